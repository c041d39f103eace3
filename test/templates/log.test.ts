import { describe, expect, it } from 'vitest';
import { agreed, changeAfterStart, readBook, type Scorecard, sheetNamed } from '../../core/index.ts';
import { sampleChanges } from '../../preview/src/sample.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

const said = { who: 'Elena Moretti', on: 46300, reason: 'The price list has changed.' };

async function sample(): Promise<{ workbook: MemoryWorkbook; card: Scorecard }> {
  const workbook = memoryWorkbook();
  await workbook.apply(sampleChanges(46296));
  const card = readBook(workbook.snapshot()).scorecards[0];
  if (!card) throw new Error('The sample has scorecards.');
  return { workbook, card };
}

function logOf(workbook: MemoryWorkbook) {
  return sheetNamed(workbook.snapshot(), 'KPI Log')?.cells.slice(4) ?? [];
}

describe('a change after the start', () => {
  it('is written and noted with old value, new value and reason, in one step', async () => {
    const { workbook, card } = await sample();
    const changes = changeAfterStart(card, { kpi: 0, field: 'target' }, 820, said, workbook.snapshot());
    await workbook.apply(changes ?? []);
    expect(readBook(workbook.snapshot()).scorecards[0]?.kpis[0]?.values.target).toBe(820);
    expect(logOf(workbook)).toEqual([
      [46300, 'Elena Moretti', 'changed', 'Mara Lind', 'Cost per lead (CPL)', 'Target', 800, 820, said.reason],
    ]);
    workbook.undo();
    expect(logOf(workbook)).toEqual([]);
  });

  it('adds lines below those that are there, and never changes them', async () => {
    const { workbook, card } = await sample();
    for (const [target, reason] of [
      [820, 'First.'],
      [830, 'Second.'],
    ] as const) {
      const current = readBook(workbook.snapshot()).scorecards[0] ?? card;
      const place = { kpi: 0, field: 'target' } as const;
      await workbook.apply(changeAfterStart(current, place, target, { ...said, reason }, workbook.snapshot()) ?? []);
    }
    expect(logOf(workbook).map((row) => [row[6], row[7], row[8]])).toEqual([
      [800, 820, 'First.'],
      [820, 830, 'Second.'],
    ]);
  });

  it.each([
    ['without a reason', 820, '  '],
    ['that changes nothing', 800, 'Checked.'],
  ])('is refused %s', async (_, value, reason) => {
    const { workbook, card } = await sample();
    const place = { kpi: 0, field: 'target' } as const;
    expect(changeAfterStart(card, place, value, { ...said, reason }, workbook.snapshot())).toBeNull();
  });
});

describe('an agreement', () => {
  it('of both sides stands on the scorecard and in the log', async () => {
    const { workbook, card } = await sample();
    await workbook.apply(agreed(card, ['employee', 'manager'], said, workbook.snapshot()) ?? []);
    const after = readBook(workbook.snapshot()).scorecards[0];
    expect(after?.head.agreedOn).toBe(46300);
    expect(logOf(workbook).map((row) => [row[2], row[3], row[5], row[7]])).toEqual([
      ['agreed', 'Mara Lind', 'Agreed by employee', '2026-10-05'],
      ['agreed', 'Mara Lind', 'Agreed by manager', '2026-10-05'],
    ]);
  });

  it('of one side leaves the other open', async () => {
    const { workbook, card } = await sample();
    await workbook.apply(agreed(card, ['manager'], said, workbook.snapshot()) ?? []);
    expect(readBook(workbook.snapshot()).scorecards[0]?.head.agreedOn).toBeNull();
  });
});
