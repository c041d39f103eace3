import { isBlank } from '../cell.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { BusinessGoal, ListedPerson, NamedSetting } from './book.ts';
import type { Field } from './field.ts';
import { matchHeader, sureMatch } from './headers/match.ts';
import { cellOfView, type SheetView, textOfView, viewOf } from './headers/view.ts';

/** A plain list: one header row, then one thing in each row. */
interface List {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Field, number>;
}

const personFields: readonly Field[] = ['employeeId', 'employee', 'role', 'seniority', 'department', 'manager'];
const goalFields: readonly Field[] = ['goal', 'owner', 'deadline', 'period'];
const kpiFields: readonly Field[] = ['kpi', 'target', 'actual', 'weight'];

/** Null where no row of the sheet has headers of a people list. */
export function readPeople(sheet: SheetSnapshot): ListedPerson[] | null {
  const view = viewOf(sheet);
  const list = findList(view, personFields, (columns) => {
    return columns.has('employee') && ['role', 'department', 'manager'].some((field) => columns.has(field as Field));
  });
  if (!list) return null;
  return rowsOf(view, list, 'employee').map((row) => {
    const text = (field: Field) => textIn(view, list, row, field);
    const area = { sheet: sheet.name, row, column: list.columns.get('employee') ?? 0, rows: 1, columns: 1 };
    return {
      id: text('employeeId'),
      name: text('employee'),
      role: text('role'),
      seniority: text('seniority'),
      department: text('department'),
      manager: text('manager'),
      area,
    };
  });
}

/** Null where no row of the sheet has headers of a goal list. */
export function readGoals(sheet: SheetSnapshot): BusinessGoal[] | null {
  const view = viewOf(sheet);
  const list = findList(view, goalFields, (columns) => columns.has('goal'));
  if (!list) return null;
  return rowsOf(view, list, 'goal').map((row) => {
    const column = list.columns.get('goal') ?? 0;
    const before = column > 0 ? textOfView(view, row, column - 1) : '';
    const area = { sheet: sheet.name, row, column, rows: 1, columns: 1 };
    return { id: before, name: textOfView(view, row, column), owner: textIn(view, list, row, 'owner'), area };
  });
}

function findList(
  view: SheetView,
  wanted: readonly Field[],
  isList: (columns: ReadonlyMap<Field, number>) => boolean,
): List | undefined {
  for (let headerRow = 0; headerRow < Math.min(view.rows, 40); headerRow++) {
    const columns = new Map<Field, number>();
    let isKpiTable = false;
    for (let column = 0; column < view.columns; column++) {
      if (typeof cellOfView(view, headerRow, column) !== 'string') continue;
      const sure = [...matchHeader(textOfView(view, headerRow, column))].filter(([, score]) => score >= sureMatch);
      const field = sure.map(([one]) => one).find((one) => wanted.includes(one) && !columns.has(one));
      if (field !== undefined) columns.set(field, column);
      else if (sure.some(([one]) => kpiFields.includes(one))) isKpiTable = true;
    }
    if (!isKpiTable && columns.size >= 2 && isList(columns)) return { headerRow, columns };
  }
  return undefined;
}

function rowsOf(view: SheetView, list: List, name: Field): number[] {
  const column = list.columns.get(name) ?? 0;
  const rows: number[] = [];
  for (let row = list.headerRow + 1; row < view.rows; row++) if (textOfView(view, row, column) !== '') rows.push(row);
  return rows;
}

function textIn(view: SheetView, list: List, row: number, field: Field): string {
  const column = list.columns.get(field);
  return column === undefined ? '' : textOfView(view, row, column);
}

/** Lines `name, value, unit, meaning, source` of the settings sheet and of the sheet that remembers what was checked. */
export function readSettings(sheet: SheetSnapshot): NamedSetting[] {
  return sheet.cells.flatMap((cells, row) => {
    const [name, value] = cells;
    if (typeof name !== 'string' || name.trim() === '' || isBlank(value)) return [];
    const notes = [2, 3, 4].map((column) => sheet.texts[row]?.[column]?.trim() ?? '');
    const area = { sheet: sheet.name, row, column: 1, rows: 1, columns: 1 };
    return [{ name: name.trim(), value, notes, area }];
  });
}
