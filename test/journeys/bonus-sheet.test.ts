import { afterEach, describe, expect, test } from 'vitest';
import { type BonusRound, noOptions, openRound, type RoundOptions, recompute } from '../../core/bonus-round/index.ts';
import type { Cell, Snapshot, Workbook } from '../../core/index.ts';
import { planBonusSheet } from '../../core/journeys/bonus-sheet.ts';
import { companyIn, type Employee } from '../fixtures/finance-company.ts';
import { univerRig } from '../support/headless-univer.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const kpis = (revenue: number | null, errors: number) => [
  { name: 'Revenue', target: 100, weight: 0.6, direction: 'higher' as const, actual: revenue },
  { name: 'Errors', target: 10, weight: 0.4, direction: 'lower' as const, actual: errors },
];

/** Ids that spreadsheets like to mix up: 01 and 1, a space, two letter cases. Eve left on 31 July. */
const people: Employee[] = [
  { id: '01', name: 'Ann', department: 'Sales', currency: 'EUR', target: 1000, kpis: kpis(90, 10) },
  { id: '1', name: 'Bea', department: 'Sales', currency: 'USD', target: 2000.5, kpis: kpis(120, 8) },
  { id: 'E 3', name: 'Cem', department: 'Service', currency: 'EUR', target: 999.99, kpis: kpis(null, 9) },
  { id: 'e4', name: 'Dan', department: 'Service', currency: 'VND', target: 8_650_000, kpis: kpis(101, 11) },
  { id: 'E5', name: 'Eve', department: 'Sales', currency: 'EUR', target: 1500, to: 46234, kpis: kpis(100, 10) },
];

/**
 * By hand, on the scale 80 % → 50 %, 100 % → 100 %, 120 % → 150 %: Ann scores 0.6·0.9 + 0.4·1 = 0.94 and is paid 85 %;
 * Bea 1.2 and 150 %; Dan 0.6·1.01 + 0.4·0.9 = 0.966 and 91.5 %; Eve 1 for 31 of 92 days: 1500·31/92 = 505.43; Cem waits.
 */
const paid = { '01': 850, '1': 3000.75, 'E 3': '', e4: 7_914_750, E5: 505.43 };

const scale = { name: 'Company profit', threshold: 5, better: 'higher' as const, cap: null };
const rounds: readonly [string, RoundOptions, Readonly<Record<string, Cell>>][] = [
  ['without gates', noOptions, paid],
  [
    'with a gate that is met, and one that was missed and keeps the pay',
    {
      ...noOptions,
      gates: [
        { ...scale, department: null, actual: 5, effect: 'zero' },
        { ...scale, name: 'Audit', department: null, actual: 1, effect: 'keep' },
      ],
    },
    paid,
  ],
  [
    'with a department that missed its gate',
    { ...noOptions, gates: [{ ...scale, department: 'Sales', actual: 4.99, effect: 'zero' }] },
    { ...paid, '01': 0, '1': 0, E5: 0 },
  ],
  [
    'with a gate that limits the payout to 90 %',
    { ...noOptions, gates: [{ ...scale, department: null, actual: 6, better: 'lower', effect: 'cap', cap: 0.9 }] },
    { ...paid, '1': 1800.45, e4: 7_785_000, E5: 454.89 },
  ],
  [
    'with a gate that nobody has measured',
    { ...noOptions, gates: [{ ...scale, department: 'Sales', actual: null, effect: 'zero' }] },
    { ...paid, '01': '', '1': '', E5: '' },
  ],
  [
    'with a pool of EUR 1000',
    { ...noOptions, pools: [{ currency: 'EUR', amount: 1000, minimum: null, cap: null }] },
    // 850 and 505.4348 share 1000: 627.11 and 372.89.
    { ...paid, '01': 627.11, E5: 372.89 },
  ],
  [
    'with the conditions of single people',
    {
      ...noOptions,
      conditions: new Map([
        ['01', false],
        ['1', true],
      ]),
    },
    { ...paid, '01': 0 },
  ],
];

const hosts = [
  ['memory', () => Promise.resolve({ workbook: memoryWorkbook([]) as Workbook, close: () => Promise.resolve() })],
  [
    'the engine of the preview',
    async () => {
      const { workbook, close } = await univerRig([{ name: 'Sheet1' }]);
      return { workbook, close: async () => close?.() };
    },
  ],
] as const;

