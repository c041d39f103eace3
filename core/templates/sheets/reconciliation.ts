import { amountFormat, type PayColumn } from '../../scorecard/pay-columns.ts';
import {
  type ControlKey,
  controlColumns,
  type ExplanationKey,
  explanationColumns,
  type FindingKey,
  findingColumns,
  type ItemKey,
  itemColumns,
  type LineKey,
  lineColumns,
  type ReconciliationFact,
  type RowKey,
  reconciliationFacts,
  rowColumns,
  type SignatureFact,
  signatureFacts,
} from '../../scorecard/reconciliation-columns.ts';
import { areaName, cellName } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import { formula, numberLiteral, textLiteral } from '../../workbook/formula.ts';
import type { StyleRole } from '../../workbook/style.ts';
import type { Block, SheetDraft } from './draft.ts';
import { headingBlocks } from './pay-table.ts';
import { rowHeight } from './row-height.ts';

type Row<Key extends string> = Readonly<Record<Key, Written>>;

/** A line with the decimals of both of its currencies, for the formats. */
export interface ReconciliationLineRow extends Row<LineKey> {
  readonly decimals: number;
  readonly paidDecimals: number;
}

export interface ControlRow extends Row<Exclude<ControlKey, 'dueBelow' | 'paidBelow' | 'agrees'>> {
  readonly decimals: number;
}

/** A reconciliation in the order in which it is read and signed. Amounts are decimal numbers, exact to the unit. */
export interface ReconciliationContent {
  readonly sheet: string;
  readonly mark: string;
  readonly period: string;
  readonly facts: Readonly<Record<ReconciliationFact, Written>>;
  readonly tied: 'good' | 'warn' | 'bad';
  readonly totals: readonly ControlRow[];
  readonly lines: readonly ReconciliationLineRow[];
  readonly findings: readonly Row<FindingKey>[];
  readonly explanations: readonly Row<ExplanationKey>[];
  readonly items: readonly Row<ItemKey>[];
  readonly rows: readonly Row<RowKey>[];
  readonly signature: Readonly<Record<SignatureFact, Written>>;
}

/** Where the parts stand, from the top. */
interface Frame {
  readonly totals: number;
  readonly lines: number;
  readonly findings: number;
  readonly explanations: number;
  readonly items: number;
  readonly rows: number;
  readonly signature: number;
}

const firstFact = 3;
const headingPixels = 44;
const factKeys = Object.keys(reconciliationFacts) as ReconciliationFact[];
const signatureKeys = Object.keys(signatureFacts) as SignatureFact[];
const valueColumn = 1;

export function reconciliationDraft(content: ReconciliationContent): SheetDraft {
  const frame = frameOf(content);
  return {
    sheet: content.sheet,
    mark: content.mark,
    orientation: 'landscape',
    columnPixels: lineColumns.map(({ widthPixels }) => widthPixels),
    repeatRows: 1,
    rowPixels: [
      { first: frame.totals, pixels: [headingPixels] },
      { first: frame.lines, pixels: [headingPixels] },
      { first: frame.findings, pixels: [headingPixels] },
      { first: frame.items, pixels: [headingPixels, ...content.items.map(itemHeight)] },
    ],
    freeze: { rows: 0, columns: 0 },
    notes: [
      ...notesOf(controlColumns, frame.totals),
      ...notesOf(lineColumns, frame.lines),
      ...notesOf(itemColumns, frame.items),
    ],
    blocks: [
      { row: 0, column: 0, cells: [[`KPI reconciliation: ${content.period}`]], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['What is due next to what payroll pays, with a reason for every difference.']],
        style: 'subtitle',
      },
      ...factBlocks(content),
      ...totalBlocks(content, frame),
      ...lineBlocks(content, frame),
      ...tableBlocks(findingColumns, content.findings, frame.findings, 'Nothing was found.'),
      ...tableBlocks(
        explanationColumns,
        content.explanations,
        frame.explanations,
        'There is no difference to explain.',
      ),
      ...tableBlocks(itemColumns, content.items, frame.items, 'Nothing is open.'),
      ...tableBlocks(rowColumns, content.rows, frame.rows, 'Every row is a payment of this round.'),
      ...signatureBlocks(content, frame),
    ],
  };
}

/** Sections follow each other with one blank row between; an empty one says so in a line of its own. */
function frameOf({ totals, lines, findings, explanations, items, rows }: ReconciliationContent): Frame {
  const after = (header: number, count: number) => header + Math.max(count, 1) + 2;
  const first = firstFact + factKeys.length + 1;
  const linesRow = after(first, totals.length);
  const findingsRow = after(linesRow, lines.length);
  const explanationsRow = after(findingsRow, findings.length);
  const itemsRow = after(explanationsRow, explanations.length);
  const rowsRow = after(itemsRow, items.length);
  return {
    totals: first,
    lines: linesRow,
    findings: findingsRow,
    explanations: explanationsRow,
    items: itemsRow,
    rows: rowsRow,
    signature: after(rowsRow, rows.length),
  };
}

function factBlocks({ facts, tied }: ReconciliationContent): Block[] {
  const result = firstFact + factKeys.indexOf('result');
  return [
    { row: firstFact, column: 0, cells: factKeys.map((key) => [reconciliationFacts[key]]), style: 'label' },
    { row: firstFact, column: valueColumn, cells: factKeys.map((key) => [facts[key]]), style: 'fact' },
    { row: result, column: 0, rows: 1, columns: 6, style: tied },
  ];
}

