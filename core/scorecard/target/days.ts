import { keyAt, textAt } from './lexemes.ts';
import { dated, type Lexemes, two, type WrittenDate } from './years.ts';

export function dayAt(lexemes: Lexemes, at: number): { readonly value: number; readonly next: number } | null {
  const lexeme = lexemes[at];
  const value = lexeme?.kind === 'number' && /^\d{1,2}$/.test(lexeme.text) ? Number(lexeme.text) : 0;
  if (value < 1 || value > 31) return null;
  let next = at + 1;
  if (/^[.-]$/.test(keyAt(lexemes, next)) && !lexemes[next]?.spaced) next++;
  if (/^(?:st|nd|rd|th|er|го|е)$/.test(keyAt(lexemes, next))) next++;
  if (keyAt(lexemes, next) === 'of') next++;
  return { value, next };
}

/** "KW 38", "CW38 2026": the week of a year, as Germans count them. */
export function weekDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const joined = /^[kc]w(\d{1,2})$/.exec(keyAt(lexemes, at))?.[1];
  const apart = /^[kc]w$/.test(keyAt(lexemes, at)) ? /^\d{1,2}$/.exec(textAt(lexemes, at + 1))?.[0] : undefined;
  const week = Number(joined ?? apart ?? 0);
  if (week < 1 || week > 53) return null;
  return dated(lexemes, `W${two(week)}`, joined === undefined ? at + 2 : at + 1);
}

/** "the 5th of each month", "25 числа", "ngày 25 hàng tháng": a day without its month. */
export function dayOfMonth(lexemes: Lexemes, at: number): WrittenDate | null {
  const start = keyAt(lexemes, at) === 'ngày' ? at + 1 : at;
  const day = dayAt(lexemes, start);
  if (day === null) return null;
  for (let next = Math.min(start + 6, lexemes.length); next > start + 1; next--) {
    const behind = lexemes.slice(start + 1, next).map(({ key }) => key);
    if (everyMonth.test(behind.join(' '))) return { code: `---${two(day.value)}`, next };
  }
  return null;
}

const everyMonth =
  /^(?:(?:st|nd|rd|th|er|\.|- го|го) )?(?:числа(?: каждого месяца)?|(?:of )?(?:each|every|the) month|hàng tháng|mỗi tháng|(?:des|jeden) monats|du mois|(?:de )?chaque mois)$/;
