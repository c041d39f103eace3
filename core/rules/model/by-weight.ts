import type { KpiRow } from './model.ts';
import { numberOf } from './text.ts';

/**
 * So many rows that weigh most, and the others, heaviest first; null unless the weights tell clearly which they are.
 */
export function byWeight(rows: readonly KpiRow[], count: number): { heaviest: KpiRow[]; others: KpiRow[] } | null {
  const weighed = rows.map((row) => ({ row, weight: numberOf(row, 'weight') }));
  if (weighed.some(({ weight }) => weight === null)) return null;
  weighed.sort((one, other) => Number(other.weight) - Number(one.weight));
  if (weighed[count - 1]?.weight === weighed[count]?.weight) return null;
  const ranked = weighed.map(({ row }) => row);
  return { heaviest: ranked.slice(0, count), others: ranked.slice(count) };
}
