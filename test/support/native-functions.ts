import { type Cell, cellError, type Grid, isError } from '../../core/index.ts';

type Value = Cell | Grid;
type Native = (args: readonly (() => Value)[]) => Value;

/** The few native functions that the adapters' tests and the sheets' own formulas use. */
export const natives: Readonly<Record<string, Native>> = {
  /** Over a range of several cells each cell is asked by itself, as spilling spreadsheets do. */
  IF: ([condition, whenTrue, whenFalse]) => {
    const asked = condition?.() ?? null;
    if (isSeveral(asked)) return eachCell(asked, whenTrue?.() ?? 0, whenFalse ? whenFalse() : false);
    const holds = single(asked);
    if (isError(holds)) return holds;
    return holds ? (whenTrue?.() ?? 0) : whenFalse ? (whenFalse() ?? 0) : false;
  },
  /** Row or column 0 means all of them. */
  INDEX: ([cells, row, column]) => {
    const grid = gridOf(cells?.() ?? null);
    const [down, across] = [row, column].map((number) => Number(single(number?.()) ?? 0));
    const rows = down ? [grid[down - 1] ?? []] : grid;
    const found = rows.map((line) => (across ? [line[across - 1] ?? null] : line));
    return found.length === 1 && found[0]?.length === 1 ? (found[0][0] ?? null) : found;
  },
  MATCH: ([wanted, where, kind]) => {
    const value = single(wanted?.());
    const cells = gridOf(where?.() ?? null).flat();
    const exact = Number(kind ? single(kind()) : 1) === 0;
    const like = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell);
    const found = exact
      ? cells.findIndex((cell) => cell !== null && like(cell) === like(value))
      : cells.reduce<number>((last, cell, index) => (isAtMost(cell, value) ? index : last), -1);
    return found < 0 ? cellError('#N/A', 'not found') : found + 1;
  },
  ROWS: ([cells]) => gridOf(cells?.() ?? null).length,
  LEN: ([value]) => {
    const cells = value?.() ?? null;
    return isSeveral(cells) ? cells.map((line) => line.map(lengthOf)) : lengthOf(single(cells));
  },
  ISNA: ([value]) => {
    const cell = single(value?.());
    return isError(cell) && cell.error.code === '#N/A';
  },
  SUMPRODUCT: (args) => {
    const grids = args.map((argument) => gridOf(argument()).flat());
    const error = grids.flat().find(isError);
    if (error) return error;
    const product = (index: number) =>
      grids.reduce((value, cells) => value * (typeof cells[index] === 'number' ? (cells[index] as number) : 0), 1);
    return (grids[0] ?? []).reduce<number>((sum, _, index) => sum + product(index), 0);
  },
  COUNTIF: ([cells, wanted]) => {
    const word = String(single(wanted?.()) ?? '').toLowerCase();
    return gridOf(cells?.() ?? null)
      .flat()
      .filter((cell) => String(cell ?? '').toLowerCase() === word).length;
  },
  SUMIFS: ([sums, ...criteria]) => {
    const values = gridOf(sums?.() ?? null).flat();
    const tests = pairsOf(criteria).map(([range, wanted]) => {
      const [cells, word] = [gridOf(range()).flat(), single(wanted())];
      return (index: number) => String(cells[index] ?? '').toLowerCase() === String(word ?? '').toLowerCase();
    });
    return values.reduce<number>((sum, value, index) => {
      return typeof value === 'number' && tests.every((test) => test(index)) ? sum + value : sum;
    }, 0);
  },
  IFERROR: ([value, otherwise]) => {
    const result = value?.() ?? null;
    if (!isSeveral(result)) return isError(single(result)) ? (otherwise?.() ?? null) : result;
    const instead = single(otherwise?.());
    return result.map((line) => line.map((cell) => (isError(cell) ? instead : cell)));
  },
  /** Exact matches only; several wanted values give one answer each. */
  VLOOKUP: ([wanted, table, column]) => {
    const rows = gridOf(table?.() ?? null);
    const offset = Number(single(column?.()) ?? 1) - 1;
    const like = (cell: Cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell);
    const byKey = new Map<Cell, Cell>();
    for (const row of rows) {
      const key = like(row[0] ?? null);
      if (key !== null && !byKey.has(key)) byKey.set(key, row[offset] ?? 0);
    }
    const found = (cell: Cell): Cell => byKey.get(like(cell)) ?? cellError('#N/A', 'not found');
    const value = wanted?.() ?? null;
    return isSeveral(value) ? value.map((line) => line.map(found)) : found(single(value));
  },
  ISLOGICAL: ([value]) => {
    const cells = value?.() ?? null;
    const isLogical = (cell: Cell) => typeof cell === 'boolean';
    return isSeveral(cells) ? cells.map((line) => line.map(isLogical)) : isLogical(single(cells));
  },
  SEARCH: ([wanted, within]) => {
    const [part, text] = [wanted, within].map((argument) => String(single(argument?.()) ?? '').toLowerCase());
    const found = (text ?? '').indexOf(part ?? '');
    return found < 0 ? cellError('#VALUE!', 'not found') : found + 1;
  },
  ISNUMBER: ([value]) => typeof single(value?.()) === 'number',
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

function lengthOf(cell: Cell): Cell {
  return isError(cell) ? cell : String(cell ?? '').length;
}

function isAtMost(cell: Cell, value: Cell): boolean {
  return typeof cell === 'number' && typeof value === 'number' && cell <= value;
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return index % 2 === 0 && next !== undefined ? [[item, next] as const] : [];
  });
}

function isSeveral(value: Value): value is Grid {
  return Array.isArray(value) && (value.length > 1 || (value[0] as readonly Cell[] | undefined)?.length !== 1);
}

function gridOf(value: Value): Grid {
  return Array.isArray(value) ? (value as Grid) : [[value as Cell]];
}

function eachCell(asked: Grid, whenTrue: Value, whenFalse: Value): Grid {
  const at = (value: Value, row: number, column: number): Cell => {
    if (!Array.isArray(value)) return value as Cell;
    const line = (value as Grid)[value.length === 1 ? 0 : row] ?? [];
    return line[line.length === 1 ? 0 : column] ?? null;
  };
  return asked.map((line, row) =>
    line.map((cell, column) => (isError(cell) ? cell : at(cell ? whenTrue : whenFalse, row, column))),
  );
}

function single(value: Value | undefined): Cell {
  return Array.isArray(value) ? ((value as Grid)[0]?.[0] ?? null) : ((value as Cell) ?? null);
}
