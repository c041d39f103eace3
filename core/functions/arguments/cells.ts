import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import { type Parameter, parameter } from '../parameter.ts';
import { type Block, blank } from './block.ts';
import type { CellColumn, Column } from './columns.ts';
import { oneCell } from './option.ts';

/** Texts, or keys, for each row: the cells as they are. */
export function textRows<Name extends string>(name: Name, mayLack = true): Parameter<Name, CellColumn> {
  const read = (block: Block) => ({
    ...position(block),
    refusals: null,
    length: block.length,
    cellAt: (row: number) => block.cellAt(block.single ? 0 : row),
  });
  return parameter(name, 'text', 'rows', read, { mayLack });
}

/** TRUE or FALSE for each row; null where the cell is blank. */
export interface FlagColumn extends Column {
  readonly flags: readonly (boolean | null)[];
}

export function flagRows<Name extends string>(name: Name): Parameter<Name, FlagColumn> {
  return parameter(name, 'TRUE or FALSE', 'rows', (block) => {
    const refusals = new Map<number, Refusal>();
    const flags: (boolean | null)[] = [];
    for (let at = 0; at < block.filled; at++) {
      const flag = flagAt(name, block, at);
      if (isRefusal(flag)) refusals.set(at, flag);
      flags.push(isRefusal(flag) ? null : flag);
    }
    return { ...position(block), refusals: refusals.size > 0 ? refusals : null, flags };
  });
}

/** TRUE or FALSE for the whole call; null where it is left out. */
export function flagCell<Name extends string>(name: Name): Parameter<Name, boolean | null> {
  return parameter(name, 'TRUE or FALSE', 'cell', (block) => (block.single ? flagAt(name, block, 0) : oneCell(name)));
}

function flagAt(name: string, block: Block, at: number): boolean | null | Refusal {
  const cell = block.cellAt(at);
  if (typeof cell === 'boolean') return cell;
  if (blank(cell) || (typeof cell === 'object' && cell !== null)) return null;
  const text = String(cell).trim().toUpperCase();
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return refuse('#VALUE!', name, 'is neither TRUE nor FALSE', 'Use TRUE, FALSE, or leave it blank.');
}

function position(block: Block): { step: 0 | 1; given: boolean } {
  return { step: block.single ? 0 : 1, given: block.filled > 0 };
}
