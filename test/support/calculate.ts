import {
  type Area,
  type Cell,
  cellError,
  type ErrorCode,
  functions,
  type Grid,
  isError,
  withoutHostPrefix,
} from '../../core/index.ts';
import { type Tree, treeOf } from './formula-tree.ts';
import { natives } from './native-functions.ts';

/** A cell's own content: a plain value or a formula. */
export type Content = Cell | { readonly formula: string };

/** What the calculation asks the workbook for. */
export interface Source {
  content(sheet: string, row: number, column: number): Content;
  hasSheet(sheet: string): boolean;
  named(name: string): Area | undefined;
  /** Every cell with a formula. */
  formulas(): Iterable<{ sheet: string; row: number; column: number }>;
}

export interface Values {
  value(sheet: string, row: number, column: number): Cell;
  /** The cells that a formula beside them fills. */
  readonly spilled: ReadonlyMap<string, Cell>;
}

/**
 * Calculates a workbook: our functions, a few native ones, and spilling. It stands in for the hosts' engines in tests of
 * adapters, which need live formulas and nothing subtle; Univer's real engine is tested beside it.
 */
export function calculate(source: Source): Values {
  let spilled = new Map<string, Cell>();
  for (let round = 0; round < 8; round += 1) {
    const next = new Calculation(source, spilled).run();
    const settled = JSON.stringify([...next.spilled]) === JSON.stringify([...spilled]);
    spilled = next.spilled;
    if (settled) return next;
  }
  throw new Error('The formulas of this workbook never settle.');
}

class Calculation {
  readonly spilled = new Map<string, Cell>();
  private readonly done = new Map<string, Cell | Grid>();
  private readonly open = new Set<string>();
  private readonly source: Source;
  private readonly before: ReadonlyMap<string, Cell>;

  constructor(source: Source, before: ReadonlyMap<string, Cell>) {
    this.source = source;
    this.before = before;
  }

  run(): this {
    for (const { sheet, row, column } of this.source.formulas()) this.spill(sheet, row, column);
    return this;
  }

  value(sheet: string, row: number, column: number): Cell {
    const content = this.source.content(sheet, row, column);
    const key = keyOf(sheet, row, column);
    if (!isFormulaContent(content)) return content ?? this.before.get(key) ?? null;
    const result = this.result(sheet, row, column, content.formula);
    return isGrid(result) ? (result[0]?.[0] ?? null) : result;
  }

  private result(sheet: string, row: number, column: number, formula: string): Cell | Grid {
    const key = keyOf(sheet, row, column);
    const known = this.done.get(key);
    if (known !== undefined) return known;
    if (this.open.has(key)) return cellError('#REF!', 'circular');
    this.open.add(key);
    const result = this.evaluate(treeOf(withoutHostPrefix(formula), sheet));
    this.open.delete(key);
    const settled = isGrid(result) && !this.fits(sheet, row, column, result) ? cellError('#SPILL!', 'no room') : result;
    this.done.set(key, settled ?? 0);
    return settled ?? 0;
  }

  private fits(sheet: string, row: number, column: number, grid: Grid): boolean {
    return grid.every((cells, down) =>
      cells.every(
        (_, across) => (down === 0 && across === 0) || this.source.content(sheet, row + down, column + across) === null,
      ),
    );
  }

  private spill(sheet: string, row: number, column: number): void {
    const content = this.source.content(sheet, row, column);
    if (!isFormulaContent(content)) return;
    const result = this.result(sheet, row, column, content.formula);
    if (!isGrid(result)) return;
    result.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        if (down + across > 0) this.spilled.set(keyOf(sheet, row + down, column + across), cell);
      });
    });
  }

  private evaluate(tree: Tree): Cell | Grid {
    switch (tree.kind) {
      case 'value':
        return tree.value;
      case 'error':
        return cellError(tree.code as ErrorCode, tree.code);
      case 'area':
        return this.area(tree.area);
      case 'name': {
        const area = this.source.named(tree.name);
        return area ? this.area(area) : cellError('#NAME?', tree.name);
      }
      case 'call':
        return this.call(tree);
      case 'operation':
        return broadcast(
          tree.operator,
          tree.operands.map((operand) => this.evaluate(operand)),
        );
    }
  }

  private area(area: Area): Cell | Grid {
    if (!this.source.hasSheet(area.sheet)) return cellError('#REF!', area.sheet);
    if (area.rows === 1 && area.columns === 1) return this.value(area.sheet, area.row, area.column);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => this.value(area.sheet, area.row + row, area.column + column)),
    );
  }

  private call({ name, args }: Extract<Tree, { kind: 'call' }>): Cell | Grid {
    const own = functions.find((known) => known.name === name);
    if (own) return own.call(args.map((argument) => (argument ? this.evaluate(argument) : undefined)));
    const native = natives[name];
    if (!native) return cellError('#NAME?', name);
    return native(args.map((argument) => () => (argument ? this.evaluate(argument) : null)));
  }
}

function broadcast(operator: string, operands: readonly (Cell | Grid)[]): Cell | Grid {
  const grids = operands.filter(isGrid);
  if (grids.length === 0)
    return operate(
      operator,
      operands.map((operand) => operand as Cell),
    );
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const at = (operand: Cell | Grid, row: number, column: number): Cell => {
    if (!isGrid(operand)) return operand;
    const cells = operand[operand.length === 1 ? 0 : row] ?? [];
    return cells[cells.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      operate(
        operator,
        operands.map((operand) => at(operand, row, column)),
      ),
    ),
  );
}

function operate(operator: string, operands: readonly Cell[]): Cell {
  const error = operands.find(isError);
  if (error) return error;
  const [one = null, other = null] = operands;
  if (operator === '&') return `${one ?? ''}${other ?? ''}`;
  if (['=', '<>', '<', '>', '<=', '>='].includes(operator)) return compare(operator, one, other);
  const [a, b] = [Number(one ?? 0), Number(other ?? 0)];
  if (Number.isNaN(a) || Number.isNaN(b)) return cellError('#VALUE!', 'not a number');
  if (operator === '/' && b === 0) return cellError('#DIV/0!', 'division by zero');
  const results: Record<string, number> = {
    '+': a + b,
    '-': a - b,
    '*': a * b,
    '/': a / b,
    '^': a ** b,
    '%': a / 100,
    'unary -': -a,
    'unary +': a,
  };
  return results[operator] ?? cellError('#ERROR!', operator);
}

/** Texts are compared without regard to letter case; a blank equals 0 and the empty text. */
function compare(operator: string, one: Cell, other: Cell): boolean {
  const like = typeof (one ?? other) === 'string' ? '' : 0;
  const a = typeof one === 'string' ? one.toLowerCase() : (one ?? like);
  const b = typeof other === 'string' ? other.toLowerCase() : (other ?? like);
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}

export function isGrid(value: unknown): value is Grid {
  return Array.isArray(value);
}

export function isFormulaContent(content: Content): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

export function keyOf(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
