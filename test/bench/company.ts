/** A company of made-up people: five KPIs each, on the numbers that sheets hold (two decimals, some where lower is better). */
export interface Company {
  readonly people: number;
  readonly keys: readonly string[];
  readonly actuals: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
  readonly lower: Uint8Array;
  readonly targetBonuses: Float64Array;
}

export const kpisEach = 5;
export const cap = 1.5;
export const scale = [
  [0.7, 0.4],
  [0.9, 0.8],
  [1, 1],
  [1.2, 1.6],
] as const;

/** The same numbers on every run and every machine. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function company(people: number): Company {
  const random = sequence(7);
  const rows = people * kpisEach;
  const made: Company = {
    people,
    keys: Array.from({ length: rows }, (_, row) => `E${String(Math.floor(row / kpisEach)).padStart(7, '0')}`),
    actuals: new Float64Array(rows),
    targets: new Float64Array(rows),
    weights: new Float64Array(rows),
    lower: new Uint8Array(rows),
    targetBonuses: new Float64Array(people),
  };
  for (let row = 0; row < rows; row++) {
    const target = Math.round(1000 + random() * 100_000) / 100;
    made.targets[row] = target;
    made.actuals[row] = Math.round(target * (0.6 + random() * 0.8) * 100) / 100;
    made.weights[row] = [40, 20, 20, 10, 10][row % kpisEach] ?? 0;
    made.lower[row] = row % kpisEach === 3 ? 1 : 0;
  }
  for (let person = 0; person < people; person++)
    made.targetBonuses[person] = 1000 + Math.round(random() * 900_000) / 100;
  return made;
}

/** A column as a host hands it over: one array for each row. */
export function asColumn<Value>(values: ArrayLike<Value>): Value[][] {
  return Array.from(values, (value) => [value]);
}
