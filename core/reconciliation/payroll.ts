import { type Cell, isBlank, isError } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { decimalOf } from '../money/decimal.ts';
import { minorUnitsOf } from '../money/minor-units.ts';
import { type DecimalMark, shownNumber } from '../money/written-amount.ts';
import { folded } from '../scorecard/headers/fold.ts';
import { wordsOfAll } from '../scorecard/headers/match.ts';
import type { DecimalSeparator } from '../scorecard/target/number.ts';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot.ts';
import { finished, portionSize, type Steps } from '../workbook/steps.ts';
import { conventionOf, currencyNamed, readAmount } from './amount-text.ts';
import type { PaidLine } from './line.ts';
import { type PayPeriod, periodLabelOf } from './pay-period.ts';
import type { PayrollMapping } from './payroll-columns.ts';
import { totalCheck } from './payroll-total.ts';
import { type PayrollField, payrollWords } from './payroll-words.ts';

/** What became of a row of the payroll sheet. Each row below the header is one of these. */
export type RowKind =
  | 'payment'
  /** Pay that is not part of the round, such as a salary. */
  | 'other pay'
  /** A line that adds up the lines above it. */
  | 'total'
  /** The header, printed again. */
  | 'heading'
  | 'blank'
  /** Words without an id and an amount. */
  | 'remark'
  /** An id without an amount. */
  | 'no amount'
  | 'no id'
  | 'unreadable amount'
  | 'no currency';

/** Rows that may hold money that nobody can place: nothing ties while there is one. */
export const blockingRows: readonly RowKind[] = ['no id', 'unreadable amount', 'no currency'];

export interface PayrollRow {
  /** The row of the sheet, zero-based. */
  readonly row: number;
  readonly kind: RowKind;
  readonly id: string;
  /** What is wrong or worth knowing, with the cure; empty where nothing is. */
  readonly finding: string;
}

export interface PayrollSheet {
  readonly mapping: PayrollMapping;
  readonly payments: readonly PaidLine[];
  /** Every row below the header, once, in sheet order. */
  readonly rows: readonly PayrollRow[];
}

/** What the round says about the payments that are expected. */
export interface PayrollContext {
  /** The period that is being paid comes first. */
  readonly periods: readonly PayPeriod[];
  /** What an amount without a component pays. */
  readonly component: string;
  /** How numbers are written in the findings. */
  readonly mark: DecimalMark;
}

interface Reader {
  readonly sheet: SheetSnapshot;
  readonly mapping: PayrollMapping;
  readonly context: PayrollContext;
  readonly convention: DecimalSeparator | undefined;
}

type RowReading = Pick<PayrollRow, 'kind' | 'finding'> & { readonly payment?: PaidLine };

/** Reads every row of a payroll sheet. Nothing is dropped: what is no payment says what it is instead. */
export function readPayroll(sheet: SheetSnapshot, mapping: PayrollMapping, context: PayrollContext): PayrollSheet {
  return finished(readingPayroll(sheet, mapping, context));
}

/** `readPayroll` in steps, for thousands of rows. */
export function* readingPayroll(
  sheet: SheetSnapshot,
  mapping: PayrollMapping,
  context: PayrollContext,
): Steps<PayrollSheet> {
  const reader: Reader = { sheet, mapping, context, convention: conventionIn(sheet, mapping) };
  const heading = rowText(sheet, mapping.headerRow);
  const check = totalCheck(context.mark);
  const payments: PaidLine[] = [];
  const rows: PayrollRow[] = [];
  for (let row = mapping.headerRow + 1; row < sheet.cells.length; row++) {
    if (row % portionSize === portionSize - 1) yield;
    const id = keyText(cellOf(reader, row, 'id'));
    const { kind, finding, payment } = readRow(reader, row, id, heading);
    const amount = amountAt(reader, row);
    const total = kind === 'total' && amount.kind === 'amount' ? check.total(amount.value) : '';
    if (amount.kind === 'amount') check.line(kind, amount.value, payment?.currency);
    if (payment) payments.push(payment);
    rows.push({ row, kind, id, finding: finding || total });
  }
  return { mapping, payments, rows };
}

function readRow(reader: Reader, row: number, id: string, heading: string): RowReading {
  const text = rowText(reader.sheet, row);
  if (text === '') return plain('blank');
  if (text === heading) return plain('heading');
  if (isTotal(reader, row, id)) return plain('total');
  const amount = amountAt(reader, row);
  if (amount.kind === 'none') return plain(id === '' ? 'remark' : 'no amount');
  const component = componentAt(reader, row);
  if (component === null) return plain('other pay');
  if (id === '')
    return { kind: 'no id', finding: 'An amount without an employee id. Enter the id, or write Total beside it.' };
  if (amount.kind === 'unreadable') return { kind: 'unreadable amount', finding: amount.finding };
  const currency = currencyAt(reader, row, amount.currency);
  if (currency.code === null) return { kind: 'no currency', finding: currency.finding };
  const units = minorUnitsOf(amount.value, currencyDecimals(currency.code));
  if (units === null) return { kind: 'unreadable amount', finding: 'The amount is too large to be counted exactly.' };
  const exact = decimalOf(amount.value);
  const finding = exact.places > currencyDecimals(currency.code) ? 'The amount has more digits than its currency.' : '';
  const name = keyText(cellOf(reader, row, 'name')).trim();
  const period = periodAt(reader, row);
  return {
    kind: 'payment',
    finding,
    payment: { id, name, period, component, currency: currency.code, units, exact, row },
  };
}

