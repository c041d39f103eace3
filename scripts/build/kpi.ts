import { type Argument, functions, type Result } from '../../core/index.ts';

export * from '../../core/index.ts';

/**
 * Calculates a custom function as a sheet would: `call('KPI_BONUS', 0.95, 1000)`.
 * Each argument is a value or a two-dimensional array; null is a blank or left-out argument, a date is its serial number,
 * an error cell is `{ error: { code, message } }`, going in and coming out.
 */
export function call(name: string, ...args: readonly Argument[]): Result {
  const known = functions.find((candidate) => candidate.name === name);
  if (!known) {
    const names = functions.map((fn) => fn.name).join(', ');
    throw new RangeError(`There is no function ${name}. There are ${names}.`);
  }
  const most = known.parameters.length;
  const surplus = args.slice(most).filter((argument) => argument !== null && argument !== undefined);
  if (surplus.length > 0) throw new RangeError(`${name} takes ${most} arguments at most; ${args.length} were given.`);
  for (const [index, argument] of args.entries()) {
    if (!isArgument(argument)) throw new TypeError(`${name}: argument ${index + 1} ${noArgument}`);
  }
  return known.call(args.slice(0, most));
}

const noArgument =
  'is neither a cell (null, a number, a text, true, false or { error: { code, message } }) nor a two-dimensional array of cells.';

function isArgument(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isCell(argument);
  return argument.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return true;
  return typeof value === 'object' && 'error' in value && typeof value.error === 'object';
}
