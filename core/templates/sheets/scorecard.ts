import { scorecardColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { agreementLabels } from '../../scorecard/head-lines.ts';
import { markOf } from '../../scorecard/mark.ts';
import { numberFormatOf } from '../../scorecard/number-format.ts';
import { printedColumns } from '../../scorecard/printed-columns.ts';
import { type Area, areaName, cellName } from '../../workbook/area.ts';
import { formula } from '../../workbook/formula.ts';
import type { Block, SheetDraft } from './draft.ts';
import {
  columnOf,
  firstKpiRow,
  frameBlocks,
  headerPixels,
  lastNarrowRow,
  narrowPixels,
  rangeOf,
  rowBlocks,
  spillBlocks,
  type TableFrame,
} from './kpi-table.ts';
import { headBlocks, headNotes, type ScorecardHead } from './scorecard-head.ts';
import { type Pay, resultBlocks, resultLabels, summaryRowOf } from './scorecard-result.ts';
import { columnPixels, kpiHeight, kpiRow, type ScorecardKpi } from './scorecard-row.ts';
import type { SettingsReferences } from './settings.ts';

/** One scorecard as it is drawn: whose it is, what is measured, and what is known of the person's pay. */
export interface ScorecardContent {
  readonly sheet: string;
  /** Facts for the sheet's mark: the role, and the employee where there is one. */
  readonly of: Readonly<Record<string, string>>;
  readonly title: string;
  readonly purpose: string;
  readonly head: ScorecardHead;
  readonly kpis: readonly ScorecardKpi[];
  readonly pay: Pay;
  /** Where the goals stand that the goal column offers. */
  readonly goals?: Area;
}

const headerRow = 7;

export function scorecardFrame(rows: number, goals?: Area): TableFrame {
  return { columns: scorecardColumns, headerRow, rows, ...(goals ? { goals } : {}) };
}

/** The cell that holds the employee id, as formulas of the sheet write it. */
export const employeeIdCell = cellName(3, 1, 'both');

/** Title block, table, result, explanation and agreement, top down: somebody who has never seen the add-in can read it. */
export function scorecardDraft(content: ScorecardContent, settings: SettingsReferences): SheetDraft {
  const frame = scorecardFrame(content.kpis.length, content.goals);
  const formats = content.kpis.map(({ unit, target }) => numberFormatOf(unit, target));
  return {
    sheet: content.sheet,
    mark: markOf('scorecard', content.of),
    orientation: 'landscape',
    printColumns: printedColumns.scorecard,
    columnPixels: columnPixels(frame.columns, content.kpis),
    rowPixels: [
      {
        first: headerRow - 1,
        pixels: [narrowPixels, headerPixels, narrowPixels, ...content.kpis.map(kpiHeight), narrowPixels],
      },
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    notes: [...headerNotes(), ...headNotes(frame)],
    blocks: [
      { row: 0, column: 0, cells: [[content.title]], style: 'title' },
      { row: 1, column: 0, cells: [[content.purpose]], style: 'subtitle' },
      ...headBlocks(frame, content.head, content.pay, settings),
      ...frameBlocks(frame, formats, 'page'),
      supportingRule(frame),
      ...rowBlocks(frame, content.kpis.map(kpiRow)),
      ...spillBlocks(frame, settings),
      ...totalBlocks(frame),
      ...resultBlocks(frame, content.pay, settings),
      ...agreementBlocks(frame),
    ],
  };
}

/** The first cell that somebody fills in on a new scorecard: the first actual. */
export function firstInputOf(sheet: string, rows: number): Area {
  const frame = scorecardFrame(rows);
  return { sheet, row: firstKpiRow(frame), column: columnOf(frame, 'actual'), rows: 1, columns: 1 };
}

/** Where a scorecard with this many KPIs has its columns and its results, for formulas on other sheets. */
export function scorecardPlaces(sheet: string, kpis: number) {
  const frame = scorecardFrame(kpis);
  return {
    range: (field: Field): Area => ({ sheet, ...rangeOf(frame, field) }),
    result: (label: (typeof resultLabels)[number]): Area => {
      const row = summaryRowOf(frame) + 1 + resultLabels.indexOf(label);
      return { sheet, row, column: 1, rows: 1, columns: 1 };
    },
  };
}

/** The rows that only watch are written in a quieter ink. */
function supportingRule(frame: TableFrame): Block {
  const row = firstKpiRow(frame);
  const key = cellName(row, columnOf(frame, 'key'), 'column');
  return {
    row,
    column: 0,
    rows: frame.rows,
    columns: frame.columns.length,
    rules: [{ kind: 'formula', formula: formula(`${key}="supporting"`).formula, style: 'subtitle' }],
  };
}

/** The sum of the weights turns red where it is not 100 %. */
function totalBlocks(frame: TableFrame): Block[] {
  const row = lastNarrowRow(frame) + 1;
  const weight = columnOf(frame, 'weight');
  const sum = cellName(row, weight);
  return [
    { row, column: 0, cells: [['Total']], rows: 1, columns: 1, style: 'total' },
    { row, column: 1, rows: 1, columns: frame.columns.length - 1, style: 'total' },
    {
      row,
      column: weight,
      cells: [[formula(`SUM(${areaName(rangeOf(frame, 'weight'))})`)]],
      format: '0.0%',
      rules: [{ kind: 'formula', formula: formula(`ROUND(${sum},4)<>1`).formula, style: 'bad' }],
    },
  ];
}

function headerNotes() {
  return scorecardColumns.map(({ note }, column) => ({ row: headerRow, column, text: note }));
}

/** When both sides have agreed, below the result. */
function agreementBlocks(frame: TableFrame): Block[] {
  const row = summaryRowOf(frame) + resultLabels.length + 2;
  return [
    { row, column: 0, cells: [['Agreement', null]], style: 'heading' },
    { row: row + 1, column: 0, cells: [[agreementLabels.employee], [agreementLabels.manager]], style: 'label' },
    { row: row + 1, column: 1, cells: [[null], [null]], style: 'factInput', format: 'yyyy-mm-dd' },
    {
      row: row + 3,
      column: 0,
      cells: [['A change after the period has begun is noted in KPI Log with its reason.']],
      style: 'label',
    },
  ];
}
