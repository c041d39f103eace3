import { isBlank } from '../../cell.ts';
import { markOf, readMark } from '../../scorecard/mark.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import type { SheetDraft } from './draft.ts';
import { isFree } from './references.ts';
import { rowHeight } from './row-height.ts';

export interface NewGoal {
  readonly goal: string;
  readonly horizon: string;
  readonly owner: string;
}

/** The name under which drop-downs find the goals. */
export const goalsRange = 'KPI_Goals';

const headerRow = 3;
const columnPixels = [60, 420, 130, 220];
const headers = ['Id', 'Goal', 'Horizon', 'Owner'];
const notes = [
  'A short name for the goal.',
  'What the company wants to reach. Every KPI names one of these goals.',
  'By when: a quarter, a year.',
  'The one person who answers for the goal.',
];

/** The goals that KPIs serve, with room for more. */
export function goalsDraft(sheet: string, goals: readonly NewGoal[], snapshot: Snapshot): SheetDraft {
  const room = Math.max(12, goals.length + 6);
  const rows = Array.from({ length: room }, (_, row): Written[] => {
    const goal = goals[row];
    return goal ? [`G${row + 1}`, goal.goal, goal.horizon, goal.owner] : [null, null, null, null];
  });
  return {
    sheet,
    mark: markOf('goals'),
    orientation: 'portrait',
    columnPixels,
    rowPixels: [
      {
        first: headerRow + 1,
        pixels: rows.map(([, goal]) => rowHeight([{ text: typeof goal === 'string' ? goal : '', widthPixels: 420 }])),
      },
    ],
    freeze: { rows: headerRow + 1, columns: 0 },
    notes: notes.map((text, column) => ({ row: headerRow, column, text })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI goals']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['What the company wants to reach. A KPI that moves none of these goals is not needed.']],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: [headers], style: 'heading' },
      { row: headerRow + 1, column: 0, cells: rows, style: 'input' },
      ...(isFree(goalsRange, snapshot)
        ? [{ row: headerRow + 1, column: 1, rows: room, columns: 1, name: goalsRange }]
        : []),
    ],
  };
}

/**
 * Lists goals on the goals sheet where they are not there yet, in the first empty lines. Nothing where the workbook has
 * no goals sheet of ours.
 */
export function addGoals(snapshot: Snapshot, goals: readonly NewGoal[]): Change[] {
  const name = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'goals')?.name;
  const sheet = name === undefined ? undefined : sheetNamed(snapshot, name);
  const header = sheet?.cells.findIndex((row) => row[1] === 'Goal') ?? -1;
  if (!sheet || header < 0) return [];
  const lines = sheet.cells.slice(header + 1);
  const known = new Set(lines.map((row) => plain(row[1])));
  const missing = goals.filter(({ goal }) => {
    const isNew = !known.has(plain(goal));
    known.add(plain(goal));
    return isNew;
  });
  if (missing.length === 0) return [];
  const filled = lines.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index + 1 : last), 0);
  const area = { sheet: sheet.name, row: header + 1 + filled, column: 0, rows: missing.length, columns: 4 };
  const cells = missing.map(({ goal, horizon, owner }, index) => [`G${filled + index + 1}`, goal, horizon, owner]);
  return [{ kind: 'write', area, cells, was: heldIn(sheet, area) }];
}

function plain(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : '';
}
