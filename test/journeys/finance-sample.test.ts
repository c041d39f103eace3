import { beforeAll, describe, expect, test } from 'vitest';
import { type BonusRound, openRound, recompute } from '../../core/bonus-round/index.ts';
import { amountOf, type Cell, currencyDecimals, type Snapshot, sheetNamed } from '../../core/index.ts';
import {
  openReconciliation,
  planAnswer,
  planBonusSheet,
  planReconciliationSheet,
  planSignOff,
  verifyPeriod,
} from '../../core/journeys/index.ts';
import { companyIn } from '../fixtures/finance-company.ts';
import { plantedFaults, sampleGate, samplePayroll, samplePeople, samplePool } from '../fixtures/finance-sample.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

const today = 46300;
const payrollSheet = 'October run';
let workbook: MemoryWorkbook;
let round: BonusRound;

beforeAll(async () => {
  workbook = memoryWorkbook([]);
  await companyIn(workbook, samplePeople);
  round = roundOf(workbook.snapshot());
  await workbook.apply(planBonusSheet(workbook.snapshot(), round, null).changes);
  await pastePayroll(samplePayroll(dueTo));
});

describe('the sample round of 60 people', () => {
  test('pays what can be reckoned by hand', () => {
    // S01 scores 0.946 and is paid 86.5 %; S05 0.97, 92.5 %, for 31 of 92 days; P16 1.036, 109 %, limited to 100 %.
    expect([dueTo('S01'), dueTo('S05'), dueTo('P16'), dueTo('P01')]).toEqual([865, 311.68, 10_000_000, 8_650_000]);
    expect(round.totals.map(({ currency, people, paid, waiting }) => [currency, people, paid, waiting])).toEqual([
      ['EUR', 24, 24, 0],
      ['USD', 20, 19, 1],
      ['VND', 16, 16, 0],
    ]);
    // The pool is shared out to the last cent among the 19 who are measured.
    expect(round.totals[1]?.units).toBe(36_000_00);
    expect(round.lines.find(({ id }) => id === 'T11')?.problem).toBe('Not measured: “Errors”. Enter the actual.');
  });

  test('agrees with its sheet', () => {
    expect(recompute(workbook.snapshot())?.disagreements).toEqual([]);
  });
});

