import { compareDecimals, type Decimal, decimalOf, minus, plus, times } from '../money/decimal.ts';
import { entryError } from '../money/round.ts';
import { comparable, tidyRatio } from './ratio.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Between two points of a scale: straight lines, or the value of the point reached. */
export type PayoutMode = 'linear' | 'step';
/** Above the last point: stay there, or go on at the last slope. */
export type PayoutAbove = 'hold' | 'extend';

export interface PayoutPoint {
  readonly score: number;
  readonly payout: number;
  /** Its row in the table it comes from, counted from 1, for messages. */
  readonly row?: number;
}

/** Points in strictly rising order of score, at least one; payouts 0 or more. */
export interface PayoutScale {
  readonly points: readonly PayoutPoint[];
  /** The scores as they are compared: rounded to 12 decimals. */
  readonly thresholds: readonly number[];
  readonly mode: PayoutMode;
  readonly above: PayoutAbove;
}

/** An exact payout: `numerator / denominator`, the denominator above 0. */
export interface ExactPayout {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Checks the points of a scale. A refusal names the row of the scale that has to change. */
export function payoutScale(
  points: readonly PayoutPoint[],
  mode: PayoutMode = 'linear',
  above: PayoutAbove = 'hold',
): PayoutScale | Refusal {
  const thresholds: number[] = [];
  for (const [index, { score, payout, row = index + 1 }] of points.entries()) {
    if (!(payout >= 0)) return refuse('#NUM!', `payout in row ${row} of scale`, 'is below 0', 'Use 0 or more.');
    const threshold = comparable(score);
    const before = thresholds[index - 1];
    if (before !== undefined && !(threshold > before)) {
      return refuse(
        '#NUM!',
        `score in row ${row} of scale`,
        'does not rise',
        'Sort the scale by score, each score once.',
      );
    }
    thresholds.push(threshold);
  }
  if (points.length === 0) return refuse('#VALUE!', 'scale', 'is empty', 'Give at least one row of score and payout.');
  return { points, thresholds, mode, above };
}

/** The share of the target bonus that a score earns; 0 below the first point. */
export function payout(score: number, scale: PayoutScale): number {
  return tidyRatio(payoutFrom(reachedPoint(score, scale), score, scale));
}

/** The last point that a score has reached; −1 below the first. */
export function reachedPoint(score: number, { thresholds }: PayoutScale): number {
  const reached = comparable(score);
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached >= (thresholds[middle] ?? Number.POSITIVE_INFINITY)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where a line starts and ends; `level` where the payout does not change with the score. */
type Stretch =
  | { readonly level: number }
  | { readonly level: null; readonly start: PayoutPoint; readonly end: PayoutPoint };

function stretchFrom(reached: number, { points, mode, above }: PayoutScale): Stretch {
  const point = points[reached];
  if (point === undefined) return { level: 0 };
  const next = points[reached + 1];
  if (mode === 'step' || (next === undefined && above === 'hold')) return { level: point.payout };
  if (next !== undefined) return { level: null, start: point, end: next };
  const previous = points[reached - 1];
  return previous === undefined ? { level: point.payout } : { level: null, start: previous, end: point };
}

/** The payout in binary arithmetic, once the reached point is known. */
export function payoutFrom(reached: number, score: number, scale: PayoutScale): number {
  const stretch = stretchFrom(reached, scale);
  if (stretch.level !== null) return stretch.level;
  const { start, end } = stretch;
  const from = scale.points[reached]?.score ?? start.score;
  const along = (Math.max(score, from) - start.score) / (end.score - start.score);
  const earned = start.payout + along * (end.payout - start.payout);
  return Math.max(earned, 0);
}

/** The most by which `payoutFrom` can differ from the exact payout of the numbers that people see. */
export function payoutErrorFrom(reached: number, score: number, scale: PayoutScale): number {
  const stretch = stretchFrom(reached, scale);
  if (stretch.level !== null) return stretch.level * entryError;
  const { start, end } = stretch;
  const scores = Math.abs(score) + Math.abs(start.score) + Math.abs(end.score);
  return 4 * entryError * (start.payout + end.payout) * (1 + scores / (end.score - start.score)) ** 2;
}

/** The exact payout of the numbers that people see. */
export function exactPayoutFrom(reached: number, score: number, scale: PayoutScale): ExactPayout {
  const stretch = stretchFrom(reached, scale);
  if (stretch.level !== null) return { numerator: decimalOf(stretch.level), denominator: decimalOf(1) };
  const [start, end] = [exactPoint(stretch.start), exactPoint(stretch.end)];
  const from = decimalOf(scale.points[reached]?.score ?? stretch.start.score);
  const seen = decimalOf(score);
  const along = minus(compareDecimals(seen, from) > 0 ? seen : from, start.score);
  const width = minus(end.score, start.score);
  const numerator = plus(times(start.payout, width), times(along, minus(end.payout, start.payout)));
  return { numerator: compareDecimals(numerator, nothing) > 0 ? numerator : nothing, denominator: width };
}

const nothing = decimalOf(0);

function exactPoint({ score, payout }: PayoutPoint): { score: Decimal; payout: Decimal } {
  return { score: decimalOf(score), payout: decimalOf(payout) };
}
