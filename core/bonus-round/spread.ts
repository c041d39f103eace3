import type { MinorUnits } from '../money/minor-units.ts';
import type { BonusLine, BonusRound } from './round.ts';
import { scoreOfKpis } from './score.ts';
import { costsAt } from './what-if.ts';

/** What the round would have cost, had past results come again. */
export interface CostSpread {
  readonly currency: string;
  readonly least: MinorUnits;
  readonly middle: MinorUnits;
  readonly most: MinorUnits;
}

export interface PastCosts {
  readonly spreads: readonly CostSpread[];
  /** How many past periods were tried. */
  readonly periods: number;
  /** People without a single past result: they count with today's score in every period. */
  readonly withoutPast: number;
}

/** How the spread is made, for whoever reads it. */
export const spreadMethod =
  'Each past period is played again: every KPI gets its result of that period against today’s target. A KPI without one keeps today’s actual. The spread is the least, the middle and the most that the round would have cost.';

const fewestPeriods = 2;

/** Null where fewer than two past periods are known: a spread of one would be a guess. */
export function pastCosts(round: BonusRound): PastCosts | null {
  const periods = Math.max(0, ...round.lines.map(pastPeriods));
  if (periods < fewestPeriods) return null;
  const played = Array.from({ length: periods }, (_, ago) => costsAt(round, (line) => scoreAgo(round, line, ago + 1)));
  const currencies = [...new Set(round.lines.map(({ currency }) => currency))];
  return {
    spreads: currencies.map((currency) => {
      const costs = played.flatMap((costsOf) => costsOf.filter((cost) => cost.currency === currency));
      const units = costs.map((cost) => cost.units).sort((a, b) => a - b);
      const [least, middle, most] = [units[0], units[Math.floor((units.length - 1) / 2)], units[units.length - 1]];
      if (least === undefined || middle === undefined || most === undefined) throw new Error('A currency has a cost.');
      return { currency, least, middle, most };
    }),
    periods,
    withoutPast: round.lines.filter((line) => pastPeriods(line) === 0).length,
  };
}

function pastPeriods({ source }: BonusLine): number {
  return Math.max(0, ...(source?.kpis ?? []).map(({ kpi }) => kpi.history.length));
}

/** The score with the results of so many periods ago; today's where nothing is known of then. */
function scoreAgo(round: BonusRound, line: BonusLine, ago: number): number | null {
  const { source } = line;
  if (!source || pastPeriods(line) === 0) return line.score;
  const kpis = source.kpis.map((placed) => {
    const past = placed.kpi.history[placed.kpi.history.length - ago] ?? null;
    if (past === null) return placed;
    return { ...placed, kpi: { ...placed.kpi, values: { ...placed.kpi.values, actual: past } } };
  });
  return scoreOfKpis(kpis, round.terms).score;
}
