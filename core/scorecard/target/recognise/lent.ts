import type { Quantity } from '../quantity.ts';
import { convertUnit } from '../unit.ts';

/** The start of a range or a change in the unit of its end: in "$2–3m" and "2–3 hours" the end lends scale and unit. */
export function lent(first: Quantity, second: Quantity, unit: string | null): number {
  const known = first.unit === null || first.named || first.unit === unit;
  const own = known ? first.value : (convertUnit(first.value, first.unit, unit) ?? first.value);
  if (first.scaled || !second.scaled || (second.unit !== null && first.unit !== null && first.unit !== second.unit)) {
    return own;
  }
  const power = Math.floor(Math.log10(Math.abs(second.value)) / 3) * 3;
  const scaled = Number(`${first.value}e${power}`);
  return scaled <= second.value * 10 ? scaled : own;
}

/** "grow revenue 20% to $5M": a share and an amount are a change and its level, not the two ends of one measure. */
export function measureApart(first: Quantity, second: Quantity): boolean {
  const measured = first.unit !== null && second.unit !== null && !first.named && !second.named;
  return measured && convertUnit(1, first.unit, second.unit) === undefined;
}
