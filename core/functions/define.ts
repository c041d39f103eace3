import { type Cell, type CellError, cellError, type ErrorCode, type Grid, isError } from '../cell.ts';
import { isRefusal, type Refusal, refuse } from '../scoring/refusal.ts';
import { type Argument, takeBlock } from './arguments/block.ts';
import { guarded } from './arguments/output.ts';
import { errorOf, type Rows, rowsOf } from './arguments/rows.ts';
import { type DecimalSeparator, visibleSeparator } from './arguments/separator.ts';
import { type Extent, extentOf, type NamedBlock } from './arguments/sizes.ts';
import {
  type CallContext,
  mainGroup,
  type Parameter,
  type ParameterDescription,
  type ParameterWords,
} from './parameter.ts';

export type { Argument } from './arguments/block.ts';
export type { Rows } from './arguments/rows.ts';

/** One value or a rectangle. An error result is a `CellError` with a message for people. */
export type Result = Cell | Grid;

export interface Example {
  /** A situation that a person can picture. */
  readonly note: string;
  readonly args: readonly Argument[];
  /** The exact result; for an error only its code counts here, its message is in `message`. */
  readonly result: Result;
}

type Shape = 'cell' | 'rows' | 'table';

/** What a host needs to calculate with a custom function. */
export interface Calculation<Name extends string = string> {
  readonly name: string;
  readonly parameters: readonly Parameter<Name>[];
  readonly returns: Shape;
  /** Never throws, never returns NaN, infinity or (inside a rectangle) null; never changes its arguments. */
  call(args: readonly Argument[]): Result;
}

/**
 * What people need to know about a custom function. It stands beside the calculation in the same file and not in it,
 * because the scripts that only calculate are loaded for every formula and need none of these words. Each file exports it as
 * a function: what nobody calls, a bundler drops.
 */
export interface Help<Name extends string = string> {
  readonly summary: string;
  /** Where the practice comes from. */
  readonly source: string;
  readonly parameters: Readonly<Record<Name, ParameterWords>>;
  readonly returns: { readonly unit: string; readonly description: string };
  readonly errors: readonly { readonly code: ErrorCode; readonly when: string; readonly cure: string }[];
  readonly examples: readonly Example[];
}

/** The help of one calculation: it has words for each of its parameters. */
export type HelpOf<Calculated> = Calculated extends Calculation<infer Name> ? Help<Name> : never;

/** Everything there is to know about one custom function. Every listing in every host is derived from here. */
export interface CustomFunction
  extends Omit<Calculation, 'parameters' | 'returns'>,
    Omit<Help, 'parameters' | 'returns'> {
  readonly parameters: readonly ParameterDescription[];
  readonly returns: Help['returns'] & { readonly shape: Shape };
}

/** The values of a call by the names of their parameters. */
export type ValuesOf<Parameters extends readonly Parameter[]> = {
  readonly [Each in Parameters[number] as Each['name']]: Each extends Parameter<string, infer Value> ? Value : never;
};

interface Specification<Parameters extends readonly Parameter[]> {
  readonly name: string;
  readonly returns: Shape;
  readonly parameters: Parameters;
  /** True where blank cells mean something, so that ranges are not cut after the last filled row. */
  readonly keepsLength?: true;
  /** True where amounts are added up or compared, so that all that name a currency have to name the same. */
  readonly oneCurrency?: true;
  calculate(values: ValuesOf<Parameters>, rows: Rows): Result | Refusal;
}

/** An argument of a call, with what the function says of it. */
interface Taken extends NamedBlock {
  readonly parameter: Parameter;
}

/**
 * Makes a custom function. Arguments are read here, once for all functions, in this order of precedence: error cells,
 * option words, sizes, values. What is left to `calculate` are rows from the top, and the arithmetic.
 */
