import { dayAt, dayOfMonth, weekDate } from './days.ts';
import { keyAt, kindAt, plays, textAt, valueAs } from './lexemes.ts';
import { ordinalAt, quarterDate } from './quarters.ts';
import { dated, fiscalDate, type Lexemes, two, type WrittenDate, yearAfter, yearAt, yearDate } from './years.ts';

export type { WrittenDate } from './years.ts';

type Edge = 'start' | 'mid' | 'end' | null;

/** The date that begins here, with its "end of"; null where none does. */
export function dateAt(lexemes: Lexemes, start: number): WrittenDate | null {
  const ready = valueAs(lexemes[start], 'date');
  if (ready !== undefined) return withYear(lexemes, start + 1, ready);
  const edgeWord = valueAs(lexemes[start], 'edge');
  let at = edgeWord === undefined ? start : start + 1;
  while (edgeWord !== undefined && at < start + 3 && plays(lexemes[at], 'stop')) at++;
  if (keyAt(lexemes, at) === '-' && edgeWord !== undefined) at++;
  const edge: Edge = edgeWord === 'start' || edgeWord === 'mid' || edgeWord === 'end' ? edgeWord : null;
  const found =
    numericDate(lexemes, at) ??
    quarterDate(lexemes, at) ??
    monthDate(lexemes, at) ??
    fiscalDate(lexemes, at) ??
    dayOfMonth(lexemes, at) ??
    weekDate(lexemes, at) ??
    yearDate(lexemes, at);
  if (found === null) return null;
  return edge === null ? found : { code: `${found.code}-${edge}`, next: found.next };
}

/** "end of year 2025": the year belongs to it. */
function withYear(lexemes: Lexemes, at: number, code: string): WrittenDate {
  const slashed = code === 'end-of-quarter' ? /^([1-4])\/(\d{4})$/.exec(textAt(lexemes, at)) : null;
  if (slashed !== null) return { code: `${slashed[2]}-Q${slashed[1]}-end`, next: at + 1 };
  const numbered = code === 'end-of-quarter' ? ordinalAt(lexemes, at) : null;
  if (numbered !== null) {
    const quarter = dated(lexemes, `Q${numbered.value}`, numbered.next);
    return { ...quarter, code: `${quarter.code}-end` };
  }
  const month = code === 'end-of-month' && kindAt(lexemes, at) === 'date' ? numericDate(lexemes, at) : null;
  if (month !== null) return { ...month, code: `${month.code}-end` };
  const year = yearAt(lexemes, at);
  if (year === null || !code.startsWith('end-of')) return { code, next: at };
  return {
    code: code === 'end-of-year' ? `${year.year}-end` : `${code}-${year.year}`,
    next: year.next,
  };
}

function numericDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const lexeme = lexemes[at];
  if (valueAs(lexeme, 'unit') === 'month' && kindAt(lexemes, at + 1) === 'date') return numericDate(lexemes, at + 1);
  if (lexeme?.kind !== 'date') return null;
  const parts = lexeme.text
    .split(/[-/.]/)
    .filter((part) => part !== '')
    .map(Number);
  const [first = 0, second = 0, third] = parts;
  const next = plays(lexemes[at + 1], 'year') ? at + 2 : at + 1;
  if (third === undefined) {
    if (first > 31) return { code: `${first}-${two(second)}`, next };
    return { code: second > 31 ? `${second}-${two(first)}` : `--${two(second)}-${two(first)}`, next };
  }
  if (first > 31) return { code: `${first}-${two(second)}-${two(third)}`, next };
  const year = third < 100 ? 2000 + third : third;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return { code: `${year}-${two(month)}-${two(day)}`, next };
}

/** "30 June 2025", "June 30, 2025", "June 2025", "ngày 30 tháng 6 năm 2025". */
function monthDate(lexemes: Lexemes, start: number): WrittenDate | null {
  let at = start;
  const day = dayAt(lexemes, at);
  if (day !== null) at = day.next;
  const month = valueAs(lexemes[at], 'month');
  // "1 tháng 1 lần": how often, no first of January.
  if (month === undefined || keyAt(lexemes, at + 1) === 'lần') return null;
  at++;
  if (keyAt(lexemes, at) === '.') at++;
  const late = day === null ? dayAt(lexemes, at) : null;
  const isLate = late !== null && yearAt(lexemes, at) === null;
  const comma = isLate && keyAt(lexemes, late.next) === ',' ? 1 : 0;
  const year = yearAfter(lexemes, isLate ? late.next + comma : at);
  const code = two(Number(month)) + (day !== null ? `-${two(day.value)}` : isLate ? `-${two(late.value)}` : '');
  const next = year?.next ?? (isLate ? late.next : at);
  return { code: `${year === null ? '-' : year.year}-${code}`, next };
}
