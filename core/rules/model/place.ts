import type { Cell } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import type { Edit, RuleFinding } from '../rule.ts';
import type { KpiRow } from './model.ts';

export function at(row: KpiRow, field: Field): RuleFinding['at'][number] {
  return { scorecard: row.scorecard, place: { kpi: row.kpi, field } };
}

export function edit(row: KpiRow, field: Field, value: Cell, format?: string): Edit {
  return { ...at(row, field), value, ...(format === undefined ? {} : { format }) };
}

/** True where the table has a column of its own for the field, so that a value can be written there. */
export function isWritable(row: KpiRow, field: Field): boolean {
  return row.card.layout.columns[field] !== undefined;
}

/** The cell with a value in it; null where the table has no column of its own for the field. */
export function write(row: KpiRow, field: Field, value: Cell, format?: string): Edit | null {
  return isWritable(row, field) ? edit(row, field, value, format) : null;
}

/** The same with a day, shown as `2026-03-31`: a serial number alone would look like a number. */
export function writeDay(row: KpiRow, field: Field, day: number): Edit | null {
  return write(row, field, day, 'yyyy-mm-dd');
}
