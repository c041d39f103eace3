import type { Refusal } from '../scoring/refusal.ts';
import type { Block, Wanted } from './arguments/block.ts';
import type { DecimalSeparator } from './arguments/separator.ts';

/** What a reader of the reference, of Excel's formula tooltip and of the panel's function help is told of one argument. */
export interface ParameterDescription extends ParameterWords {
  readonly name: string;
  readonly optional: boolean;
  /** One cell for the whole call, cells row by row (one cell serves for all), or a table of several columns. */
  readonly shape: 'cell' | 'rows' | 'table';
  /** `ratio`, `amount`, `unit of the KPI`, `date`, `text`, …: what the number counts. */
  readonly unit: string;
}

/** The words for one argument. It may be left out where `otherwise` says, in words, what is then used. */
export interface ParameterWords {
  readonly description: string;
  readonly otherwise?: string;
}

/** What reading one argument may need to know of the whole call. */
export interface CallContext {
  /** The decimal separator that texts of this call show; null where none of them decides it. */
  decimalSeparator(): DecimalSeparator | null;
  /** The currency of an amount before this one, where the call adds amounts up and it is another one; else null. */
  otherCurrency(code: string): string | null;
}

/** The group of row-wise arguments that the rows of the result follow. */
export const mainGroup = 'rows';

/** One argument of a custom function: how a block of cells becomes a value to calculate with. */
export interface Parameter<Name extends string = string, Value = unknown>
  extends Pick<ParameterDescription, 'shape' | 'unit'> {
  readonly name: Name;
  readonly wanted: Wanted;
  /** Option words are looked at before sizes and rows. */
  readonly isOption: boolean;
  /** Row-wise arguments of one group hold the same number of cells. A function has one group unless it compares two lists. */
  readonly group: string;
  /** False where a row means nothing without this argument: an #N/A in it ends the whole call. */
  readonly mayLack: boolean;
  /** A refusal ends the whole call; what is wrong with single rows stays in the value. */
  read(block: Block, context: CallContext): Value | Refusal;
}

/** A parameter of the usual kind: no option word, in the one group, and its cells are taken as they are. */
export function parameter<Name extends string, Value>(
  name: Name,
  unit: string,
  shape: Parameter['shape'],
  read: Parameter<Name, Value>['read'],
  unusual: Partial<Pick<Parameter, 'wanted' | 'isOption' | 'group' | 'mayLack'>> = {},
): Parameter<Name, Value> {
  const usual = { wanted: 'cells', isOption: false, group: mainGroup, mayLack: shape === 'rows' } as const;
  return { name, unit, shape, read, ...usual, ...unusual };
}

/** The same parameter where it may be left out: `otherwise` is used then. */
export function optional<Name extends string, Value, Otherwise>(
  needed: Parameter<Name, Value>,
  otherwise: Otherwise,
): Parameter<Name, Value | Otherwise> {
  const isLeftOut = ({ single, filled }: Block) => filled === 0 && (single || needed.shape === 'table');
  return { ...needed, read: (block, context) => (isLeftOut(block) ? otherwise : needed.read(block, context)) };
}
