import { type Refusal, refuse } from '../../scoring/refusal.ts';
import { type Parameter, parameter } from '../parameter.ts';
import type { Block } from './block.ts';
import type { NumberColumn } from './columns.ts';
import { shortened } from './written.ts';

/** The last day that spreadsheets know: 9999-12-31. */
const lastDay = 2_958_465;

/** A day for each row, or one for all, as serial numbers; times of day are dropped. */
export function dateRows<Name extends string>(name: Name): Parameter<Name, NumberColumn> {
  return parameter(name, 'date', 'rows', (block) => readDates(name, block), { wanted: 'numbers' });
}

function readDates(name: string, block: Block): NumberColumn {
  const values = block.numbers.map(Math.floor);
  const refusals = new Map<number, Refusal>();
  for (const position of block.others) {
    const cell = block.cellAt(position);
    refusals.set(
      position,
      typeof cell === 'string'
        ? refuse('#VALUE!', name, `is the text "${shortened(cell)}"`, 'Enter a date as a date, not as text.')
        : refuse('#VALUE!', name, 'is not a date', 'Enter a date.'),
    );
  }
  for (const [position, value] of values.entries()) {
    if (Number.isNaN(value) || (value >= 1 && value <= lastDay)) continue;
    refusals.set(position, refuse('#VALUE!', name, 'is not a date', 'Enter a date.'));
    values[position] = Number.NaN;
  }
  return {
    step: block.single ? 0 : 1,
    given: block.filled > 0,
    refusals: refusals.size > 0 ? refusals : null,
    values,
  };
}

export const periodStart = dateRows('period_start');
export const periodEnd = dateRows('period_end');

export const periodWords = {
  period_start: { description: 'The first day of the period.' },
  period_end: { description: 'The last day of the period; it counts.' },
};

export function blankDate(name: string): Refusal {
  return refuse('#VALUE!', name, 'is blank', 'Enter a date.');
}
