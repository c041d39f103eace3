import type { Direction, Goal } from '../../scoring/attainment.ts';
import { isRefusal, type Refusal, refuse } from '../../scoring/refusal.ts';
import type { KpiColumns } from './attainments.ts';
import type { Measure, MeasureColumn, TargetColumn, WrittenGoal } from './columns.ts';
import { inUnit } from './unit.ts';

/** A row of KPI arguments once all of it is understood, in the unit of its target. */
export interface MeasuredGoal {
  readonly actual: number | boolean;
  readonly goal: Goal;
}

/** Reads a row in full; null where the actual or the target is blank or a placeholder. */
export function goalOf(columns: KpiColumns, row: number): MeasuredGoal | null | Refusal {
  const actual = measureAt(columns.actual, row);
  const target = targetAt(columns.target, row);
  if (actual === null || target === null) return null;
  const goal = settledGoal(target, measureAt(columns.baseline, row), directionAt(columns, row));
  if (isRefusal(goal)) return goal;
  if (typeof actual === 'boolean') return { actual, goal };
  const reached = target.kind === 'done' ? actual.value : inUnit('actual', actual, target);
  return isRefusal(reached) ? reached : { actual: reached, goal };
}

const noUnit = { unit: null, period: null };

function measureAt(column: MeasureColumn, row: number): Measure | boolean | null {
  const position = row * column.step;
  const value = column.values[position] ?? Number.NaN;
  return Number.isNaN(value) ? (column.written?.get(position) ?? null) : { value, ...noUnit };
}

function targetAt(column: TargetColumn, row: number): WrittenGoal | null {
  const position = row * column.step;
  const target = column.values[position] ?? Number.NaN;
  if (!Number.isNaN(target)) return { kind: 'level', target, baseline: null, direction: null, ...noUnit };
  const written = column.written?.get(position) ?? null;
  return written === 'placeholder' ? null : written;
}

function directionAt({ direction }: KpiColumns, row: number): Direction | null {
  return direction.wordAt(row);
}

/** Brings together what the target, the baseline and the direction say. */
function settledGoal(target: WrittenGoal, baseline: Measure | boolean | null, said: Direction | null): Goal | Refusal {
  if (typeof baseline === 'boolean') {
    return refuse('#VALUE!', 'baseline', 'is TRUE or FALSE', 'Enter a number or leave it blank.');
  }
  if (target.kind === 'done' || target.kind === 'band') return withoutBaseline(target, baseline, said);
  const direction = agreed(target.direction, said);
  if (isRefusal(direction)) return direction;
  const from = baseline === null ? null : inUnit('baseline', baseline, target);
  if (isRefusal(from)) return from;
  if (target.kind === 'change') return changedGoal(target, from, direction);
  if (from !== null && target.baseline !== null && from !== target.baseline) {
    return refuse('#VALUE!', 'baseline', 'differs from the one in the target text', 'Leave the baseline blank.');
  }
  return { kind: 'level', target: target.target, direction, baseline: from ?? target.baseline };
}

function withoutBaseline(
  target: WrittenGoal & { kind: 'done' | 'band' },
  baseline: Measure | null,
  said: Direction | null,
): Goal | Refusal {
  const kind = target.kind === 'done' ? 'done or not done' : 'a band';
  if (baseline !== null) {
    return refuse('#VALUE!', 'baseline', `cannot be used where the target is ${kind}`, 'Leave the baseline blank.');
  }
  if (said === 'lower' || (said === 'higher' && target.kind === 'band')) {
    return refuse('#VALUE!', 'direction', `is ${said}, and the target is ${kind}`, 'Leave the direction blank.');
  }
  return target;
}

/** The direction that the text and the argument agree on. */
function agreed(written: Direction | null, said: Direction | null): Direction | null | Refusal {
  if (written === null || said === null || written === said) return said ?? written;
  const problem = `is ${said}, and the target text says ${written}`;
  return refuse('#VALUE!', 'direction', problem, 'Correct one of them, or leave the direction blank.');
}

/** A relative target: the baseline changed by a share of its size, or by an amount. */
function changedGoal(
  change: WrittenGoal & { kind: 'change' },
  baseline: number | null,
  direction: Direction | null,
): Goal | Refusal {
  if (baseline === null) {
    return refuse('#VALUE!', 'target', 'is a change, and there is no baseline', 'Give the baseline that it changes.');
  }
  const target = baseline + Math.abs(baseline) * change.share + change.addend;
  return { kind: 'level', target, direction, baseline };
}
