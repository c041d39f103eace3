import { describe, expect, test } from 'vitest';
import { openRound, recompute } from '../../core/bonus-round/index.ts';
import { amountOf, type Change, currencyDecimals, type Snapshot, sheetNamed, type Workbook } from '../../core/index.ts';
import {
  openReconciliation,
  openReview,
  planAnswer,
  planBonusSheet,
  planDecision,
  planReconciliationSheet,
  planReviewSheet,
  planRollOver,
  planSignOff,
  verifyPeriod,
} from '../../core/journeys/index.ts';
import { companyIn } from '../fixtures/finance-company.ts';
import { plantedFaults, sampleGate, samplePayroll, samplePeople, samplePool } from '../fixtures/finance-sample.ts';
import { signatories } from '../fixtures/finance-signed.ts';
import { everyHost } from '../support/every-host.ts';
import type { Rig } from '../support/rig.ts';

const options = { gates: [sampleGate], pools: [samplePool] };
const payroll = 'October run';
const nextPeriod = { label: 'Q4 2026', start: 46296, end: 46387 };

describe.each(everyHost)('the sample round of 60 people in %s', (_, makeRig) => {
  test('is written live, reconciled, signed, sealed, and rolled over', { timeout: 240_000 }, async () => {
    const rig = await makeRig([{ name: 'Sheet1' }, { name: payroll }]);
    const { workbook } = rig;
    await companyIn(workbook, samplePeople);
    await step(workbook, (snapshot) => planBonusSheet(snapshot, roundOf(snapshot), null).changes);
    expect(recompute(await workbook.read())?.disagreements.map(({ text }) => text)).toEqual([]);
    await step(workbook, payrollChanges);

    const opened = openReconciliation(await workbook.read());
    expect([opened.problems, opened.questions]).toEqual([[], []]);
    const items = opened.reconciliation?.items ?? [];
    expect(items.map(({ id }) => id)).toEqual(plantedFaults.map(([id]) => id));
    for (const [index, [, ...whats]] of plantedFaults.entries()) {
      const lines = (items[index]?.what ?? '').split('\n');
      expect(lines).toHaveLength(whats.length);
      for (const [line, what] of whats.entries()) expect(lines[line]).toMatch(what);
    }
    // Two paths to the totals: what the lines of the report add up to, and what the sheet's own formulas show.
    expect(opened.reconciliation?.totals.map(({ currency, payable }) => [currency, payable])).toEqual(
      payableIn(await workbook.read()),
    );

    await step(workbook, report);
    const written = shown(await workbook.read(), 'KPI Reconciliation');
    await step(workbook, report);
    expect(shown(await workbook.read(), 'KPI Reconciliation')).toEqual(written);
    await step(workbook, answers);
    await step(workbook, (snapshot) => {
      const signed = planSignOff(snapshot, openReconciliation(snapshot), signatories);
      if ('refused' in signed) throw new Error(signed.refused.join('\n'));
      return signed.changes;
    });
    expect(verifyPeriod(await workbook.read(), 'Q3 2026')?.changes).toEqual([]);
    await tamper(rig);
    await rollOver(workbook);
    await rig.close?.();
  });
});

/** One unit more to one payment, found in its cell, and put back. */
async function tamper({ workbook, type }: Rig): Promise<void> {
  const cells = sheetNamed(await workbook.read(), payroll)?.cells ?? [];
  const row = cells.findIndex((line) => line.includes('P03'));
  const column = cells[2]?.indexOf('Bonus') ?? -1;
  const amount = Number(cells[row]?.[column]);
  await type(payroll, row, column, amount + 1);
  const { changes = [] } = verifyPeriod(await workbook.read(), 'Q3 2026') ?? {};
  expect(changes.map(({ area }) => area)).toEqual([{ sheet: payroll, row, column, rows: 1, columns: 1 }]);
  await type(payroll, row, column, amount);
  expect(verifyPeriod(await workbook.read(), 'Q3 2026')?.state).toBe('intact');
}

async function rollOver(workbook: Workbook): Promise<void> {
  await step(workbook, (snapshot) => planReviewSheet(snapshot, openReview(snapshot)).changes);
  await step(workbook, (snapshot) => {
    const { present, kpis } = openReview(snapshot);
    const decided = { decision: 'raise', newTarget: '+10 %', reason: 'The market grew.' } as const;
    return kpis.flatMap(({ kpi }) => (present && planDecision(present, kpi, decided)) ?? []);
  });
  const before = await workbook.read();
  await step(workbook, (snapshot) => {
    const rolled = planRollOver(snapshot, { next: nextPeriod, who: 'Ana Ruiz', today: 46301, baseline: 'last actual' });
    if ('refused' in rolled) throw new Error(rolled.refused.join('\n'));
    return rolled.changes;
  });
  const after = await workbook.read();
  // The closed period shows what it showed, by values, and its seal fits.
  for (const sheet of ['KPI Register', 'KPI Bonus', 'KPI Reconciliation', payroll]) {
    expect(shown(after, sheet), sheet).toEqual(shown(before, sheet));
  }
  expect(verifyPeriod(after, 'Q3 2026')?.state).toBe('intact');
  const { round } = openRound(after);
  expect(round?.terms.period.label).toBe('Q4 2026');
  // Who left in July is in nobody's way any more; the other 59 wait for their actuals.
  expect(round?.totals.map(({ currency, paid, waiting }) => [currency, paid, waiting])).toEqual([
    ['EUR', 0, 23],
    ['USD', 0, 20],
    ['VND', 0, 16],
  ]);
  expect(round?.lines.flatMap(({ source }) => source?.kpis ?? [])).toHaveLength(2 * 59);
}

function roundOf(snapshot: Snapshot) {
  const { round, problems } = openRound(snapshot, options);
  if (!round) throw new Error(problems.join('\n'));
  return round;
}

function payrollChanges(snapshot: Snapshot): Change[] {
  const lines = new Map(roundOf(snapshot).lines.map((line) => [line.id, line]));
  const rows = samplePayroll((id) => {
    const line = lines.get(id);
    return line?.units ? amountOf(line.units, currencyDecimals(line.currency)) : 0;
  });
  const area = { sheet: payroll, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  return [{ kind: 'write', area, cells }];
}

function report(snapshot: Snapshot): readonly Change[] {
  const { reconciliation, present } = openReconciliation(snapshot);
  const plan = reconciliation && planReconciliationSheet(snapshot, reconciliation, present);
  return plan && 'changes' in plan ? plan.changes : [];
}

function answers(snapshot: Snapshot): readonly Change[] {
  const { reconciliation, present } = openReconciliation(snapshot);
  return (reconciliation?.items ?? []).flatMap((item) => {
    const answer = { owner: 'Payroll', reason: `Settled: ${item.id}`, dueOn: 46310 };
    return (present && planAnswer(present, item, answer)) ?? [];
  });
}

/** Payable of each currency as the bonus sheet's own formulas show it, in alphabetical order. */
function payableIn(snapshot: Snapshot) {
  return (recompute(snapshot)?.sheet.totals ?? [])
    .map((row) => {
      const currency = String(row.at('currency'));
      return [currency, Math.round(Number(row.at('payable')) * 10 ** currencyDecimals(currency))] as const;
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

function shown(snapshot: Snapshot, sheet: string) {
  const cells = sheetNamed(snapshot, sheet)?.cells ?? [];
  return cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}

async function step(workbook: Workbook, plan: (snapshot: Snapshot) => readonly Change[]): Promise<void> {
  const changes = plan(await workbook.read());
  expect(changes.length).toBeGreaterThan(0);
  await workbook.apply(changes);
}
