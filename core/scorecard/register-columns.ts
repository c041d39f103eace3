import { type Column, scorecardColumns } from './columns.ts';
import type { Field } from './field.ts';

const person: readonly Column[] = [
  {
    field: 'employeeId',
    header: 'Employee id',
    note: 'The id of the employee in KPI People, written exactly alike, leading zeros included.',
    widthPixels: 84,
    kind: 'text',
    format: '@',
  },
  {
    field: 'employee',
    header: 'Employee',
    note: 'The name of the employee.',
    widthPixels: 130,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'role',
    header: 'Role',
    note: 'The role whose KPIs these are.',
    widthPixels: 160,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'seniority',
    header: 'Seniority',
    note: 'The level of experience that the targets are set for.',
    widthPixels: 130,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'department',
    header: 'Department',
    note: 'The department of the employee.',
    widthPixels: 104,
    kind: 'text',
    format: 'General',
  },
];

/** Each row of a register is one line, so its texts need other widths than the wrapped ones of a scorecard. */
const registerWidths: Partial<Record<Field, number>> = { kpi: 344, definition: 260, formula: 220, goal: 200 };
const registerFirst: readonly Field[] = [
  ...(['employeeId', 'employee', 'kpi', 'unit', 'direction', 'baseline', 'target', 'weight'] as const),
  ...(['actual', 'attainment', 'forecast', 'status', 'department'] as const),
];

/** The columns of the register: whose KPI it is and where it stands, then what else a scorecard says of it. */
export const registerColumns: readonly Column[] = [...person, ...scorecardColumns]
  .map((column) => ({ ...column, widthPixels: registerWidths[column.field] ?? column.widthPixels }))
  .sort((one, other) => placeInRegister(one) - placeInRegister(other));

function placeInRegister({ field }: Column): number {
  const place = registerFirst.indexOf(field);
  return place < 0 ? registerFirst.length : place;
}
