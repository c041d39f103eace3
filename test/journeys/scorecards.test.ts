import { describe, expect, test } from 'vitest';
import { openRound, type RoundOptions, recompute } from '../../core/bonus-round/index.ts';
import {
  type Cell,
  cellAt,
  insertScorecard,
  roles,
  type Snapshot,
  sheetNamed,
  type Workbook,
} from '../../core/index.ts';
import { openReview, planBonusSheet, planReviewSheet } from '../../core/journeys/index.ts';
import { univerRig } from '../support/headless-univer.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const today = 46204;
const role = roles.find(({ id }) => id === 'sales-team-leader');

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

/** A workbook of people with a sheet each, and no list of people. */
describe.each(hosts)('a round of own scorecards in %s', (_, start) => {
  test('takes scores, conditions and pay from the sheets, and stays live', async () => {
    const { workbook, close } = await start();
    for (const [id, name, targetBonus] of [
      ['01', 'Ann', 1000],
      ['02', 'Bea', 2000],
      ['03', 'Cem', null],
    ] as const) {
      if (!role) throw new Error('The role is gone.');
      const person = { id, name, department: 'Sales', manager: 'Max', pay: { targetBonus, from: null, to: null } };
      await workbook.apply(insertScorecard(role, { person, today }, await workbook.read()).changes);
    }
    await write(workbook, 'KPI Settings', 'Currency', 'EUR');
    await measure(workbook, 'KPI Scorecard – Ann');
    await measure(workbook, 'KPI Scorecard – Bea');
    await write(workbook, 'KPI Scorecard – Bea', 'Condition met', false);

    const { round, problems } = openRound(await workbook.read());
    if (!round) throw new Error(problems.join('\n'));
    expect(round.lines.map(({ id, score, units, problem }) => [id, score, units, problem])).toEqual([
      ['01', 1, 100_000, ''],
      ['02', 1, 0, ''],
      ['03', null, null, expect.stringContaining('Not measured')],
    ]);
    await workbook.apply(planBonusSheet(await workbook.read(), round, null).changes);
    expect(recompute(await workbook.read())?.disagreements.map(({ text }) => text)).toEqual([]);

    await write(workbook, 'KPI Scorecard – Bea', 'Condition met', true);
    const after = recompute(await workbook.read());
    expect(after?.disagreements.map(({ text }) => text)).toEqual([]);
    expect(after?.sheet.people.map((row) => row.at('bonus') ?? '')).toEqual([1000, 2000, '']);

    await workbook.apply(planReviewSheet(await workbook.read(), openReview(await workbook.read())).changes);
    const review = openReview(await workbook.read());
    expect(review.present?.decisions.map(({ kpi }) => kpi)).toEqual(review.kpis.map(({ kpi }) => kpi));
    await close();
  });

  test('never pays somebody whom two sheets score', async () => {
    const { workbook, close } = await start();
    if (!role) throw new Error('The role is gone.');
    const person = {
      id: '01',
      name: 'Ann',
      department: 'Sales',
      manager: '',
      pay: { targetBonus: 1000, from: null, to: null },
    };
    for (let twice = 0; twice < 2; twice++) {
      await workbook.apply(insertScorecard(role, { person, today }, await workbook.read()).changes);
    }
    await write(workbook, 'KPI Settings', 'Currency', 'EUR');
    await measure(workbook, 'KPI Scorecard – Ann');
    const options: RoundOptions = { gates: [], pools: [] };
    const { round } = openRound(await workbook.read(), options);
    for (const line of round?.lines ?? []) {
      expect(line.units).toBeNull();
      expect(line.problem).toMatch(/more than once|both score this person/);
    }
    await close();
  });
});

/** Every actual is its target. */
async function measure(workbook: Workbook, name: string): Promise<void> {
  const snapshot = await workbook.read();
  const sheet = sheetNamed(snapshot, name);
  const header = sheet?.cells.findIndex((row) => row[0] === 'KPI') ?? -1;
  const column = (label: string) => sheet?.cells[header]?.indexOf(label) ?? -1;
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  for (let row = header + 2; cellAt(sheet, row, 0) !== null && cellAt(sheet, row, 0) !== ''; row++) {
    const target = cellAt(sheet, row, column('Target'));
    const actual = typeof target === 'number' ? target : 1;
    const area = { sheet: name, row, column: column('Actual'), rows: 1, columns: 1 };
    await workbook.apply([{ kind: 'write', area, cells: [[actual]] }]);
  }
}

async function write(workbook: Workbook, name: string, label: string, value: Exclude<Cell, object>): Promise<void> {
  const snapshot: Snapshot = await workbook.read();
  const row = sheetNamed(snapshot, name)?.cells.findIndex((cells) => cells[0] === label) ?? -1;
  await workbook.apply([
    { kind: 'write', area: { sheet: name, row, column: 1, rows: 1, columns: 1 }, cells: [[value]] },
  ]);
}
