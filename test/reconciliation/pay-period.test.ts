import { describe, expect, test } from 'vitest';
import { type PayPeriod, periodLabelOf } from '../../core/reconciliation/pay-period.ts';
import { isoDate } from '../../core/scorecard/day.ts';

const q3: PayPeriod = { label: 'Q3 2026', start: 46204, end: 46295 };
const q2: PayPeriod = { label: 'Q2 2026', start: 46113, end: 46203 };

test('the periods of these tests are the second and third quarter of 2026', () => {
  expect([q2.start, q2.end, q3.start, q3.end].map(isoDate)).toEqual([
    '2026-04-01',
    '2026-06-30',
    '2026-07-01',
    '2026-09-30',
  ]);
});

describe('a period cell of a payroll sheet', () => {
  test.each([
    ...[
      'q3 2026',
      ' Q3  2026 ',
      'Q3-2026',
      '2026-Q3',
      '2026 Q3',
      '3rd quarter 2026',
      '3. Quartal 2026',
      'Quartal 3 2026',
    ],
    ...[
      'III квартал 2026',
      '3 кв. 2026',
      'Quý 3 2026',
      'T3 2026',
      '3e trimestre 2026',
      '2026-09',
      '09/2026',
      '09.2026',
    ],
    ...['September 2026', 'Sep 2026', 'tháng 8 2026', '2026-07-01', '30.09.2026', '2026-07-01 – 2026-09-30'],
    ...['01.07.2026-30.09.2026', '31/07/2026', '07/31/2026'],
  ])('%s is the quarter in which it lies', (text) => {
    expect(periodLabelOf(text, text, [q3, q2])).toBe('Q3 2026');
  });

  test.each([46204, 46295, 46220.5, 202608])('the number %d is the quarter in which it lies', (number) => {
    expect(periodLabelOf(number, '', [q3, q2])).toBe('Q3 2026');
  });

  test.each(['2026', 'FY2026', 'Q4 2026', '2026-10', 'H2 2026', '03/07/2026', 'autumn', '2026-06-15 – 2026-07-15'])(
    '%s names no known period and stays as written',
    (text) => {
      expect(periodLabelOf(text, text, [q3, q2])).toBe(text);
    },
  );

  test('an earlier known period keeps its own label', () => {
    expect(periodLabelOf('May 2026', 'May 2026', [q3, q2])).toBe('Q2 2026');
  });

  test('a half-year is recognised where the workbook pays by half-years', () => {
    const half: PayPeriod = { label: 'H2 2026', start: 46204, end: 46387 };
    expect(periodLabelOf('2. Halbjahr 2026', '2. Halbjahr 2026', [half])).toBe('H2 2026');
  });

  test('blank and error cells name none', () => {
    expect(periodLabelOf(null, '', [q3])).toBe('');
    expect(periodLabelOf({ error: { code: '#REF!', message: '' } }, '#REF!', [q3])).toBe('');
  });
});
