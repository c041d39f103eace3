import { describe, expect, test } from 'vitest';
import { controlTotals } from '../../core/reconciliation/control-totals.ts';
import type { ReconciliationStatus } from '../../core/reconciliation/line.ts';
import { matchLines } from '../../core/reconciliation/match.ts';
import { priorPeriodLines } from '../../core/reconciliation/prior-period.ts';
import { tieOf } from '../../core/reconciliation/verdict.ts';
import { dueLine, paidLine, unitsOf } from '../fixtures/finance-lines.ts';
import { sharedJson, sharedMissing } from '../support/shared.ts';

interface Case<Inputs = unknown, Expected = unknown> {
  readonly id: string;
  readonly title: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

/** Each case has a shape of its own, which its check names. */
type Check = (one: Case<never, never>) => void;

/** Cases that belong elsewhere, with the reason. */
const outside: Readonly<Record<string, string>> = {
  'rec-003': 'grades of severity: here a difference beyond the tolerance needs a reason, whatever its size',
  'rec-005': 'counts of appraisals that are still open; here whoever is not measured is an open item of the round',
};

const rules = { period: 'Q3 2026', priorPeriods: new Set<string>(), tolerance: 0 };
/** What the source calls each status. */
const words: Readonly<Record<string, ReconciliationStatus>> = {
  matched: 'matched',
  matched_within_tolerance: 'within tolerance',
  amount_difference: 'amount differs',
  missing_in_payroll: 'missing in payroll',
  missing_in_bonus_sheet: 'missing in bonus',
};

type Bonus = { id: string; bonus: number };
type Paid = { id: string; paid: number };

const checks: Readonly<Record<string, Check>> = {
  'rec-001': ({
    inputs,
    expected,
  }: Case<
    { bonus_sheet: Bonus[]; payroll: Paid[]; tolerance: number },
    {
      statuses: Record<string, string>;
      differences: Record<string, number>;
      totals: { bonus: number; payroll: number; difference: number };
    }
  >) => {
    const due = inputs.bonus_sheet.map(({ id, bonus }) => dueLine(id, bonus));
    const paid = inputs.payroll.map(({ id, paid: amount }) => paidLine(id, amount));
    const lines = matchLines(due, paid, { ...rules, tolerance: inputs.tolerance });
    const statuses = Object.fromEntries(lines.map(({ id, status }) => [id, status]));
    const published = Object.entries(expected.statuses);
    expect(statuses).toEqual(Object.fromEntries(published.map(([id, word]) => [id, words[word]])));
    for (const [id, difference] of Object.entries(expected.differences)) {
      expect(lines.find((line) => line.id === id)?.difference).toBe(unitsOf(difference));
    }
    const { bonus, payroll, difference } = expected.totals;
    expect(controlTotals(due, paid)).toMatchObject([
      { payable: unitsOf(bonus), payroll: unitsOf(payroll), difference: unitsOf(difference) },
    ]);
  },
  'rec-004': ({ inputs, expected }: Case<{ bonus_sheet: Bonus[]; payroll: Paid[] }, { sum: number }>) => {
    const due = inputs.bonus_sheet.map(({ id, bonus }) => dueLine(id, bonus));
    const paid = inputs.payroll.map(({ id, paid: amount }) => paidLine(id, amount));
    const lines = matchLines(due, paid, rules);
    expect(lines.map(({ status }) => status)).toEqual(Array(3).fill('duplicate key'));
    const [total] = controlTotals(due, paid);
    expect(total?.payroll).toBe(unitsOf(expected.sum));
    // The sums agree, and it is still not tied: two lines for one key need somebody's word.
    expect(tieOf(total ? [total] : [], lines, [], 0, '.').verdict).toBe('not tied');
  },
  'rec-007': ({ inputs }: Case<{ already_generated: number; earned_total: number }, unknown>) => {
    const line = { id: 'E1', period: 'Q2 2026', component: 'Bonus', currency: 'EUR' };
    const sealed = [{ ...line, due: unitsOf(inputs.already_generated), paid: unitsOf(inputs.already_generated) }];
    expect(priorPeriodLines(sealed, [{ ...line, units: unitsOf(inputs.earned_total) }], [])).toEqual([]);
  },
  'rec-009': ({
    inputs,
    expected,
  }: Case<
    { period: string; paid: number; recalculated: number },
    { period_amount: number; next_period_adjustment: number }
  >) => {
    const line = { id: 'E1', period: inputs.period, component: 'Bonus', currency: 'EUR' };
    const sealed = [{ ...line, due: unitsOf(expected.period_amount), paid: unitsOf(inputs.paid) }];
    const right = [{ ...line, units: unitsOf(inputs.recalculated) }];
    const brought = priorPeriodLines(sealed, right, []);
    expect(brought).toEqual([{ ...line, units: unitsOf(expected.next_period_adjustment) }]);
    expect(priorPeriodLines(sealed, right, brought)).toEqual([]);
  },
  'rec-012': ({
    inputs,
    expected,
  }: Case<
    Record<'earned' | 'adjustments' | 'draw_recovered' | 'draw_advanced' | 'payable' | 'payroll_file', number>,
    { difference: number; tie_out: boolean }
  >) => {
    const adjust = (component: string, amount: number) => dueLine('E1', amount, { kind: 'adjustment', component });
    const due = [
      dueLine('E1', inputs.earned),
      adjust('Adjustment', inputs.adjustments),
      adjust('Draw recovered', inputs.draw_recovered),
      adjust('Draw advanced', inputs.draw_advanced),
    ];
    const paid = due.map(({ id, units, component }) => paidLine(id, units / 100, { component }));
    const totals = controlTotals(due, paid);
    expect(totals).toMatchObject([
      {
        calculated: unitsOf(inputs.earned),
        payable: unitsOf(inputs.payable),
        payroll: unitsOf(inputs.payroll_file),
        difference: expected.difference,
      },
    ]);
    expect(tieOf(totals, matchLines(due, paid, rules), [], 0, '.').verdict === 'tied').toBe(expected.tie_out);
  },
};

describe.skipIf(sharedMissing)('published reconciliation cases (skipped where ../shared is absent)', () => {
  const published = sharedMissing ? [] : sharedJson<Case[]>('cases/10_reconciliation.json');
  test.each(published.map((one) => [one.id, one.title, one] as const))('%s: %s', (id, _title, one) => {
    const check = checks[id];
    if (id in outside) expect(check, outside[id]).toBeUndefined();
    else {
      expect(check, 'a published case that no test covers').toBeDefined();
      check?.(one as Case<never, never>);
    }
  });
});