function plain(kind: RowKind): RowReading {
  return { kind, finding: '' };
}

type AmountCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly value: number; readonly currency: string | null }
  | { readonly kind: 'unreadable'; readonly finding: string };

function amountAt(reader: Reader, row: number): AmountCell {
  const cell = cellOf(reader, row, 'amount');
  if (typeof cell === 'string') return amountOfText(cell.trim(), reader.convention, reader.context.mark);
  if (isBlank(cell)) return { kind: 'none' };
  if (typeof cell === 'number') return { kind: 'amount', value: cell, currency: null };
  if (typeof cell === 'boolean') return { kind: 'unreadable', finding: 'The amount is TRUE or FALSE. Enter a number.' };
  return { kind: 'unreadable', finding: `The amount is the error ${cell.error.code}. Repair the cell.` };
}

function amountOfText(text: string, convention: DecimalSeparator | undefined, mark: DecimalMark): AmountCell {
  if (text === '' || /^([-–—]+|n\/?a)$/i.test(text)) return { kind: 'none' };
  const { values, currency } = readAmount(text, convention);
  const [value, other] = values;
  if (value === undefined) return { kind: 'unreadable', finding: `“${text}” is no amount. Enter a number.` };
  if (other === undefined) return { kind: 'amount', value, currency };
  const finding = `“${text}” could be ${shownNumber(value, mark)} or ${shownNumber(other, mark)}. Enter a number, or say how this sheet writes decimals.`;
  return { kind: 'unreadable', finding };
}

function currencyAt(reader: Reader, row: number, beside: string | null): { code: string | null; finding: string } {
  const written = keyText(cellOf(reader, row, 'currency')).trim();
  const inColumn = written === '' ? null : (currencyNamed(written) ?? undefined);
  if (inColumn === undefined) return { code: null, finding: `“${written}” is no currency code. Use one such as EUR.` };
  if (inColumn !== null && beside !== null && inColumn !== beside) {
    return {
      code: null,
      finding: `The currency is ${inColumn} in its column and ${beside} beside the amount. Correct one.`,
    };
  }
  const code = inColumn ?? beside ?? reader.mapping.currency;
  return { code, finding: code === null ? 'No currency is given. Say which one the sheet is in.' : '' };
}

function componentAt(reader: Reader, row: number): string | null {
  const { mapping, context } = reader;
  const written = keyText(cellOf(reader, row, 'component')).trim();
  if (written === '') return context.component;
  const said = Object.entries(mapping.components).find(([word]) => word === written);
  if (said) return said[1];
  const word = folded(written);
  componentWords ??= { bonus: foldedWords('bonus'), otherPay: foldedWords('otherPay') };
  if (word === folded(context.component) || componentWords.bonus.has(word)) return context.component;
  return componentWords.otherPay.has(word) ? null : written;
}

let componentWords: Readonly<Record<'bonus' | 'otherPay', ReadonlySet<string>>> | undefined;

function foldedWords(list: 'bonus' | 'otherPay'): ReadonlySet<string> {
  return new Set(payrollWords.flatMap((words) => words[list].map(folded)));
}

function periodAt(reader: Reader, row: number): string {
  const { mapping, context, sheet } = reader;
  if (mapping.columns.period === undefined) return context.periods[0]?.label ?? '';
  const shown = sheet.texts[row]?.[mapping.columns.period] ?? '';
  return periodLabelOf(cellOf(reader, row, 'period'), shown, context.periods);
}

let totalWords: ReadonlySet<string> | undefined;

/** The first words of the row say that it is a total, and no employee id contradicts them. */
function isTotal(reader: Reader, row: number, id: string): boolean {
  totalWords ??= new Set(wordsOfAll(({ totals }) => totals));
  const first = reader.sheet.cells[row]?.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  if (typeof first !== 'string' || (id.trim() !== '' && id !== first)) return false;
  const words = folded(first).split(' ');
  return words.some((_, end) => totalWords?.has(words.slice(0, end + 1).join(' ')) ?? false);
}

function conventionIn(sheet: SheetSnapshot, mapping: PayrollMapping): DecimalSeparator | undefined {
  if (mapping.decimalSeparator !== null) return mapping.decimalSeparator;
  const { amount } = mapping.columns;
  if (amount === undefined) return undefined;
  const cells = sheet.cells.slice(mapping.headerRow + 1).map((cells) => cells[amount]);
  const shown = conventionOf(cells.filter((cell): cell is string => typeof cell === 'string'));
  return shown === 'mixed' || shown === null ? undefined : shown;
}

function cellOf({ sheet, mapping }: Reader, row: number, field: PayrollField): Cell {
  const column = mapping.columns[field];
  return column === undefined ? null : cellAt(sheet, row, column);
}

/** A key as text: the number 7 is the text 7; spaces and leading zeros stay. */
function keyText(cell: Cell): string {
  if (isBlank(cell) || isError(cell)) return '';
  return String(cell);
}

function rowText(sheet: SheetSnapshot, row: number): string {
  const cells = sheet.cells[row] ?? [];
  return cells.every((cell) => isBlank(cell)) ? '' : JSON.stringify(cells.map((cell) => (isBlank(cell) ? null : cell)));
}
