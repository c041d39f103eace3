import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import { type CallContext, described, mainGroup, type Parameter, type ParameterWords } from '../parameter.ts';
import type { Block } from './block.ts';
import type { Measure, MeasureColumn, TargetColumn, WrittenGoal } from './columns.ts';
import { readWrittenGoal, readWrittenMeasure } from './written.ts';

/** A measured level for each row: a number, TRUE or FALSE, or a text with a unit. */
export function measureRows<Name extends string>(name: Name, words: ParameterWords): Parameter<Name, MeasureColumn> {
  return {
    ...described(name, 'rows', words),
    wanted: 'numbers',
    isOption: false,
    group: mainGroup,
    mayLack: true,
    read: (block, context) => readColumn(block, (position) => measureAt(name, block, position, context)),
  };
}

/** A target for each row: a number, TRUE (done), or a text such as "≤ 2 min". */
export function targetRows<Name extends string>(name: Name, words: ParameterWords): Parameter<Name, TargetColumn> {
  return {
    ...described(name, 'rows', words),
    wanted: 'numbers',
    isOption: false,
    group: mainGroup,
    mayLack: true,
    read(block, context) {
      const known = new Map<string, Written<WrittenGoal | 'placeholder'>>();
      return readColumn(block, (position) => goalAt(name, block, position, context, known));
    },
  };
}

type Written<Content> = Content | Refusal;

function readColumn<Content>(block: Block, contentAt: (position: number) => Written<Content>) {
  const written = new Map<number, Content>();
  const refusals = new Map<number, Refusal>();
  for (const position of block.others) {
    const content = contentAt(position);
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

function measureAt(name: string, block: Block, position: number, context: CallContext): Written<boolean | Measure> {
  const cell = block.cellAt(position);
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return readWrittenMeasure(name, cell, context.decimalSeparator());
  return refuse('#VALUE!', name, 'is not a number', 'Enter a number.');
}

function goalAt(
  name: string,
  block: Block,
  position: number,
  context: CallContext,
  known: Map<string, Written<WrittenGoal | 'placeholder'>>,
): Written<WrittenGoal | 'placeholder'> {
  const cell = block.cellAt(position);
  if (cell === true) return { kind: 'done' };
  if (cell === false) return refuse('#VALUE!', name, 'is FALSE', 'Use TRUE for a KPI that is done or not done.');
  if (typeof cell !== 'string') return refuse('#VALUE!', name, 'is not a number', 'Enter a number.');
  const goal = known.get(cell) ?? readWrittenGoal(name, cell, context.decimalSeparator());
  known.set(cell, goal);
  return goal;
}
