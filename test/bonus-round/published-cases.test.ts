import { describe, expect, test } from 'vitest';
import { type Gate, gateOutcome } from '../../core/bonus-round/gate.ts';
import { type Claim, type Pool, pay } from '../../core/bonus-round/pay.ts';
import { amountOf } from '../../core/money/minor-units.ts';
import { serialOfIso } from '../../core/scorecard/day.ts';
import { type PayoutPoint, payoutScale } from '../../core/scoring/payout.ts';
import { type ProrationBasis, proration } from '../../core/scoring/proration.ts';
import { isRefusal } from '../../core/scoring/refusal.ts';
import { weightedScore } from '../../core/scoring/weighted-score.ts';
import { sharedJson, sharedMissing } from '../support/shared.ts';

/** The published cases of gates, proration and pools, paid through a round: score, gates, scale, share, pool, rounding. */

interface Case<Inputs = unknown, Expected = unknown> {
  readonly id: string;
  readonly title: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** Each case has a shape of its own, which its check names. */
type Check = (one: Case<never, never>) => void;

/** Cases that a round of this product does not pay, with the reason. */
const outside: Readonly<Record<string, string>> = {
  'gat-022': 'one KPI below its floor pays the other outside the combined scale: a plan of its own, not a gate',
  'gat-040': 'a table of two measures, which the product does not have',
  'gat-041': 'a table of two measures, which the product does not have',
  'gat-050': 'a table of two measures, which the product does not have',
  'gat-052': 'a table of two measures, which the product does not have',
  'gat-053': 'a table of two measures, which the product does not have',
  'gat-054': 'a table of two measures, which the product does not have',
  'pro-001': 'the first day is not counted there; here both ends count, and factors are not rounded',
  'pro-023': 'dates are moved to the ends of months before they count; here dates count as they are',
  'pro-024': 'the target bonus follows two salaries in one period: two lines of the people list, one after the other',
  'pro-032': 'weekdays are counted; here calendar days are',
  'pro-035': 'pay for leave by weekdays over calendar days',
  'pro-036': 'an attainment alone, without pay; KPI_ATTAINMENT has it',
  'poo-004': 'shows the rounding that does not add up; the pool here does (see below)',
  'rou-001': 'rounds half to even; here half away from zero',
  'fx-002': 'exchange rates: a round never converts',
  'acc-002': 'a booking of the accrual, not a payment',
  'acc-006': 'a bonus on profit after tax and bonus',
};

function cases(file: string): Case[] {
  return sharedMissing ? [] : sharedJson<Case[]>(`cases/${file}`);
}

interface Plan {
  readonly score: number;
  readonly target?: number;
  readonly share?: number;
  readonly points?: readonly PayoutPoint[];
  readonly gates?: readonly Gate[];
}

/** What a round of one person pays. */
function paid({ score, target = 1000, share = 1, points, gates = [] }: Plan): number {
  const scale = points ? payoutScale(points) : null;
  if (isRefusal(scale)) throw new Error(scale.problem);
  const claim: Claim = {
    id: 'E1',
    currency: 'EUR',
    score,
    targetBonus: target,
    share,
    gate: gateOutcome(gates, 'Sales'),
  };
  const [payment] = pay([claim], { scale, currency: 'EUR', decimals: 2 }, gates, []);
  if (payment?.units == null) throw new Error(payment?.problem);
  return amountOf(payment.units, 2);
}

const scored = (attainments: readonly number[], weights: readonly number[], caps: readonly (number | null)[] = []) => {
  const kpis = attainments.map((attainment, index) => ({
    attainment,
    weight: weights[index] ?? 1,
    cap: caps[index] ?? null,
  }));
  const score = weightedScore(kpis);
  if (isRefusal(score)) throw new Error(score.problem);
  return score;
};

const payByLevel: Readonly<Record<string, number>> = { below: 0, threshold: 0.375, target: 1, superior: 2 };
const sharpSpring = [
  { score: 0.9, payout: 0.9 },
  { score: 1, payout: 1 },
  { score: 1.2, payout: 1.5 },
];
const profit = { name: 'Profit', department: null, threshold: 1, better: 'higher', cap: null } as const;

const gates: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(['gat-001', 'gat-002', 'gat-003', 'gat-006', 'gat-007'].map((id) => [id, allete])),
  ...Object.fromEntries(['gat-020', 'gat-021', 'gat-024', 'gat-025', 'gat-026'].map((id) => [id, sharp])),
  'gat-030': ({
    inputs,
    expected,
  }: Case<
    { points: [number, number][]; revenue: number; ebitda: number; cap_if_gate_missed: number },
    { uncapped: number; payout: number }
  >) => {
    const points = inputs.points.map(([score, payout]) => ({ score, payout }));
    const gate: Gate = { ...profit, actual: inputs.ebitda, effect: 'cap', cap: inputs.cap_if_gate_missed };
    expect(paid({ score: inputs.revenue, points })).toBe(expected.uncapped * 1000);
    expect(paid({ score: inputs.revenue, points, gates: [gate] })).toBe(expected.payout * 1000);
  },
  'gat-044': ({ expected }: Case<unknown, { total_pct: number }>) => {
    const met: Gate = { ...profit, actual: 1, effect: 'zero' };
    const missed: Gate = { ...met, name: 'Revenue', actual: 0.9 };
    expect(paid({ score: 1.2, gates: [met, missed] })).toBe(expected.total_pct);
  },
  'gat-055': ({
    inputs,
    expected,
  }: Case<
    { base: number; target_pct: number; quarter_weight: number; matrix: number[] },
    { quarter_target: number; range: number[] }
  >) => {
    const target = (inputs.base * inputs.target_pct * inputs.quarter_weight) / 100;
    expect(target).toBe(expected.quarter_target);
    expect(inputs.matrix.map((payout) => paid({ score: payout, target }))).toEqual(expected.range);
  },
  'gat-057': ({ inputs, expected }: Case<{ deals: [number]; target: number; cap: number }, { attainment: number }>) => {
    const [deal] = inputs.deals;
    expect(paid({ score: scored([deal / inputs.target], [1], [inputs.cap / inputs.target]) })).toBe(
      expected.attainment * 1000,
    );
  },
  'gat-058': ({
    inputs,
    expected,
  }: Case<{ attainment: number; monthly_variable: number; cliff: number }, { commission: number }>) => {
    // Without a scale a cliff that nobody wrote down does not exist; with one it does.
    expect(paid({ score: inputs.attainment, target: inputs.monthly_variable })).toBe(expected.commission);
    const points = [
      { score: inputs.cliff, payout: inputs.cliff },
      { score: 1, payout: 1 },
    ];
    expect(paid({ score: inputs.attainment, target: inputs.monthly_variable, points })).toBe(0);
  },
};

