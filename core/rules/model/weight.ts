import type { KpiRow } from './model.ts';
import { once } from './once.ts';
import { numberOf } from './text.ts';

/** All of a scorecard, in hundredths of a percent. Whole numbers add up exactly. */
export const wholeBasisPoints = 10_000;

/** How a table writes its weights: 0.3 (usually shown as 30 %) or 30. `mixed`: both kinds stand in one column. */
export type WeightScale = 'fraction' | 'percent' | 'mixed';

/** Parts of a basis point in which single weights are counted, so that three times 33.3333 % is 100 %. */
const grain = 1_000_000;

export interface Weights {
  readonly scale: WeightScale;
  /** One for each row; null where the weight is blank or no number. */
  readonly shares: readonly (number | null)[];
  /** The sum in whole basis points. */
  readonly total: number;
}

/** Reads the weights of a set. Whether 1 means 1 % or all of it is told by the other weights. */
export const weightsOf: (rows: readonly KpiRow[]) => Weights = once(readWeights);

function readWeights(rows: readonly KpiRow[]): Weights {
  const numbers = rows.map((row) => numberOf(row, 'weight'));
  const scale = scaleOf(rows, numbers);
  const grains = numbers.map((number) => (number === null ? null : toGrains(number, scale)));
  const sum = grains.reduce<number>((total, share) => total + (share ?? 0), 0);
  return {
    scale,
    shares: grains.map((share) => (share === null ? null : share / grain)),
    total: Math.round(sum / grain),
  };
}

function scaleOf(rows: readonly KpiRow[], numbers: readonly (number | null)[]): WeightScale {
  const positive = numbers.filter((number): number is number => number !== null && number > 0);
  const shownAsPercent = rows.some((row) => row.card.kpis[row.kpi]?.shown.weight?.includes('%'));
  if (shownAsPercent) return 'fraction';
  const fractions = positive.filter((number) => number < 1).length;
  const above = positive.filter((number) => number > 1).length;
  if (fractions > 0 && above > 0) return isMixture(positive) ? 'mixed' : 'percent';
  return above > 0 ? 'percent' : 'fraction';
}

/** 0.5 beside 30 may be half a percent; 0.3 and 0.2 beside 50 are two ways of writing. The sum decides. */
function isMixture(positive: readonly number[]): boolean {
  const sum = positive.reduce((total, number) => total + number, 0);
  if (Math.abs(sum - 100) < 0.005) return false;
  const asOne = positive.reduce((total, number) => total + (number < 1 ? number * 100 : number), 0);
  return Math.abs(asOne - 100) < 0.5 || positive.filter((number) => number < 1).length * 2 >= positive.length;
}

/** The decimal of 15 significant digits that people see, in millionths of a basis point. */
function toGrains(number: number, scale: WeightScale): number {
  const factor = scale === 'fraction' || (scale === 'mixed' && Math.abs(number) < 1) ? 10_000 : 100;
  return Math.round(Number(number.toPrecision(15)) * factor * grain);
}

/** A weight of this scale in basis points, unrounded. */
export function basisPoints(weight: number, scale: WeightScale): number {
  return toGrains(weight, scale) / grain;
}

/** The number that a cell of this scale holds for a share in basis points. */
export function fromBasisPoints(points: number, scale: WeightScale): number {
  return Number((points / (scale === 'fraction' ? 10_000 : 100)).toPrecision(15));
}

/** `33.34` for 3334 basis points. */
export function showPercent(points: number): string {
  return String(Math.round(points) / 100);
}