function totalBlocks({ totals, lines }: ReconciliationContent, frame: Frame): Block[] {
  const line = (key: LineKey) => {
    const column = lineColumns.findIndex((one) => one.key === key);
    return areaName({ row: frame.lines + 1, column, rows: Math.max(lines.length, 1), columns: 1 }, 'both');
  };
  const cells = totals.map((total, index): Written[] => {
    const at = (key: ControlKey) =>
      cellName(
        frame.totals + 1 + index,
        controlColumns.findIndex((one) => one.key === key),
      );
    const sum = (amounts: LineKey, currencies: LineKey) =>
      formula(`ROUND(SUMIFS(${line(amounts)},${line(currencies)},${at('currency')}),${numberLiteral(total.decimals)})`);
    const same = `AND(${at('dueBelow')}=${at('payable')},${at('paidBelow')}=${at('payroll')})`;
    return controlColumns.map(({ key }) => {
      if (key === 'dueBelow') return sum('due', 'currency');
      if (key === 'paidBelow') return sum('paid', 'paidCurrency');
      if (key === 'agrees') return formula(`IF(${same},${textLiteral('yes')},${textLiteral('no')})`);
      return total[key];
    });
  });
  const formats = totals.map(({ decimals }) => {
    return controlColumns.map(({ format }) => (format === 'amount' ? amountFormat(decimals) : format));
  });
  return [
    ...headingBlocks(controlColumns, frame.totals),
    ...(totals.length === 0
      ? [nothing(frame.totals, 'There are no amounts on either side.')]
      : [{ row: frame.totals + 1, column: 0, cells, formats, style: 'total' as const }]),
  ];
}

const statusStyles: readonly (readonly [words: readonly string[], style: StyleRole])[] = [
  [['matched', 'within tolerance'], 'good'],
  [['rounding only', 'prior period'], 'warn'],
];

function lineBlocks({ lines }: ReconciliationContent, frame: Frame): Block[] {
  const row = frame.lines + 1;
  if (lines.length === 0)
    return [...headingBlocks(lineColumns, frame.lines), nothing(frame.lines, 'There is nothing to compare.')];
  const status = cellName(row, 0, 'column');
  const rules = statusStyles.map(([words, style]) => {
    const any = words.map((word) => `${status}=${textLiteral(word)}`).join(',');
    return { kind: 'formula' as const, formula: formula(`OR(${any})`).formula, style };
  });
  return [
    ...headingBlocks(lineColumns, frame.lines),
    { row, column: 0, rows: lines.length, columns: lineColumns.length, style: 'line' },
    { row, column: 0, rows: lines.length, columns: 1, rules },
    ...lineColumns.map(({ key, format, align }, column): Block => {
      const style = align === 'center' ? ({ style: 'lineCenter' } as const) : {};
      const look = { row, column, rows: lines.length, columns: 1, ...style };
      if (format !== 'amount') return { ...look, format };
      return {
        ...look,
        formats: lines.map((line) => [amountFormat(key === 'paid' ? line.paidDecimals : line.decimals)]),
      };
    }),
    { row, column: 0, cells: lines.map((line) => lineColumns.map(({ key }) => line[key])) },
  ];
}

function tableBlocks<Key extends string>(
  columns: readonly PayColumn<Key>[],
  rows: readonly Row<Key>[],
  header: number,
  empty: string,
): Block[] {
  if (rows.length === 0) return [...headingBlocks(columns, header), nothing(header, empty)];
  return [
    ...headingBlocks(columns, header),
    ...columns.map(({ kind, format }, column): Block => {
      const style = kind === 'input' ? 'lineInput' : column === 0 ? 'text' : 'line';
      return {
        row: header + 1,
        column,
        rows: rows.length,
        columns: 1,
        style,
        format: format === 'amount' ? 'General' : format,
      };
    }),
    { row: header + 1, column: 0, cells: rows.map((row) => columns.map(({ key }) => row[key])) },
  ];
}

function signatureBlocks({ signature }: ReconciliationContent, { signature: row }: Frame): Block[] {
  const formats = signatureKeys.map((key) => [key === 'signedOn' ? 'yyyy-mm-dd' : '@']);
  return [
    { row, column: 0, cells: signatureKeys.map((key) => [signatureFacts[key]]), style: 'label' },
    { row, column: valueColumn, cells: signatureKeys.map((key) => [signature[key]]), formats },
  ];
}

function itemHeight({ what }: Row<ItemKey>): number {
  const lines = typeof what === 'string' ? what.split('\n') : [];
  const heights = lines.map((text) => rowHeight([{ text, widthPixels: itemColumns[0]?.widthPixels ?? 100 }]));
  return Math.max(
    heights.reduce((sum, height) => sum + height, 0),
    30,
  );
}

/** Stands in the second column: tables are read back down to the first blank cell of their first one. */
function nothing(header: number, text: string): Block {
  return { row: header + 1, column: 1, cells: [[text]], style: 'subtitle' };
}

function notesOf<Key extends string>(columns: readonly PayColumn<Key>[], row: number) {
  return columns.map(({ note }, column) => ({ row, column, text: note }));
}
