import type { Area } from './area.ts';
import type { Change } from './change.ts';

/** Every place that a change names. */
export function areasOf(change: Change): readonly Area[] {
  switch (change.kind) {
    case 'add-sheet':
    case 'remove-own-sheet':
      return [];
    case 'name':
      return change.area ? [change.area] : [];
    case 'note':
      return [change.at];
    case 'choices':
      return 'area' in change.choices ? [change.area, change.choices.area] : [change.area];
    case 'size':
      return [sizeArea(change)];
    case 'freeze':
      return [{ sheet: change.sheet, row: 0, column: 0, rows: change.rows + 1, columns: change.columns + 1 }];
    case 'chart':
      return [change.data, { sheet: change.sheet, ...change.at, rows: 1, columns: 1 }];
    default:
      return [change.area];
  }
}

function sizeArea({ sheet, axis, first, pixels }: Extract<Change, { kind: 'size' }>): Area {
  const length = Math.max(1, pixels.length);
  return axis === 'columns'
    ? { sheet, row: 0, column: first, rows: 1, columns: length }
    : { sheet, row: first, column: 0, rows: length, columns: 1 };
}
