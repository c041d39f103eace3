import { isBlank } from '../cell.ts';
import { folded } from '../scorecard/headers/fold.ts';
import { isDateAt, type SheetView, textOfView, viewOf } from '../scorecard/headers/view.ts';
import type { DecimalSeparator } from '../scorecard/target/number.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { readAmount } from './amount-text.ts';
import { type PayrollField, payrollFields, payrollWords } from './payroll-words.ts';

/** How a payroll sheet is to be read. People see it, can change it, and it is kept in the file. */
export interface PayrollMapping {
  readonly sheet: string;
  /** Zero-based. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<PayrollField, number>>>;
  /** What people said about amounts typed as text; null: what the column itself shows. */
  readonly decimalSeparator: DecimalSeparator | null;
  /** The currency of a sheet that names none; null where it does. */
  readonly currency: string | null;
  /** What the sheet's own names of components stand for: a component that is due, or null for other pay. */
  readonly components: Readonly<Record<string, string | null>>;
}

/** One column of the payroll sheet, as it was understood. */
export interface PayrollColumn {
  readonly column: number;
  readonly header: string;
  readonly field: PayrollField | null;
  /** `low`: a guess that somebody has to confirm before it counts. */
  readonly confidence: 'high' | 'low';
}

export interface PayrollReading {
  /** Only columns of high confidence are in it. */
  readonly mapping: PayrollMapping;
  readonly columns: readonly PayrollColumn[];
  /** What has to be said before the sheet can be read: `Which column holds the amount?` Empty where it can. */
  readonly questions: readonly string[];
}

const furthestHeaderRow = 30;
const sampleRows = 200;

/**
 * Finds the header row and the columns of any payroll sheet by its words and by what the columns hold. Somebody who
 * knows the header row says so.
 */
export function detectPayroll(sheet: SheetSnapshot, said?: number): PayrollReading {
  const view = viewOf(sheet);
  if (said !== undefined) return payrollReading(sheet, said, fitsOfRow(view, said));
  let headerRow = 0;
  let best: readonly Fit[] = [];
  for (let row = 0; row < Math.min(view.rows, furthestHeaderRow); row++) {
    const fits = fitsOfRow(view, row);
    if (strengthOf(fits) > strengthOf(best)) [headerRow, best] = [row, fits];
  }
  return payrollReading(sheet, headerRow, best);
}

function payrollReading(sheet: SheetSnapshot, headerRow: number, fits: readonly Fit[]): PayrollReading {
  const view = viewOf(sheet);
  const chosen = chooseColumns(fits);
  const columns = Array.from({ length: view.columns }, (_, column): PayrollColumn => {
    const header = textOfView(view, headerRow, column);
    return { column, header, ...(chosen.get(column) ?? { field: null, confidence: 'high' }) };
  });
  const sure = columns.filter(({ field, confidence }) => field !== null && confidence === 'high');
  const mapped = Object.fromEntries(sure.map(({ field, column }) => [field, column]));
  return {
    mapping: { sheet: sheet.name, headerRow, columns: mapped, decimalSeparator: null, currency: null, components: {} },
    columns,
    questions: questionsOf(mapped),
  };
}

/** What a mapping lacks to be read. */
export function questionsOf(columns: PayrollMapping['columns']): string[] {
  return [
    ...(columns.id === undefined ? ['Which column holds the employee id?'] : []),
    ...(columns.amount === undefined ? ['Which column holds the amount of the bonus?'] : []),
  ];
}

interface Fit {
  readonly column: number;
  readonly field: PayrollField;
  /** 1: the very words of a header; below `sureFit` somebody has to confirm it. */
  readonly fit: number;
}

const sureFit = 0.7;

function strengthOf(fits: readonly Fit[]): number {
  return [...chooseColumns(fits).values()].filter(({ confidence }) => confidence === 'high').length;
}

/** The best column of each field; two that fit equally well are both guesses. */
function chooseColumns(fits: readonly Fit[]): Map<number, Pick<PayrollColumn, 'field' | 'confidence'>> {
  const chosen = new Map<number, Pick<PayrollColumn, 'field' | 'confidence'>>();
  for (const field of payrollFields) {
    const candidates = fits
      .filter((fit) => fit.field === field && !chosen.has(fit.column))
      .sort((a, b) => b.fit - a.fit || a.column - b.column);
    const [first, second] = candidates;
    if (!first) continue;
    const sure = first.fit >= sureFit && (second === undefined || second.fit < first.fit);
    if (sure) chosen.set(first.column, { field, confidence: 'high' });
    else for (const { column } of candidates) chosen.set(column, { field, confidence: 'low' });
  }
  return chosen;
}

