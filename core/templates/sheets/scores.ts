import { perspectiveWords } from '../../scorecard/columns.ts';
import { markOf } from '../../scorecard/mark.ts';
import { cellName, fullAreaName } from '../../workbook/area.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import type { SheetDraft } from './draft.ts';
import type { TeamMember } from './team.ts';

/** The two formulas that score everybody in the register, whole and by side of the business. */
export interface TeamScores {
  readonly sheet: string;
  readonly scores: string;
  readonly perspectives: string;
  /** How many rows they may grow to. */
  readonly capacity: number;
}

const headerRow = 3;
const second = 4;

/** Where the scores of a register are calculated, one formula for all people; KPI Team looks them up here. */
export function scoresDraft({ sheet, scores, perspectives }: TeamScores): SheetDraft {
  const headers = [['Employee id', 'Score', 'Waiting for', null, 'Employee id and side', 'Attainment', 'Waiting for']];
  return {
    sheet,
    mark: markOf('scores'),
    orientation: 'portrait',
    repeatRows: headerRow + 1,
    columnPixels: [110, 80, 230, 28, 220, 90, 230],
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
        cells: [['Calculated from KPI Register: two formulas score everybody. Nothing is typed here.']],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: headers, style: 'heading' },
      ...[1, second + 1].map((column) => ({ row: headerRow + 1, column, rows: 400, columns: 1, format: '0.0%' })),
      { row: headerRow + 1, column: 0, cells: [[formula(scores)]] },
      { row: headerRow + 1, column: second, cells: [[formula(perspectives)]] },
    ],
  };
}

/** Looks up what KPI Scores says of the person whose id stands in the first column of this row. */
export function lookedUp({ sheet, capacity }: TeamScores, row: number): Pick<TeamMember, 'score' | 'perspectives'> {
  const id = cellName(row, 0, 'column');
  const column = (number: number) =>
    fullAreaName({ sheet, row: headerRow + 1, column: number, rows: capacity, columns: 1 });
  const found = (key: string, keys: string, values: string) =>
    formula(`IF(ISNA(MATCH(${key},${keys},0)),"",INDEX(${values},MATCH(${key},${keys},0)))`);
  return {
    score: found(id, column(0), column(1)),
    perspectives: perspectiveWords.map((word) =>
      found(`${id}&${textLiteral(`|${word}`)}`, column(second), column(second + 1)),
    ),
  };
}
