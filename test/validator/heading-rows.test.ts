import { describe, expect, it } from 'vitest';
import { readBook } from '../../core/scorecard/read.ts';
import { validate } from '../../core/validator/index.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const cells = (first: string, second: string) => [
  ['KPI', 'Target', 'Weight'],
  [first],
  ['Paid orders', 120, 0.5],
  ['Repeat customers', 40, 0.2],
  [second],
  ['Stock accuracy', '99 %', 0.3],
];

function weightMessages(first: string, second: string, answer: string | null): string[] {
  const checks = {
    name: 'KPI Checks',
    mark: 'kpi:checks',
    cells: [['Checks'], [], [], ['Name', 'Value'], ...(answer ? [['Columns of Team', answer]] : [])],
  };
  const book = readBook(memoryWorkbook([{ name: 'Team', cells: cells(first, second) }, checks]).snapshot());
  return validate(book, { today: 46_069 })
    .findings.filter(({ rule }) => rule === 'weights-sum')
    .map(({ message }) => message);
}

describe('heading rows that name whose the KPIs below are', () => {
  it('part the KPIs as a column of people would', () => {
    expect(weightMessages('Orlova', 'Klimov', 'headings = employee')).toEqual([
      'The weights for Orlova add up to 70 %, not 100 %.',
      'The weights for Klimov add up to 30 %, not 100 %.',
    ]);
    expect(weightMessages('Orlova', 'Klimov', 'headings = role')).toHaveLength(2);
  });

  it('part nothing where they name goals, or where nobody has said what they name', () => {
    expect(weightMessages('Orlova', 'Klimov', 'headings = goal')).toEqual([]);
    expect(weightMessages('Orlova', 'Klimov', null)).toEqual([]);
  });

  it('leave a scorecard whole whose weights add up over its departments', () => {
    expect(weightMessages('Orlova', 'Klimov', 'headings = department')).toEqual([]);
  });
});
