import { describe, expect, test } from 'vitest';
import { openRound, recompute } from '../../core/bonus-round/index.ts';
import type { Change, Snapshot, Workbook } from '../../core/index.ts';
import {
  openReconciliation,
  planAnswer,
  planBonusSheet,
  planPayrollSheet,
  planReconciliationSheet,
  planSignOff,
  planStatements,
  verifyPeriod,
} from '../../core/journeys/index.ts';
import { companyIn } from '../fixtures/finance-company.ts';
import { signatories, signedPeople } from '../fixtures/finance-signed.ts';
import { everyHost } from '../support/every-host.ts';

/** What finance copies out of the payroll program: one amount too high, one person twice spelled, one text total. */
const pasted = [
  'Payroll run of 5 October 2026',
  'Employee ID\tPeriod\tElement\tAmount\tCurrency',
  '01\tQ3 2026\tBonus\t760,00\tEUR',
  'e2\tQ3 2026\tBonus\t3.000,75\tUSD',
  'E3\tQ3 2026\tBonus\t9.000.000\tVND',
  'Total\t\t\t9.003.760,75\t',
].join('\n');

describe.each(everyHost)('the whole finance journey in %s', (_, makeRig) => {
  test('paste, map, reconcile, give reasons, sign, seal, tamper, verify', async () => {
    const rig = await makeRig([{ name: 'Sheet1' }]);
    const { workbook } = rig;
    await companyIn(workbook, signedPeople);
    await step(workbook, (snapshot) => {
      const { round } = openRound(snapshot);
      return round ? planBonusSheet(snapshot, round, null).changes : [];
    });
    expect(recompute(await workbook.read())?.disagreements.map(({ text }) => text)).toEqual([]);
    await step(workbook, (snapshot) => planPayrollSheet(snapshot, pasted)?.changes ?? []);

    const { reconciliation } = openReconciliation(await workbook.read());
    expect(reconciliation?.tie.text).toMatch(/^NOT TIED: EUR \+10[.,]00; 3 lines differ$/);
    expect(reconciliation?.lines.map(({ id, status }) => [id, status])).toEqual([
      ['e2', 'missing in bonus'],
      ['E2', 'missing in payroll'],
      ['01', 'amount differs'],
      ['E3', 'matched'],
      ['E4', 'matched'],
    ]);
    const report = (snapshot: Snapshot): readonly Change[] => {
      const opened = openReconciliation(snapshot);
      const plan = opened.reconciliation && planReconciliationSheet(snapshot, opened.reconciliation, opened.present);
      return plan && 'changes' in plan ? plan.changes : [];
    };
    await step(workbook, report);
    await step(workbook, report);
    await step(workbook, (snapshot) => {
      const { reconciliation: again, present } = openReconciliation(snapshot);
      return (again?.items ?? []).flatMap((item) => {
        return present
          ? (planAnswer(present, item, { owner: 'Payroll', reason: 'Corrected next month', dueOn: 46330 }) ?? [])
          : [];
      });
    });
    await step(workbook, (snapshot) => {
      const signed = planSignOff(snapshot, openReconciliation(snapshot), signatories);
      if ('refused' in signed) throw new Error(signed.refused.join('\n'));
      return signed.changes;
    });
    expect(verifyPeriod(await workbook.read(), 'Q3 2026')?.text).toBe(
      'Unchanged since Ben Okoro signed it on 2026-10-05.',
    );

    await rig.type('KPI Payroll', 4, 3, '9.000.001');
    const { changes = [] } = verifyPeriod(await workbook.read(), 'Q3 2026') ?? {};
    expect(changes.map(({ text }) => text)).toEqual([
      'KPI Payroll!D5: was VND 9\u202f000\u202f000 when signed, is VND 9\u202f000\u202f001.',
    ]);
    await step(workbook, (snapshot) => {
      const { round } = openRound(snapshot);
      return round ? planStatements(snapshot, round, ['01', 'E4']).flatMap((page) => page.changes()) : [];
    });
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['KPI Statement – Ann', 'KPI Statement – Dan', 'KPI Log']),
    );
    await rig.close?.();
  }, 120_000);
});

async function step(workbook: Workbook, plan: (snapshot: Snapshot) => readonly Change[]): Promise<void> {
  const changes = plan(await workbook.read());
  expect(changes.length).toBeGreaterThan(0);
  await workbook.apply(changes);
}
