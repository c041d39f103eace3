import { payout } from '../scoring/payout.ts';
import { comparable } from '../scoring/ratio.ts';
import type { BonusLine, BonusRound } from './round.ts';

/** Somebody whose payout would jump if the score moved a little. */
export interface NearThreshold {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly threshold: number;
  /** Points of score still missing; below 0, how far the threshold is passed. */
  readonly missing: number;
  /** Payout just below the threshold, and at it. */
  readonly below: number;
  readonly at: number;
}

/** How near is near: two points of score. */
const nearby = 0.02;

/**
 * People close to a score at which the payout jumps, in the order of the round: look at their data twice, because a
 * small error there is a large one in pay. On a sloped part of the scale nothing jumps, and nobody is listed.
 */
export function nearThresholds({ lines, terms: { scale } }: BonusRound, within = nearby): NearThreshold[] {
  if (scale === null) return [];
  const jumps = scale.points.flatMap(({ score }) => {
    const [below, at] = [payout(score - 1e-9, scale), payout(score, scale)];
    return at - below > 1e-6 ? [{ threshold: score, below: comparable(Math.round(below * 1e6) / 1e6), at }] : [];
  });
  return lines.flatMap((line: BonusLine) => {
    const { id, name, score } = line;
    if (score === null) return [];
    return jumps
      .filter(({ threshold }) => Math.abs(comparable(threshold - score)) <= within)
      .map((jump) => ({ id, name, score, missing: comparable(jump.threshold - score), ...jump }));
  });
}
