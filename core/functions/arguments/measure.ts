import type { Cell } from '../../cell.ts';
import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import { type CallContext, type Parameter, parameter } from '../parameter.ts';
import type { Block } from './block.ts';
import type { Measure, MeasureColumn, TargetColumn, WrittenGoal } from './columns.ts';
import { readWrittenGoal, readWrittenMeasure } from './written.ts';

/** A measured level for each row: a number, TRUE or FALSE, or a text with a unit. */
export function measureRows<Name extends string>(name: Name): Parameter<Name, MeasureColumn> {
  return levelRows(name, measureOf);
}

/** A target for each row: a number, TRUE (done), or a text such as "≤ 2 min". */
export function targetRows<Name extends string>(name: Name): Parameter<Name, TargetColumn> {
  return levelRows(name, goalOf);
}

type Written<Content> = Content | Refusal;

function levelRows<Name extends string, Content>(
  name: Name,
  contentOf: (name: string, cell: Cell, context: CallContext) => Written<Content>,
) {
  const read = (block: Block, context: CallContext) => readColumn(block, (cell) => contentOf(name, cell, context));
  return parameter(name, 'unit of the KPI', 'rows', read, { wanted: 'numbers' });
}

/** Reads what is no plain number; the same text is read once. */
function readColumn<Content>(block: Block, contentOf: (cell: Cell) => Written<Content>) {
  const written = new Map<number, Content>();
  const refusals = new Map<number, Refusal>();
  const known = new Map<Cell, Written<Content>>();
  for (const position of block.others) {
    const cell = block.cellAt(position);
    const content = known.get(cell) ?? contentOf(cell);
    known.set(cell, content);
    if (isRefusal(content)) refusals.set(position, content);
    else written.set(position, content);
  }
  const step = block.single ? (0 as const) : (1 as const);
  return {
    step,
    given: block.filled > 0,
    refusals: refusals.size > 0 ? refusals : null,
    values: block.numbers,
    written: written.size > 0 ? written : null,
    textAt(row: number) {
      const cell = block.cellAt(row * step);
      return typeof cell === 'string' ? cell.trim() : undefined;
    },
  };
}

function measureOf(name: string, cell: Cell, context: CallContext): Written<boolean | Measure> {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string' && /^\s*(?:true|false)\s*$/i.test(cell)) return cell.trim().toLowerCase() === 'true';
  if (typeof cell === 'string') return readWrittenMeasure(name, cell, context.decimalSeparator());
  return refuse('#VALUE!', name, 'is not a number', 'Enter a number.');
}

function goalOf(name: string, cell: Cell, context: CallContext): Written<WrittenGoal | 'placeholder'> {
  if (cell === true) return { kind: 'done' };
  if (cell === false) return refuse('#VALUE!', name, 'is FALSE', 'Use TRUE for a KPI that is done or not done.');
  if (typeof cell === 'string') return readWrittenGoal(name, cell, context.decimalSeparator());
  return refuse('#VALUE!', name, 'is not a number', 'Enter a number.');
}
