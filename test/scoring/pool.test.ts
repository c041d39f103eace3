import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type PoolMember, poolShares } from '../../core/index.ts';

function member(amount: number | null, minimum: number | null = null, cap: number | null = null): PoolMember {
  return { amount, minimum, cap };
}

describe('shares of a pool', () => {
  test.each<[string, readonly PoolMember[], number, number, readonly (number | null)[]]>([
    ['down', [member(6000), member(3000), member(1000)], 9000, 2, [5400, 2700, 900]],
    ['up', [member(6000), member(3000), member(1000)], 11_000, 2, [6600, 3300, 1100]],
    ['unchanged', [member(60.5), member(39.5)], 100, 2, [60.5, 39.5]],
    ['the odd cent', [member(1), member(1), member(1)], 100, 2, [33.34, 33.33, 33.33]],
    ['the odd yen', [member(1), member(1), member(1)], 101, 0, [34, 34, 33]],
    ['three decimals', [member(1), member(2)], 1, 3, [0.333, 0.667]],
    ['blank takes no part', [member(50), member(null), member(50)], 80, 2, [40, null, 40]],
    ['0 gets 0', [member(50), member(0), member(50)], 80, 2, [40, 0, 40]],
    ['minimums', [member(60, 10), member(40, 10)], 90, 2, [53.75, 36.25]],
    ['a minimum above the amount', [member(5, 20), member(80)], 60, 2, [20, 40]],
    ['a minimum for one who has nothing', [member(0, 20), member(80)], 60, 2, [20, 40]],
    ['a cap', [member(60, null, 50), member(30), member(10)], 100, 2, [50, 37.5, 12.5]],
    ['a cap that is not reached', [member(60, null, 90), member(40)], 100, 2, [60, 40]],
    ['a cap exactly reached', [member(60, null, 60), member(40)], 100, 2, [60, 40]],
    [
      'caps that fall one after the other',
      [member(50, null, 30), member(30, null, 28), member(20)],
      100,
      2,
      [30, 28, 42],
    ],
    ['caps that add up to the pool', [member(50, null, 30), member(30, null, 28)], 58, 2, [30, 28]],
    ['only minimums', [member(50, 30), member(30, 28)], 58, 2, [30, 28]],
    ['rounding stops at a cap', [member(1, null, 33.33), member(1), member(1)], 100, 2, [33.33, 33.34, 33.33]],
    ['a cap finer than a cent', [member(1, null, 10.005), member(1)], 30, 2, [10, 20]],
    ['a minimum finer than a cent', [member(10, 10.005), member(10)], 20, 2, [10.01, 9.99]],
    ['rounding never goes below a minimum', [member(10, 10.001), member(10)], 20, 2, [10.01, 9.99]],
    ['a cap of 0', [member(10, 0, 0), member(10)], 20, 2, [0, 20]],
    ['a cap that is the minimum', [member(10, 5, 5), member(10)], 20, 2, [5, 15]],
    ['an empty pool', [member(10), member(20)], 0, 2, [0, 0]],
    ['amounts finer than a cent', [member(0.001), member(0.003)], 1, 2, [0.25, 0.75]],
    ['large and small', [member(1e12), member(0.01)], 1e12, 2, [999999999999.99, 0.01]],
  ])('%s', (_, members, pool, decimals, shares) => {
    expect(poolShares(members, pool, decimals)).toEqual(shares);
  });

  test.each<[string, readonly PoolMember[], number, string, string, string]>([
    ['negative amounts', [member(1), member(-1)], 1, '#VALUE!', 'amount', 'is negative'],
    ['negative minimums', [member(1, -1)], 1, '#VALUE!', 'minimum', 'is negative'],
    ['negative caps', [member(1, null, -1)], 1, '#NUM!', 'cap', 'is below 0'],
    ['a cap below its minimum', [member(1, 5, 4)], 1, '#NUM!', 'cap', 'is below the minimum'],
    ['nothing but zeros', [member(0), member(0)], 1, '#NUM!', 'amount', 'is 0 in every row'],
    ['nobody', [member(null)], 1, '#NUM!', 'amount', 'is 0 in every row'],
    ['minimums above the pool', [member(1, 5), member(1, 6)], 10, '#NUM!', 'minimum', 'adds up to more than the pool'],
    [
      'caps below the pool',
      [member(1, null, 5), member(1, null, 4)],
      10,
      '#NUM!',
      'cap',
      'adds up to less than the pool',
    ],
    ['no one to give the rest to', [member(1, 5), member(1, 4)], 10, '#NUM!', 'amount', 'is nowhere above its minimum'],
    ['a pool finer than the decimals', [member(1)], 1.005, '#NUM!', 'pool', 'has more than 2 decimals'],
    ['a pool below 0', [member(1)], -1, '#NUM!', 'pool', 'is below 0'],
    [
      'limits without room to round',
      [member(1, 0.004, 0.009), member(1, 0.004, 0.009)],
      0.01,
      '#NUM!',
      'minimum',
      'and cap leave no room to round',
    ],
  ])('%s are refused', (_, members, pool, refused, argument, problem) => {
    expect(poolShares(members, pool, 2)).toMatchObject({ refused, argument, problem });
  });

  test('a refusal of a member says which', () => {
    expect(poolShares([member(1), member(null), member(-1)], 1, 2)).toMatchObject({ row: 2 });
    expect(poolShares([member(1, 5, 4)], 1, 2)).toMatchObject({ row: 0 });
    expect(poolShares([member(null, 5, 4), member(1)], 1, 2)).toEqual([null, 1]);
  });

  test('is what doing it step by step gives', () => {
    const whole = fc.integer({ min: 0, max: 60 });
    const someone = fc.record({
      amount: whole,
      minimum: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      room: fc.option(whole, { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 0, max: 200 }),
        (people, pool) => {
          const members = people.map(({ amount, minimum, room }) =>
            member(amount, minimum, room === null ? null : (minimum ?? 0) + room),
          );
          const shares = poolShares(members, pool, 6);
          if (isRefusal(shares)) return;
          const exact = filledStepByStep(members, pool);
          for (const [row, share] of shares.entries()) expect(share).toBeCloseTo(exact[row] ?? Number.NaN, 5);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

/** Raises the common factor from 0 until the pool is used up, by halving: slow, and with nothing to get wrong. */
function filledStepByStep(members: readonly PoolMember[], pool: number): number[] {
  const at = (factor: number) => {
    return members.map(({ amount, minimum, cap }) => {
      const least = minimum ?? 0;
      return Math.min(cap ?? Number.POSITIVE_INFINITY, least + Math.max(0, (amount ?? 0) - least) * factor);
    });
  };
  let [low, high] = [0, 1e4];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (at(middle).reduce((sum, share) => sum + share, 0) < pool) low = middle;
    else high = middle;
  }
  return at(high);
}