export function defineFunction<const Parameters extends readonly Parameter[]>(
  specification: Specification<Parameters>,
): Calculation<Parameters[number]['name']> {
  const { name, parameters, returns, calculate, keepsLength = false, oneCurrency = false } = specification;

  function call(args: readonly Argument[]): Result {
    const taken = parameters.map((parameter, index) => {
      return { name: parameter.name, parameter, block: takeBlock(args[index], parameter.wanted) };
    });
    const error = errorIn(taken, returns);
    if (error !== null) return error;
    const values: Record<string, unknown> = {};
    const context = { decimalSeparator: separatorOf(taken), otherCurrency: oneCurrency ? currencyKept() : () => null };
    const unknownWord = readInto(values, name, taken, context, true);
    if (unknownWord !== null) return unknownWord;
    const extent = sizesOf(name, taken, keepsLength);
    if (isError(extent)) return extent;
    const unusable = readInto(values, name, taken, context, false);
    if (unusable !== null) return unusable;
    const rows = rowsOf(name, taken, group(taken, mainGroup), extent);
    const result = calculate(values as ValuesOf<Parameters>, rows);
    if (isRefusal(result)) return rows.error(result);
    // Answers row by row have been looked at one by one.
    return returns === 'rows' ? result : guarded(name, result);
  }

  return { name, parameters, returns, call };
}

/** A calculation together with its help. */
export function documented<Name extends string>(calculation: Calculation<Name>, help: Help<Name>): CustomFunction {
  const { name, parameters, returns: shape, call } = calculation;
  const described = parameters.map(({ name, shape, unit }) => {
    const words = help.parameters[name];
    return { name, shape, unit, optional: words.otherwise !== undefined, ...words };
  });
  return { ...help, name, parameters: described, returns: { shape, ...help.returns }, call };
}

function group(taken: readonly Taken[], name: string): readonly Taken[] {
  return taken.filter(({ parameter }) => parameter.shape === 'rows' && parameter.group === name);
}

/**
 * The error cell that is the whole answer. #N/A in one of several rows is none: it leaves that row blank, so that one
 * unmeasured person does not void everyone.
 */
function errorIn(taken: readonly Taken[], shape: Shape): CellError | null {
  for (const { parameter, block } of taken) {
    const mayLack = parameter.shape === 'rows' && parameter.mayLack && shape !== 'cell' && !block.single;
    const error = mayLack ? block.hardError : block.firstError;
    if (error !== null) return error;
  }
  return null;
}

/** Reads either the option words or all other arguments; gives the error that ends the call, if any. */
function readInto(
  values: Record<string, unknown>,
  name: string,
  taken: readonly Taken[],
  context: CallContext,
  options: boolean,
): CellError | null {
  for (const { parameter, block } of taken) {
    if (parameter.isOption !== options) continue;
    const value = parameter.read(block, context);
    if (isRefusal(value)) return errorOf(name, taken, value);
    values[parameter.name] = value;
  }
  return null;
}

/** Refuses what is no rectangle, then compares the sizes of row-wise arguments. */
function sizesOf(name: string, taken: readonly Taken[], keepsLength: boolean): Extent | CellError {
  for (const { parameter, block } of taken) {
    if (block.jagged === null) continue;
    const problem = `has rows of ${block.jagged.join(' and of ')} cells`;
    return errorOf(name, taken, refuse('#VALUE!', parameter.name, problem, 'Give a rectangle.'));
  }
  const groups = new Set([mainGroup, ...taken.map(({ parameter }) => parameter.group)]);
  const extents = [...groups].map((side) => extentOf(group(taken, side), keepsLength));
  const ragged = extents.find((extent) => typeof extent === 'string');
  if (ragged !== undefined) return cellError('#VALUE!', `${name}: ${ragged}. Use ranges of one size, or single cells.`);
  return extents[0] as Extent;
}

/** The decimal separator that the texts of a call show, looked for once and only where a text has to be read. */
function separatorOf(taken: readonly Taken[]): () => DecimalSeparator | null {
  let known: DecimalSeparator | null | undefined;
  return () => {
    if (known === undefined) known = visibleSeparator(textsOf(taken));
    return known;
  };
}

/** Keeps the first currency that is named, and gives it back to whoever names another one. */
function currencyKept(): (code: string) => string | null {
  let first: string | null = null;
  return (code) => {
    first ??= code;
    return first === code ? null : first;
  };
}

function* textsOf(taken: readonly Taken[]): Iterable<string> {
  for (const { parameter, block } of taken) {
    const positions = parameter.shape === 'rows' ? block.others : Array(block.length).keys();
    for (const position of positions) {
      const cell = block.cellAt(position);
      if (typeof cell === 'string') yield cell;
    }
  }
}
