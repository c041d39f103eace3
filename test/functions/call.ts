import { type Argument, functions, isError, type Result } from '../../core/index.ts';

/** Calls a custom function by its name; a left-out argument is null. */
export function call(name: string, ...args: readonly Argument[]): Result {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found.call(args);
}

/** The single number that a call gives. */
export function numberFrom(name: string, ...args: readonly Argument[]): number {
  const result = call(name, ...args);
  if (typeof result !== 'number') throw new Error(`${name} gave ${JSON.stringify(result)} instead of a number.`);
  return result;
}

/** The numbers of the one column that a call gives; a column of one may be a single cell. */
export function columnFrom(name: string, ...args: readonly Argument[]): number[] {
  const result = call(name, ...args);
  if (typeof result === 'number') return [result];
  if (!Array.isArray(result)) throw new Error(`${name} gave ${JSON.stringify(result)} instead of a column.`);
  return result.map((row) => Number(row[0]));
}

/** The code of an error result, or the result itself. */
export function codeOrResult(result: Result): unknown {
  return isError(result) ? result.error.code : result;
}

/** Values as a column, the shape in which ranges arrive. */
export function column<Value>(values: readonly Value[]): Value[][] {
  return values.map((value) => [value]);
}