describe('its payroll file, with every kind of difference planted', () => {
  test('gives exactly the open items that were planted', () => {
    const { reconciliation, problems, questions } = openReconciliation(workbook.snapshot());
    expect([problems, questions]).toEqual([[], []]);
    expect(reconciliation?.items.map(({ id }) => id)).toEqual(plantedFaults.map(([id]) => id));
    for (const [index, [, ...whats]] of plantedFaults.entries()) {
      const lines = (reconciliation?.items[index]?.what ?? '').split('\n');
      expect(lines).toHaveLength(whats.length);
      for (const [line, what] of whats.entries()) expect(lines[line]).toMatch(what);
    }
  });

  test('suggests the damaged ids, and merges none', () => {
    const alike = openReconciliation(workbook.snapshot()).reconciliation?.lines.flatMap(({ id, alike }) => {
      return alike.map((one) => [id, one.id, one.because.join()]);
    });
    expect(alike).toEqual([
      ['123', '00123', 'leading zeros'],
      ['AB7', 'AB 7', 'spaces'],
      ['s12', 'S12', 'letter case'],
      ['00123', '123', 'leading zeros'],
      ['AB 7', 'AB7', 'spaces'],
      ['S12', 's12', 'letter case'],
      ...Array.from({ length: 4 }, () => ['S03', 'S03', '']),
    ]);
  });

  test('accounts for every row', () => {
    const { reconciliation } = openReconciliation(workbook.snapshot());
    const sheet = sheetNamed(workbook.snapshot(), payrollSheet);
    expect(reconciliation?.payroll.rows).toHaveLength((sheet?.cells.length ?? 0) - 3);
    expect(Object.fromEntries((reconciliation?.rowCounts ?? []).map(({ kind, rows }) => [kind, rows]))).toEqual({
      payment: 60,
      blank: 1,
      heading: 1,
      'unreadable amount': 1,
      'no id': 1,
      total: 1,
    });
  });

  test('is not tied, and says by how much in each currency', () => {
    const { reconciliation } = openReconciliation(workbook.snapshot());
    // EUR: +10 −880 −910 (paid in dollars) +613.32 −2090 +77; USD: +910 +500 −2044.15; VND: 20,000,000 − 8,650,000.
    expect(reconciliation?.tie).toEqual({
      verdict: 'not tied',
      text: 'NOT TIED: EUR −3\u202f179.68, USD −634.15, VND +11\u202f350\u202f000; 19 lines differ; 2 payroll rows cannot be placed',
    });
  });

  test('explains what is due with the KPIs of the person', () => {
    const told = openReconciliation(workbook.snapshot()).reconciliation?.explanations.find(({ id }) => id === 'S05');
    expect(told?.lines[0]).toContain('Revenue: actual 95, target 100');
    expect(told?.lines.at(-1)).toBe('Bonus: 311.68');
  });

  test('is refused a signature, then signed with reasons by two people, and sealed', async () => {
    const first = planReconciliationSheet(workbook.snapshot(), reconciled(), null);
    if ('refused' in first) throw new Error(first.refused);
    await workbook.apply(first.changes);
    const cells = () => sheetNamed(workbook.snapshot(), 'KPI Reconciliation')?.cells;
    const before = cells();

    const signatories = { preparer: 'Ana Ruiz', approver: 'Ben Okoro', today };
    expect(planSignOff(workbook.snapshot(), opened(), signatories)).toEqual({
      refused: ['20 items have no reason yet.'],
    });

    const again = planReconciliationSheet(workbook.snapshot(), reconciled(), opened().present);
    if ('refused' in again) throw new Error(again.refused);
    await workbook.apply(again.changes);
    expect(cells()).toEqual(before);

    const answers = opened().reconciliation?.items.flatMap((item) => {
      const { present } = opened();
      return present
        ? (planAnswer(present, item, { owner: 'Payroll', reason: `Settled: ${item.id}`, dueOn: 46310 }) ?? [])
        : [];
    });
    await workbook.apply(answers ?? []);
    // A colleague whose spreadsheet writes decimals with a comma finds the same reasons.
    const elsewhere = openReconciliation({ ...workbook.snapshot(), decimalSeparator: ',' }).reconciliation;
    expect(elsewhere?.items.map(({ reason }) => reason)).toEqual(plantedFaults.map(([id]) => `Settled: ${id}`.trim()));
    expect(elsewhere?.tie.text).toContain('EUR −3\u202f179,68');
    expect(planSignOff(workbook.snapshot(), opened(), { ...signatories, approver: ' ana  RUIZ' })).toEqual({
      refused: ['Whoever prepares a round cannot approve it. Ask somebody else.'],
    });
    const signed = planSignOff(workbook.snapshot(), opened(), signatories);
    if ('refused' in signed) throw new Error(signed.refused.join());
    await workbook.apply(signed.changes);
    expect(verifyPeriod(workbook.snapshot(), 'Q3 2026')).toEqual({
      state: 'intact',
      text: 'Unchanged since Ben Okoro signed it on 2026-10-05.',
      changes: [],
    });
    expect(planSignOff(workbook.snapshot(), opened(), signatories)).toEqual({
      refused: ['Q3 2026 is signed already. Corrections go to the open period.'],
    });
    expect(planReconciliationSheet(workbook.snapshot(), reconciled(), opened().present)).toEqual({
      refused: 'Q3 2026 is signed. Corrections go to the open period as prior-period lines.',
    });
  });
});

function reconciled() {
  const { reconciliation } = opened();
  if (!reconciliation) throw new Error('Nothing was reconciled.');
  return reconciliation;
}

function opened() {
  return openReconciliation(workbook.snapshot());
}

function roundOf(snapshot: Snapshot): BonusRound {
  const { round: made, problems } = openRound(snapshot, { gates: [sampleGate], pools: [samplePool] });
  if (!made) throw new Error(problems.join('\n'));
  return made;
}

function dueTo(id: string): number {
  const line = round.lines.find((one) => one.id === id);
  return line?.units ? amountOf(line.units, currencyDecimals(line.currency)) : 0;
}

async function pastePayroll(rows: readonly (readonly Cell[])[]): Promise<void> {
  workbook.sheet(payrollSheet);
  const area = { sheet: payrollSheet, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)));
  await workbook.apply([{ kind: 'write', area, cells }]);
}
