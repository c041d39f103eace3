import { describe, expect, it } from 'vitest';
import {
  isError,
  repairFormulas,
  restoreFormulas,
  type Snapshot,
  scorecardColumns,
  shareWithoutAddIn,
} from '../../core/index.ts';
import { sampleChanges } from '../../preview/src/sample.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

async function sample(): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await workbook.apply(sampleChanges(46296));
  return workbook;
}

function ourFormulas(snapshot: Snapshot): string[] {
  return snapshot.sheets.flatMap(({ formulas }) =>
    formulas.flat().filter((text): text is string => /KPI_[A-Z_]+\(/.test(text ?? '')),
  );
}

/** What people see, by cell, with numbers to twelve decimals. */
function shown(snapshot: Snapshot) {
  return snapshot.sheets
    .filter(({ name }) => name !== 'KPI Formulas')
    .map(({ name, cells }) => {
      const values = cells.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(12)) : cell === '' ? null : cell)),
      );
      return { name, values: values.map((row) => JSON.stringify(row).replace(/(,null)+]$/, ']')) };
    });
}

/** Everything calculated but the explanations, which are texts and stay as they were. */
function numbers(snapshot: Snapshot) {
  const explanation = 3;
  return snapshot.sheets
    .filter(({ name }) => /Scorecard|Team/.test(name))
    .map(({ name, cells }) => {
      const result = cells.findIndex((row) => row[0] === 'Result');
      const rows = cells.map((row, index) => (result >= 0 && index > result ? row.slice(0, explanation) : row));
      const rounded = rows.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(12)) : (cell ?? ''))),
      );
      return { name, rows: rounded.map((row) => row.join('|').replace(/\|+$/, '')).filter((row) => row !== '') };
    });
}

const actualColumn = scorecardColumns.findIndex(({ field }) => field === 'actual');

describe('sharing without the add-in', () => {
  it.each(['formulas', 'values'] as const)('as %s leaves no formula of ours and changes no number', async (as) => {
    const workbook = await sample();
    const before = shown(workbook.snapshot());
    const shared = shareWithoutAddIn(workbook.snapshot(), as);
    expect(shared).toMatchObject({ formulas: 38, values: as === 'values' ? 38 : 4, left: [] });
    await workbook.apply(shared.changes);
    expect(ourFormulas(workbook.snapshot())).toEqual([]);
    expect(shown(workbook.snapshot())).toEqual(before);
  });

  it('gives formulas that go on calculating', async () => {
    const workbook = await sample();
    await workbook.apply(shareWithoutAddIn(workbook.snapshot(), 'formulas').changes);
    const calculating = await sample();
    for (const one of [workbook, calculating]) {
      one.type('KPI Scorecard – Mara Lind', 10, actualColumn, 290);
      one.type('KPI Scorecard – Jonas Weber', 9, actualColumn, null);
      one.type('KPI Settings', 11, 1, 1.1);
      one.type('KPI Settings', 24, 1, 0.9);
    }
    expect(numbers(workbook.snapshot())).toEqual(numbers(calculating.snapshot()));
  });

  it('can be taken back: every formula stands where it stood', async () => {
    const workbook = await sample();
    const before = ourFormulas(workbook.snapshot());
    await workbook.apply(shareWithoutAddIn(workbook.snapshot(), 'formulas').changes);
    const restored = restoreFormulas(workbook.snapshot());
    expect(restored).toMatchObject({ formulas: 38, lost: [] });
    await workbook.apply(restored.changes);
    expect(ourFormulas(workbook.snapshot())).toEqual(before);
    expect(workbook.snapshot().sheets.map(({ name }) => name)).not.toContain('KPI Formulas');
  });

  it('leaves alone what somebody has typed since, and says where', async () => {
    const workbook = await sample();
    await workbook.apply(shareWithoutAddIn(workbook.snapshot(), 'formulas').changes);
    workbook.type('KPI Scorecard – Mara Lind', 18, 1, 1);
    const restored = restoreFormulas(workbook.snapshot());
    expect(restored.formulas).toBe(37);
    expect(restored.lost).toEqual([{ sheet: 'KPI Scorecard – Mara Lind', row: 18, column: 1, rows: 1, columns: 1 }]);
  });

  it('keeps the number where only KPI functions know the word of the direction', async () => {
    const row = (direction: string, at: number) => {
      const cells = `A${at},B${at},C${at}`;
      const score = { formula: `=KPI_SCORE(A${at},B${at},1,C${at})` };
      return [
        ...[8, 10, direction, { formula: `=KPI_ATTAINMENT(${cells})` }, score],
        { formula: `=KPI_STATUS(${cells},"",(1/2))` },
        { formula: `=KPI_ATTAINMENT(A${at},B${at},"${direction}")` },
      ];
    };
    const words = ['lower', 'Lower', 'min', ' lower', '≤'];
    const workbook = memoryWorkbook([{ name: 'Data', cells: words.map((word, index) => row(word, index + 1)) }]);
    const before = shown(workbook.snapshot());
    await workbook.apply(shareWithoutAddIn(workbook.snapshot(), 'formulas').changes);
    expect(ourFormulas(workbook.snapshot())).toEqual([]);
    expect(shown(workbook.snapshot())).toEqual(before);
    // A value stands where native functions would take the word for higher.
    const { formulas } = workbook.snapshot().sheets[0] ?? { formulas: [] };
    expect(formulas.map((cells) => cells.slice(3).filter(Boolean).length)).toEqual([4, 4, 0, 0, 0]);
  });

  it('does nothing in a workbook without formulas of ours', () => {
    expect(shareWithoutAddIn(memoryWorkbook().snapshot(), 'formulas')).toEqual({
      changes: [],
      formulas: 0,
      values: 0,
      left: [],
    });
  });
});

describe('repairing formulas', () => {
  it('enters those again that show #NAME? or carry a prefix, and no others', async () => {
    const workbook = memoryWorkbook([
      {
        name: 'Data',
        cells: [
          [
            0.9,
            1,
            { formula: '=KPI_ATTAINMENT(A1,B1)' },
            { formula: '=_xldudf_KPI_ATTAINMENT(A1,B1)' },
            { formula: '=UNKNOWN(A1)' },
          ],
        ],
      },
    ]);
    const snapshot = workbook.snapshot();
    const { changes, cells } = repairFormulas(snapshot);
    expect(cells.map(({ column }) => column)).toEqual([3]);
    await workbook.apply(changes);
    expect(workbook.snapshot().sheets[0]?.formulas[0]?.[3]).toBe('=KPI_ATTAINMENT(A1,B1)');
    expect(workbook.snapshot().sheets[0]?.cells[0]?.some(isError)).toBe(true);
  });
});