function fitsOfRow(view: SheetView, row: number): Fit[] {
  const fits: Fit[] = [];
  for (let column = 0; column < view.columns; column++) {
    const header = textOfView(view, row, column);
    if (header === '' || header.length > 60) continue;
    for (const field of payrollFields) {
      const byWords = wordFit(field, header);
      const fit = byWords === 0 ? 0 : byWords * contentFit(view, row, column, field);
      if (fit > 0) fits.push({ column, field, fit });
    }
  }
  return fits;
}

/** How well a header names a field: 1 the very words, less where it has more words or is doubtful, 0 not at all. */
function wordFit(field: PayrollField, header: string): number {
  const text = folded(header.replace(/[([{][^)\]}]*[)\]}]/g, ' ')) || folded(header);
  if (!hasLetters(text)) return 0;
  phrases ??= foldedPhrases();
  const plain = bestCover(text, phrases.headers[field]);
  if (field !== 'amount') return plain;
  return Math.max(bestCover(text, phrases.bonus), 0.95 * plain, 0.6 * bestCover(text, phrases.doubtful));
}

/** Letters are what changes between capital and small. */
function hasLetters(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

interface Phrases {
  readonly headers: Readonly<Record<PayrollField, readonly string[]>>;
  readonly bonus: readonly string[];
  readonly doubtful: readonly string[];
}

let phrases: Phrases | undefined;

/** The words of all languages, folded once. */
function foldedPhrases(): Phrases {
  const all = (words: (language: (typeof payrollWords)[number]) => readonly string[]) => [
    ...new Set(payrollWords.flatMap(words).map(folded)),
  ];
  const of = (field: PayrollField) => all(({ headers }) => headers[field]);
  return {
    headers: {
      ...{ id: of('id'), name: of('name'), period: of('period') },
      ...{ component: of('component'), amount: of('amount'), currency: of('currency') },
    },
    bonus: all(({ bonus }) => bonus),
    doubtful: all(({ doubtful }) => doubtful),
  };
}

function bestCover(text: string, words: readonly string[]): number {
  return words.reduce((best, word) => (text.includes(word) ? Math.max(best, cover(text, word)) : best), 0);
}

/** How much of a header a run of its words covers: "bonus amount" covers two thirds of "bonus amount EUR". */
function cover(text: string, phrase: string): number {
  if (text === phrase) return 1;
  if (!` ${text} `.includes(` ${phrase} `)) return 0;
  const [whole, part] = [text.split(' '), phrase.split(' ')];
  const telling = whole.filter((word) => !/^(\d+|[a-z]\d|[a-z]{3}|of|the|in)$/.test(word) || part.includes(word));
  return 0.5 + 0.45 * (part.length / Math.max(telling.length, part.length));
}

/** How well the cells below suit the field; an empty column suits every field. */
function contentFit(view: SheetView, headerRow: number, column: number, field: PayrollField): number {
  let [filled, suiting] = [0, 0];
  for (let row = headerRow + 1; row < Math.min(view.rows, headerRow + 1 + sampleRows); row++) {
    const cell = view.sheet.cells[row]?.[column] ?? null;
    if (isBlank(cell)) continue;
    filled += 1;
    if (suits(view, row, column, field)) suiting += 1;
  }
  return filled === 0 ? 1 : suiting / filled >= 0.5 ? 1 : 0.3;
}

function suits(view: SheetView, row: number, column: number, field: PayrollField): boolean {
  const cell = view.sheet.cells[row]?.[column] ?? null;
  const isDate = isDateAt(view, row, column);
  if (field === 'amount') {
    return typeof cell === 'number' ? !isDate : typeof cell === 'string' && readAmount(cell).values.length > 0;
  }
  if (field === 'currency') return typeof cell === 'string' && cell.trim().length <= 4;
  if (field === 'period') return true;
  return field === 'id' ? !isDate : typeof cell === 'string';
}
