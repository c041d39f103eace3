import { describe, expect, it } from 'vitest';
import {
  type Cell,
  cellAt,
  type SheetSnapshot,
  type Snapshot,
  scorecardColumns,
  sheetNamed,
} from '../../core/index.ts';
import { sampleChanges } from '../../preview/src/sample.ts';
import { type ReckonedScorecard, sampleScorecards, sampleTeam } from '../fixtures/sample-workbook.ts';
import { univerRig } from '../support/headless-univer.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

/** 1 October 2026 */
const today = 46296;
const resultColumn = 1;

const actualColumn = scorecardColumns.findIndex(({ field }) => field === 'actual');

describe('the sample workbook', () => {
  it('says what was reckoned by hand, in memory', async () => {
    const workbook = memoryWorkbook([]);
    await workbook.apply(sampleChanges(today));
    expectSample(workbook.snapshot());
  });

  it('says the same in the engine of the preview', async () => {
    const rig = await univerRig([{ name: 'Sheet1' }]);
    await rig.workbook.apply(sampleChanges(today));
    expectSample(await rig.workbook.read());
    await rig.close?.();
  });

  it.each([0, null])('tells an actual of 0 from one that is missing: %j', async (actual) => {
    const memory = memoryWorkbook([]);
    const rig = await univerRig([{ name: 'Sheet1' }]);
    for (const workbook of [memory, rig.workbook]) {
      await workbook.apply(sampleChanges(today));
      const sheet = 'KPI Scorecard – Mara Lind';
      const area = { sheet, row: 10, column: actualColumn, rows: 1, columns: 1 };
      await workbook.apply([{ kind: 'write', area, cells: [[actual]] }]);
      const read = await workbook.read();
      // An actual of 0: (0 − 200) / 60, floored to 0 in the score; 0.97 − 0.25 × 0.7. A missing one holds the score.
      expect(resultOf(read, sheet, 'Score')).toSatisfy(near(actual === 0 ? 0.795 : ''));
      expect(resultOf(read, sheet, 'Measured')).toBe(actual === 0 ? '5 of 5' : '4 of 5');
      expect(resultOf(read, sheet, 'Bonus')).toBe(actual === 0 ? 0 : '');
    }
    await rig.close?.();
  });
});

function expectSample(snapshot: Snapshot): void {
  for (const scorecard of sampleScorecards) expectScorecard(snapshot, scorecard);
  const team = sheetOf(snapshot, 'KPI Team');
  for (const [index, line] of sampleTeam.entries()) {
    const row = 8 + index;
    const columns = [5, 7, 8, 9, 10, 11, 12, 13, 14];
    const found = columns.map((column) => cellAt(team, row, column) ?? '');
    for (const [position, expected] of line.entries()) expect(found[position]).toSatisfy(near(expected));
  }
}

function expectScorecard(snapshot: Snapshot, reckoned: ReckonedScorecard): void {
  const sheet = sheetOf(snapshot, reckoned.sheet);
  const header = sheet.cells.findIndex((row) => row[0] === 'KPI');
  const column = (name: string) => sheet.cells[header]?.indexOf(name) ?? -1;
  for (const [index, attainment] of reckoned.attainments.entries()) {
    expect(cellAt(sheet, header + 2 + index, column('Attainment'))).toSatisfy(near(attainment));
    expect(cellAt(sheet, header + 2 + index, column('Status'))).toBe(reckoned.statuses[index]);
  }
  expect(resultOf(snapshot, reckoned.sheet, 'Score')).toSatisfy(near(reckoned.score));
  expect(resultOf(snapshot, reckoned.sheet, 'Grade')).toBe(reckoned.grade);
  expect(resultOf(snapshot, reckoned.sheet, 'Payout')).toSatisfy(near(reckoned.payout));
  expect(resultOf(snapshot, reckoned.sheet, 'Bonus')).toBe(reckoned.bonus);
}

function resultOf(snapshot: Snapshot, name: string, label: string): Cell {
  const sheet = sheetOf(snapshot, name);
  const row = sheet.cells.findIndex((cells) => cells[0] === label);
  return cellAt(sheet, row, resultColumn) ?? '';
}

function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function near(expected: string | number) {
  return (cell: unknown) =>
    typeof expected === 'number' ? typeof cell === 'number' && Math.abs(cell - expected) < 1e-12 : cell === expected;
}
