import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell.ts';
import { correctionLine, readCorrection } from '../../core/scorecard/correction.ts';
import { type Field, fields } from '../../core/scorecard/field.ts';
import { de } from '../../core/scorecard/headers/de.ts';
import { en } from '../../core/scorecard/headers/en.ts';
import { fr } from '../../core/scorecard/headers/fr.ts';
import { matchHeader } from '../../core/scorecard/headers/match.ts';
import { isPeriodLabel } from '../../core/scorecard/headers/period.ts';
import { ru } from '../../core/scorecard/headers/ru.ts';
import { vi } from '../../core/scorecard/headers/vi.ts';
import { phrasesOf } from '../../core/scorecard/phrases.ts';
import { readSheet } from '../../core/scorecard/read-sheet.ts';
import type { Correction } from '../../core/scorecard/reading.ts';
import { sheetOf } from './sheet.ts';

/** What stands under each header, three rows of it, so that content can speak too. */
const columns: Readonly<Partial<Record<Field, readonly [Cell, Cell, Cell]>>> = {
  kpi: ['Number of paid orders', 'Client satisfaction score', 'Average response time'],
  goal: ['Grow online sales with old clients', 'Keep clients', 'Keep clients'],
  unit: ['orders', 'points', 'minutes'],
  target: [120, 45, 2],
  weight: [0.5, 0.3, 0.2],
  actual: [96, 41, 3],
  source: ['Web shop', 'Survey tool', 'Help desk'],
  owner: ['Anna Petrova', 'Boris Orlov', 'Boris Orlov'],
  cadence: ['monthly', 'monthly', 'weekly'],
  deadline: ['2026-06-30', '2026-06-30', '2026-03-31'],
};

/** Words that only one field claims: those that two share are decided by the cells, and tested apart. */
function ownWords(field: Field, language: typeof en): string[] {
  return phrasesOf(language.fields[field] ?? '').filter((word) => matchHeader(word).size === 1);
}

const languages = [en, ru, vi, de, fr];
const anyLanguage = fc.constantFrom(...languages);
const someFields = fc.subarray(Object.keys(columns) as Field[], { minLength: 3 });

describe('whatever the order of columns', () => {
  it('each header is recognised, in one language', () => {
    fc.assert(
      fc.property(anyLanguage, someFields, fc.infiniteStream(fc.nat()), (language, chosen, stream) => {
        const next = () => stream.next().value ?? 0;
        const table = [...new Set<Field>(['kpi', ...chosen])].filter((field) => ownWords(field, language).length > 0);
        if (!table.includes('kpi') || table.length < 3) return;
        const order = table.map((field) => ({ field, place: next() })).sort((one, other) => one.place - other.place);
        const header = order.map(({ field }) => {
          const words = ownWords(field, language);
          return words[next() % words.length] ?? '';
        });
        const body = [0, 1, 2].map((row) => order.map(({ field }) => columns[field]?.[row] ?? null));
        const { scorecards } = readSheet(sheetOf('Sheet1', [header, ...body]));
        const read = scorecards[0]?.layout.columns ?? {};
        expect(read, header.join(' | ')).toEqual(Object.fromEntries(order.map(({ field }, column) => [field, column])));
      }),
      { numRuns: 150 },
    );
  });

  it('rows above, a column that nobody knows, and blank rows between change nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.nat({ max: 4 }), fc.boolean(), (above, between, note) => {
        const lines: Cell[][] = [
          ...Array.from({ length: above }, (_, row): Cell[] => [row === 0 ? 'KPIs of the team' : null]),
          ['KPI', 'Target', 'Weight', ...(note ? ['Remarks of the works council'] : [])],
          ['Number of paid orders', 120, 0.5, ...(note ? ['discussed'] : [])],
          ...Array.from({ length: between }, (): Cell[] => [null]),
          ['Client satisfaction score', 45, 0.5],
        ];
        const { scorecards, reading } = readSheet(sheetOf('Sheet1', lines));
        expect(scorecards[0]?.kpis.map(({ values }) => values.target)).toEqual([120, 45]);
        expect(scorecards[0]?.layout.columns).toEqual({ kpi: 0, target: 1, weight: 2 });
        expect(reading.questions).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws, whatever stands in the cells', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(null, 'KPI', 'Target', 'План', 'Вес', 'Total', 'Q1', 'Sum of Target', '', ' ', true),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 12 }),
      fc.constant<Cell>({ error: { code: '#REF!', message: '' } }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (lines) => {
        const { reading, scorecards } = readSheet(sheetOf('Sheet1', lines));
        for (const card of scorecards) expect(card.kpis.length).toBe(card.layout.rows.length);
        for (const { answers } of reading.questions) expect(answers.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('corrections', () => {
  const correction: fc.Arbitrary<Correction> = fc.record(
    {
      sheet: fc.constantFrom('Sheet1', 'Лист 1', 'KPI; Team = 3'),
      headerRow: fc.nat({ max: 60 }),
      columns: fc.dictionary(
        fc.nat({ max: 30 }).map(String),
        fc.constantFrom<Field | 'history' | null>(...fields, 'history', null),
      ) as fc.Arbitrary<Record<number, Field | 'history' | null>>,
      headings: fc.constantFrom<Field | null>('department', 'employee', null),
      carriedDown: fc.boolean(),
    },
    { requiredKeys: ['sheet', 'columns'] },
  );

  it('stand in the file as words and are read back alike', () => {
    fc.assert(
      fc.property(correction, (said) => {
        expect(readCorrection(correctionLine(said))).toEqual(said);
      }),
    );
  });

  it('that nobody understands are left out', () => {
    expect(readCorrection({ name: 'Columns of S', value: 'C = nonsense; D = weight; what' })).toEqual({
      sheet: 'S',
      columns: { 3: 'weight' },
    });
    expect(readCorrection({ name: 'Period', value: 'Q1' })).toBeNull();
  });
});

it.each([
  'Q1',
  'Q3 2025',
  '1 квартал',
  'I квартал 2026',
  'Tháng 4',
  'Jan',
  'März 2026',
  '2024',
  'FY15',
  '2025-03',
  'T1',
])('%s names a period', (label) => expect(isPeriodLabel(label)).toBe(true));

it.each(['Target', 'KPI', 'Quality', 'Year plan', 'May be', 'Tổng', 'Q', ''])('%s names none', (label) => {
  expect(isPeriodLabel(label)).toBe(false);
});
