import {
  agreementLabels,
  type HeadLine,
  headLines,
  numberFormatOf,
  scorecardColumns,
} from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { markOf } from '../../scorecard/mark.ts';
import { type Area, areaName, cellName } from '../../workbook/area.ts';
import { isFormula, type Written } from '../../workbook/change.ts';
import { formula } from '../../workbook/formula.ts';
import { groupOf, type RoleKpi } from '../template.ts';
import { blankSafeCell, isEmpty } from './arguments.ts';
import type { Block, SheetDraft } from './draft.ts';
import {
  argumentOf,
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
import { rowHeight } from './row-height.ts';
import type { SettingsReferences } from './settings.ts';

/** One scorecard as it is drawn: whose it is, what is measured, and what is known of the person's pay. */
export interface ScorecardContent {
  readonly sheet: string;
  /** Facts for the sheet's mark: the role, and the employee where there is one. */
  readonly of: Readonly<Record<string, string>>;
  readonly title: string;
  readonly purpose: string;
  readonly head: Readonly<Partial<Record<HeadLine['field'], Written>>>;
  readonly kpis: readonly ScorecardKpi[];
  readonly pay: Pay;
  /** Where the goals stand that the goal column offers. */
  readonly goals?: Area;
}

/** A KPI with what is known beyond the role: where it stood, where it stands, which goal it serves. */
export interface ScorecardKpi extends RoleKpi {
  readonly goal: string;
  readonly answersFor: string;
  readonly baseline?: Written;
  readonly actual?: Written;
}

export interface Pay {
  readonly targetBonus: Written;
  /** Blank: the whole period. */
  readonly from: Written;
  readonly to: Written;
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
  const summaryRow = summaryRowOf(frame);
  return {
    sheet: content.sheet,
    mark: markOf('scorecard', content.of),
    orientation: 'landscape',
    columnPixels: scorecardColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [
      {
        first: headerRow - 1,
        pixels: [narrowPixels, headerPixels, narrowPixels, ...content.kpis.map(kpiHeight), narrowPixels],
      },
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    notes: [...headerNotes(), ...headNotes()],
    blocks: [
      { row: 0, column: 0, cells: [[content.title]], style: 'title' },
      { row: 1, column: 0, cells: [[content.purpose]], style: 'subtitle' },
      ...headBlocks(content, settings),
      ...frameBlocks(frame, formats, 'page'),
      supportingRule(frame),
      ...rowBlocks(frame, content.kpis.map(kpiRow)),
      ...spillBlocks(frame, settings),
      ...totalBlocks(frame),
      ...resultBlocks(frame, content.pay, settings, summaryRow),
      ...agreementBlocks(frame, summaryRow),
    ],
  };
}

/** The first cell that somebody fills in on a new scorecard: the first actual. */
export function firstInputOf(sheet: string, rows: number): Area {
  const frame = scorecardFrame(rows);
  return { sheet, row: firstKpiRow(frame), column: columnOf(frame, 'actual'), rows: 1, columns: 1 };
}

const resultLabels = [
  'Score',
  'Grade',
  'Measured',
  'Target bonus',
  'Currency',
  'In the role from',
  'In the role until',
  'Share of the period',
  'Condition met',
  'Payout',
  'Bonus',
] as const;

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

function summaryRowOf(frame: TableFrame): number {
  return lastNarrowRow(frame) + 3;
}

/** A KPI as the cells of its row, by field. */
export function kpiRow(kpi: ScorecardKpi): Partial<Record<Field, Written>> {
  return {
    kpi: kpi.name,
    definition: kpi.definition,
    formula: kpi.formula,
    goal: kpi.goal,
    perspective: kpi.perspective,
    timing: kpi.timing,
    key: kpi.weight > 0 ? 'key' : 'supporting',
    unit: kpi.unit,
    direction: kpi.direction,
    accumulation: kpi.accumulation ?? 'average',
    baseline: kpi.baseline ?? null,
    target: kpi.target,
    targetSource: kpi.targetSource,
    weight: kpi.weight / 100,
    actual: kpi.actual ?? null,
    source: kpi.source,
    provider: kpi.provider,
    owner: kpi.owner ?? kpi.answersFor,
    cadence: kpi.cadence,
    group: groupOf(kpi),
    guard: kpi.guard,
  };
}

function kpiHeight(kpi: ScorecardKpi): number {
  const row = kpiRow(kpi);
  return rowHeight(
    scorecardColumns.map(({ field, widthPixels }) => ({ text: textOf(row[field] ?? null), widthPixels })),
  );
}

function textOf(written: Written): string {
  return typeof written === 'string' ? written : '';
}

/** The title block: one column of labels and one of values for each group of lines. */
function headBlocks(content: ScorecardContent, settings: SettingsReferences): Block[] {
  const frame = scorecardFrame(content.kpis.length);
  const groups = [...new Set(headLines.map(({ labelUnder }) => labelUnder))];
  return groups.flatMap((group): Block[] => {
    const lines = headLines.filter(({ labelUnder }) => labelUnder === group);
    const [first] = lines;
    if (!first) return [];
    const row = first.row;
    const column = columnOf(frame, first.valueUnder);
    return [
      { row, column: columnOf(frame, group), cells: lines.map(({ label }) => [label]), style: 'label' },
      {
        row,
        column,
        cells: lines.map(({ field }) => [headValue(field, content, settings)]),
        formats: lines.map(({ format }) => [format]),
        style: 'fact',
      },
      ...lines.flatMap(({ kind }, index): Block[] =>
        kind === 'input' ? [{ row: row + index, column, rows: 1, columns: 1, style: 'factInput' }] : [],
      ),
    ];
  });
}

function headValue(field: HeadLine['field'], content: ScorecardContent, settings: SettingsReferences): Written {
  const fromSettings: Partial<Record<HeadLine['field'], string>> = {
    asOf: settings.asOf,
    deadline: settings.periodEnd,
    period: settings.period,
  };
  const setting = fromSettings[field];
  return setting === undefined ? (content.head[field] ?? null) : formula(blankSafeCell(setting));
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

/** Labels and values of the result, with the explanation beside them. */
function resultBlocks(frame: TableFrame, pay: Pay, settings: SettingsReferences, row: number): Block[] {
  const cell = (label: (typeof resultLabels)[number]) => cellName(row + 1 + resultLabels.indexOf(label), 1, 'both');
  const [score, targetBonus, from, to, share, gate] = [
    cell('Score'),
    cell('Target bonus'),
    cell('In the role from'),
    cell('In the role until'),
    cell('Share of the period'),
    cell('Condition met'),
  ];
  const weighted = weightedArguments(frame, settings);
  const bonusPolicies = [
    settings.payoutScale,
    share,
    blankSafeCell(gate),
    settings.payoutBetween,
    settings.payoutAbove,
    settings.decimals,
  ];
  const lines: Readonly<Record<(typeof resultLabels)[number], ResultLine>> = {
    Score: [formula(unlessWaiting(frame, settings, `KPI_SCORE(${weighted})`)), '0.0%', 'result'],
    Grade: [formula(`KPI_GRADE(${score},${settings.grades})`), 'General', 'result'],
    Measured: [formula(`${measured(frame)}&" of "&${counted(frame)}`), 'General', 'result'],
    'Target bonus': [pay.targetBonus, '#,##0.00', 'input'],
    Currency: [formula(blankSafeCell(settings.currency)), 'General', 'result'],
    'In the role from': [pay.from, 'yyyy-mm-dd', 'input'],
    'In the role until': [pay.to, 'yyyy-mm-dd', 'input'],
    'Share of the period': [
      formula(
        `KPI_PRORATE(${settings.periodStart},${settings.periodEnd},${blankSafeCell(from)},${blankSafeCell(to)},${settings.prorationBasis})`,
      ),
      '0.0%',
      'result',
    ],
    'Condition met': [null, 'General', 'input'],
    Payout: [
      formula(`KPI_PAYOUT(${score},${settings.payoutScale},${settings.payoutBetween},${settings.payoutAbove})`),
      '0.0%',
      'result',
    ],
    Bonus: [
      formula(`IF(${isEmpty(targetBonus)},"",KPI_BONUS(${[score, targetBonus, ...bonusPolicies].join(',')}))`),
      '#,##0.00',
      'result',
    ],
  };
  const explain = `KPI_EXPLAIN(${[
    argumentOf(frame, 'kpi'),
    weighted,
    '',
    blankSafeCell(targetBonus),
    ...bonusPolicies,
    settings.language,
  ].join(',')})`;
  const waiting = `IF(${isEmpty(score)},"The explanation appears as soon as the score does.",${explain})`;
  return [
    { row, column: 0, cells: [['Result', null]], style: 'heading' },
    { row: row + 1, column: 0, cells: resultLabels.map((label) => [label]), style: 'label' },
    {
      row: row + 1,
      column: 1,
      cells: resultLabels.map((label) => [lines[label][0]]),
      formats: resultLabels.map((label) => [lines[label][1]]),
      style: 'figure',
    },
    ...resultLabels.flatMap((label, index): Block[] => {
      const [value, , style] = lines[label];
      const isInput = style === 'input' && !isFormula(value);
      return isInput ? [{ row: row + 1 + index, column: 1, rows: 1, columns: 1, style: 'figureInput' }] : [];
    }),
    {
      row,
      column: 3,
      cells: [['Explanation', ...blanks(columnOf(frame, 'attainment') - 3)]],
      style: 'heading',
    },
    { row: row + 1, column: 3, cells: [[formula(waiting)]] },
  ];
}

type ResultLine = readonly [value: Written, format: string, style: 'input' | 'result'];

/** The arguments that KPI_SCORE and KPI_EXPLAIN share. */
function weightedArguments(frame: TableFrame, settings: SettingsReferences): string {
  const fields = ['actual', 'target', 'weight', 'direction', 'baseline'] as const;
  const ranges = fields.map((field) => argumentOf(frame, field));
  return [...ranges, blankSafeCell(settings.cap), settings.missing].join(',');
}

/** A scorecard that waits for its first actuals stays blank: an error there would cry wolf. */
function unlessWaiting(frame: TableFrame, settings: SettingsReferences, score: string): string {
  const missing = `${counted(frame)}>${measured(frame)}`;
  const holds = `AND(${settings.missing}="hold",${missing})`;
  const nothing = `AND(${settings.missing}="skip",${measured(frame)}=0)`;
  return `IF(OR(${holds},${nothing}),"",${score})`;
}

/** How many KPIs count for the score. */
function counted(frame: TableFrame): string {
  return `SUMPRODUCT((${areaName(rangeOf(frame, 'weight'), 'both')}>0)*1)`;
}

function measured(frame: TableFrame): string {
  const [weight, actual] = (['weight', 'actual'] as const).map((field) => areaName(rangeOf(frame, field), 'both'));
  return `SUMPRODUCT((${weight}>0)*(LEN(${actual})>0))`;
}

function agreementBlocks(frame: TableFrame, row: number): Block[] {
  const label = columnOf(frame, 'targetSource');
  const value = label + 1;
  return [
    { row, column: label, cells: [['Agreement', ...blanks(value - label)]], style: 'heading' },
    { row: row + 1, column: label, cells: [[agreementLabels.employee], [agreementLabels.manager]], style: 'label' },
    { row: row + 1, column: value, cells: [[null], [null]], style: 'factInput', format: 'yyyy-mm-dd' },
    {
      row: row + 3,
      column: label,
      cells: [['A change after the period has begun is noted in KPI Log with its reason.']],
      style: 'label',
    },
  ];
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function headerNotes() {
  return scorecardColumns.map(({ note }, column) => ({ row: headerRow, column, text: note }));
}

function headNotes() {
  const frame = scorecardFrame(0);
  return headLines.map(({ row, labelUnder, note }) => ({ row, column: columnOf(frame, labelUnder), text: note }));
}
