import type { Cell } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { isoDate } from '../scorecard/day.ts';
import { readMark } from '../scorecard/mark.ts';
import { keyOfCell, type PayTable, readPayTable, wordsOfCell } from '../scorecard/pay-table.ts';
import {
  itemColumns,
  type LineKey,
  lineColumns,
  type ReconciliationFact,
  reconciliationFacts,
  type SignatureFact,
  signatureFacts,
} from '../scorecard/reconciliation-columns.ts';
import type { Area } from '../workbook/area.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import type { Answer } from './open-items.ts';
import type { SealedLine, Signature } from './seal.ts';

/** The cells of a line that a seal covers. */
export const sealedKeys = ['id', 'period', 'component', 'currency', 'due', 'paidCurrency', 'paid'] as const;

/** One line of the sheet as it stands, sealed or not. */
export interface SheetLine {
  /** Zero-based. */
  readonly row: number;
  /** Null where a cell does not hold what belongs there, such as a text for an amount. */
  readonly line: SealedLine | null;
  /** Its keys and amounts as they are read, whatever they hold. */
  readonly shown: Readonly<Record<(typeof sealedKeys)[number], string>>;
  /** Empty before the round is signed. */
  readonly sealed: string;
  readonly check: string;
}

/** An open item with the cells that people fill in. */
export interface SheetItem extends Answer {
  readonly row: number;
  readonly ownerCell: Area;
  readonly reasonCell: Area;
  readonly dueOnCell: Area;
}

/** KPI Reconciliation of one period as it stands. */
export interface ReconciliationSheet {
  readonly sheet: string;
  readonly period: string;
  readonly facts: Readonly<Record<ReconciliationFact, Cell>>;
  readonly lines: readonly SheetLine[];
  readonly lineColumns: ReadonlyMap<LineKey, number>;
  readonly items: readonly SheetItem[];
  /** The texts of the signature; empty where nobody has signed. */
  readonly signature: Signature & { readonly digest: string };
  readonly signatureCells: Readonly<Record<SignatureFact, Area>>;
}

const valueColumn = 1;

/** The reconciliation sheets of a workbook, each of a period of its own. */
export function readReconciliationSheets(snapshot: Snapshot): ReconciliationSheet[] {
  return snapshot.sheets.flatMap((sheet) => {
    const mark = readMark(sheet.mark);
    const period = mark?.kind === 'reconciliation' ? mark.of.period : undefined;
    return period === undefined ? [] : (sheetOfPeriod(sheet, period) ?? []);
  });
}

export function readReconciliationSheet(snapshot: Snapshot, period: string): ReconciliationSheet | null {
  return readReconciliationSheets(snapshot).find((sheet) => sheet.period === period) ?? null;
}

function sheetOfPeriod(sheet: SheetSnapshot, period: string): ReconciliationSheet | null {
  const lines = readPayTable(sheet, lineColumns, ['status', 'due', 'paid', 'difference']);
  if (!lines) return null;
  const signatureCells = keyed(signatureFacts, (label) => factCell(sheet, label));
  const signed = keyed(signatureCells, (cell) => cellAt(sheet, cell.row, cell.column));
  const signedOn = typeof signed.signedOn === 'number' ? isoDate(signed.signedOn) : '';
  const [preparer, approver, digest] = [
    wordsOfCell(signed.preparer),
    wordsOfCell(signed.approver),
    wordsOfCell(signed.digest),
  ];
  return {
    sheet: sheet.name,
    period,
    facts: keyed(reconciliationFacts, (label) => {
      const cell = factCell(sheet, label);
      return cellAt(sheet, cell.row, cell.column);
    }),
    lines: linesIn(lines),
    lineColumns: lines.columns,
    items: itemsIn(sheet),
    signature: { period, preparer, approver, signedOn, digest },
    signatureCells,
  };
}

function linesIn({ rows }: PayTable<LineKey>): SheetLine[] {
  return rows.map(({ row, at }) => ({
    row,
    line: lineOf(at),
    shown: {
      ...{ id: keyOfCell(at('id')), period: keyOfCell(at('period')), component: keyOfCell(at('component')) },
      ...{ currency: wordsOfCell(at('currency')), paidCurrency: wordsOfCell(at('paidCurrency')) },
      ...{ due: wordsOfCell(at('due')), paid: wordsOfCell(at('paid')) },
    },
    sealed: wordsOfCell(at('sealed')),
    check: wordsOfCell(at('check')),
  }));
}

function lineOf(at: (key: LineKey) => Cell): SealedLine | null {
  const side = (code: string, amount: Cell): { currency: string | null; units: MinorUnits | null } | null => {
    if (code === '') return amount === null || amount === '' ? { currency: null, units: null } : null;
    if (typeof amount !== 'number') return null;
    const units = minorUnitsOf(amount, currencyDecimals(code));
    return units === null ? null : { currency: code, units };
  };
  const due = side(wordsOfCell(at('currency')), at('due'));
  const paid = side(wordsOfCell(at('paidCurrency')), at('paid'));
  if (!due || !paid) return null;
  const [id, period, component] = [keyOfCell(at('id')), keyOfCell(at('period')), keyOfCell(at('component'))];
  return {
    id,
    period,
    component,
    currency: due.currency,
    due: due.units,
    paidCurrency: paid.currency,
    paid: paid.units,
  };
}

function itemsIn(sheet: SheetSnapshot): SheetItem[] {
  const table = readPayTable(sheet, itemColumns, ['what', 'reason', 'owner']);
  return (table?.rows ?? []).map(({ row, at }) => {
    const cell = (key: 'owner' | 'reason' | 'dueOn'): Area => {
      return { sheet: sheet.name, row, column: table?.columns.get(key) ?? 0, rows: 1, columns: 1 };
    };
    const [dueOn, what] = [at('dueOn'), at('what')];
    return {
      row,
      ...{ id: keyOfCell(at('id')), period: keyOfCell(at('period')), component: keyOfCell(at('component')) },
      ...{ owner: wordsOfCell(at('owner')), reason: wordsOfCell(at('reason')) },
      what: typeof what === 'string' ? what : '',
      dueOn: typeof dueOn === 'number' ? dueOn : null,
      ...{ ownerCell: cell('owner'), reasonCell: cell('reason'), dueOnCell: cell('dueOn') },
    };
  });
}

/** Labels stand in the first column, each once; a lost one points at the first row, which holds no fact. */
function factCell(sheet: SheetSnapshot, label: string): Area {
  const row = sheet.cells.findIndex((cells) => cells[0] === label);
  return { sheet: sheet.name, row: Math.max(row, 0), column: valueColumn, rows: 1, columns: 1 };
}

function keyed<Key extends string, From, To>(
  from: Readonly<Record<Key, From>>,
  to: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, to(value)])) as Record<Key, To>;
}
