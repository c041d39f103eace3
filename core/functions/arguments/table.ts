import type { Cell } from '../../cell.ts';
import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import { type CallContext, type Parameter, parameter } from '../parameter.ts';
import { type Block, blank } from './block.ts';
import { numberOfCell } from './number.ts';

/** One filled row of a table argument, with its place in the range, counted from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: number;
  /** Blank rows are left out. */
  readonly rows: readonly TableRow[];
  /** The number in a cell of a row, read from its text where it is one. */
  number(row: TableRow, column: number, heading: string, unit?: string): number | Refusal;
}

/** A table of so many columns for the whole call; `unit` says what they count. */
export function tableOf<Name extends string>(
  name: Name,
  unit: string,
  widths: readonly number[],
): Parameter<Name, Table> {
  return parameter(name, unit, 'table', (block, context): Table | Refusal => {
    if (widths.includes(block.columns) && block.filled > 0) return readTable(name, block, context);
    const columns = block.columns === 1 ? '1 column' : `${block.columns} columns`;
    const problem = block.filled === 0 ? 'is blank' : `has ${columns}`;
    return refuse('#VALUE!', name, problem, `Give a range of ${widths.join(' or ')} columns.`);
  });
}

function readTable(name: string, block: Block, context: CallContext): Table {
  const rows: TableRow[] = [];
  for (let row = 0; row < block.rows; row++) {
    const cells = Array.from({ length: block.columns }, (_, column) => block.cellAt(row * block.columns + column));
    if (!cells.every(blank)) rows.push({ row: row + 1, cells });
  }
  return {
    columns: block.columns,
    rows,
    number(row, column, heading, unit = 'ratio') {
      const value = numberOfCell(heading, unit, row.cells[column] ?? null, context);
      return isRefusal(value) ? { ...value, argument: `${heading} in row ${row.row} of ${name}` } : value;
    },
  };
}
