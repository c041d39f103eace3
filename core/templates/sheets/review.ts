import { type ReviewKey, reviewColumns, type TrendKey, trendColumns } from '../../scorecard/review-columns.ts';
import { cellName } from '../../workbook/area.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import type { Block, SheetDraft } from './draft.ts';
import { headingBlocks } from './pay-table.ts';
import { rowHeight } from './row-height.ts';

export interface ReviewContent {
  readonly sheet: string;
  readonly mark: string;
  readonly period: string;
  readonly kpis: readonly Readonly<Record<ReviewKey, Written>>[];
  readonly trends: readonly Readonly<Record<TrendKey, Written>>[];
}

const headerRow = 3;

/** KPI Review: what the period says about each KPI, what is decided, and how the periods compare. */
export function reviewDraft(content: ReviewContent): SheetDraft {
  const { kpis, trends } = content;
  const trendRow = trendHeader(content);
  return {
    sheet: content.sheet,
    mark: content.mark,
    orientation: 'landscape',
    repeatRows: headerRow + 1,
    columnPixels: reviewColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [
      { first: headerRow, pixels: [44, ...kpis.map(kpiHeight)] },
      { first: trendRow, pixels: [44] },
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    notes: [
      ...reviewColumns.map(({ note }, column) => ({ row: headerRow, column, text: note })),
      ...trendColumns.map(({ note }, column) => ({ row: trendRow, column, text: note })),
    ],
    blocks: [
      { row: 0, column: 0, cells: [[`KPI review: ${content.period}`]], style: 'title' },
      { row: 1, column: 0, cells: [[purpose]], style: 'subtitle' },
      ...headingBlocks(reviewColumns, headerRow),
      ...reviewColumns.map((column, position) => columnBlock(column, position, kpis.length)),
      ...(kpis.length > 0
        ? [{ row: headerRow + 1, column: 0, cells: kpis.map((kpi) => reviewColumns.map(({ key }) => kpi[key])) }]
        : []),
      ...headingBlocks(trendColumns, trendRow),
      ...trendColumns.map(({ format }, position): Block => {
        return { row: trendRow + 1, column: position, rows: trends.length, columns: 1, style: 'line', format };
      }),
      ...(trends.length > 0
        ? [{ row: trendRow + 1, column: 0, cells: trends.map((trend) => trendColumns.map(({ key }) => trend[key])) }]
        : []),
    ],
  };
}

const purpose =
  'Targets that nearly everybody passes, or nobody reaches, teach nothing. Decide what the next period asks for, and say why.';

/** A picture of the scores from period to period; one period alone is no trend. */
export function trendChart(content: ReviewContent): Change[] {
  const row = trendHeader(content);
  const rows = content.trends.length + 1;
  if (content.trends.length < 2) return [];
  const { sheet } = content;
  return [
    {
      kind: 'chart',
      sheet,
      title: 'Scores by period',
      type: 'line',
      data: { sheet, row, column: 0, rows, columns: 4 },
      at: { row, column: 6 },
    },
  ];
}

function kpiHeight(kpi: ReviewContent['kpis'][number]): number {
  return rowHeight(
    reviewColumns.map(({ key, widthPixels }) => ({ text: typeof kpi[key] === 'string' ? kpi[key] : '', widthPixels })),
  );
}

function trendHeader({ kpis }: ReviewContent): number {
  return headerRow + Math.max(kpis.length, 1) + 3;
}

function columnBlock(
  { key, kind, format, choices }: (typeof reviewColumns)[number],
  column: number,
  rows: number,
): Block {
  const first = headerRow + 1;
  const proposal = cellName(first, column);
  return {
    row: first,
    column,
    rows,
    columns: 1,
    style: kind === 'input' ? 'input' : 'text',
    format: format === 'amount' ? 'General' : format,
    ...(choices
      ? { choices: { from: { words: choices }, message: `Choose one of: ${choices.join(', ')}.`, strict: false } }
      : {}),
    ...(key === 'proposal'
      ? {
          rules: (['raise', 'lower', 'retire'] as const).map((word) => ({
            kind: 'formula' as const,
            formula: formula(`${proposal}=${textLiteral(word)}`).formula,
            style: 'warn' as const,
          })),
        }
      : {}),
  };
}
