import type { Area } from '../../workbook/area.ts';
import type { Change } from '../../workbook/change.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { drawSheet, type SheetDraft } from './draft.ts';

/**
 * Draws a sheet of ours anew in its place, so that formulas elsewhere that refer to it stay whole. Everything that
 * stands there is cleared first; should any of it have changed since it was read, the whole step is refused.
 */
export function redrawSheet(standing: SheetSnapshot, draft: SheetDraft): Change[] {
  const [, ...drawing] = drawSheet(draft);
  return [...clearing(standing), ...drawing];
}

function clearing(sheet: SheetSnapshot): Change[] {
  const [rows, columns] = [sheet.cells.length, sheet.cells[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return [];
  const area: Area = { sheet: sheet.name, row: 0, column: 0, rows, columns };
  const cells = sheet.cells.map((row) => row.map(() => null));
  return [
    { kind: 'style', area, style: 'plain' },
    { kind: 'number-format', area, format: 'General' },
    { kind: 'write', area, cells, was: heldIn(sheet, area) },
  ];
}
