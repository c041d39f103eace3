import { amountFormat } from '../../scorecard/pay-columns.ts';
import type { Written } from '../../workbook/change.ts';
import type { Block, SheetDraft } from './draft.ts';
import { rowHeight } from './row-height.ts';

/** One line of the table of KPIs, as people read it. */
export interface StatementRow {
  readonly kpi: string;
  readonly target: string;
  readonly actual: string;
  readonly attainment: number | null;
  readonly weight: number;
  readonly adds: number | null;
  readonly source: string;
}

/** The page that an employee and a manager sign. Everything on it is a value: what was signed does not change. */
export interface StatementContent {
  readonly sheet: string;
  readonly mark: string;
  readonly name: string;
  readonly period: string;
  /** Labels and values under the title, in reading order. */
  readonly facts: readonly (readonly [label: string, value: Written])[];
  readonly rows: readonly StatementRow[];
  readonly explanation: readonly string[];
  /** What would have moved the amount most, one sentence each. */
  readonly leverage: readonly string[];
  readonly amount: number | null;
  readonly currency: string;
  readonly decimals: number;
}

const columnPixels = [170, 74, 74, 82, 62, 82, 150];
const headers = ['KPI', 'Target', 'Actual', 'Attainment', 'Weight', 'Adds', 'From'];
const formats = ['@', '@', '@', '0.0%', '0.0%', '0.0%', '@'];
/** What fits across the columns in the usual font. */
const charactersAcross = 104;
const pageWidth = columnPixels.reduce((sum, pixels) => sum + pixels, 0);

export function statementDraft(content: StatementContent): SheetDraft {
  const { facts, rows } = content;
  const explanation = content.explanation.flatMap(acrossThePage);
  const leverage = content.leverage.flatMap(acrossThePage);
  const table = 3 + facts.length + 1;
  const amountRow = table + rows.length + 2;
  const explanationRow = amountRow + 2;
  const leverageRow = explanationRow + explanation.length + 2;
  const signatureRow = leverageRow + (leverage.length === 0 ? 0 : leverage.length + 2);
  return {
    sheet: content.sheet,
    mark: content.mark,
    orientation: 'portrait',
    columnPixels,
    rowPixels: [{ first: table + 1, pixels: rows.map(heightOf) }],
    freeze: { rows: 0, columns: 0 },
    notes: [],
    blocks: [
      { row: 0, column: 0, cells: [[`Bonus statement: ${content.name}`]], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [[`${content.period}. How the amount came about, for both sides to agree.`]],
        style: 'subtitle',
      },
      { row: 3, column: 0, cells: facts.map(([label]) => [label]), style: 'label' },
      { row: 3, column: 1, cells: facts.map(([, value]) => [value]), style: 'fact' },
      { row: table, column: 0, cells: [headers], style: 'heading' },
      { row: table, column: 3, rows: 1, columns: 3, style: 'headingCenter' },
      ...tableBlocks(rows, table + 1),
      ...amountBlocks(content, amountRow),
      { row: explanationRow, column: 0, cells: [['How it came about']], style: 'total' },
      { row: explanationRow + 1, column: 0, cells: explanation.map((line) => [line]), format: '@' },
      ...leverageBlocks(leverage, leverageRow),
      ...signatureBlocks(signatureRow),
    ],
  };
}

function tableBlocks(rows: readonly StatementRow[], first: number): Block[] {
  if (rows.length === 0) return [];
  const looks = formats.map((format, column): Block => {
    const style = format === '0.0%' ? 'badge' : 'text';
    return { row: first, column, rows: rows.length, columns: 1, style, format };
  });
  const cells = rows.map(({ kpi, target, actual, attainment, weight, adds, source }): Written[] => {
    return [kpi, target || null, actual || 'not measured', attainment, weight, adds, source || null];
  });
  return [...looks, { row: first, column: 0, cells }];
}

function amountBlocks({ amount, currency, decimals }: StatementContent, row: number): Block[] {
  const value = amount === null ? 'not yet' : amount;
  return [
    {
      row,
      column: 0,
      cells: [['Bonus', currency, value]],
      formats: [['@', '@', amountFormat(decimals)]],
      style: 'total',
    },
  ];
}

function leverageBlocks(leverage: readonly string[], row: number): Block[] {
  if (leverage.length === 0) return [];
  return [
    { row, column: 0, cells: [['What would have moved it most']], style: 'total' },
    { row: row + 1, column: 0, cells: leverage.map((line) => [line]), format: '@' },
  ];
}

function signatureBlocks(row: number): Block[] {
  return [
    { row, column: 0, cells: [['Agreed']], style: 'total' },
    ...['Employee', 'Manager'].flatMap((who, index): Block[] => {
      const at = row + 2 + 2 * index;
      return [
        { row: at, column: 0, cells: [[`${who}, date and signature`]], style: 'label' },
        { row: at, column: 2, rows: 1, columns: headers.length - 2, style: 'total' },
      ];
    }),
  ];
}

/** Sentences run across the columns of the page; one that is longer goes on in the next row. */
function acrossThePage(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= charactersAcross)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `   ${word}`);
  }
  return lines;
}

function heightOf({ kpi, source }: StatementRow): number {
  return rowHeight([
    { text: kpi, widthPixels: columnPixels[0] ?? pageWidth },
    { text: source, widthPixels: columnPixels[6] ?? pageWidth },
  ]);
}
