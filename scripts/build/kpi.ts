import { type Argument, functions, type Result } from '../../core/index.ts';

export * from '../../core/index.ts';

/**
 * Calculates a custom function as a sheet would: `call('KPI_BONUS', 0.95, 1000)`.
 * Each argument is a value or a two-dimensional array; null is a blank or left-out argument, a date is its serial number,
 * an error cell is `{ error: { code, message } }`, going in and coming out.
 */
export function call(name: string, ...args: readonly Argument[]): Result {
  const found = functions.find((candidate) => candidate.name === name);
  if (!found)
    throw new RangeError(`There is no function ${name}. There are ${functions.map((fn) => fn.name).join(', ')}.`);
  const surplus = args.length - found.parameters.length;
  if (surplus > 0)
    throw new RangeError(`${name} takes ${found.parameters.length} arguments at most; ${surplus} too many.`);
  args.forEach((argument, index) => {
    if (!isArgument(argument)) {
      throw new TypeError(
        `${name}: argument ${index + 1} is neither a cell (null, number, text, true or false, { error: { code, message } }) nor a two-dimensional array of cells.`,
      );
    }
  });
  return found.call(args);
}

function isArgument(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isCell(argument);
  return argument.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return true;
  return typeof value === 'object' && 'error' in value && typeof value.error === 'object';
}
