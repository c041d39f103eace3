/**
 * Divides whole units in proportion to the parts, by largest remainder, ties to the first. The result adds up to
 * `units`; no share is more than one unit away from its exact value. The parts must not be negative or all zero.
 */
export function inProportion(units: number, parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => whole((units * part) / total));
  const shares = exact.map(Math.floor);
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** A quotient that only binary arithmetic keeps from being whole. */
function whole(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-9 ? rounded : value;
}
