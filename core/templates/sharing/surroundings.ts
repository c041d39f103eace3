import { type Cell, isBlank } from '../../cell.ts';
import { type Area, parseAreaName } from '../../workbook/area.ts';
import { withoutHostPrefix } from '../../workbook/formula-spelling.ts';
import { cellAt, type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { findCall } from './call.ts';
import { operandOf } from './operand.ts';
import type { Surroundings } from './translate.ts';

/** An attainment column that a sheet calculates: of which actuals and targets, and where it stands. */
interface AttainmentColumn {
  readonly actual: string;
  readonly target: string;
  readonly area: Area;
}

/** What translations may ask of the workbook, for formulas on one sheet after the other. */
export function surroundingsOf(snapshot: Snapshot): (sheet: string) => Surroundings {
  const columns = snapshot.sheets.flatMap(attainmentColumns);
  const value = (area: Area): Cell => {
    const sheet = sheetNamed(snapshot, area.sheet);
    const cell = sheet ? cellAt(sheet, area.row, area.column) : null;
    return isBlank(cell) ? null : cell;
  };
  return (sheet) => ({
    sheet,
    value,
    valueOf: (reference) => {
      const named = snapshot.names.find(({ name }) => name.toLowerCase() === reference.toLowerCase())?.area;
      const area = named ?? parseAreaName(reference, sheet);
      return area ? value(area) : null;
    },
    attainmentBeside: (actual, target) => {
      const found = columns.find((column) => column.actual === placeOf(actual) && column.target === placeOf(target));
      return found?.area ?? null;
    },
  });
}

/** The plain KPI_ATTAINMENT calls of a sheet: without cap and method, so that the column shows what scores begin from. */
function attainmentColumns(sheet: SheetSnapshot): AttainmentColumn[] {
  return sheet.formulas.flatMap((formulas, row) =>
    formulas.flatMap((formula, column): AttainmentColumn[] => {
      const call = formula === null ? null : findCall(withoutHostPrefix(formula));
      if (call?.name !== 'KPI_ATTAINMENT' || call.before !== '=' || call.after !== '' || call.args.length > 4)
        return [];
      const [actual, target] = call.args.map((text) => operandOf(text, sheet.name));
      if (!actual?.area || !target?.area) return [];
      const area: Area = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
      return [{ actual: placeOf(actual.area), target: placeOf(target.area), area }];
    }),
  );
}

function placeOf({ sheet, row, column, rows }: Area): string {
  return `${row} ${column} ${rows} ${sheet}`;
}
