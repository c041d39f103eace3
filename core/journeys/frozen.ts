import { isError } from '../cell.ts';
import type { Change, Written } from '../workbook/change.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { heldIn } from '../workbook/standing.ts';

/**
 * A sheet that keeps what it shows: formulas become the values that they have now, the cells that they fill included.
 * A closed period then stays as it was signed, whatever the settings say later.
 */
export function frozen(sheet: SheetSnapshot): Change[] {
  const area = { sheet: sheet.name, row: 0, column: 0, rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 0 };
  const isLive = sheet.formulas.some((row) => row.some((formula) => formula !== null));
  if (!isLive || area.columns === 0) return [];
  const cells = sheet.cells.map((row) =>
    row.map((cell): Written => {
      if (isError(cell)) return cell.error.code;
      return cell === '' ? null : cell;
    }),
  );
  return [{ kind: 'write', area, cells, was: heldIn(sheet, area) }];
}
