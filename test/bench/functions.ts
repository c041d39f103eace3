import { type Argument, functions, isError, type Result } from '../../core/index.ts';
import { bareBonuses, bareGroupedScores, bareScores } from './bare-loop.ts';
import { type HostTable, loopOverCells } from './cell-loop.ts';
import { asColumn, type Company, cap, company, kpisEach, scale } from './company.ts';
import { heading, line } from './print.ts';
import { fastestMs } from './stopwatch.ts';

/** The times of one size of company, in milliseconds. */
interface Measured {
  readonly rows: number;
  readonly scores: number;
  readonly bonuses: number;
  /** One loop over typed arrays, rows grouped beforehand: nothing but the arithmetic. */
  readonly arithmetic: number;
  /** The same with keys grouped by a map of texts. */
  readonly bareScores: number;
  readonly bareBonuses: number;
  /** From the cells a host hands over to the cells it gets back, with nothing checked. */
  readonly cells: number;
}

function call(name: string, args: readonly Argument[]): Result {
  const result = functions.find((each) => each.name === name)?.call(args);
  if (result === undefined || isError(result)) throw new Error(`${name} failed: ${JSON.stringify(result)}`);
  return result;
}

function measure(people: number): Measured {
  const one = company(people);
  const table = hostTable(one);
  const scored = call('KPI_SCORE_BY', scoreArguments(table)) as readonly (readonly [string, number, string])[];
  const bonusArguments = [scored.map((row) => [row[1]]), table.targetBonuses, scale];
  const personOf = Int32Array.from(one.keys, (_, row) => Math.floor(row / kpisEach));
  const bare = bareScores(one);
  check(scored, call('KPI_BONUS', bonusArguments), bare.scores, one);
  return {
    rows: one.actuals.length,
    scores: fastestMs(() => call('KPI_SCORE_BY', scoreArguments(table))),
    bonuses: fastestMs(() => call('KPI_BONUS', bonusArguments)),
    arithmetic: fastestMs(() => bareBonuses(bareGroupedScores(one, personOf), one.targetBonuses)),
    bareScores: fastestMs(() => bareScores(one)),
    bareBonuses: fastestMs(() => bareBonuses(bare.scores, one.targetBonuses)),
    cells: fastestMs(() => loopOverCells(table)),
  };
}

function hostTable(one: Company): HostTable {
  return {
    keys: asColumn(one.keys),
    actuals: asColumn(one.actuals),
    targets: asColumn(one.targets),
    weights: asColumn(one.weights),
    directions: Array.from(one.lower, (lower) => [lower === 1 ? 'lower' : 'higher']),
    targetBonuses: asColumn(one.targetBonuses),
  };
}

function scoreArguments({ keys, actuals, targets, weights, directions }: HostTable): readonly Argument[] {
  return [keys, actuals, targets, weights, directions, null, cap];
}

/** The race is only fair where both give the same figures: scores to 12 decimals, bonuses to the cent. */
function check(
  scored: readonly (readonly [string, number, string])[],
  bonuses: Result,
  bare: Float64Array,
  one: Company,
): void {
  const amounts = bonuses as readonly (readonly [number])[];
  const bareAmounts = bareBonuses(bare, one.targetBonuses);
  for (let person = 0; person < one.people; person++) {
    const scoreGap = Math.abs((scored[person]?.[1] ?? Number.NaN) - (bare[person] ?? 0));
    const amountGap = Math.abs((amounts[person]?.[0] ?? Number.NaN) - (bareAmounts[person] ?? 0));
    if (!(scoreGap < 1e-12 && amountGap < 0.011)) throw new Error(`The figures of person ${person} differ.`);
  }
}

function perSecond(rows: number, ms: number): string {
  const each = (rows / ms) * 1000;
  return each >= 1e6 ? `${(each / 1e6).toFixed(1)} M` : `${Math.round(each / 1000)} k`;
}

/** Prints how fast one KPI_SCORE_BY and one KPI_BONUS are beside bare loops, and how the cost grows. */
export function benchFunctions(sizes: readonly number[]): void {
  const measured = sizes.map(measure);
  heading(['KPI rows', 'KPI_SCORE_BY', 'rows/s', 'KPI_BONUS', 'people/s', 'both', 'bare loop', 'ratio', 'ns a row']);
  for (const each of measured) {
    const both = each.scores + each.bonuses;
    const bare = each.bareScores + each.bareBonuses;
    line([
      each.rows.toLocaleString('en'),
      `${each.scores.toFixed(2)} ms`,
      perSecond(each.rows, each.scores),
      `${each.bonuses.toFixed(2)} ms`,
      perSecond(each.rows / kpisEach, each.bonuses),
      `${both.toFixed(2)} ms`,
      `${bare.toFixed(2)} ms`,
      `${(both / bare).toFixed(1)} ×`,
      Math.round((both / each.rows) * 1e6),
    ]);
  }
  console.log('\nThe bare loop: typed arrays, the same arithmetic, keys grouped by a map of texts.');
  console.log('Where the time goes, in milliseconds:\n');
  heading([
    'KPI rows',
    'arithmetic',
    '+ grouping text keys',
    '+ cells in and out',
    '+ what the functions add',
    'ratio to cells in and out',
  ]);
  for (const each of measured) {
    const both = each.scores + each.bonuses;
    line([
      each.rows.toLocaleString('en'),
      each.arithmetic.toFixed(2),
      (each.bareScores + each.bareBonuses - each.arithmetic).toFixed(2),
      (each.cells - each.bareScores - each.bareBonuses).toFixed(2),
      (both - each.cells).toFixed(2),
      `${(both / each.cells).toFixed(1)} ×`,
    ]);
  }
}
