import type { Change } from './change.ts';
import { guardFormat } from './working-order.ts';

export type InsertRows = Extract<Change, { kind: 'insert-rows' }>;
export type RowChange = InsertRows | Extract<Change, { kind: 'remove-rows' }>;

export function isOfRows(change: Change): change is RowChange {
  return change.kind === 'insert-rows' || change.kind === 'remove-rows';
}

/** What a host does once the rows are there: formats first, so that each text stays the text that it is. */
export function fillingOf({ area, blocks, formats }: InsertRows): readonly Change[] {
  const guarded = formats.map((row) => [...row]);
  for (const { area: part, cells } of blocks) {
    cells.forEach((row, down) => {
      row.forEach((written, across) => {
        const codes = guarded[part.row + down - area.row];
        const column = part.column + across - area.column;
        const guard = guardFormat(written, codes?.[column] ?? 'General');
        if (codes && guard !== null) codes[column] = guard;
      });
    });
  }
  return [
    { kind: 'number-format', area, format: 'General', formats: guarded },
    ...blocks.map(({ area: part, cells }): Change => ({ kind: 'write', area: part, cells })),
  ];
}

/** Where a row of a sheet stands once the step is done; null for a row that it takes away. */
export function rowAfter(changes: readonly Change[], sheet: string, row: number): number | null {
  const change = changes.filter(isOfRows).find(({ area }) => area.sheet === sheet);
  if (!change || row < change.area.row) return row;
  const { area } = change;
  if (change.kind === 'insert-rows') return row + area.rows;
  return row < area.row + area.rows ? null : row - area.rows;
}
