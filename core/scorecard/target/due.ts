import { dateAt, type WrittenDate } from './calendar.ts';
import { keyAt, type Lexeme, plays, textAt } from './lexemes.ts';

export interface Due {
  readonly date: WrittenDate;
  /** A date that is only a reference: "since 2020", "over FY 2020". */
  readonly past: boolean;
  readonly next: number;
}

const article = /^(?:the|le|la|l|'|dem|den|der|ngày|:|end|an)$/;

/** A date with the particles before it: "by the end of June", "до конца года", "so với năm 2014". */
export function dueAt(lexemes: readonly Lexeme[], start: number): Due | null {
  let at = start;
  let past = false;
  let particles = 0;
  while (particles < 3 && plays(lexemes[at], 'due', 'since', 'edge') && dateAt(lexemes, at) === null) {
    past ||= plays(lexemes[at], 'since') && !plays(lexemes[at], 'due');
    particles++;
    at++;
    if (article.test(keyAt(lexemes, at)) && dateAt(lexemes, at) === null) at++;
  }
  const date = dateAt(lexemes, at) ?? (particles > 0 ? (dottedDay(lexemes, at) ?? slashedDay(lexemes, at)) : null);
  if (date === null) return null;
  if (date.bareYear && particles === 0 && isCounted(lexemes[date.next])) return null;
  return { date, past: past || isPastLevel(date, lexemes[date.next]), next: date.next };
}

/** "maintain 2022 level of 90%". */
function isPastLevel(date: WrittenDate, next: Lexeme | undefined): boolean {
  return date.bareYear === true && levelWord.test(next?.key ?? '');
}

/** What was reached in a year that stands before or behind it. */
export const levelWord = /^(?:levels?|figures?|results?|baseline|уровн|niveau)/;

const untilWord = /^(?:by|before|until|till|due|до|к|bis|vor|avant|trước|trước ngày|đến|đến ngày|hạn)$/;

/** "by 6/30", "trước 30/6": day and month, of which one can only be a day. */
function slashedDay(lexemes: readonly Lexeme[], at: number): WrittenDate | null {
  const [first, slash, second] = lexemes.slice(at, at + 3);
  if (slash?.key !== '/' || slash.spaced || !untilWord.test(keyAt(lexemes, at - 1))) return null;
  if (!/^\d{1,2}$/.test(first?.text ?? '') || !/^\d{1,2}$/.test(second?.text ?? '')) return null;
  const [low = 0, high = 0] = [Number(first?.text), Number(second?.text)].sort((one, other) => one - other);
  if (low < 1 || low > 12 || high < 13 || high > 31) return null;
  const pair = [low, high].map((part) => String(part).padStart(2, '0'));
  return { code: `--${pair.join('-')}`, next: at + 3 };
}

/** "bis 31.12.": day and month behind a particle of time, though the two look like a decimal. */
function dottedDay(lexemes: readonly Lexeme[], at: number): WrittenDate | null {
  const parts = /^(\d\d)\.(\d\d)$/.exec(textAt(lexemes, at));
  const [, day = '', month = ''] = parts ?? [];
  const isDate =
    keyAt(lexemes, at + 1) === '.' &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(month) >= 1 &&
    Number(month) <= 12;
  return isDate ? { code: `--${month}-${day}`, next: at + 2 } : null;
}

/** "2025 tickets": a number of the size of a year that counts something. */
function isCounted(next: Lexeme | undefined): boolean {
  if (plays(next, 'unit', 'measure', 'currency', 'scale', 'compareAfter')) return true;
  return next?.kind === 'word' && next.senses.length === 0;
}