/** KPIs other than cash flow count nothing while the gate is missed: their cap is 0, as the register would say. */
function allete({
  inputs,
  expected,
}: Case<{ level: string; net_income_threshold_met: boolean }, { payout: number }>): void {
  const level = payByLevel[inputs.level] ?? Number.NaN;
  const caps = inputs.net_income_threshold_met ? [null, null, null] : [0, null, 0];
  expect(paid({ score: scored([level, level, level], [0.5, 0.25, 0.25], caps) })).toBe(expected.payout * 1000);
}

/** A KPI below its floor counts nothing; below the combined floor the scale pays nothing. */
function sharp({
  inputs,
  expected,
}: Case<{ revenue_pct: number; ebitda_pct: number; item_floor: number }, { payout_pct: number }>): void {
  const reached = [inputs.revenue_pct, inputs.ebitda_pct].map((percent) =>
    percent < inputs.item_floor ? 0 : percent / 100,
  );
  expect(paid({ score: scored(reached, [0.8, 0.2]), points: sharpSpring })).toBe(expected.payout_pct * 10);
}

/** The share of a year or month, paid on a target. */
function shareOf(
  from: string | null,
  to: string | null,
  period: readonly [string, string],
  basis?: ProrationBasis,
): number {
  const day = (text: string | null) => (text === null ? null : serialOfIso(text));
  const [start, end] = period.map((text) => day(text) ?? 0);
  const share = proration({ start: start ?? 0, end: end ?? 0 }, { from: day(from), to: day(to) }, basis);
  if (isRefusal(share)) throw new Error(share.problem);
  return share;
}

