import { perspectiveWords } from '../../scorecard/choice-words.ts';
import { markOf } from '../../scorecard/mark.ts';
import { cellName, fullAreaName } from '../../workbook/area.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import type { SheetDraft } from './draft.ts';
import type { TeamMember } from './team.ts';

/** The formulas that look at everybody in the register: scores, scores by side of the business, statuses. */
export interface TeamScores {
  readonly sheet: string;
  readonly scores: string;
  readonly perspectives: string;
  /** `id|status` of every key KPI, row by row as in the register. */
  readonly statuses: string;
  /** How many rows the scores and the statuses may grow to. */
  readonly capacity: number;
  readonly rows: number;
}

const headerRow = 3;
const second = 4;
const third = 8;

/** Where the scores of a register are calculated, one formula for all people; KPI Team looks them up here. */
export function scoresDraft({ sheet, scores, perspectives, statuses, capacity, rows }: TeamScores): SheetDraft {
  const whole = ['Employee id', 'Score', 'Waiting for'];
  const sides = ['Employee id and side', 'Attainment', 'Waiting for'];
  const headers = [[...whole, null, ...sides, null, 'Employee id and status']];
  return {
    sheet,
    mark: markOf('scores'),
    orientation: 'portrait',
    repeatRows: headerRow + 1,
    columnPixels: [110, 80, 230, 28, 220, 90, 230, 28, 220],
    rowPixels: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    notes: [
      { row: headerRow, column: 1, text: 'The weighted score of the person; blank while it waits for an actual.' },
      {
        row: headerRow,
        column: second + 1,
        text: 'The same for the KPIs of one side of the business, measured ones only.',
      },
    ],
    blocks: [
      { row: 0, column: 0, cells: [['KPI scores']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['Calculated from KPI Register: one formula a table for everybody. Nothing is typed here.']],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: headers, style: 'heading' },
      // As far as the tables may grow: hosts whose grids end somewhere make room for what is dressed.
      ...[1, second + 1].map((column) => ({ row: headerRow + 1, column, rows: capacity, columns: 1, format: '0.0%' })),
      { row: headerRow + 1, column: third, rows, columns: 1, style: 'label' },
      { row: headerRow + 1, column: 0, cells: [[formula(scores)]] },
      { row: headerRow + 1, column: second, cells: [[formula(perspectives)]] },
      { row: headerRow + 1, column: third, cells: [[formula(statuses)]] },
    ],
  };
}

/** Looks up what KPI Scores says of the person whose id stands in the first column of this row. */
export function lookedUp(
  { sheet, capacity, rows: registerRows }: TeamScores,
  row: number,
  statusColumn: number,
): Pick<TeamMember, 'score' | 'perspectives' | 'statuses' | 'measured'> {
  const id = cellName(row, 0, 'column');
  const column = (number: number, rows: number) =>
    fullAreaName({ sheet, row: headerRow + 1, column: number, rows, columns: 1 });
  const found = (key: string, keys: string, values: string) =>
    formula(`IF(ISNA(MATCH(${key},${keys},0)),"",INDEX(${values},MATCH(${key},${keys},0)))`);
  const counted = (word: string) => `COUNTIF(${column(third, registerRows)},${id}&${textLiteral(`|${word}`)})`;
  const words = ['on track', 'at risk', 'off track'] as const;
  // The three counts stand in the columns before; adding them up is cheaper than counting again.
  const measured = words.map((_, index) => cellName(row, statusColumn + index)).join('+');
  return {
    score: found(id, column(0, capacity), column(1, capacity)),
    perspectives: perspectiveWords.map((word) =>
      found(`${id}&${textLiteral(`|${word}`)}`, column(second, capacity), column(second + 1, capacity)),
    ),
    statuses: [formula(counted('on track')), formula(counted('at risk')), formula(counted('off track'))],
    measured: formula(`(${measured})&" of "&(${measured}+${counted('no data')})`),
  };
}
