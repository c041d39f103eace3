import { tidyRatio } from './ratio.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What an unmeasured KPI does: holds the score back, is left out and its weight shared, or counts as 0. */
export type MissingPolicy = 'hold' | 'skip' | 'zero';

export interface WeightedKpi {
  /** Null where it is not measured. */
  readonly attainment: number | null;
  /** Any scale, 0 or more; only the share in the sum counts. */
  readonly weight: number;
  /** The most that counts; null where nothing limits it. */
  readonly cap: number | null;
}

/**
 * Running sums of one or many scorecards, one array cell for each: made for tens of thousands of people in one pass.
 * Sums carry a correction (Neumaier), so that neither the order nor the number of KPIs shows in the result.
 */
export interface ScoreSums {
  readonly points: Float64Array;
  readonly pointsCorrection: Float64Array;
  readonly weight: Float64Array;
  readonly measuredWeight: Float64Array;
}

export function newScoreSums(scorecards: number): ScoreSums {
  return {
    points: new Float64Array(scorecards),
    pointsCorrection: new Float64Array(scorecards),
    weight: new Float64Array(scorecards),
    measuredWeight: new Float64Array(scorecards),
  };
}

/** What of an attainment counts: not below 0, not above the cap. */
export function counted(attainment: number, cap: number): number {
  const floored = Math.max(attainment, 0);
  return Math.min(floored, cap);
}

/** Adds one KPI to a scorecard's sums; a NaN attainment is an unmeasured KPI, an infinite cap none. */
export function addToScore(sums: ScoreSums, scorecard: number, attainment: number, weight: number, cap: number): void {
  const { points, pointsCorrection, measuredWeight } = sums;
  sums.weight[scorecard] = (sums.weight[scorecard] ?? 0) + weight;
  if (Number.isNaN(attainment) || weight === 0) return;
  measuredWeight[scorecard] = (measuredWeight[scorecard] ?? 0) + weight;
  const term = weight * counted(attainment, cap);
  const before = points[scorecard] ?? 0;
  const after = before + term;
  points[scorecard] = after;
  const lost = before > term ? before - after + term : term - after + before;
  pointsCorrection[scorecard] = (pointsCorrection[scorecard] ?? 0) + lost;
}

export const zeroWeights: Refusal = refuse(
  '#DIV/0!',
  'weight',
  'sums to zero',
  'Give at least one KPI a weight above 0.',
);
export const nothingMeasured: Refusal = refuse(
  '#N/A',
  'actual',
  'is blank for every KPI',
  'Enter at least one actual.',
);
export const noKpi: Refusal = refuse('#N/A', 'actual', 'and target hold no KPI', 'Enter at least one KPI.');

const tooLarge: Refusal = refuse('#NUM!', 'weight', 'is too large', 'Use smaller numbers.');

/** The score of a scorecard whose KPIs have been added; under `hold` the caller has made sure that none is missing. */
export function scoreOfSums(sums: ScoreSums, scorecard: number, missing: MissingPolicy): number | Refusal {
  const total = sums.weight[scorecard] ?? 0;
  if (total === 0) return zeroWeights;
  const divisor = missing === 'skip' ? (sums.measuredWeight[scorecard] ?? 0) : total;
  if (divisor === 0) return nothingMeasured;
  const score = ((sums.points[scorecard] ?? 0) + (sums.pointsCorrection[scorecard] ?? 0)) / divisor;
  return Number.isFinite(score) ? tidyRatio(score) : tooLarge;
}

/** Σ wᵢ·min(capᵢ, max(0, attainmentᵢ)) / Σ wᵢ. A KPI of weight 0 never holds. */
export function weightedScore(kpis: readonly WeightedKpi[], missing: MissingPolicy = 'hold'): number | Refusal {
  if (kpis.length === 0) return noKpi;
  const sums = newScoreSums(1);
  for (const [index, { attainment, weight, cap }] of kpis.entries()) {
    if (!(weight >= 0)) return negativeWeight;
    if (attainment === null && weight > 0 && missing === 'hold') return unmeasured(index + 1);
    addToScore(sums, 0, attainment ?? Number.NaN, weight, cap ?? Number.POSITIVE_INFINITY);
  }
  return scoreOfSums(sums, 0, missing);
}

export const negativeWeight: Refusal = refuse('#VALUE!', 'weight', 'is negative', 'Use 0 or more.');

function unmeasured(kpi: number): Refusal {
  return refuse('#N/A', `actual of KPI ${kpi}`, 'is missing', 'Enter it, or choose skip or zero for missing.');
}
