import { attainmentAgainst, historyOf, levelToReach, pastResults, scoringDirection, startOf } from './attainment.ts';
import { figure } from './figure.ts';
import type { KpiRow } from './model.ts';
import { trendOf } from './trend.ts';

/** A change beyond this share of the baseline is a leap, unless a record shows otherwise. */
const largestChange = 0.5;
/** A step of more than so many times the best past step has no example. */
const bestSteps = 2;
/** So many spreads from the trend is beyond what chance brings. */
const farSpreads = 3;
/** Attainment below or above which a period counts as missed or overshot by far. */
const wide = { missed: 0.6, overshot: 1.5 };

/**
 * The level as one number: of a range the end that has to be reached. A change without a baseline is counted from the
 * last result.
 */
export function levelNumber(kpi: KpiRow): number | null {
  const { facts } = kpi;
  const level = levelToReach(facts, startOf(kpi));
  if (level === null) return null;
  if ('value' in level) return level.value;
  return scoringDirection(facts) === 'lower' ? level.high : level.low;
}

/** What makes the target look out of reach, in words; null where nothing does or nothing can be told. */
export function unattainable(kpi: KpiRow): { reason: string; confidence: 'high' | 'low' } | null {
  const target = levelNumber(kpi);
  const direction = scoringDirection(kpi.facts);
  if (target === null || direction === null || direction === 'exact') return null;
  const sign = direction === 'higher' ? 1 : -1;
  const trend = trendOf(historyOf(kpi));
  if (trend) {
    const results = pastResults(kpi);
    const last = results[results.length - 1] ?? 0;
    const best = results.reduce((one, other) => (sign * other > sign * one ? other : one));
    const steps = results.slice(1).map((result, index) => sign * (result - (results[index] ?? 0)));
    const bestStep = Math.max(0, ...steps);
    const needed = sign * (target - last);
    const far = sign * (target - trend.next) > farSpreads * Math.max(trend.spread, Math.abs(trend.next) * 0.02);
    if (!(sign * target > sign * best) || !far || needed <= bestSteps * bestStep) return null;
    return {
      reason: `from ${figure(last)} to ${figure(target)}; the best result so far was ${figure(best)}`,
      confidence: 'high',
    };
  }
  const start = startOf(kpi);
  if (start === null || start === 0) return null;
  const change = (sign * (target - start)) / Math.abs(start);
  if (change <= largestChange) return null;
  const percent = figure(Math.round(change * 100));
  return { reason: `from ${figure(start)} to ${figure(target)}, ${percent} %`, confidence: 'low' };
}

/** How many of the latest periods in a row were missed or overshot by far, today's target taken as the measure. */
export function chronic(kpi: KpiRow): { periods: number; side: 'missed' | 'overshot' } | null {
  const { actual } = kpi.facts;
  const results = [...pastResults(kpi), ...(actual.value === null ? [] : [actual.value])];
  const sides = results.map((result) => sideOf(attainmentAgainst(kpi, result)));
  const last = sides[sides.length - 1];
  if (last === undefined || last === null) return null;
  let periods = 0;
  while (periods < sides.length && sides[sides.length - 1 - periods] === last) periods += 1;
  return periods >= 2 ? { periods, side: last } : null;
}

function sideOf(attainment: number | null): 'missed' | 'overshot' | null {
  if (attainment === null) return null;
  return attainment < wide.missed ? 'missed' : attainment > wide.overshot ? 'overshot' : null;
}
