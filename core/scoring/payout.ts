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

/** A part of a scale: a level, or a straight line from one point to another. */
export interface Stretch {
  /** The score with which it begins; a score that only reached it by rounding counts as this. */
  readonly from: number;
  readonly start: PayoutPoint;
  /** Null for a level. */
  readonly end: PayoutPoint | null;
}

/** Points in strictly rising order of score, at least one; payouts 0 or more. */
export interface PayoutScale {
  readonly points: readonly PayoutPoint[];
  /** The scores as they are compared: rounded to 12 decimals. */
  readonly thresholds: readonly number[];
  /** What begins at each point. */
  readonly stretches: readonly Stretch[];
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
  const stretches = points.map((_, at) => stretchFrom(points, at, mode, above));
  return { points, thresholds, stretches, mode, above };
}

function stretchFrom(points: readonly PayoutPoint[], at: number, mode: PayoutMode, above: PayoutAbove): Stretch {
  const point = points[at] ?? nothing;
  const [previous, next] = [points[at - 1], points[at + 1]];
  const level = { from: point.score, start: point, end: null };
  if (mode === 'step') return level;
  if (next !== undefined) return { from: point.score, start: point, end: next };
  return above === 'hold' || previous === undefined ? level : { from: point.score, start: previous, end: point };
}

const nothing: PayoutPoint = { score: 0, payout: 0 };

/** What pays below the first point. */
const belowScale: Stretch = { from: Number.NEGATIVE_INFINITY, start: nothing, end: null };

/** The share of the target bonus that a score earns; 0 below the first point. */
export function payout(score: number, scale: PayoutScale): number {
  return tidyRatio(payoutOn(stretchAt(score, scale), score));
}

/** The position of the last point that a score has reached; −1 below the first. */
export function reachedPoint(score: number, { thresholds }: PayoutScale): number {
  const reached = comparable(score);
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached >= (thresholds[middle] ?? Number.POSITIVE_INFINITY)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function stretchAt(score: number, scale: PayoutScale): Stretch {
  return scale.stretches[reachedPoint(score, scale)] ?? belowScale;
}

/** The payout in binary arithmetic. */
export function payoutOn({ from, start, end }: Stretch, score: number): number {
  if (end === null) return start.payout;
  const along = (Math.max(score, from) - start.score) / (end.score - start.score);
  return Math.max(0, start.payout + along * (end.payout - start.payout));
}

/** The most by which `payoutOn` can differ from the exact payout of the numbers that people see. */
export function payoutDoubt({ start, end }: Stretch, score: number): number {
  if (end === null) return start.payout * entryError;
  const scores = Math.abs(score) + Math.abs(start.score) + Math.abs(end.score);
  const slack = 1 + scores / (end.score - start.score);
  return 4 * entryError * (start.payout + end.payout) * slack * slack;
}

/** The exact payout of the numbers that people see. */
export function exactPayoutOn({ from, start, end }: Stretch, score: number): ExactPayout {
  const paid = decimalOf(start.payout);
  if (end === null) return { numerator: paid, denominator: decimalOf(1) };
  const [seen, least, begin] = [decimalOf(score), decimalOf(from), decimalOf(start.score)];
  const along = minus(compareDecimals(seen, least) > 0 ? seen : least, begin);
  const width = minus(decimalOf(end.score), begin);
  const numerator = plus(times(paid, width), times(along, minus(decimalOf(end.payout), paid)));
  const none = decimalOf(0);
  return { numerator: compareDecimals(numerator, none) > 0 ? numerator : none, denominator: width };
}
