import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, undoOf, type Written } from '../../core/index.ts';
import { memoryWorkbook, type StartSheet } from '../support/memory-workbook.ts';

const page = { orientation: 'portrait' } as const;

function write(sheet: string, row: number, column: number, cells: readonly (readonly Written[])[]): Change {
  return { kind: 'write', area: { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells };
}

const start: readonly StartSheet[] = [
  {
    name: 'Data',
    cells: [
      ['id', 'weight', 'note'],
      ['01234', 0.4, 'spare'],
      [null, { formula: '=SUM(B2:B2)*2' }, true],
    ],
    formats: [
      ['@', 'General'],
      ['@', '0%'],
    ],
  },
  { name: 'KPI Own', mark: 'scorecard', cells: [['KPI'], [{ formula: '=Data!B2' }]], formats: [['General'], ['0.0%']] },
];

describe('undo', () => {
  test('everything that a snapshot holds is as it was', async () => {
    const book = memoryWorkbook(start);
    const before = await book.read();
    const step: readonly Change[] = [
      { kind: 'add-sheet', sheet: 'New', mark: 'team', page },
      write('New', 0, 0, [
        ['a', { formula: "='Data'!B2" }],
        [null, 3],
      ]),
      write('Data', 1, 0, [
        ['x', 0.5, { formula: '=B3' }],
        [1, null, null],
      ]),
      write('Data', 1, 1, [[0.6]]),
      write('Data', 9, 9, [['beyond']]),
      { kind: 'number-format', area: { sheet: 'Data', row: 0, column: 0, rows: 3, columns: 2 }, format: '0.00' },
      { kind: 'name', name: 'Weights', area: { sheet: 'Data', row: 1, column: 1, rows: 1, columns: 1 } },
      { kind: 'remove-own-sheet', sheet: 'KPI Own', mark: 'scorecard' },
    ];
    await book.apply(step);
    expect(await book.read()).not.toEqual(before);
    await book.apply(undoOf(step, before));
    const after = await book.read();
    expect(after).toEqual(before);
  });

  test('a name that stood before gets its place back', async () => {
    const book = memoryWorkbook(start);
    const area = { sheet: 'Data', row: 0, column: 0, rows: 1, columns: 1 };
    await book.apply([{ kind: 'name', name: 'Weights', area }]);
    const before = await book.read();
    const step: readonly Change[] = [{ kind: 'name', name: 'Weights', area: { ...area, row: 5 } }];
    await book.apply(step);
    await book.apply(undoOf(step, before));
    expect((await book.read()).names).toEqual([{ name: 'Weights', area }]);
  });

  test('what somebody typed over the step since is not thrown away', async () => {
    const book = memoryWorkbook(start);
    const before = await book.read();
    const step = [write('Data', 1, 1, [[0.5]])];
    await book.apply(step);
    book.type('Data', 1, 1, 0.7);
    await expect(book.apply(undoOf(step, before))).rejects.toMatchObject({ code: 'changed' });
    expect((await book.read()).sheets[0]?.cells[1]?.[1]).toBe(0.7);
  });

  test('a new sheet in which somebody filled a blank input stays', async () => {
    const book = memoryWorkbook(start);
    const before = await book.read();
    const step: readonly Change[] = [
      { kind: 'add-sheet', sheet: 'New', mark: 'scorecard', page },
      write('New', 0, 0, [
        ['KPI', 'Actual'],
        ['Churn', null],
      ]),
    ];
    await book.apply(step);
    book.type('New', 1, 1, 0.04);
    await expect(book.apply(undoOf(step, before))).rejects.toMatchObject({ code: 'changed' });
  });

  test('an error that somebody had typed comes back as the formula that gives it', async () => {
    const book = memoryWorkbook([{ name: 'Data', cells: [[{ error: { code: '#N/A', message: '' } }]] }]);
    const before = await book.read();
    const step = [write('Data', 0, 0, [[1]])];
    await book.apply(step);
    await book.apply(undoOf(step, before));
    const sheet = (await book.read()).sheets[0];
    expect(sheet?.texts).toEqual([['#N/A']]);
    expect(sheet?.formulas).toEqual([['=#N/A']]);
  });

  test('any writes and formats, overlapping or not, can be taken back', async () => {
    const place = fc.record({
      row: fc.nat(4),
      column: fc.nat(4),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    const written = fc.constantFrom<Written>(null, 1, 0.1, 'text', '01', true, { formula: '=1+1' });
    const change = fc.oneof(
      place.chain((area) =>
        fc
          .array(fc.array(written, { minLength: area.columns, maxLength: area.columns }), {
            minLength: area.rows,
            maxLength: area.rows,
          })
          .map((cells): Change => ({ kind: 'write', area: { sheet: 'Data', ...area }, cells })),
      ),
      fc
        .tuple(place, fc.constantFrom('0%', '@', '0.00'))
        .map(([area, format]): Change => ({ kind: 'number-format', area: { sheet: 'Data', ...area }, format })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (step) => {
        const book = memoryWorkbook(start);
        const before = await book.read();
        await book.apply(step);
        await book.apply(undoOf(step, before));
        expect(await book.read()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
