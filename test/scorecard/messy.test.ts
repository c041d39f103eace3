import { describe, expect, it } from 'vitest';
import { readBook } from '../../core/scorecard/read.ts';
import { validate } from '../../core/validator/index.ts';
import { messyKpis, messySheet } from '../fixtures/messy-workbook.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

describe('a messy workbook', () => {
  const snapshot = memoryWorkbook([messySheet], { decimalSeparator: ',' }).snapshot();
  const book = readBook(snapshot);

  it('is read without a wrong guess', () => {
    expect(book.scorecards).toHaveLength(1);
    const [card] = book.scorecards;
    expect(card?.kpis.map(({ values }) => values.kpi)).toEqual(messyKpis);
    expect(card?.layout.columns).toEqual({ kpi: 1, target: 2, actual: 3, weight: 4, source: 5 });
    expect(card?.head).toMatchObject({ department: 'Отдел продаж', period: '1 квартал 2026' });
    expect(card?.layout.rows).toEqual([6, 7, 49]);
  });

  it('needs no question, and says which rows were left out and why', () => {
    const [reading] = book.readings;
    expect(reading?.questions).toEqual([]);
    const skipped = reading?.tables[0]?.skipped ?? [];
    expect(skipped.filter(({ reason }) => reason === 'total').map(({ row }) => row)).toEqual([8, 50]);
    expect(skipped.filter(({ reason }) => reason === 'blank')).toHaveLength(40);
  });

  it('is checked: the broken formula, the missing source; the weights are sound', () => {
    const { findings } = validate(book, { today: 46_069 });
    const found = findings.map(({ rule, kpi }) => [rule, kpi]);
    expect(found).toContainEqual(['data-formula-error', 'Доля повторных покупок']);
    expect(found).toContainEqual(['transparency-missing-source', 'Среднее время ответа']);
    expect(found.map(([rule]) => rule)).not.toContain('weights-sum');
    expect(found.map(([rule]) => rule)).not.toContain('measurable-non-numeric-target');
    expect(found.map(([rule]) => rule)).not.toContain('measurable-missing-unit');
  });
});
