import { readNumber } from '../../scorecard/target/index.ts';
import type { Edit } from '../rule.ts';
import { inProportion } from './in-proportion.ts';
import type { KpiRow } from './model.ts';
import { once } from './once.ts';
import { write } from './place.ts';
import { cellAtRow, tidied } from './text.ts';

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
  const written = rows.map(writtenWeight);
  const scale = scaleOf(rows, written);
  const grains = written.map((weight) => (weight === null ? null : toGrains(weight, scale)));
  const sum = grains.reduce<number>((total, share) => total + (share ?? 0), 0);
  return {
    scale,
    shares: grains.map((share) => (share === null ? null : share / grain)),
    total: Math.round(sum / grain),
  };
}

/** A weight as it stands: a number, or a text that is one, with or without its percent sign. */
interface Written {
  readonly value: number;
  readonly percent: boolean;
}

function writtenWeight(row: KpiRow): Written | null {
  const cell = cellAtRow(row, 'weight');
  if (typeof cell === 'number') return { value: cell, percent: false };
  if (typeof cell !== 'string') return null;
  const text = tidied(cell);
  const { values } = readNumber(text.replace(/ ?%$/, ''));
  const [value] = values;
  return value === undefined || values.length > 1 ? null : { value, percent: text.endsWith('%') };
}

function scaleOf(rows: readonly KpiRow[], written: readonly (Written | null)[]): WeightScale {
  const plain = written.flatMap((weight) => (weight && !weight.percent && weight.value > 0 ? [weight.value] : []));
  const shownAsPercent = rows.some((row) => row.card.kpis[row.kpi]?.shown.weight?.includes('%'));
  if (shownAsPercent) return 'fraction';
  const fractions = plain.filter((number) => number < 1).length;
  const above = plain.filter((number) => number > 1).length;
  if (fractions > 0 && above > 0) return isMixture(plain) ? 'mixed' : 'percent';
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
function toGrains({ value, percent }: Written, scale: WeightScale): number {
  const fraction = !percent && (scale === 'fraction' || (scale === 'mixed' && Math.abs(value) < 1));
  return Math.round(Number(value.toPrecision(15)) * (fraction ? 10_000 : 100) * grain);
}

/** The weight of a row in basis points, unrounded; null where it is blank or no number. */
export function basisPoints(row: KpiRow, scale: WeightScale): number | null {
  const weight = writtenWeight(row);
  return weight === null ? null : toGrains(weight, scale) / grain;
}

/** Divides basis points among rows in proportion to the parts, in whole steps, and writes each share as its weight. */
export function writeShares(
  rows: readonly KpiRow[],
  parts: readonly number[],
  { points, step, scale }: { readonly points: number; readonly step: number; readonly scale: WeightScale },
): (Edit | null)[] {
  const shares = inProportion(points / step, parts);
  return rows.map((row, index) => write(row, 'weight', fromBasisPoints((shares[index] ?? 0) * step, scale)));
}

/** The number that a cell of this scale holds for a share in basis points. */
function fromBasisPoints(points: number, scale: WeightScale): number {
  return Number((points / (scale === 'fraction' ? 10_000 : 100)).toPrecision(15));
}

/** `33.34` for 3334 basis points. */
export function showPercent(points: number): string {
  return String(Math.round(points) / 100);
}
