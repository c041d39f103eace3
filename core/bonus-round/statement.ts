import type { MinorUnits } from '../money/minor-units.ts';
import type { Field } from '../scorecard/field.ts';
import type { Kpi } from '../scorecard/scorecard.ts';
import { counted } from '../scoring/weighted-score.ts';
import { explainLine } from './explanation.ts';
import { type Leverage, leverageOf } from './leverage.ts';
import type { BonusLine, BonusRound } from './round.ts';
import { attainmentsOf, capsOf, nameOf, weightsOf } from './score.ts';

/** One KPI on a statement, in the words of the scorecard. */
export interface StatementKpi {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** Null where it is not measured. */
  readonly attainment: number | null;
  /** Its part of all weights. */
  readonly weight: number;
  /** What it adds to the score; null where it is not measured. */
  readonly adds: number | null;
  /** Where the number comes from, and who supplied it. */
  readonly source: string;
}

/** Everything on the page that one employee and their manager sign. */
export interface Statement {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly period: string;
  readonly currency: string;
  /** Null while nothing can be paid; then the explanation says why. */
  readonly units: MinorUnits | null;
  readonly targetBonus: number | null;
  readonly score: number | null;
  readonly payout: number | null;
  readonly share: number;
  readonly kpis: readonly StatementKpi[];
  readonly explanation: readonly string[];
  readonly leverage: readonly Leverage[];
  /** True where a pool decides about the amount, too. */
  readonly pooled: boolean;
}

export function statementOf(round: BonusRound, line: BonusLine): Statement {
  const { id, name, department, currency, units, targetBonus, score, payout, share } = line;
  return {
    ...{ id, name, department, currency, units, targetBonus, score, payout, share },
    period: round.terms.period.label,
    kpis: statementKpis(round, line),
    explanation: explainLine(round, line),
    leverage: leverageOf(round, line),
    pooled: round.options.pools.some((pool) => pool.currency === currency),
  };
}

function statementKpis({ terms }: BonusRound, { source }: BonusLine): StatementKpi[] {
  const kpis = source?.kpis ?? [];
  const known = attainmentsOf(kpis);
  const attainments = typeof known === 'string' ? kpis.map(() => null) : known;
  const [weights, caps] = [weightsOf(kpis), capsOf(kpis, terms)];
  const total = sumOf(weights);
  // Under `skip` the measured KPIs share the weight of the others, so that what they add is the score.
  const shared = terms.missing === 'skip' ? sumOf(weights.filter((_, index) => attainments[index] !== null)) : total;
  return kpis.map(({ kpi }, index) => {
    const attainment = attainments[index] ?? null;
    const part = (whole: number) => (whole === 0 ? 0 : (weights[index] ?? 0) / whole);
    const weight = part(total);
    const adds =
      attainment === null ? null : part(shared) * counted(attainment, caps[index] ?? Number.POSITIVE_INFINITY);
    const from = [shown(kpi, 'source'), shown(kpi, 'provider')].filter((text) => text !== '');
    return {
      ...{ name: nameOf(kpi), target: shown(kpi, 'target'), actual: shown(kpi, 'actual'), attainment, weight, adds },
      source: from.join(', '),
    };
  });
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** As people read it in the scorecard. */
function shown(kpi: Kpi, field: Field): string {
  const cell = kpi.values[field] ?? null;
  if (cell === null || typeof cell === 'object') return '';
  return kpi.shown[field] ?? String(cell);
}
