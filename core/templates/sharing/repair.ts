import { isError } from '../../cell.ts';
import type { Area } from '../../workbook/area.ts';
import type { Change } from '../../workbook/change.ts';
import { withoutHostPrefix } from '../../workbook/formula-spelling.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { findCall } from './call.ts';

export interface Repaired {
  readonly changes: Change[];
  readonly cells: readonly Area[];
}

/**
 * Heals formulas of ours that were typed or opened while the add-in was away: they show `#NAME?` or carry a prefix that
 * Excel put before the name. Entering the same formula again is the whole cure.
 */
export function repairFormulas(snapshot: Snapshot): Repaired {
  const changes: Change[] = [];
  const cells: Area[] = [];
  for (const sheet of snapshot.sheets) {
    for (const [row, formulas] of sheet.formulas.entries()) {
      for (const [column, formula] of formulas.entries()) {
        if (formula === null) continue;
        const clean = withoutHostPrefix(formula);
        const value = sheet.cells[row]?.[column] ?? null;
        const isUnknown = isError(value) && value.error.code === '#NAME?';
        if (!findCall(clean) || (clean === formula && !isUnknown)) continue;
        const area: Area = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
        cells.push(area);
        changes.push({ kind: 'write', area, cells: [[{ formula: clean }]], was: [[{ formula }]] });
      }
    }
  }
  return { changes, cells };
}
