import { asSeen, type Decimal, decimalOf, minus, plus, times } from '../money/decimal.ts';
import { entryError, roundDecimal, roundIfCertain } from '../money/round.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * marginal: each slice of the amount at the rate of its own band; whole: all of it at the rate of the band reached;
 * overage: the first rate up to the second band, everything above at the rate of the band reached.
 */
export type TierMode = 'marginal' | 'whole' | 'overage';

/** Whether an amount exactly on a boundary belongs to the band above it (`lower` edge of that band) or below it. */
export type TierEdge = 'lower' | 'upper';

export interface TierBand {
  readonly from: number;
  readonly rate: number;
  /** Where the band ends; null where the next one begins, or nothing does. */
  readonly to: number | null;
  /** Its row in the table it comes from, counted from 1, for messages. */
  readonly row?: number;
}

/** Bands in rising order without gap or overlap. */
export interface TierScale {
  readonly bands: readonly TierBand[];
  readonly mode: TierMode;
  readonly edge: TierEdge;
}

/** Checks the bands of a commission. A refusal names the row of the bands that has to change. */
export function tierScale(
  bands: readonly TierBand[],
  mode: TierMode = 'marginal',
  edge: TierEdge = 'lower',
): TierScale | Refusal {
  for (const [index, band] of bands.entries()) {
    const fault = faultOf(band, bands[index - 1], bands[index + 1], band.row ?? index + 1);
    if (fault !== null) return fault;
  }
  return { bands, mode, edge };
}

function faultOf(
  { from, rate, to }: TierBand,
  previous: TierBand | undefined,
  next: TierBand | undefined,
  row: number,
): Refusal | null {
  const fault = (column: string, problem: string, cure: string) =>
    refuse('#NUM!', `${column} in row ${row} of bands`, problem, cure);
  if (!(from >= 0)) return fault('from', 'is below 0', 'Use 0 or more.');
  if (!(rate >= 0)) return fault('rate', 'is below 0', 'Use 0 or more.');
  if (previous !== undefined && !(asSeen(from) > asSeen(previous.from))) {
    return fault('from', 'does not rise', 'Sort the bands upwards, each start once.');
  }
  if (to === null) return null;
  if (!(asSeen(to) > asSeen(from))) return fault('to', 'is not above from', 'End the band above its start.');
  if (next === undefined || asSeen(to) === asSeen(next.from)) return null;
  return asSeen(to) < asSeen(next.from)
    ? fault('to', 'leaves a gap below the next band', 'End the band where the next one begins.')
    : fault('to', 'overlaps the next band', 'End the band where the next one begins.');
}

/** A part of an amount that is paid at one rate. */
interface Slice {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** The commission of an amount, rounded once, half away from zero. A negative amount gives minus that of its size. */
export function commission(amount: number, scale: TierScale, decimals: number): number | Refusal {
  const last = scale.bands[scale.bands.length - 1];
  const size = Math.abs(amount);
  if (typeof last?.to === 'number' && asSeen(size) > asSeen(last.to)) {
    return refuse('#NUM!', 'amount', 'is above the last band', 'Extend the last band, or leave its end blank.');
  }
  return signed(amount, roundedSum(slicesOf(size, scale), decimals));
}

/** The same without the short cut: the definition that the short cut has to agree with. */
export function exactCommission(amount: number, scale: TierScale, decimals: number): number {
  return signed(amount, roundDecimal(exactSum(slicesOf(Math.abs(amount), scale)), decimals));
}

function signed(amount: number, paid: number): number {
  return amount < 0 && paid !== 0 ? -paid : paid;
}

function slicesOf(size: number, { bands, mode, edge }: TierScale): readonly Slice[] {
  const reached = bands.filter(({ from }) =>
    edge === 'lower' ? asSeen(size) >= asSeen(from) : asSeen(size) > asSeen(from),
  );
  const [first, second] = bands;
  const top = reached[reached.length - 1];
  if (first === undefined || top === undefined) return [];
  if (mode === 'whole') return [{ from: 0, to: size, rate: top.rate }];
  if (mode === 'marginal') {
    return reached.map(({ from, rate }, index) => ({ from, to: reached[index + 1]?.from ?? size, rate }));
  }
  const base = { from: first.from, to: second === undefined ? size : Math.min(size, second.from), rate: first.rate };
  return reached.length < 2 || second === undefined ? [base] : [base, { from: second.from, to: size, rate: top.rate }];
}

function roundedSum(slices: readonly Slice[], decimals: number): number {
  let [sum, error] = [0, 0];
  for (const { from, to, rate } of slices) {
    sum += (to - from) * rate;
    error += 3 * entryError * (to + from) * rate;
  }
  const quick = roundIfCertain(sum, error, decimals);
  return Number.isNaN(quick) ? roundDecimal(exactSum(slices), decimals) : quick;
}

function exactSum(slices: readonly Slice[]): Decimal {
  return slices.reduce(
    (sum, { from, to, rate }) => plus(sum, times(minus(decimalOf(to), decimalOf(from)), decimalOf(rate))),
    decimalOf(0),
  );
}
