import { keyAt, kindAt, type Lexeme, plays, textAt, valueAs } from './lexemes.ts';
import { isYear } from './tokens.ts';

/** A date as far as the text gives it. */
export interface WrittenDate {
  /** "2025-06-30", "2025-06", "--06-30", "---25" (of each month), "2026-W38", "2025-Q3", "Q4-end", "FY2025", "2030", "end-of-year". */
  readonly code: string;
  /** A lone year, which may as well be a count. */
  readonly bareYear?: boolean;
  readonly next: number;
}

type Edge = 'start' | 'mid' | 'end' | null;
type Lexemes = readonly Lexeme[];

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

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "Q4", "Q3 2025", "4Q25", "quý III/2025", "4. Quartal 2025", "3 квартал", "H1 2025". */
function quarterDate(lexemes: Lexemes, at: number): WrittenDate | null {
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
function ordinalAt(lexemes: Lexemes, at: number): { readonly value: number; readonly next: number } | null {
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

function dayAt(lexemes: Lexemes, at: number): { readonly value: number; readonly next: number } | null {
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
function weekDate(lexemes: Lexemes, at: number): WrittenDate | null {
  const joined = /^[kc]w(\d{1,2})$/.exec(keyAt(lexemes, at))?.[1];
  const apart = /^[kc]w$/.test(keyAt(lexemes, at)) ? /^\d{1,2}$/.exec(textAt(lexemes, at + 1))?.[0] : undefined;
  const week = Number(joined ?? apart ?? 0);
  if (week < 1 || week > 53) return null;
  return dated(lexemes, `W${two(week)}`, joined === undefined ? at + 2 : at + 1);
}

/** "the 5th of each month", "25 числа", "ngày 25 hàng tháng": a day without its month. */
function dayOfMonth(lexemes: Lexemes, at: number): WrittenDate | null {
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

/** "FY2025", "FY 25", "fiscal year 2025", "Geschäftsjahr 2025". */
function fiscalDate(lexemes: Lexemes, at: number): WrittenDate | null {
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
function yearDate(lexemes: Lexemes, at: number): WrittenDate | null {
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

function yearAt(lexemes: Lexemes, at: number): Year | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || !/^\d{4}$/.test(lexeme.text) || !isYear(Number(lexeme.text))) return null;
  const follower = lexemes[at + 1];
  const named = follower !== undefined && plays(follower, 'year') && /^(?:г|гг|год|года|году|годы)/.test(follower.key);
  return { year: Number(lexeme.text), named, next: named ? at + 2 : at + 1 };
}

/** The year of a month or quarter: "2025", ", 2025", "/2025", "năm 2025", "FY2025". */
function yearAfter(lexemes: Lexemes, start: number): Year | null {
  let at = start;
  const short = /^[-/']$/.test(keyAt(lexemes, at)) && !lexemes[at + 1]?.spaced ? lexemes[at + 1] : undefined;
  if (/^[2-4]\d$/.test(short?.text ?? '')) return { year: 2000 + Number(short?.text), named: true, next: at + 2 };
  if (/^[,/-]$/.test(keyAt(lexemes, at)) || plays(lexemes[at], 'year')) at++;
  if (keyAt(lexemes, at) === 'of' || keyAt(lexemes, at) === 'de') at++;
  return yearAt(lexemes, at);
}

function dated(lexemes: Lexemes, name: string, start: number): WrittenDate {
  const fiscal = fiscalDate(
    lexemes,
    keyAt(lexemes, start) === 'of' || keyAt(lexemes, start) === ',' ? start + 1 : start,
  );
  if (fiscal !== null) return { code: `${fiscal.code}-${name}`, next: fiscal.next };
  const year = yearAfter(lexemes, start);
  return { code: year === null ? name : `${year.year}-${name}`, next: year?.next ?? start };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
