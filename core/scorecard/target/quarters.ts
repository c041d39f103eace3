import { keyAt, textAt, valueAs } from './lexemes.ts';
import { dated, fullYear, type Lexemes, type WrittenDate, yearAt } from './years.ts';

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "Q4", "Q3 2025", "4Q25", "quý III/2025", "4. Quartal 2025", "3 квартал", "H1 2025". */
export function quarterDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const short = /^(q|t|s|h|кв|hj)([1-4])(?:\D?(fy)?'?(\d{2}|\d{4}))?$/.exec(keyAt(lexemes, at));
  if (short !== null) {
    const name = `${/^(q|t|кв)$/.test(short[1] ?? '') ? 'Q' : 'H'}${short[2]}`;
    if (short[4] !== undefined)
      return { code: `${short[3] === undefined ? '' : 'FY'}${fullYear(Number(short[4]))}-${name}`, next: at + 1 };
    return dated(lexemes, name, at + 1);
  }
  const early = numberedQuarter(lexemes, at);
  if (early !== null) return early;
  const number = ordinalAt(lexemes, at);
  const after = number?.next ?? at;
  const name = valueAs(lexemes[after], 'quarter') ?? valueAs(lexemes[after], 'half');
  if (number !== null && name !== undefined) return dated(lexemes, name + number.value, after + 1);
  const lead = valueAs(lexemes[at], 'quarter') ?? valueAs(lexemes[at], 'half');
  const slashed = lead === undefined ? null : /^([1-4])\/(\d{4})$/.exec(textAt(lexemes, at + 1));
  if (slashed !== null) return { code: `${slashed[2]}-${lead}${slashed[1]}`, next: at + 2 };
  const trailing = lead === undefined ? null : ordinalAt(lexemes, at + 1);
  return lead === undefined || trailing === null ? null : dated(lexemes, lead + trailing.value, trailing.next);
}

/** "4Q25", "2H 2026": the number first. */
function numberedQuarter(lexemes: Lexemes, at: number): WrittenDate | null {
  const name =
    /^[qh]$/.test(keyAt(lexemes, at + 1)) && !lexemes[at + 1]?.spaced ? textAt(lexemes, at + 1).toUpperCase() : '';
  if (name === '' || !/^[1-4]$/.test(textAt(lexemes, at))) return null;
  const tight = lexemes[at + 2]?.spaced === false && /^\d\d$/.test(textAt(lexemes, at + 2));
  const year = tight ? fullYear(Number(textAt(lexemes, at + 2))) : yearAt(lexemes, at + 2)?.year;
  if (year === undefined) return null;
  return { code: `${year}-${name}${textAt(lexemes, at)}`, next: at + 3 };
}

/** 1 to 4 as a digit, an ordinal ("4th", "4-й", "4.") or a Roman numeral. */
export function ordinalAt(lexemes: Lexemes, at: number): { readonly value: number; readonly next: number } | null {
  const lexeme = lexemes[at];
  const roman = romans[lexeme?.key ?? ''];
  const value = roman ?? (lexeme?.kind === 'number' && /^[1-4]$/.test(lexeme.text) ? Number(lexeme.text) : undefined);
  if (value === undefined) return null;
  let next = at + 1;
  if (keyAt(lexemes, next) === '.' || keyAt(lexemes, next) === '-') next++;
  const ending = lexemes[next];
  if (ending !== undefined && !ending.spaced && /^(?:st|nd|rd|th|er|e|ème|й|го|м|е|ое|я|ая|ого)$/.test(ending.key))
    next++;
  return { value, next };
}
