import { keyAt } from '../lexemes.ts';
import { quantityAt } from '../quantity.ts';
import { targetOf } from '../reading.ts';
import { type Found, found, type Scene } from './found.ts';

const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tiers: 3,
  quart: 4,
  quarts: 4,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  треть: 3,
  трети: 3,
  четверть: 4,
  четверти: 4,
};

/** "two-thirds", "one third": so many of so many parts. */
export function fraction({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const count = quantityAt(reader, at);
  if (count?.spelled !== true) return null;
  const next = keyAt(lexemes, at + 1) === '-' ? at + 2 : at + 1;
  const of = parts[keyAt(lexemes, next)];
  if (of === undefined || count.value >= of) return null;
  return found(targetOf({ kind: 'score_of', value: count.value, of }), next + 1);
}
