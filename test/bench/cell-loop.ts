import { cap, scale } from './company.ts';

/** The arguments as a host hands them over: one small array for each row of each range. */
export interface HostTable {
  readonly keys: readonly (readonly string[])[];
  readonly actuals: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  readonly directions: readonly (readonly string[])[];
  readonly targetBonuses: readonly (readonly number[])[];
}

/**
 * The least that turns a host's cells into the cells it gets back: the bare arithmetic over rows of cells, with nothing
 * checked, nothing exact and no blanks. What the functions cost beyond this is what they do for people.
 */
export function loopOverCells(table: HostTable): { scores: (string | number)[][]; bonuses: number[][] } {
  const { keys, actuals, targets, weights, directions } = table;
  const personOf = new Map<string, number>();
  const points: number[] = [];
  const weight: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]?.[0] ?? '';
    let person = personOf.get(key);
    if (person === undefined) {
      person = points.push(0) - 1;
      weight.push(0);
      personOf.set(key, person);
    }
    const ratio = (actuals[row]?.[0] ?? 0) / (targets[row]?.[0] ?? 1);
    const attainment = directions[row]?.[0] === 'lower' ? 2 - ratio : ratio;
    const share = weights[row]?.[0] ?? 0;
    points[person] = (points[person] ?? 0) + share * Math.min(cap, Math.max(0, attainment));
    weight[person] = (weight[person] ?? 0) + share;
  }
  const scores = Array.from(personOf, ([key, person]) => [key, (points[person] ?? 0) / (weight[person] ?? 1), '']);
  const bonuses = points.map((sum, person) => [
    bonusOf(sum / (weight[person] ?? 1), table.targetBonuses[person]?.[0] ?? 0),
  ]);
  return { scores, bonuses };
}

function bonusOf(score: number, targetBonus: number): number {
  let at = scale.length - 1;
  while (at >= 0 && score < (scale[at]?.[0] ?? 0)) at--;
  const [from, paid] = scale[at] ?? [0, 0];
  const [to, next] = scale[at + 1] ?? [from + 1, paid];
  const payout = at < 0 ? 0 : paid + ((score - from) / (to - from)) * (next - paid);
  return Math.round(targetBonus * payout * 100) / 100;
}