describe.each(hosts)('KPI Bonus in %s', (_, start) => {
  let close = () => Promise.resolve();
  afterEach(() => close());
  async function company(): Promise<Workbook> {
    const host = await start();
    close = async () => host.close();
    await companyIn(host.workbook, people);
    return host.workbook;
  }

  test.each(rounds)('is live and right to the unit %s', async (_name, options, expected) => {
    const workbook = await company();
    const round = roundOf(await workbook.read(), options);
    await workbook.apply(planBonusSheet(await workbook.read(), round, null).changes);
    const snapshot = await workbook.read();
    const recomputed = recompute(snapshot);
    expect(recomputed?.disagreements.map(({ text }) => text)).toEqual([]);
    expect(bonuses(snapshot)).toEqual(expected);
  });

  test('names the cells that do not show what the scorecards make of them', async () => {
    const workbook = await company();
    await workbook.apply(planBonusSheet(await workbook.read(), roundOf(await workbook.read()), null).changes);
    const type = (sheet: string, row: number, column: number, value: number | string) =>
      workbook.apply([{ kind: 'write', area: { sheet, row, column, rows: 1, columns: 1 }, cells: [[value]] }]);
    await type('KPI People', 5, 8, 1100);
    expect(recompute(await workbook.read())?.disagreements.map(({ text }) => text)).toEqual([
      'K10 (Target bonus of 01) shows 1\u202f000; it should be 1\u202f100.',
      'L10 (Bonus of 01) shows 850; it should be 935.',
      'D5 (Calculated in EUR) shows 1\u202f355.43; it should be 1\u202f440.43.',
    ]);
    await type('KPI Bonus', 9, 10, 1100);
    expect(recompute(await workbook.read())?.disagreements).toEqual([]);
  });

  test('follows an edit of an actual at once', async () => {
    const workbook = await company();
    await workbook.apply(planBonusSheet(await workbook.read(), roundOf(await workbook.read()), null).changes);
    const register = (await workbook.read()).sheets.find(({ name }) => name === 'KPI Register');
    const header = register?.cells.findIndex((row) => row.includes('Actual')) ?? 0;
    const column = register?.cells[header]?.indexOf('Actual') ?? 0;
    const row = register?.cells.findIndex((cells) => cells[0] === 'E 3') ?? 0;
    const area = { sheet: 'KPI Register', row, column, rows: 1, columns: 1 };
    await workbook.apply([{ kind: 'write', area, cells: [[100]] }]);
    // 0.6·1 + 0.4·1.1 = 1.04 pays 110 % of 999.99.
    expect(bonuses(await workbook.read())).toEqual({ ...paid, 'E 3': 1099.99 });
    expect(recompute(await workbook.read())?.disagreements).toEqual([]);
  });

  test('is drawn anew in its place, with what people entered', async () => {
    const workbook = await company();
    await workbook.apply(planBonusSheet(await workbook.read(), roundOf(await workbook.read()), null).changes);
    const gate = { ...scale, department: null, actual: 1, effect: 'zero' as const };
    const sheet = recompute(await workbook.read())?.sheet ?? null;
    const plan = planBonusSheet(
      await workbook.read(),
      roundOf(await workbook.read(), { gates: [gate], pools: [] }),
      sheet,
      new Map([['EUR', 500]]),
    );
    expect(plan).toMatchObject({ sheet: 'KPI Bonus', replaces: true });
    await workbook.apply(plan.changes);
    const after = recompute(await workbook.read());
    expect(after?.disagreements).toEqual([]);
    expect(after?.sheet.gates).toEqual([gate]);
    expect(after?.sheet.budgets).toEqual(new Map([['EUR', 500]]));
    expect(bonuses(await workbook.read())).toMatchObject({ '01': 0, e4: 0 });
  });
});

function roundOf(snapshot: Snapshot, options: RoundOptions = noOptions): BonusRound {
  const { round, problems } = openRound(snapshot, options);
  if (!round) throw new Error(problems.join('\n'));
  return round;
}

function bonuses(snapshot: Snapshot): Record<string, Cell> {
  const sheet = recompute(snapshot)?.sheet;
  return Object.fromEntries((sheet?.people ?? []).map((row) => [String(row.at('id')), row.at('bonus') ?? '']));
}
