import type { Cell, ErrorCode } from '../../cell.ts';
import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import { type CallContext, type Parameter, parameter } from '../parameter.ts';
import { type Block, blank } from './block.ts';
import type { NumberColumn } from './columns.ts';
import { oneCell } from './option.ts';
import { readWrittenMeasure } from './written.ts';

/** What a number may be, and what is said where it is not. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
  readonly code: ErrorCode;
  readonly problem: string;
  readonly cure: string;
}

const { POSITIVE_INFINITY: unlimited } = Number;

export const anyNumber: Limits = { least: -unlimited, most: unlimited, code: '#NUM!', problem: '', cure: '' };
export const notNegative: Limits = {
  least: 0,
  most: unlimited,
  code: '#VALUE!',
  problem: 'is negative',
  cure: 'Use 0 or more.',
};
export const capLimits: Limits = { ...notNegative, code: '#NUM!', problem: 'is below 0' };
export const shareLimits: Limits = {
  least: 0,
  most: 1,
  code: '#NUM!',
  problem: 'is outside 0 to 1',
  cure: 'Use a share from 0 to 1, such as 0.5.',
};
export const decimalsLimits: Limits = {
  least: 0,
  most: 6,
  whole: true,
  code: '#NUM!',
  problem: 'is not a whole number from 0 to 6',
  cure: 'Use 2 for cents, 0 for whole units.',
};

function outside(limits: Limits, value: number): boolean {
  return !(value >= limits.least && value <= limits.most) || (limits.whole === true && !Number.isInteger(value));
}

/** A number for each row, or one for all. */
export function numberRows<Name extends string>(
  name: Name,
  unit: string,
  limits: Limits,
): Parameter<Name, NumberColumn> {
  const read = (block: Block, context: CallContext) => readNumbers(name, unit, block, limits, context);
  return parameter(name, unit, 'rows', read, { wanted: 'numbers' });
}

function readNumbers(name: string, unit: string, block: Block, limits: Limits, context: CallContext): NumberColumn {
  const values = block.numbers;
  const refusals = new Map<number, Refusal>();
  const known = new Map<Cell, number | Refusal>();
  for (const position of block.others) {
    const cell = block.cellAt(position);
    const value = known.get(cell) ?? numberOfCell(name, unit, cell, context);
    known.set(cell, value);
    if (isRefusal(value)) refusals.set(position, value);
    else values[position] = value;
  }
  if (limits !== anyNumber) {
    const { least, most } = limits;
    for (let position = 0; position < values.length; position++) {
      const value = values[position] ?? Number.NaN;
      // NaN, a blank, is neither below nor above anything.
      if (!(value < least || value > most)) continue;
      refusals.set(position, refuse(limits.code, name, limits.problem, limits.cure));
      values[position] = Number.NaN;
    }
  }
  return {
    step: block.single ? 0 : 1,
    given: block.filled > 0,
    refusals: refusals.size > 0 ? refusals : null,
    values,
  };
}

/** One number for the whole call. */
export function numberCell<Name extends string>(name: Name, unit: string, limits: Limits): Parameter<Name, number> {
  return parameter(name, unit, 'cell', (block, context) => {
    if (!block.single) return oneCell(name);
    const value = numberOfCell(name, unit, block.cellAt(0), context);
    if (isRefusal(value)) return value;
    return outside(limits, value) ? refuse(limits.code, name, limits.problem, limits.cure) : value;
  });
}

/** The number that a filled cell holds, read from its text where it is one; `unit` is what the argument counts. */
export function numberOfCell(name: string, unit: string, cell: Cell, context: CallContext): number | Refusal {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (typeof cell === 'string' && !blank(cell)) {
    const read = readWrittenMeasure(name, cell, context.decimalSeparator());
    if (isRefusal(read)) return read;
    if (read.unit === null || read.unit === '%') return read.value;
    if (unit !== 'amount' || !isCurrency(read.unit)) {
      return refuse('#VALUE!', name, `counts "${read.unit}"`, 'Enter a plain number.');
    }
    const other = context.otherCurrency(read.unit);
    if (other === null) return read.value;
    return refuse(
      '#VALUE!',
      name,
      `is in ${read.unit}, and others are in ${other}`,
      'Give each currency its own formula.',
    );
  }
  if (typeof cell === 'boolean') {
    return refuse('#VALUE!', name, `is ${cell ? 'TRUE' : 'FALSE'}`, 'Enter a number.');
  }
  return refuse('#VALUE!', name, blank(cell) ? 'is blank' : 'is not a number', 'Enter a number.');
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
