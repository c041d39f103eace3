import { apportion, type Share } from '../money/apportion.ts';
import { atPlaces, type Decimal, decimalOf, numberOf, powerOfTen } from '../money/decimal.ts';
import { type Refusal, refuse } from './refusal.ts';

/** Somebody who takes part in a pool, with amounts in the currency's unit. */
export interface PoolMember {
  /** What the pool scales up or down, 0 or more; null takes no part. */
  readonly amount: number | null;
  /** Null where there is none. */
  readonly minimum: number | null;
  readonly cap: number | null;
}

/** One member in whole steps of a common smallest decimal, so that everything after is exact. */
interface Claim {
  readonly minimum: bigint;
  readonly cap: bigint | null;
  /** max(0, amount − minimum): what the common factor scales. */
  readonly weight: bigint;
}

const zero = BigInt(0);

/**
 * Scales amounts so that they add up to the pool to the last unit: share = minimum + max(0, amount − minimum)·f,
 * what a cap cuts off goes to the others, then largest remainder, ties to the first.
 */
export function poolShares(
  members: readonly PoolMember[],
  pool: number,
  decimals: number,
): (number | null)[] | Refusal {
  const fault = faultIn(members);
  if (fault !== null) return fault;
  const taking = members.flatMap(({ amount, minimum, cap }) => (amount === null ? [] : [{ amount, minimum, cap }]));
  if (!(pool >= 0)) return impossible('pool', 'is below 0', 'Use 0 or more.');
  const total = decimalOf(pool);
  if (total.places > decimals) {
    return impossible('pool', `has more than ${decimals} decimals`, 'Round the pool, or allow more decimals.');
  }
  const numbers = taking.map(({ amount, minimum, cap }) => ({
    amount: decimalOf(amount),
    minimum: decimalOf(minimum ?? 0),
    cap: cap === null ? null : decimalOf(cap),
  }));
  const places = Math.max(decimals, ...numbers.map((each) => mostPlaces(each.amount, each.minimum, each.cap)));
  const claims = numbers.map(({ amount, minimum, cap }) => claimOf(amount, minimum, cap, places));
  const units = roundedShares(claims, atPlaces(total, places), powerOfTen(places - decimals));
  if (!Array.isArray(units)) return units;
  let next = 0;
  return members.map(({ amount }) => {
    return amount === null ? null : numberOf({ digits: units[next++] ?? zero, places: decimals });
  });
}

function impossible(argument: string, problem: string, cure: string): Refusal {
  return refuse('#NUM!', argument, problem, cure);
}

/** What is wrong with the members themselves, from the top. */
function faultIn(members: readonly PoolMember[]): Refusal | null {
  for (const [row, { amount, minimum, cap }] of members.entries()) {
    if (amount === null) continue;
    if (!(amount >= 0)) return { ...refuse('#VALUE!', 'amount', 'is negative', 'Use 0 or more.'), row };
    if (minimum !== null && !(minimum >= 0)) {
      return { ...refuse('#VALUE!', 'minimum', 'is negative', 'Use 0 or more.'), row };
    }
    if (cap !== null && !(cap >= 0)) return { ...impossible('cap', 'is below 0', 'Use 0 or more.'), row };
    if (cap !== null && minimum !== null && cap < minimum) {
      return { ...impossible('cap', 'is below the minimum', 'Raise the cap or lower the minimum.'), row };
    }
  }
  if (members.every(({ amount }) => amount === null || amount === 0)) {
    return impossible('amount', 'is 0 in every row', 'Give at least one amount above 0.');
  }
  return null;
}

function mostPlaces(...decimals: readonly (Decimal | null)[]): number {
  return Math.max(...decimals.map((decimal) => decimal?.places ?? 0));
}

function claimOf(amount: Decimal, minimum: Decimal, cap: Decimal | null, places: number): Claim {
  const least = atPlaces(minimum, places);
  const above = atPlaces(amount, places) - least;
  return { minimum: least, cap: cap === null ? null : atPlaces(cap, places), weight: above > zero ? above : zero };
}

/** The shares in whole units of the currency; `step` is how many of the claims' steps make one unit. */
function roundedShares(claims: readonly Claim[], pool: bigint, step: bigint): bigint[] | Refusal {
  const minimums = claims.reduce((sum, { minimum }) => sum + minimum, zero);
  if (minimums > pool)
    return impossible('minimum', 'adds up to more than the pool', 'Raise the pool or lower the minimums.');
  const { capped, rest, weight } = capOff(claims, pool - minimums);
  if (weight === zero && rest > zero) {
    return capped.size > 0
      ? impossible('cap', 'adds up to less than the pool', 'Lower the pool or raise the caps.')
      : impossible('amount', 'is nowhere above its minimum', 'Give an amount above its minimum, or lower the pool.');
  }
  const denominator = weight === zero ? BigInt(1) : weight;
  const shares = claims.map(({ minimum, cap, weight: own }, index): Share => {
    const full = capped.has(index) ? (cap ?? zero) * denominator : minimum * denominator + own * rest;
    return { numerator: full, least: (minimum + step - BigInt(1)) / step, most: cap === null ? null : cap / step };
  });
  return (
    apportion(pool / step, shares, denominator * step) ??
    impossible('minimum', 'and cap leave no room to round', 'Give minimums and caps in whole units.')
  );
}

/** Finds who is capped at the common factor, in the order in which a rising factor meets the caps. */
function capOff(claims: readonly Claim[], above: bigint): { capped: Set<number>; rest: bigint; weight: bigint } {
  const capped = new Set<number>();
  let rest = above;
  let weight = claims.reduce((sum, claim) => sum + claim.weight, zero);
  for (const { index, room, own } of byRoom(claims)) {
    if (rest * own < room * weight) break;
    capped.add(index);
    rest -= room;
    weight -= own;
  }
  return { capped, rest, weight };
}

/** The members that have a cap, by how much of a factor fits under it: room over weight. */
function byRoom(claims: readonly Claim[]): { index: number; room: bigint; own: bigint }[] {
  return claims
    .flatMap(({ minimum, cap, weight }, index) => {
      return cap === null || weight === zero ? [] : [{ index, room: cap - minimum, own: weight }];
    })
    .sort((a, b) => {
      const [left, right] = [a.room * b.own, b.room * a.own];
      return left < right ? -1 : left > right ? 1 : 0;
    });
}
