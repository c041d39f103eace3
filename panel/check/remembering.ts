import {
  type Area,
  type Change,
  drawSheet,
  freeSheetName,
  heldIn,
  markOf,
  readMark,
  type Snapshot,
  type Written,
} from '../../core/index.ts';
import { words } from '../words/index.ts';

/** A line of the sheet that remembers what was said about checking; everybody who opens the file can read it. */
export interface RememberedLine {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  /** True: there is one such line, and a new value takes its place. Only a line that is written alone can be. */
  readonly single: boolean;
}

const firstLine = 4;
const columnPixels = [220, 340, 60, 360, 200];

/** Writes the lines into the sheet of remembered checks, which is made where there is none yet. */
export function remember(lines: readonly RememberedLine[], snapshot: Snapshot): Change[] {
  const rows = lines.map(({ name, value, meaning }): Written[] => {
    return [name, value, null, meaning, words.remembering.source];
  });
  const sheet = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'checks');
  if (!sheet) return newSheet(rows, snapshot);
  const [only] = lines;
  const before = only?.single ? sheet.cells.findIndex(([cell]) => cell === only.name) : -1;
  const row = before >= 0 ? before : Math.max(sheet.cells.length, firstLine);
  const area: Area = { sheet: sheet.name, row, column: 0, rows: rows.length, columns: columnPixels.length };
  return [{ kind: 'write', area, cells: rows, was: heldIn(sheet, area) }];
}

function newSheet(lines: readonly (readonly Written[])[], snapshot: Snapshot): Change[] {
  const sheet = freeSheetName(
    'KPI Checks',
    snapshot.sheets.map(({ name }) => name),
  );
  return drawSheet({
    sheet,
    mark: markOf('checks'),
    orientation: 'landscape',
    columnPixels,
    rowPixels: [],
    freeze: { rows: firstLine, columns: 0 },
    notes: [],
    blocks: [
      { row: 0, column: 0, cells: [[words.remembering.title]], style: 'title' },
      { row: 1, column: 0, cells: [[words.remembering.subtitle]], style: 'subtitle' },
      { row: firstLine - 1, column: 0, cells: [[...words.remembering.headers]], style: 'heading' },
      { row: firstLine, column: 0, cells: lines, style: 'text', format: '@' },
    ],
  });
}
