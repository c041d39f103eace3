/** One exact share, `numerator` over the denominator all shares have in common, and the whole units it may become. */
export interface Share {
  readonly numerator: bigint;
  readonly least: bigint;
  /** Null where nothing limits it. */
  readonly most: bigint | null;
}

const zero = BigInt(0);
const one = BigInt(1);

/**
 * Rounds shares to whole units that add up to `total`: everyone gets the whole part, then the largest remainders get
 * one unit more, ties to the first. No share crosses its limits. The shares themselves add up to `total`; so
 * null can only be the answer where the limits, in whole units, leave no room.
 */
export function apportion(total: bigint, shares: readonly Share[], denominator: bigint): bigint[] | null {
  const units = shares.map(({ numerator, least, most }) => within(numerator / denominator, least, most));
  const remainders = shares.map(({ numerator }, index) => numerator - (units[index] ?? zero) * denominator);
  let left = units.reduce((rest, unit) => rest - unit, total);
  if (left === zero) return units;
  const step = left > zero ? one : -one;
  const order = [...shares.keys()].sort((a, b) => byRemainder(remainders, a, b));
  if (step < zero) order.reverse();
  for (let moved = true; left !== zero && moved; ) {
    moved = false;
    for (const index of order) {
      if (left === zero) break;
      const share = shares[index];
      const next = (units[index] ?? zero) + step;
      if (share === undefined || within(next, share.least, share.most) !== next) continue;
      units[index] = next;
      left -= step;
      moved = true;
    }
  }
  return left === zero ? units : null;
}

function within(units: bigint, least: bigint, most: bigint | null): bigint {
  if (units < least) return least;
  return most !== null && units > most ? most : units;
}

/** The largest remainder first, the first row first among equals. */
function byRemainder(remainders: readonly bigint[], a: number, b: number): number {
  const [left = zero, right = zero] = [remainders[a], remainders[b]];
  if (left === right) return a - b;
  return left > right ? -1 : 1;
}
