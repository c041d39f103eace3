import { asSeen, decimalOf, minus, numberOf } from '../money/decimal.ts';
import { tidyRatio } from './ratio.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';

export type Direction = 'higher' | 'lower' | 'exact';
export type AttainmentMethod = 'linear' | 'inverse' | 'binary';

/** What a KPI is measured against, once its words have been understood. Numbers are in the unit of the actual. */
export type Goal =
  | {
      readonly kind: 'level';
      readonly target: number;
      /** Null where nobody said so: higher is better, or the way from the baseline to the target. */
      readonly direction: Direction | null;
      readonly baseline: number | null;
    }
  | { readonly kind: 'band'; readonly low: number; readonly high: number }
  | { readonly kind: 'done' };

/** A level to reach, with the direction settled. */
export interface Level {
  readonly target: number;
  readonly direction: Direction;
  readonly baseline: number | null;
}

/**
 * How far a KPI got, as a ratio: 1 is the target met. No floor and no cap.
 * `1 + s·(A − T)/|T|`, with s = 1 where higher is better and −1 where lower is; `(A − B)/(T − B)` with a baseline.
 */
export function attainment(
  actual: number | boolean,
  goal: Goal,
  method: AttainmentMethod = 'linear',
): number | Refusal {
  const ratio = rawAttainment(actual, goal, method);
  if (isRefusal(ratio)) return ratio;
  return Number.isFinite(ratio) ? tidyRatio(ratio) : tooLarge;
}

const tooLarge = refuse('#NUM!', 'actual', 'is too large', 'Use smaller numbers.');

function rawAttainment(actual: number | boolean, goal: Goal, method: AttainmentMethod): number | Refusal {
  if (goal.kind === 'done') return doneAttainment(actual, method);
  if (typeof actual === 'boolean') {
    return refuse('#VALUE!', 'actual', 'is TRUE or FALSE, and the target is not', 'Use a number, or the target TRUE.');
  }
  if (goal.kind === 'band') return bandAttainment(actual, goal.low, goal.high, method);
  const level = settle(goal);
  if (isRefusal(level)) return level;
  if (method === 'inverse') return inverseAttainment(actual, level);
  if (method === 'binary') return isMet(actual, level) ? 1 : 0;
  const { target, direction, baseline } = level;
  return baseline === null ? levelAttainment(actual, target, direction) : progress(actual, target, baseline);
}

/** The plain case, for numbers without a baseline; unrounded. */
export function levelAttainment(actual: number, target: number, direction: Direction): number {
  if (target === 0) return meetsZero(actual, direction) ? 1 : 0;
  const ratio = actual / target;
  if (direction === 'exact') return 1 - Math.abs(ratio - 1);
  return (direction === 'higher') === target > 0 ? ratio : 2 - ratio;
}

function meetsZero(actual: number, direction: Direction): boolean {
  return direction === 'higher' ? actual >= 0 : direction === 'lower' ? actual <= 0 : actual === 0;
}

/** Settles the direction: what was said, or the way from baseline to target, or higher is better. */
export function settle(goal: {
  target: number;
  direction: Direction | null;
  baseline: number | null;
}): Level | Refusal {
  const { target, baseline } = goal;
  if (baseline === null) return { target, direction: goal.direction ?? 'higher', baseline };
  if (goal.direction === 'exact') {
    return refuse('#VALUE!', 'baseline', 'cannot be used with an exact target', 'Leave the baseline blank.');
  }
  if (baseline === target) {
    return refuse('#DIV/0!', 'baseline', 'equals the target', 'Use a baseline that differs from the target.');
  }
  const towards = target > baseline ? 'higher' : 'lower';
  if (goal.direction !== null && goal.direction !== towards) {
    const side = goal.direction === 'higher' ? 'above the target, but higher' : 'below the target, but lower';
    return refuse('#VALUE!', 'baseline', `is ${side} is better`, 'Correct the baseline, the target or the direction.');
  }
  return { target, direction: towards, baseline };
}

function progress(actual: number, target: number, baseline: number): number {
  return difference(actual, baseline) / difference(target, baseline);
}

/** a − b; exact in decimal where most digits cancel and binary fractions would leave noise. */
function difference(a: number, b: number): number {
  const rough = a - b;
  return Math.abs(rough) * 16 < Math.abs(a) ? numberOf(minus(decimalOf(a), decimalOf(b))) : rough;
}

function bandAttainment(actual: number, low: number, high: number, method: AttainmentMethod): number | Refusal {
  if (method === 'inverse') return inverseRefusal;
  if (asSeen(actual) >= asSeen(low) && asSeen(actual) <= asSeen(high)) return 1;
  const edge = actual < low ? low : high;
  if (method === 'binary' || edge === 0) return 0;
  return 1 - Math.abs(actual / edge - 1);
}

function doneAttainment(actual: number | boolean, method: AttainmentMethod): number | Refusal {
  if (method === 'inverse') return inverseRefusal;
  if (typeof actual === 'boolean') return actual ? 1 : 0;
  return refuse('#VALUE!', 'actual', 'is not TRUE or FALSE, and the target is done or not done', 'Use TRUE or FALSE.');
}

const inverseRefusal = refuse(
  '#VALUE!',
  'method',
  'inverse needs the direction lower, no baseline, and an actual and a target above 0',
  'Leave the method blank, or use binary.',
);

function inverseAttainment(actual: number, level: Level): number | Refusal {
  const fits = level.direction === 'lower' && level.baseline === null && actual > 0 && level.target > 0;
  return fits ? level.target / actual : inverseRefusal;
}

/** Whether an actual is at the target or on its good side, as people see both numbers. */
export function isMet(actual: number, level: Level): boolean {
  const [reached, target] = [asSeen(actual), asSeen(level.target)];
  if (level.direction === 'exact') return reached === target;
  return level.direction === 'higher' ? reached >= target : reached <= target;
}
