import { describe, expect, test } from 'vitest';
import { controlTotals } from '../../core/reconciliation/control-totals.ts';
import type { DueLine, PaidLine } from '../../core/reconciliation/line.ts';
import { matchLines } from '../../core/reconciliation/match.ts';
import { tieOf } from '../../core/reconciliation/verdict.ts';
import { dueLine, paidLine } from '../fixtures/finance-lines.ts';

const rules = { period: 'Q3 2026', priorPeriods: new Set(['Q2 2026']), tolerance: 0 };

function verdictOf(due: readonly DueLine[], paid: readonly PaidLine[]): string {
  return tieOf(controlTotals(due, paid), matchLines(due, paid, rules), [], 0, '.').text;
}

describe('the payroll of another period', () => {
  const due = [dueLine('E1', 1000), dueLine('E2', 2000)];
  const inQ2 = { period: 'Q2 2026' };

  test('is named before the lines, which all differ because of it', () => {
    expect(verdictOf(due, [paidLine('E1', 1000, inQ2), paidLine('E2', 2000, inQ2)])).toBe(
      'NOT TIED: the totals agree; all of payroll is for Q2 2026, and what is due is for Q3 2026; 4 lines differ',
    );
  });

  test('is no matter where one payment is for the period, or nothing is paid at all', () => {
    const some = verdictOf(due, [paidLine('E1', 1000), paidLine('E2', 2000, inQ2)]);
    expect([some, verdictOf(due, [])].filter((text) => text.includes('all of payroll'))).toEqual([]);
  });
});
