import { type Argument, functions, isError, type Result } from '../../core/index.ts';
import { bareBonuses, bareGroupedScores, bareScores } from './bare-loop.ts';
import { asColumn, type Company, cap, company, kpisEach, scale } from './company.ts';
import { medianMs } from './stopwatch.ts';

/** Both figures for one size of company. */
interface Measured {
  readonly rows: number;
  readonly scoreMs: number;
  readonly bareScoreMs: number;
  readonly groupedMs: number;
  readonly bonusMs: number;
  readonly bareBonusMs: number;
}

function call(name: string, args: readonly Argument[]): Result {
  const result = functions.find((each) => each.name === name)?.call(args);
  if (result === undefined || isError(result)) throw new Error(`${name} failed: ${JSON.stringify(result)}`);
  return result;
}

function measure(people: number): Measured {
  const one = company(people);
  const scoreArgs = scoreArguments(one);
  const table = call('KPI_SCORE_BY', scoreArgs) as readonly (readonly [string, number, string])[];
  const bonusArgs = [table.map((row) => [row[1]]), asColumn(one.targetBonuses), scale];
  const personOf = Int32Array.from(one.keys, (_, row) => Math.floor(row / kpisEach));
  const bare = bareScores(one);
  check(one, table, bare.scores, bonusArgs);
  return {
    rows: one.actuals.length,
    scoreMs: medianMs(() => call('KPI_SCORE_BY', scoreArgs)),
    bareScoreMs: medianMs(() => bareScores(one)),
    groupedMs: medianMs(() => bareGroupedScores(one, personOf)),
    bonusMs: medianMs(() => call('KPI_BONUS', bonusArgs)),
    bareBonusMs: medianMs(() => bareBonuses(bare.scores, one.targetBonuses)),
  };
}

function scoreArguments(one: Company): readonly Argument[] {
  const directions = Array.from(one.lower, (lower) => [lower === 1 ? 'lower' : 'higher']);
  const numbers = [asColumn(one.actuals), asColumn(one.targets), asColumn(one.weights)];
  return [asColumn(one.keys), ...numbers, directions, null, cap];
}

/** The race is only fair where both give the same figures: scores to 12 decimals, bonuses to the cent. */
function check(
  one: Company,
  table: readonly (readonly [string, number, string])[],
  bare: Float64Array,
  bonusArgs: readonly Argument[],
): void {
  const bonuses = call('KPI_BONUS', bonusArgs) as readonly (readonly [number])[];
  const bareAmounts = bareBonuses(bare, one.targetBonuses);
  for (let person = 0; person < one.people; person++) {
    const scoreGap = Math.abs((table[person]?.[1] ?? Number.NaN) - (bare[person] ?? 0));
    const amountGap = Math.abs((bonuses[person]?.[0] ?? Number.NaN) - (bareAmounts[person] ?? 0));
    if (!(scoreGap < 1e-12 && amountGap < 0.011)) throw new Error(`The figures of person ${person} differ.`);
  }
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function perSecond(rows: number, ms: number): string {
  return `${(rows / ms / 1000).toFixed(1)} M`;
}

/** Prints how fast the functions are beside a bare loop, and how the cost grows. */
export function benchFunctions(sizes: readonly number[]): void {
  const heads = ['KPI rows', 'KPI_SCORE_BY ms', 'rows/s', '× bare loop', '× bare loop, rows grouped beforehand'];
  console.log(line([...heads, 'KPI_BONUS ms', 'people/s', '× bare loop', 'both × both bare loops']));
  console.log(line(Array(9).fill('---')));
  for (const people of sizes) {
    const { rows, scoreMs, bareScoreMs, groupedMs, bonusMs, bareBonusMs } = measure(people);
    console.log(
      line([
        rows.toLocaleString('en'),
        scoreMs.toFixed(2),
        perSecond(rows, scoreMs),
        (scoreMs / bareScoreMs).toFixed(1),
        (scoreMs / groupedMs).toFixed(1),
        bonusMs.toFixed(2),
        perSecond(rows / kpisEach, bonusMs),
        (bonusMs / bareBonusMs).toFixed(1),
        ((scoreMs + bonusMs) / (bareScoreMs + bareBonusMs)).toFixed(1),
      ]),
    );
  }
}

benchFunctions([200, 2_000, 10_000, 20_000, 200_000]);
