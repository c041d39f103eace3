import { keyAt, type Lexeme, plays, textAt } from './lexemes.ts';
import { isYear } from './tokens.ts';

/** A date as far as the text gives it. */
export interface WrittenDate {
  /** "2025-06-30", "2025-06", "--06-30", "---25" (of each month), "2026-W38", "2025-Q3", "Q4-end", "FY2025", "2030", "end-of-year". */
  readonly code: string;
  /** A lone year, which may as well be a count. */
  readonly bareYear?: boolean;
  readonly next: number;
}

export type Lexemes = readonly Lexeme[];

/** "FY2025", "FY 25", "fiscal year 2025", "Geschäftsjahr 2025". */
export function fiscalDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const joined = /^fy'?(\d{4}|\d{2})$/.exec(keyAt(lexemes, at));
  if (joined !== null) return spanning(lexemes, fullYear(Number(joined[1])), at + 1);
  if (!plays(lexemes[at], 'fiscal')) return null;
  const lexeme = lexemes[at + 1];
  const year = lexeme?.kind === 'number' && /^(?:\d{4}|\d{2})$/.test(lexeme.text) ? Number(lexeme.text) : null;
  return year === null ? null : spanning(lexemes, fullYear(year), at + 2);
}

/** "FY25-26", "FY2025/26". */
function spanning(lexemes: Lexemes, year: number, next: number): WrittenDate {
  const second = /^[-–/]$/.test(keyAt(lexemes, next)) ? nextYear(lexemes, next + 1, year) : null;
  const code = second === null ? `FY${year}` : `FY${year}-${second.year}`;
  const end = second?.next ?? next;
  // "FY27 Q2"
  const part = /^([qh])([1-4])$/.exec(keyAt(lexemes, end));
  if (part !== null) return { code: `${code}-${part[0].toUpperCase()}`, next: end + 1 };
  return { code, next: end };
}

/** "2030", "year 2030", "năm 2025", "2025 г.", "2021-2025". */
export function yearDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const named = plays(lexemes[at], 'year');
  const year = yearAt(lexemes, named ? at + 1 : at);
  if (year === null) return null;
  const dash = lexemes[year.next];
  const joined = dash?.key === '-' || dash?.key === '–' || dash?.key === '/';
  const second = joined ? (yearAt(lexemes, year.next + 1) ?? nextYear(lexemes, year.next + 1, year.year)) : null;
  if (second !== null) return { code: `${year.year}-${second.year}`, next: second.next };
  return { code: String(year.year), bareYear: !named && !year.named, next: year.next };
}

/** The "26" of "2025-26". */
function nextYear(lexemes: Lexemes, at: number, year: number): Year | null {
  const written = textAt(lexemes, at);
  const follows = written === two((year + 1) % 100) && !plays(lexemes[at + 1], 'unit', 'scale', 'currency', 'measure');
  return follows ? { year: year + 1, named: true, next: at + 1 } : null;
}

interface Year {
  readonly year: number;
  readonly named: boolean;
  readonly next: number;
}

export function yearAt(lexemes: Lexemes, at: number): Year | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || !/^\d{4}$/.test(lexeme.text) || !isYear(Number(lexeme.text))) return null;
  const follower = lexemes[at + 1];
  const named = follower !== undefined && plays(follower, 'year') && /^(?:г|гг|год|года|году|годы)/.test(follower.key);
  return { year: Number(lexeme.text), named, next: named ? at + 2 : at + 1 };
}

/** The year of a month or quarter: "2025", ", 2025", "/2025", "năm 2025", "FY2025". */
export function yearAfter(lexemes: Lexemes, start: number): Year | null {
  let at = start;
  const short = /^[-/']$/.test(keyAt(lexemes, at)) && !lexemes[at + 1]?.spaced ? lexemes[at + 1] : undefined;
  if (/^[2-4]\d$/.test(short?.text ?? '')) return { year: 2000 + Number(short?.text), named: true, next: at + 2 };
  if (/^[,/-]$/.test(keyAt(lexemes, at)) || plays(lexemes[at], 'year')) at++;
  if (keyAt(lexemes, at) === 'of' || keyAt(lexemes, at) === 'de') at++;
  return yearAt(lexemes, at);
}

export function dated(lexemes: Lexemes, name: string, start: number): WrittenDate {
  const fiscal = fiscalDate(
    lexemes,
    keyAt(lexemes, start) === 'of' || keyAt(lexemes, start) === ',' ? start + 1 : start,
  );
  if (fiscal !== null) return { code: `${fiscal.code}-${name}`, next: fiscal.next };
  const year = yearAfter(lexemes, start);
  return { code: year === null ? name : `${year.year}-${name}`, next: year?.next ?? start };
}

export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
