import { type Cell, isBlank } from '../cell.ts';
import { serialOfDay } from '../scorecard/day.ts';
import { folded } from '../scorecard/headers/fold.ts';
import { monthNamed } from '../scorecard/headers/period.ts';

/** A period that is paid for. Dates are serial day numbers, both ends counted. */
export interface PayPeriod {
  /** As the sheets call it: `Q3 2026`. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Days without a name of their own, as a payroll sheet writes them. */
type Span = Pick<PayPeriod, 'start' | 'end'>;

/**
 * The label of the known period that a cell of a payroll sheet names: by its label, as a date or month within it, or
 * in other words ("2026-Q3", "III квартал 2026", "09/2026"). What names no known period stays as it is written.
 */
export function periodLabelOf(cell: Cell, shown: string, known: readonly PayPeriod[]): string {
  if (isBlank(cell) || typeof cell === 'object') return '';
  const text = typeof cell === 'string' || shown.trim() === '' ? String(cell).trim() : shown.trim();
  const named = known.find((period) => folded(period.label) === folded(text));
  if (named) return named.label;
  const span = typeof cell === 'number' ? spanOfNumber(cell) : spanOfText(text);
  if (!span) return text;
  const same = known.find((period) => period.start === span.start && period.end === span.end);
  const around = known.filter((period) => period.start <= span.start && span.end <= period.end);
  return same?.label ?? (around.length === 1 ? around[0]?.label : undefined) ?? text;
}

function spanOfNumber(number: number): Span | null {
  if (!Number.isInteger(number)) return number > 20_000 && number < 100_000 ? dayOf(Math.floor(number)) : null;
  if (number >= 1990 && number <= 2100) return months(number, 1, 12);
  const [year, month] = [Math.floor(number / 100), number % 100];
  if (year >= 1990 && year <= 2100 && month >= 1 && month <= 12) return months(year, month, 1);
  return number > 20_000 && number < 100_000 ? dayOf(number) : null;
}

function dayOf(day: number): Span {
  return { start: day, end: day };
}

/** Whole months; `months(2026, 7, 3)` is the third quarter of 2026. */
function months(year: number, first: number, count: number): Span | null {
  if (first < 1 || first > 12) return null;
  return { start: serialOf(year, first, 1), end: serialOf(year, first + count, 1) - 1 };
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterWords = 'q|quarter|quartal|quy|trimestre|trim|t|квартал|кв';
const halfWords = 'h|half|halbjahr|hj|semestre|полугодие|пг';
const ordinal = '(\\d|i{1,3}|iv)';
const after = (words: string) => new RegExp(`^(?:${words}) ?${ordinal} (\\d{4})$|^(\\d{4}) (?:${words}) ?${ordinal}$`);
const before = (words: string) => new RegExp(`^${ordinal}(?:st|nd|rd|th|er|e)? ?(?:${words}) (\\d{4})$`);
const parts: readonly { readonly patterns: readonly RegExp[]; readonly months: number }[] = [
  { patterns: [after(quarterWords), before(quarterWords)], months: 3 },
  { patterns: [after(halfWords), before(halfWords)], months: 6 },
];

function spanOfText(text: string): Span | null {
  const days = datesIn(text);
  const [first, last] = days;
  if (first !== undefined && days.length <= 2) return { start: first, end: last ?? first };
  const plain = folded(text);
  const number = /^(\d{4}) (\d{1,2})$/.exec(plain) ?? swapped(/^(\d{1,2}) (\d{4})$/.exec(plain));
  if (number) return months(Number(number[1]), Number(number[2]), 1);
  if (/^\d{4}$/.test(plain)) return spanOfNumber(Number(plain));
  for (const { patterns, months: length } of parts) {
    for (const pattern of patterns) {
      const match = pattern.exec(plain);
      if (!match) continue;
      const [, one, two, three, four] = match;
      const [part, year] = three === undefined ? [one, two] : [four, three];
      const which = roman[part ?? ''] ?? Number(part);
      return months(Number(year), (which - 1) * length + 1, length);
    }
  }
  return namedMonth(plain);
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  return match ? [match[0], match[2] ?? '', match[1] ?? ''] : null;
}

function namedMonth(plain: string): Span | null {
  const match = /^(\D.*) (\d{4})$/.exec(plain) ?? /^(\d{4}) (\D.*)$/.exec(plain);
  if (!match) return null;
  const [name, year] = /^\d/.test(match[1] ?? '') ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthNamed(name ?? '');
  return month === undefined ? null : months(Number(year), month, 1);
}

/** Calendar dates in a text. `03/07/2026` is left alone: it is two different days to two readers. */
function datesIn(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(
    /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4})/g,
  )) {
    const [, year, month, day, dayFirst, dottedMonth, dottedYear, one, two, slashedYear] = match.map(Number);
    if (year) found.push(serialOf(year, month ?? 0, day ?? 0));
    else if (dottedYear) found.push(serialOf(dottedYear, dottedMonth ?? 0, dayFirst ?? 0));
    else if (slashedYear && one && two && one > 12) found.push(serialOf(slashedYear, two, one));
    else if (slashedYear && one && two && (two > 12 || one === two)) found.push(serialOf(slashedYear, one, two));
  }
  return found;
}

function serialOf(year: number, month: number, day: number): number {
  return serialOfDay({ year, month, day });
}
