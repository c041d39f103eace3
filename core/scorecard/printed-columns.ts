import { type Column, scorecardColumns } from './columns.ts';
import type { Field } from './field.ts';
import { registerColumns } from './register-columns.ts';

/** How many columns, from the first on, go to paper: wide enough for one page each, letters that people can read. */
export const printedColumns = {
  scorecard: columnsUpTo(scorecardColumns, 'status'),
  register: columnsUpTo(registerColumns, 'department'),
} as const;

function columnsUpTo(columns: readonly Column[], last: Field): number {
  return columns.findIndex(({ field }) => field === last) + 1;
}
