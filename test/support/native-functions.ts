import { type Cell, cellError, type Grid, isError } from '../../core/index.ts';

type Value = Cell | Grid;
type Native = (args: readonly (() => Value)[]) => Value;

/** The few native functions that the adapters' tests and the sheets' own formulas use. */
export const natives: Readonly<Record<string, Native>> = {
  IF: ([condition, whenTrue, whenFalse]) => {
    const holds = single(condition?.());
    if (isError(holds)) return holds;
    return holds ? (whenTrue?.() ?? 0) : whenFalse ? (whenFalse() ?? 0) : false;
  },
  IFERROR: ([value, otherwise]) => {
    const result = value?.() ?? null;
    return isError(single(result)) ? (otherwise?.() ?? null) : result;
  },
  SUM: (args) => overNumbers(args, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (args) => overNumbers(args, (numbers) => Math.min(...numbers)),
  MAX: (args) => overNumbers(args, (numbers) => Math.max(...numbers)),
  COUNT: (args) => overNumbers(args, (numbers) => numbers.length),
  COUNTA: (args) => cellsOf(args).filter((cell) => cell !== null).length,
  AND: (args) => firstError(args) ?? cellsOf(args).every(Boolean),
  OR: (args) => firstError(args) ?? cellsOf(args).some(Boolean),
  ABS: (args) => overNumbers(args, ([number = 0]) => Math.abs(number)),
  ROUND: (args) => overNumbers(args, ([number = 0, places = 0]) => Math.round(number * 10 ** places) / 10 ** places),
  NA: () => cellError('#N/A', 'not available'),
  /** Numbers from 1, one below the other. */
  SEQUENCE: (args) => overNumbers(args, ([rows = 1]) => Array.from({ length: rows }, (_, row) => [row + 1])),
};

function overNumbers(args: readonly (() => Value)[], over: (numbers: readonly number[]) => Value): Value {
  return firstError(args) ?? over(cellsOf(args).filter((cell): cell is number => typeof cell === 'number'));
}

function firstError(args: readonly (() => Value)[]): Cell | undefined {
  return cellsOf(args).find(isError);
}

function cellsOf(args: readonly (() => Value)[]): readonly Cell[] {
  return args.flatMap((argument) => {
    const value = argument();
    return Array.isArray(value) ? (value as Grid).flat() : [value as Cell];
  });
}

function single(value: Value | undefined): Cell {
  return Array.isArray(value) ? ((value as Grid)[0]?.[0] ?? null) : ((value as Cell) ?? null);
}
