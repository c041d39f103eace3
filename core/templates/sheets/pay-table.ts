import { alignOf, type PayColumn } from '../../scorecard/pay-columns.ts';
import type { StyleRole } from '../../workbook/style.ts';
import type { Block } from './draft.ts';

const headingStyles = { left: 'heading', right: 'headingRight', center: 'headingCenter' } as const;

/** The headers of a table about pay, each standing as the cells below it. */
export function headingBlocks<Key extends string>(columns: readonly PayColumn<Key>[], row: number): Block[] {
  return [
    { row, column: 0, cells: [columns.map(({ header }) => header)], style: 'heading' },
    ...columns.flatMap((column, position): Block[] => {
      const align = alignOf(column);
      return align === 'left' ? [] : [{ row, column: position, rows: 1, columns: 1, style: headingStyles[align] }];
    }),
  ];
}

/** The look of a row of a long table, by what belongs into the column. */
export function lineStyle<Key extends string>(column: PayColumn<Key>): StyleRole {
  if (column.kind === 'input') return 'lineInput';
  return alignOf(column) === 'center' ? 'lineCenter' : 'line';
}
