import { beforeAll, describe, expect, test } from 'vitest';
import { openRound, recompute } from '../../core/bonus-round/index.ts';
import { type Cell, type SheetSnapshot, sheetNamed } from '../../core/index.ts';
import {
  correctionTo,
  openCorrections,
  openReconciliation,
  openReview,
  planBonusSheet,
  planCorrections,
  planDecision,
  planReviewSheet,
  planRollOver,
  type RollOver,
  verifyPeriod,
} from '../../core/journeys/index.ts';
import { unitsOf } from '../fixtures/finance-lines.ts';
import { paste, signedRound } from '../fixtures/finance-signed.ts';
import type { MemoryWorkbook } from '../support/memory-workbook.ts';

const plan: RollOver = {
  next: { label: 'Q4 2026', start: 46296, end: 46387 },
  who: 'Ana Ruiz',
  today: 46301,
  baseline: 'last actual',
};

let workbook: MemoryWorkbook;
beforeAll(async () => {
  workbook = await signedRound();
});

describe('closing a signed period and beginning the next one', () => {
  test('needs a review with a reason for each decision', async () => {
    expect(planRollOver(workbook.snapshot(), plan)).toEqual({
      refused: ['There is no review of this period yet. Write the review sheet first.'],
    });
    const review = openReview(workbook.snapshot());
    // Attainments 90, 120, 100 and 50 %: none above 120 %, one below 60 %.
    expect(review.kpis).toMatchObject([
      { kpi: 'Revenue', people: 4, measured: 4, aboveEasy: 0, belowHard: 0.25, proposal: 'keep', targets: ['100'] },
    ]);
    await workbook.apply(planReviewSheet(workbook.snapshot(), review).changes);
    expect(planRollOver(workbook.snapshot(), plan)).toEqual({
      refused: ['“Revenue”: decide whether to raise, lower, keep or retire it.'],
    });
    const { present } = openReview(workbook.snapshot());
    const decided =
      present &&
      planDecision(present, 'Revenue', { decision: 'raise', newTarget: '+10 %', reason: 'The market grew.' });
    await workbook.apply(decided ?? []);
  });

  test('is refused for a period that begins too early, or has no name of its own', () => {
    expect(
      planRollOver(workbook.snapshot(), { ...plan, who: ' ', next: { label: 'Q3 2026', start: 46290, end: 46280 } }),
    ).toEqual({
      refused: [
        'Say who closes the period.',
        'Give the next period a name of its own.',
        'The next period ends before it begins. Correct its dates.',
        'The next period begins before Q3 2026 ends. Correct its first day.',
      ],
    });
  });

  test('leaves the closed period untouched and sealed', async () => {
    const before = shown('KPI Register');
    const rolled = planRollOver(workbook.snapshot(), plan);
    if ('refused' in rolled) throw new Error(rolled.refused.join('\n'));
    expect(rolled.sheets).toEqual(['KPI Register Q4 2026']);
    await workbook.apply(rolled.changes);
    expect(shown('KPI Register')).toEqual(before);
    expect(sheet('KPI Register').formulas.flat().filter(Boolean)).toEqual([]);
    expect(verifyPeriod(workbook.snapshot(), 'Q3 2026')?.state).toBe('intact');
  });

  test('gives everybody the new target, an empty actual, and the last actual as baseline where there is a way to go', () => {
    const register = sheet('KPI Register Q4 2026');
    const header = register.cells.findIndex((row) => row.includes('Target'));
    const column = (name: string) => register.cells[header]?.indexOf(name) ?? -1;
    const rows = register.cells.slice(header + 1).filter((row) => row[0] !== null);
    expect(
      rows.map((row) => ['Employee id', 'Baseline', 'Target', 'Actual'].map((name) => row[column(name)] ?? null)),
    ).toEqual([
      ['01', 90, 110, null],
      ['E2', null, 110, null],
      ['E3', 100, 110, null],
      ['E4', 50, 110, null],
    ]);
  });

  test('opens the next round with everybody waiting', async () => {
    const { round } = openRound(workbook.snapshot());
    expect(round?.terms.period.label).toBe('Q4 2026');
    expect(round?.lines.map(({ units, problem }) => [units, problem])).toEqual(
      Array.from({ length: 4 }, () => [null, 'Not measured: “Revenue”. Enter the actual.']),
    );
    if (!round) throw new Error('There is no round.');
    const bonus = planBonusSheet(workbook.snapshot(), round, null);
    expect(bonus.sheet).toBe('KPI Bonus (2)');
    await workbook.apply(bonus.changes);
    expect(recompute(workbook.snapshot())?.disagreements).toEqual([]);
  });
});

