import type { CheckLine } from '../../scorecard/check-line.ts';
import { markOf, readMark } from '../../scorecard/mark.ts';
import type { Area } from '../../workbook/area.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { drawSheet } from './draft.ts';

const title = 'KPI checks';
const subtitle = 'What was said about checking this workbook. A line may be deleted; the check then asks again.';
const headers = ['Setting', 'Value', 'Unit', 'What it means', 'Where it comes from'];
const source = 'Said in the panel';

const firstLine = 4;
const columnPixels = [220, 340, 60, 360, 200];

/** Writes the lines into the sheet of remembered checks, which is made where there is none yet. */
export function rememberChecks(lines: readonly CheckLine[], snapshot: Snapshot): Change[] {
  const rows = lines.map(({ name, value, meaning }): Written[] => [name, value, null, meaning, source]);
  const sheet = checksSheet(snapshot);
  if (!sheet) return newSheet(rows, snapshot);
  const [only] = lines;
  const before = only?.single ? sheet.cells.findIndex(([cell]) => cell === only.name) : -1;
  const row = before >= 0 ? before : firstFree(sheet);
  const area: Area = { sheet: sheet.name, row, column: 0, rows: rows.length, columns: columnPixels.length };
  return [{ kind: 'write', area, cells: rows, was: heldIn(sheet, area) }];
}

/** Takes all lines of a name out; those below move up. Nothing where there is none. */
export function forgetChecks(name: string, snapshot: Snapshot): Change[] {
  const sheet = checksSheet(snapshot);
  const from = sheet ? sheet.cells.findIndex(([cell]) => cell === name) : -1;
  if (!sheet || from < 0) return [];
  const rows = sheet.cells.length - from;
  const area: Area = { sheet: sheet.name, row: from, column: 0, rows, columns: columnPixels.length };
  const was = heldIn(sheet, area);
  const kept = was.filter((_, down) => sheet.cells[from + down]?.[0] !== name);
  const blank: Written[] = columnPixels.map(() => null);
  return [{ kind: 'write', area, cells: was.map((_, down) => kept[down] ?? blank), was }];
}

function checksSheet({ sheets }: Snapshot): SheetSnapshot | undefined {
  return sheets.find(({ mark }) => readMark(mark)?.kind === 'checks');
}

/** Below the last line that says something. */
function firstFree({ cells }: SheetSnapshot): number {
  let row = cells.length;
  while (row > firstLine && (cells[row - 1] ?? []).every((cell) => cell === null || cell === '')) row -= 1;
  return Math.max(row, firstLine);
}

function newSheet(lines: readonly (readonly Written[])[], snapshot: Snapshot): Change[] {
  return drawSheet({
    sheet: freeSheetName(
      'KPI Checks',
      snapshot.sheets.map(({ name }) => name),
    ),
    mark: markOf('checks'),
    orientation: 'landscape',
    columnPixels,
    rowPixels: [],
    freeze: { rows: firstLine, columns: 0 },
    notes: [],
    blocks: [
      { row: 0, column: 0, cells: [[title]], style: 'title' },
      { row: 1, column: 0, cells: [[subtitle]], style: 'subtitle' },
      { row: firstLine - 1, column: 0, cells: [headers], style: 'heading' },
      { row: firstLine, column: 0, cells: lines, style: 'text', format: '@' },
    ],
  });
}
