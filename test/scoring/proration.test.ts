import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type ProrationBasis, proration } from '../../core/index.ts';

function day(written: string): number {
  return Date.parse(written) / 86_400_000 + 25_569;
}

const year = { start: day('2023-01-01'), end: day('2023-12-31') };

function share(from: string | null, to: string | null, basis: ProrationBasis, period = year): unknown {
  return proration(period, { from: from === null ? null : day(from), to: to === null ? null : day(to) }, basis);
}

describe('proration', () => {
  test.each<[string | null, string | null, ProrationBasis, number]>([
    [null, null, 'days', 1],
    [null, null, 'months', 1],
    [null, null, '30/360', 1],
    ['2023-12-31', null, 'days', 1 / 365],
    [null, '2023-01-01', 'days', 1 / 365],
    ['2023-04-01', null, 'days', 275 / 365],
    ['2023-04-01', null, 'months', 0.75],
    ['2023-04-01', null, '30/360', 0.75],
    ['2023-04-16', null, 'months', 8.5 / 12],
    ['2023-02-15', '2023-02-28', 'months', 0.5 / 12],
    ['2023-01-17', '2023-03-10', 'months', (15 / 31 + 1 + 10 / 31) / 12],
    ['2023-02-28', '2023-02-28', '30/360', 1 / 360],
    ['2023-02-01', '2023-02-28', '30/360', 30 / 360],
    ['2023-01-31', '2023-01-31', '30/360', 1 / 360],
    ['2023-01-30', '2023-01-31', '30/360', 1 / 360],
    ['2023-03-15', '2023-05-31', '30/360', 76 / 360],
    ['2022-01-01', '2024-12-31', 'days', 1],
    ['2024-01-01', null, 'days', 0],
    ['2025-06-01', null, 'days', 0],
    ['2025-06-01', null, 'months', 0],
    [null, '2020-12-31', '30/360', 0],
    [null, '2022-12-31', 'days', 0],
  ])('from %s to %s by %s', (from, to, basis, ratio) => {
    expect(share(from, to, basis)).toBeCloseTo(ratio, 14);
  });

  test('a leap year has its day', () => {
    const leap = { start: day('2024-01-01'), end: day('2024-12-31') };
    expect(share('2024-02-29', '2024-02-29', 'days', leap)).toBe(1 / 366);
    expect(share('2024-02-01', '2024-02-28', '30/360', leap)).toBe(28 / 360);
    expect(share('2024-02-01', '2024-02-29', '30/360', leap)).toBe(30 / 360);
    expect(share('2024-02-15', '2024-02-29', 'months', leap)).toBeCloseTo(15 / 29 / 12, 14);
  });

  test('periods that are no whole months', () => {
    const odd = { start: day('2023-01-16'), end: day('2023-03-15') };
    expect(share('2023-02-01', '2023-02-28', 'months', odd)).toBeCloseTo(1 / (16 / 31 + 1 + 15 / 31), 14);
    expect(share(null, null, '30/360', odd)).toBe(1);
  });

  test('what ends before it starts is refused', () => {
    expect(proration({ start: 10, end: 9 }, { from: null, to: null })).toMatchObject({
      refused: '#NUM!',
      argument: 'period_end',
    });
    expect(proration(year, { from: 100, to: 99 })).toMatchObject({
      refused: '#NUM!',
      argument: 'to',
      problem: 'is before from',
    });
    expect(proration({ start: 10, end: 10 }, { from: 10, to: 10 })).toBe(1);
  });

  test('lies between 0 and 1, and two halves of a period make it whole', () => {
    const days = fc.integer({ min: day('2019-01-01'), max: day('2027-12-31') });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 800 }),
        fc.nat(800),
        fc.constantFrom<ProrationBasis>('days', 'months', '30/360'),
        (start, length, cut, basis) => {
          const period = { start, end: start + length };
          const at = start + (cut % (length + 1));
          const whole = (from: number | null, to: number | null) => {
            const ratio = proration(period, { from, to }, basis);
            if (isRefusal(ratio)) throw new Error(ratio.problem);
            expect(ratio).toBeGreaterThanOrEqual(0);
            expect(ratio).toBeLessThanOrEqual(1);
            return ratio;
          };
          const sum = whole(null, at) + (at === period.end ? 0 : whole(at + 1, null));
          // In months of 30 days a cut beside the 31st, or at the end of February, loses or doubles days.
          if (basis !== '30/360') expect(sum).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  test('counts months as a calendar does', () => {
    const days = fc.integer({ min: day('2019-01-01'), max: day('2027-12-31') });
    fc.assert(
      fc.property(days, fc.nat(900), (from, length) => {
        let months = 0;
        for (let serial = from; serial <= from + length; serial++) {
          const date = new Date((serial - 25_569) * 86_400_000);
          months += 1 / new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
        }
        const decade = { start: day('2015-01-01'), end: day('2034-12-31') };
        expect(proration(decade, { from, to: from + length }, 'months')).toBeCloseTo(months / 240, 10);
      }),
      { numRuns: 60 },
    );
  });
});
