import { beforeAll, describe, expect, test } from 'vitest';
import { type BonusRound, leverageOf, openRound } from '../../core/bonus-round/index.ts';
import { sheetNamed } from '../../core/index.ts';
import { planStatements, statementsWritten } from '../../core/journeys/index.ts';
import { companyIn, type Employee } from '../fixtures/finance-company.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

const people: Employee[] = [
  {
    ...{ id: '01', name: 'Ann Lee', department: 'Sales', currency: 'EUR', target: 1000 },
    kpis: [
      { name: 'Revenue', target: 100, weight: 0.5, direction: 'higher', actual: 90 },
      { name: 'Margin', target: 20, weight: 0.3, direction: 'higher', actual: 16 },
      { name: 'Complaints', target: 10, weight: 0.2, direction: 'lower', actual: 9 },
    ],
  },
  {
    ...{ id: 'E2', name: 'Bea', department: 'Sales', currency: 'EUR', target: 1000 },
    kpis: [
      { name: 'Revenue', target: 100, weight: 0.5, direction: 'higher', actual: 100 },
      { name: 'Complaints', target: 10, weight: 0.5, direction: 'lower', actual: 10 },
    ],
  },
  {
    ...{ id: 'E3', name: '=Cem', department: 'Sales', currency: 'EUR', target: 1000 },
    kpis: [{ name: 'Revenue', target: 100, weight: 1, direction: 'higher', actual: null }],
  },
];

let workbook: MemoryWorkbook;
let round: BonusRound;
beforeAll(async () => {
  workbook = memoryWorkbook([]);
  await companyIn(workbook, people);
  const opened = openRound(workbook.snapshot());
  if (!opened.round) throw new Error(opened.problems.join('\n'));
  round = opened.round;
});

describe('what would have moved the amount most', () => {
  test('puts each missed KPI on target, the largest change first', () => {
    // Ann: 0.5·0.9 + 0.3·0.8 + 0.2·1.1 = 0.91 pays 77.5 %. Margin on target: 0.97 and 92.5 %; revenue: 0.96 and 90 %.
    const [ann] = round.lines;
    if (!ann) throw new Error('Ann is gone.');
    expect(ann).toMatchObject({ score: 0.91, units: 77_500 });
    expect(leverageOf(round, ann)).toEqual([
      { kpi: 'Margin', to: 'on target', units: 15_000 },
      { kpi: 'Revenue', to: 'on target', units: 12_500 },
    ]);
  });

  test('adds ten points where everything is on target', () => {
    const bea = round.lines.find(({ id }) => id === 'E2');
    if (!bea) throw new Error('Bea is gone.');
    expect(leverageOf(round, bea)).toEqual([
      { kpi: 'Revenue', to: 'ten points more', units: 12_500 },
      { kpi: 'Complaints', to: 'ten points more', units: 12_500 },
    ]);
  });

  test('says nothing while somebody waits', () => {
    const cem = round.lines.find(({ id }) => id === 'E3');
    expect(cem && leverageOf(round, cem)).toEqual([]);
  });
});

describe('statements', () => {
  test('are one page each, with everything an employee needs to follow the number', async () => {
    const [ann, , cem] = planStatements(workbook.snapshot(), round, ['01', 'E2', 'E3']);
    await workbook.apply([...(ann?.changes() ?? []), ...(cem?.changes() ?? [])]);
    expect(page('KPI Statement – Ann Lee')).toMatchInlineSnapshot(`
      "Bonus statement: Ann Lee
      Q3 2026. How the amount came about, for both sides to agree.

      Employee id | 01
      Department | Sales
      Target bonus | EUR 1 000
      Score | 91 %
      Payout | 77.5 %
      Share of the period | 100 %

      KPI | Target | Actual | Attainment | Weight | Adds | From
      Revenue | 100 | 90 | 90.0% | 50.0% | 45.0% | Sales ledger
      Margin | 20 | 16 | 80.0% | 30.0% | 24.0% | Sales ledger
      Complaints | 10 | 9 | 110.0% | 20.0% | 22.0% | Sales ledger

      Bonus | EUR | 775.00

      How it came about
      Revenue: actual 90, target 100, higher is better. Attainment 90%.
      Margin: actual 16, target 20, higher is better. Attainment 80%.
      Complaints: actual 9, target 10, lower is better. Attainment 110%.
      Revenue: 90% × weight 0.5 of 1 adds 45%.
      Margin: 80% × weight 0.3 of 1 adds 24%.
      Complaints: 110% × weight 0.2 of 1 adds 22%.
      Score: all of this together, 91%.
      Payout: 91% lies between 80% (pays 50%) and 100% (pays 100%), so 77.5%.
      Proration: 100% of the period.
      Target bonus 1000 × payout 77.5% × proration 100% = 775.
      Bonus: 775.00

      What would have moved it most
      “Margin” on target would have paid EUR 150.00 more.
      “Revenue” on target would have paid EUR 125.00 more.

      Agreed

      Employee, date and signature

      Manager, date and signature"
    `);
    expect(page('KPI Statement – =Cem')).toContain('How it came about\nNot measured: “Revenue”. Enter the actual.');
  });

  test('go on where they stopped, and are drawn anew in their place', async () => {
    expect(statementsWritten(workbook.snapshot(), 'Q3 2026')).toEqual(new Set(['01', 'E3']));
    const again = planStatements(workbook.snapshot(), round, ['01', 'E2', 'nobody']);
    expect(again.map(({ id, sheet, replaces }) => [id, sheet, replaces])).toEqual([
      ['01', 'KPI Statement – Ann Lee', true],
      ['E2', 'KPI Statement – Bea', false],
    ]);
    const before = page('KPI Statement – Ann Lee');
    for (const plan of again) await workbook.apply(plan.changes());
    expect(page('KPI Statement – Ann Lee')).toBe(before);
    expect(statementsWritten(workbook.snapshot(), 'Q3 2026').size).toBe(3);
  });
});

/** The page as text: cells of a row beside each other. */
function page(name: string): string {
  const rows = sheetNamed(workbook.snapshot(), name)?.texts ?? [];
  return rows.map((row) => row.filter((text) => text !== '').join(' | ')).join('\n');
}