const yearOf = (date: string) => [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`] as const;
const prorations: Readonly<Record<string, Check>> = {
  ...Object.fromEntries(
    ['pro-010', 'pro-011', 'pro-012'].map((id) => [
      id,
      ({ inputs, expected }: Case<{ start: string; end: string }, { factor: number; days: number }>) => {
        const share = shareOf(inputs.start, inputs.end, yearOf(inputs.start));
        expect(Math.round(share * 1e4) / 1e4).toBe(expected.factor);
        expect(paid({ score: 1, share, target: 36_500 })).toBe(expected.days * 100);
      },
    ]),
  ),
  'pro-013': ({
    inputs,
    expected,
  }: Case<{ salaries: number[]; budget_pct: number; factors: [number, number, number] }, { budgets: number[] }>) => {
    const amounts = inputs.salaries.map((salary, index) => {
      return paid({ score: 1, target: (salary * inputs.budget_pct) / 100, share: inputs.factors[index] ?? Number.NaN });
    });
    expect(amounts).toEqual(expected.budgets);
  },
  'pro-015': ({ inputs, expected }: Case<{ full: number; start: string; end: string }, { amount: number }>) => {
    expect(
      paid({ score: 1, target: inputs.full, share: shareOf(inputs.start, inputs.end, yearOf(inputs.start)) }),
    ).toBe(expected.amount);
  },
  'pro-016': ({ inputs, expected }: Case<{ bonus: number }, { amount: number }>) => {
    // 150 days of a year: 1 January to 30 May.
    expect(paid({ score: 1, target: inputs.bonus, share: shareOf(null, '2023-05-30', yearOf('2023')) })).toBe(
      expected.amount,
    );
  },
  'pro-018': ({ inputs, expected }: Case<{ bonus: number }, { amount: number }>) => {
    const share = shareOf('2023-04-01', null, yearOf('2023'), 'months');
    expect(paid({ score: 1, target: inputs.bonus, share })).toBe(expected.amount);
  },
  'pro-021': ({
    inputs,
    expected,
  }: Case<{ basis: number; target_pct: number; factor: number }, { prorated: number }>) => {
    const target = (inputs.basis * inputs.target_pct) / 100;
    expect(paid({ score: 1, target, share: inputs.factor })).toBe(expected.prorated);
  },
  'pro-027': ({ inputs, expected }: Case<{ budget: number }, { amount: number }>) => {
    const share = shareOf('2023-02-01', '2023-02-21', ['2023-02-01', '2023-02-28']);
    expect(paid({ score: 1, target: inputs.budget, share })).toBe(expected.amount);
  },
  'pro-028': ({
    inputs,
    expected,
  }: Case<{ invoiced: number; rate: number; prorata: number }, { full: number; eligible: number }>) => {
    const target = inputs.invoiced * inputs.rate;
    expect(paid({ score: 1, target })).toBe(expected.full);
    expect(paid({ score: 1, target, share: inputs.prorata })).toBe(expected.eligible);
  },
  'pro-037': ({
    inputs,
    expected,
  }: Case<{ start: string; end: string; bonus: number }, { thirty360_amount: number; actual_amount: number }>) => {
    const year = yearOf(inputs.start);
    const amount = (basis: ProrationBasis) =>
      paid({ score: 1, target: inputs.bonus, share: shareOf(inputs.start, inputs.end, year, basis) });
    expect([amount('30/360'), amount('days')]).toEqual([expected.thirty360_amount, expected.actual_amount]);
  },
};

/** Everybody reached the target; the pool decides. */
function pooled(amounts: readonly number[], pool: Omit<Pool, 'currency'>): number[] {
  const claims = amounts.map((amount, index): Claim => {
    return { id: `E${index}`, currency: 'EUR', score: 1, targetBonus: amount, share: 1, gate: gateOutcome([], '') };
  });
  const payments = pay(claims, { scale: null, currency: 'EUR', decimals: 2 }, [], [{ currency: 'EUR', ...pool }]);
  return payments.map(({ units }) => (units === null ? Number.NaN : amountOf(units, 2)));
}

const pools: Readonly<Record<string, Check>> = {
  'poo-006': ({ inputs, expected }: Case<{ calculated: number[]; funding: number }, { awards: number[] }>) => {
    expect(pooled(inputs.calculated, { amount: inputs.funding, minimum: 0, cap: null })).toEqual(expected.awards);
  },
  'poo-007': ({
    inputs,
    expected,
  }: Case<{ calculated: number[]; funding: number; minimums: [number, number] }, { awards: number[] }>) => {
    expect(pooled(inputs.calculated, { amount: inputs.funding, minimum: inputs.minimums[0], cap: null })).toEqual(
      expected.awards,
    );
  },
  'fx-004': ({ inputs, expected }: Case<{ invoices: { currency: string }[] }, { settlements: number }>) => {
    const claims = inputs.invoices.map(({ currency }, index): Claim => {
      return { id: `E${index}`, currency, score: 1, targetBonus: 100, share: 1, gate: gateOutcome([], '') };
    });
    const payments = pay(
      claims,
      { scale: null, currency: 'EUR', decimals: 2 },
      [],
      [{ currency: 'EUR', amount: 50, minimum: null, cap: null }],
    );
    expect(new Set(claims.map(({ currency }) => currency)).size).toBe(expected.settlements);
    expect(payments.map(({ units }) => units)).toEqual([5000, 10_000]);
  },
};

describe.skipIf(sharedMissing)('published cases through a round (skipped where ../shared is absent)', () => {
  const published = [
    ...cases('05_gates_modifiers_matrices.json').map((one) => [one, gates] as const),
    ...cases('08_proration.json').map((one) => [one, prorations] as const),
    ...cases('09_pool_rounding_fx.json').map((one) => [one, pools] as const),
  ];

  test.each(published.map(([one, table]) => [one.id, one.title, one, table] as const))(
    '%s: %s',
    (id, _title, one, table) => {
      const run = table[id];
      if (id in outside) expect(run, outside[id]).toBeUndefined();
      else {
        expect(run, 'a published case that no test covers').toBeDefined();
        run?.(one as Case<never, never>);
      }
    },
  );

  test('a pool of 100 over three equal claims adds up, where rounding each by itself does not', () => {
    expect(pooled([1, 1, 1], { amount: 100, minimum: null, cap: null })).toEqual([33.34, 33.33, 33.33]);
  });
});
