import { roundHalfAway } from '../../money/round.ts';
import { type AttainmentMethod, attainment, type Goal, settle } from '../attainment.ts';
import { bonus, exactBonus } from '../bonus.ts';
import { type PayoutScale, payout, reachedPoint } from '../payout.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { counted, type MissingPolicy, weightedScore } from '../weighted-score.ts';
import type { ExplanationStep, SentenceName, StepValue } from './step.ts';

/** One KPI of a scorecard as it is explained. */
export interface ExplainedKpi {
  readonly name: string;
  /** Null where it is not measured. */
  readonly actual: number | boolean | null;
  readonly goal: Goal | null;
  readonly method: AttainmentMethod;
  readonly weight: number;
  readonly cap: number | null;
  /** What people wrote, where it was not a plain number: "≤ 2 min". */
  readonly written?: { readonly actual?: string; readonly target?: string };
}

/** How a score becomes an amount. Null where something was not given, and is not mentioned. */
export interface ExplainedBonus {
  readonly targetBonus: number;
  readonly scale: PayoutScale | null;
  readonly proration: number | null;
  readonly gate: boolean | null;
  readonly decimals: number;
}

/**
 * The whole calculation in its order: attainment, floor and cap, weighting under the missing policy, gate, payout
 * scale, proration, rounding. The last step is the bonus, or the score where no bonus is asked for.
 */
export function explain(
  kpis: readonly ExplainedKpi[],
  missing: MissingPolicy,
  terms: ExplainedBonus | null,
): readonly ExplanationStep[] | Refusal {
  const measured: MeasuredKpi[] = [];
  for (const kpi of kpis) {
    const reached = kpi.actual === null || kpi.goal === null ? null : attainment(kpi.actual, kpi.goal, kpi.method);
    if (isRefusal(reached)) return reached;
    measured.push({ kpi, reached });
  }
  const score = weightedScore(
    measured.map(({ kpi: { weight, cap }, reached }) => ({ attainment: reached, weight, cap })),
    missing,
  );
  if (isRefusal(score)) return score;
  const scoring = [
    ...measured.map((each) => attainmentStep(each, missing)),
    ...measured.flatMap(limitSteps),
    ...weightSteps(measured, missing),
  ];
  if (terms === null) return [...scoring, step('finalScore', { score: { digits: score } })];
  const paid = bonusSteps(score, terms);
  return isRefusal(paid) ? paid : [...scoring, step('sum', { score: { ratio: score } }), ...paid];
}

interface MeasuredKpi {
  readonly kpi: ExplainedKpi;
  readonly reached: number | null;
}

function step(sentence: SentenceName, values: Readonly<Record<string, StepValue>> = {}): ExplanationStep {
  return { sentence, values };
}

function attainmentStep({ kpi, reached }: MeasuredKpi, missing: MissingPolicy): ExplanationStep {
  const { name, goal, actual } = kpi;
  if (reached === null || goal === null || actual === null) {
    if (kpi.weight === 0) return step('weightless', { kpi: name });
    return missing === 'skip' ? step('skipped', { kpi: name }) : step('counted0', { kpi: name, counted: { ratio: 0 } });
  }
  const values = { kpi: name, actual: shownActual(kpi), attainment: { ratio: reached } };
  if (goal.kind === 'done') return step(actual === true ? 'done' : 'notDone', values);
  if (goal.kind === 'band') {
    return step('band', { ...values, low: { number: goal.low }, high: { number: goal.high } });
  }
  const target = kpi.written?.target ?? { number: goal.target };
  if (kpi.method !== 'linear') return step(kpi.method, { ...values, target });
  const ends = { target: { number: goal.target }, baseline: { number: goal.baseline ?? 0 } };
  if (goal.baseline !== null) return step('baseline', { ...values, ...ends });
  const level = settle(goal);
  return step(isRefusal(level) ? 'higher' : level.direction, { ...values, target });
}

function shownActual({ actual, written }: ExplainedKpi): StepValue {
  return written?.actual ?? { number: Number(actual) };
}

function limitSteps({ kpi, reached }: MeasuredKpi): ExplanationStep[] {
  if (reached === null) return [];
  if (reached < 0) return [step('floor', { kpi: kpi.name, counted: { ratio: 0 } })];
  if (kpi.cap === null || reached <= kpi.cap) return [];
  return [step('cap', { kpi: kpi.name, counted: { ratio: kpi.cap } })];
}

function weightSteps(measured: readonly MeasuredKpi[], missing: MissingPolicy): ExplanationStep[] {
  const counting = measured.filter(({ kpi, reached }) => kpi.weight > 0 && (reached !== null || missing === 'zero'));
  const total = counting.reduce((sum, { kpi }) => sum + kpi.weight, 0);
  return counting.map(({ kpi: { name, weight, cap }, reached }) => {
    const share = counted(reached ?? 0, cap ?? Number.POSITIVE_INFINITY);
    return step('weight', {
      kpi: name,
      counted: { ratio: share },
      weight: { number: weight },
      total: { number: total },
      points: { ratio: share * (weight / total) },
    });
  });
}

function bonusSteps(score: number, terms: ExplainedBonus): readonly ExplanationStep[] | Refusal {
  const { targetBonus, scale, decimals } = terms;
  const share = terms.proration ?? 1;
  const open = terms.gate !== false;
  const amount = bonus(score, targetBonus, { scale, decimals }, share, open);
  if (isRefusal(amount)) return amount;
  const last = step('bonus', { bonus: { amount, decimals } });
  if (!open) return [step('gateClosed'), last];
  const paid = scale === null ? Math.max(score, 0) : payout(score, scale);
  const exact = exactBonus(score, targetBonus, { scale, decimals: decimals + 4 }, share);
  return [
    ...(terms.gate === null ? [] : [step('gateOpen')]),
    payoutStep(score, paid, scale),
    ...(terms.proration === null ? [] : [step('proration', { share: { ratio: share } })]),
    step(terms.proration === null ? 'wholeProduct' : 'product', {
      targetBonus: { number: targetBonus },
      payout: { ratio: paid },
      share: { ratio: share },
      exact: { number: exact },
    }),
    ...(exact === roundHalfAway(exact, decimals) ? [] : [step('rounding', { decimals: { number: decimals } })]),
    last,
  ];
}

function payoutStep(score: number, paid: number, scale: PayoutScale | null): ExplanationStep {
  const values = { score: { ratio: score }, payout: { ratio: paid } };
  if (scale === null) return step('noScale', values);
  const at = reachedPoint(score, scale);
  const [reached, next] = [scale.points[at], scale.points[at + 1]];
  if (reached === undefined) return step('belowScale', { ...values, from: { ratio: next?.score ?? 0 } });
  const from = { ratio: reached.score };
  if (scale.mode === 'linear' && next !== undefined) {
    const ends = { fromPayout: { ratio: reached.payout }, to: { ratio: next.score }, toPayout: { ratio: next.payout } };
    return step('between', { ...values, from, ...ends });
  }
  const goesOn = scale.mode === 'linear' && scale.above === 'extend' && scale.points.length > 1;
  return step(goesOn ? 'beyond' : 'onScale', { ...values, from });
}
