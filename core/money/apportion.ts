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
  const parts = shares.map((share) => {
    const units = within(share, share.numerator / denominator);
    return { share, units, remainder: share.numerator - units * denominator };
  });
  let left = parts.reduce((rest, { units }) => rest - units, total);
  const step = left > zero ? one : -one;
  const order = [...parts].sort(byRemainder);
  if (left < zero) order.reverse();
  for (let moved = true; moved; ) {
    moved = false;
    for (const part of order) {
      const next = part.units + step;
      if (left === zero || within(part.share, next) !== next) continue;
      part.units = next;
      left -= step;
      moved = true;
    }
  }
  return left === zero ? parts.map(({ units }) => units) : null;
}

function within({ least, most }: Share, units: bigint): bigint {
  if (units < least) return least;
  return most !== null && units > most ? most : units;
}

/** The largest remainder first; sorting keeps equals in their order, so the first row comes first. */
function byRemainder(a: { readonly remainder: bigint }, b: { readonly remainder: bigint }): number {
  return a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : 0;
}