describe('a correction of the sealed period', () => {
  const right = { id: '01', period: 'Q3 2026', component: 'Bonus', currency: 'EUR', units: unitsOf(900) };

  test('goes to the open one as a prior-period line, once', async () => {
    const line = correctionTo(workbook.snapshot(), right);
    expect(line).toEqual({ ...right, units: unitsOf(150) });
    if (!line) throw new Error('There is nothing to correct.');
    const refused = planCorrections(workbook.snapshot(), [{ ...line, name: 'Ann', reason: ' ' }]);
    expect(refused).toEqual({ refused: 'Every correction needs a reason.' });
    const planned = planCorrections(workbook.snapshot(), [
      { ...line, name: 'Ann', reason: 'Revenue was booked late.' },
    ]);
    if ('refused' in planned) throw new Error(planned.refused);
    await workbook.apply(planned.changes);
    expect(correctionTo(workbook.snapshot(), right)).toBeNull();
    expect(verifyPeriod(workbook.snapshot(), 'Q3 2026')?.state).toBe('intact');
  });

  test('is matched with payroll as a prior period, and a second payment of the sealed amount is found', async () => {
    await paste(workbook, 'January payroll', [
      ['Employee ID', 'Period', 'Element', 'Amount', 'Currency'],
      ['01', 'Q3 2026', 'Bonus', 150, 'EUR'],
      ['E2', 'Q3 2026', 'Bonus', 3000.75, 'USD'],
    ]);
    const { reconciliation } = openReconciliation(workbook.snapshot(), { sheet: 'January payroll' });
    expect(reconciliation?.lines.map(({ id, status, difference }) => [id, status, difference])).toEqual([
      ['01', 'prior period', 0],
      ['E2', 'prior period', 300_075],
    ]);
    expect(reconciliation?.findings.map(({ kind, id }) => [kind, id])).toEqual([['paid in a sealed period', 'E2']]);
    expect(reconciliation?.tie.text).toBe('NOT TIED: USD +3\u202f000.75; 1 line differs');
    expect(reconciliation?.items.map(({ id }) => id)).toEqual(['E2', '01', 'E4', 'E2', 'E3']);
  });

  test('is suggested where somebody changes the closed bonus sheet after the signature', async () => {
    const bonus = sheet('KPI Bonus');
    const row = bonus.cells.findIndex((cells) => cells[0] === 'E3');
    const column = bonus.cells.find((cells) => cells.includes('Bonus'))?.indexOf('Bonus') ?? 0;
    const area = { sheet: 'KPI Bonus', row, column, rows: 1, columns: 1 };
    await workbook.apply([{ kind: 'write', area, cells: [[9_500_000]] }]);
    expect(openCorrections(workbook.snapshot())).toEqual([
      { id: 'E3', period: 'Q3 2026', component: 'Bonus', currency: 'VND', units: 500_000 },
    ]);
    expect(verifyPeriod(workbook.snapshot(), 'Q3 2026')?.changes).toHaveLength(1);
  });
});

function sheet(name: string): SheetSnapshot {
  const found = sheetNamed(workbook.snapshot(), name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function shown(name: string): Cell[][] {
  return sheet(name).cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
}
