import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { comparable } from '../scoring/ratio.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { weightedScore } from '../scoring/weighted-score.ts';
import { pay } from './pay.ts';
import type { BonusLine, BonusRound } from './round.ts';
import { attainmentsOf, capsOf, nameOf, weightsOf } from './score.ts';

/** What one KPI would have changed. */
export interface Leverage {
  readonly kpi: string;
  /** The KPI exactly on target, or ten points of attainment more where it is there already. */
  readonly to: 'on target' | 'ten points more';
  /** The bonus more, before a pool. */
  readonly units: MinorUnits;
}

const tenPoints = 0.1;

/**
 * What would have moved somebody's bonus most: each KPI below its target put on target, or, where all are, ten points of
 * attainment more; the largest change first. Everything else stays. Empty where nothing is paid by score yet.
 */
export function leverageOf(round: BonusRound, line: BonusLine): Leverage[] {
  const { source, score, gate } = line;
  if (!source || score === null || gate.open !== true) return [];
  const attainments = attainmentsOf(source.kpis);
  if (typeof attainments === 'string') return [];
  const below = attainments.some((attainment) => attainment !== null && comparable(attainment) < 1);
  const amountAt = amounts(round, line, attainments);
  const now = amountAt(null, 0);
  if (now === null) return [];
  return source.kpis
    .flatMap(({ kpi }, index): Leverage[] => {
      const attainment = attainments[index] ?? null;
      if (attainment === null || (below && comparable(attainment) >= 1)) return [];
      const then = amountAt(index, below ? 1 : attainment + tenPoints);
      if (then === null || then <= now) return [];
      return [{ kpi: nameOf(kpi), to: below ? 'on target' : 'ten points more', units: (then - now) as MinorUnits }];
    })
    .sort((a, b) => b.units - a.units);
}

/** The amount with one attainment replaced, outside any pool. */
function amounts(round: BonusRound, line: BonusLine, attainments: readonly (number | null)[]) {
  const kpis = line.source?.kpis ?? [];
  const [weights, caps] = [weightsOf(kpis), capsOf(kpis, round.terms)];
  return (replaced: number | null, by: number): MinorUnits | null => {
    const weighted = attainments.map((attainment, index) => {
      return {
        attainment: index === replaced ? by : attainment,
        weight: weights[index] ?? 0,
        cap: caps[index] ?? null,
      };
    });
    const score = weightedScore(weighted, round.terms.missing);
    if (isRefusal(score)) return null;
    const [payment] = pay([{ ...line, score }], round.terms, round.options.gates, []);
    return payment?.units ?? minorUnitsOf(0, currencyDecimals(line.currency));
  };
}
