import {
  type Area,
  type Argument,
  areaName,
  type Cell,
  type Change,
  type CustomFunction,
  type Example,
  functions,
  type Grid,
  heldIn,
  isError,
  type Result,
  type Snapshot,
  sheetNamed,
  type Written,
} from '../../core/index.ts';

/** The functions whose name, words or arguments hold every word of the query, best first: by name, then by summary. */
export function findFunctions(query: string): readonly CustomFunction[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = (fn: CustomFunction): number => {
    const places = [fn.name, fn.summary, allWords(fn)].map((text) => text.toLowerCase());
    const ranks = wanted.map((word) => places.findIndex((text) => text.includes(word)));
    return ranks.includes(-1) ? -1 : Math.max(0, ...ranks);
  };
  return functions
    .map((fn) => ({ fn, rank: rank(fn) }))
    .filter((entry) => entry.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.fn);
}

function allWords(fn: CustomFunction): string {
  const told = fn.parameters.map((parameter) => `${parameter.name} ${parameter.description}`);
  return [...told, fn.returns.description, ...fn.errors.map((error) => error.code)].join(' ');
}

/** `KPI_PAYOUT(score, scale, [mode], [above])` */
export function signature(fn: CustomFunction): string {
  const names = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${fn.name}(${names.join(', ')})`;
}

/** An argument or a result as rows of cells. */
export function rowsOf(value: Argument | Result): Grid {
  if (value === undefined) return [[null]];
  return isGrid(value) ? value : [[value]];
}

function isGrid(value: Cell | Grid): value is Grid {
  return Array.isArray(value);
}

/** Cells cannot be made to hold these by writing, so such an example is shown and not inserted. */
export function canInsert(example: Example): boolean {
  return example.args.every((argument) => rowsOf(argument).every((row) => row.every((cell) => !isError(cell))));
}

/** One argument of an inserted example: where its cells stand. */
interface Block {
  readonly name: string;
  readonly cells: Grid;
  readonly unit: string;
  readonly area: Area;
}

/**
 * The formula goes into the cell at `at`; the example's values stand below it, one column block an argument under its
 * name, so that a person can change them and watch. Every cell is written only where it still holds what it held.
 */
export function insertExample(fn: CustomFunction, example: Example, at: Area, snapshot: Snapshot): Change[] {
  const blocks = blocksOf(fn, example, at);
  const formula = `=${fn.name}(${blocks.map((block) => areaName(block.area)).join(',')})`;
  const cell: Area = { ...at, rows: 1, columns: 1 };
  const sheet = sheetNamed(snapshot, at.sheet);
  if (!sheet) return [];
  const writes: [Area, Written[][]][] = [[cell, [[{ formula }]]]];
  for (const block of blocks) {
    writes.push([{ ...block.area, row: block.area.row - 1, rows: 1 }, [headOf(block)]]);
    writes.push([block.area, block.cells.map((row) => row.map((cell) => (isError(cell) ? null : cell)))]);
  }
  const changes: Change[] = writes.map(([area, cells]) => ({ kind: 'write', area, cells, was: heldIn(sheet, area) }));
  const dates = blocks.filter((block) => block.unit === 'date');
  return [...changes, ...dates.map(({ area }): Change => ({ kind: 'number-format', area, format: 'yyyy-mm-dd' }))];
}

function blocksOf(fn: CustomFunction, example: Example, at: Area): Block[] {
  const spill = rowsOf(example.result).length;
  const row = at.row + spill + 2;
  let column = at.column;
  return example.args.map((argument, position) => {
    const cells = rowsOf(argument);
    const columns = Math.max(...cells.map((line) => line.length), 1);
    const area: Area = { sheet: at.sheet, row, column, rows: Math.max(cells.length, 1), columns };
    column += columns;
    const parameter = fn.parameters[position];
    return { name: parameter?.name ?? '', unit: parameter?.unit ?? '', cells, area };
  });
}

function headOf(block: Block): Written[] {
  return Array.from({ length: block.area.columns }, (_, column) => (column === 0 ? block.name : null));
}
