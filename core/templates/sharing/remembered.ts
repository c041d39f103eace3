import { isBlank } from '../../cell.ts';
import { markOf, readMark } from '../../scorecard/mark.ts';
import { type Area, areaName, parseAreaName } from '../../workbook/area.ts';
import { type Change, isFormula, type Written } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { heldAt, heldIn, sameHeld } from '../../workbook/standing.ts';
import { drawSheet } from '../sheets/draft.ts';

/** A formula of ours that was replaced: where, what it was, and what its first cell holds instead. */
export interface Remembered {
  readonly area: Area;
  readonly formula: string;
  readonly instead: Written;
}

const headers = ['Sheet', 'Cells', 'Formula of the add-in', 'Written instead'];
const headerRow = 3;

/** Writes down what was replaced, on a sheet that everybody can read. */
export function rememberChanges(snapshot: Snapshot, remembered: readonly Remembered[]): Change[] {
  const sheet = freeSheetName(
    'KPI Formulas',
    snapshot.sheets.map(({ name }) => name),
  );
  const cells = remembered.map(({ area, formula, instead }): Written[] => [
    area.sheet,
    areaName(area),
    formula,
    isFormula(instead) ? instead.formula : instead,
  ]);
  return drawSheet({
    sheet,
    mark: markOf('formulas'),
    orientation: 'landscape',
    repeatRows: headerRow + 1,
    columnPixels: [220, 90, 520, 520],
    rowPixels: [],
    freeze: { rows: headerRow + 1, columns: 0 },
    notes: [],
    blocks: [
      { row: 0, column: 0, cells: [['KPI formulas']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [
          [
            'What the add-in calculated before this workbook was made to work without it. “Put formulas back” reads this list.',
          ],
        ],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: [headers], style: 'heading' },
      { row: headerRow + 1, column: 0, cells, style: 'line', format: '@' },
    ],
  });
}

export interface Restored {
  readonly changes: Change[];
  readonly formulas: number;
  /** Cells that hold something else by now: they are left as they are. */
  readonly lost: readonly Area[];
}

/** Puts our formulas back where the workbook still holds what was written in their place. */
export function restoreFormulas(snapshot: Snapshot): Restored {
  const lists = snapshot.sheets.filter(({ mark }) => readMark(mark)?.kind === 'formulas');
  const remembered = lists.flatMap(readRemembered);
  const writes: Change[] = [];
  const lost: Area[] = [];
  for (const { area, formula, instead } of remembered) {
    const sheet = sheetNamed(snapshot, area.sheet);
    if (!sheet || !holdsStill(sheet, area, instead)) {
      lost.push(area);
      continue;
    }
    const cells = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): Written => (row + column === 0 ? { formula } : null)),
    );
    writes.push({ kind: 'write', area, cells, was: heldIn(sheet, area) });
  }
  const isWhole = lost.length === 0;
  const removals = isWhole
    ? lists.map(({ name, mark }): Change => ({ kind: 'remove-own-sheet', sheet: name, mark: mark ?? '' }))
    : [];
  return { changes: [...writes, ...removals], formulas: writes.length, lost };
}

function holdsStill(sheet: SheetSnapshot, area: Area, instead: Written): boolean {
  const held = heldAt(sheet, area.row, area.column);
  const text = isFormula(held) ? held.formula : held;
  return isFormula(held) && typeof instead === 'string'
    ? sameHeld(held, { formula: instead })
    : sameHeld(text, instead) || String(text ?? '') === String(instead ?? '');
}

function readRemembered(sheet: SheetSnapshot): Remembered[] {
  const header = sheet.cells.findIndex((row) => headers.every((name, column) => row[column] === name));
  if (header < 0) return [];
  return sheet.cells.slice(header + 1).flatMap(([name, cells, formula, instead = null]): Remembered[] => {
    if (isBlank(name) || typeof cells !== 'string' || typeof formula !== 'string') return [];
    const area = parseAreaName(cells, String(name));
    return area ? [{ area, formula, instead: typeof instead === 'object' ? null : instead }] : [];
  });
}
