import { attainmentAgainst, historyOf, scoringDirection } from '../rules/model/attainment.ts';
import { kpiRow } from '../rules/model/build.ts';
import type { KpiRow } from '../rules/model/model.ts';
import { levelNumber } from '../rules/model/reach.ts';
import { type Trend, trendOf } from '../rules/model/trend.ts';
import type { Book } from '../scorecard/book.ts';

/** What a KPI's own record says about its target: numbers for a picture, never a verdict. */
export interface Evidence {
  /** Results of past periods, oldest first; null where one is missing. */
  readonly results: readonly (number | null)[];
  readonly target: number | null;
  readonly better: 'higher' | 'lower' | 'exact' | null;
  /** Where the line through the record stands in the coming period, and how far results lie from it. */
  readonly trend: Trend | null;
  /** Eight of ten results would lie between these, if things go on as before. */
  readonly likely: { readonly low: number; readonly high: number } | null;
  /** How many of the past results would have met the target. */
  readonly met: { readonly count: number; readonly of: number } | null;
  /** Between 0.05 and 0.95, in steps of 0.05: finer would claim more than a few periods can tell. Null: cannot tell. */
  readonly chance: number | null;
  /** How the chance was estimated, or why it was not, in one or two sentences. */
  readonly method: string;
}

/** Spread is at least this share of the level: a record without any noise is too good to be believed. */
const leastSpread = 0.02;
/** Eight of ten normal values lie within so many standard deviations of the middle. */
const eightOfTen = 1.2816;

const method =
  'The median slope between all pairs of past results (Theil–Sen) is carried on for one period; the spread is taken ' +
  'from the median distance to that line. The chance is the share of normal results around it that meet the target.';

/** The evidence for one KPI; null where the book has no such KPI. */
export function evidenceOf(book: Book, scorecard: number, kpi: number): Evidence | null {
  const row = kpiRow(book, scorecard, kpi);
  if (!row) return null;
  const results = historyOf(row);
  const target = levelNumber(row);
  const better = scoringDirection(row.facts);
  const trend = trendOf(results);
  const spread = trend && predictiveSpread(trend);
  const likely = trend &&
    spread !== null && {
      low: trend.next - eightOfTen * spread,
      high: trend.next + eightOfTen * spread,
    };
  const chance = target === null || better === null || better === 'exact' ? null : chanceOf(trend, target, better);
  return {
    results,
    target,
    better,
    trend,
    likely: likely || null,
    met: metBefore(row, results),
    chance,
    method: chance === null ? whyNot(trend, target, better) : method,
  };
}

/** The line itself is uncertain too, the more so the fewer periods it rests on. */
function predictiveSpread({ spread, next, periods }: Trend): number {
  return Math.max(spread, Math.abs(next) * leastSpread) * Math.sqrt(1 + 1 / periods);
}

function chanceOf(trend: Trend | null, target: number, better: 'higher' | 'lower'): number | null {
  if (trend === null) return null;
  const spread = predictiveSpread(trend);
  if (spread === 0) return null;
  const distance = (better === 'higher' ? trend.next - target : target - trend.next) / spread;
  const share = normalShare(distance);
  return Math.round(Math.min(0.95, Math.max(0.05, share)) * 20) / 20;
}

/** The share of a normal distribution below `deviations`, by the logistic curve closest to it (off by less than 0.01). */
function normalShare(deviations: number): number {
  return 1 / (1 + Math.exp(-1.702 * deviations));
}

function metBefore(row: KpiRow, results: readonly (number | null)[]): Evidence['met'] {
  const attainments = results.flatMap((result) => (result === null ? [] : [attainmentAgainst(row, result)]));
  const known = attainments.filter((attainment): attainment is number => attainment !== null);
  if (known.length === 0) return null;
  return { count: known.filter((attainment) => attainment >= 1).length, of: known.length };
}

function whyNot(trend: Trend | null, target: number | null, better: Evidence['better']): string {
  if (trend === null) return 'At least three past results are needed to say anything about the chance.';
  if (target === null) return 'The target could not be read as one number, so no chance is given.';
  if (better === null) return 'Nothing says whether higher or lower is better, so no chance is given.';
  return better === 'exact'
    ? 'A level to be held has no chance of its own.'
    : 'The record holds no spread to judge by.';
}
