import { describe, expect, test } from 'vitest';
import { apportion } from '../../core/money/apportion.ts';

/** Shares in tenths of a unit, with their limits in whole units. */
function apportioned(
  total: number,
  tenths: readonly number[],
  limits: readonly (readonly [number, number | null])[] = [],
) {
  const shares = tenths.map((numerator, index) => {
    const [least, most] = limits[index] ?? [0, null];
    return { numerator: BigInt(numerator), least: BigInt(least), most: most === null ? null : BigInt(most) };
  });
  return apportion(BigInt(total), shares, BigInt(10))?.map(Number) ?? null;
}

describe('apportioning whole units', () => {
  test('whole shares stay as they are', () => {
    expect(apportioned(6, [10, 20, 30])).toEqual([1, 2, 3]);
  });

  test('the largest remainders get the units that are left', () => {
    expect(apportioned(10, [34, 33, 33])).toEqual([4, 3, 3]);
    expect(apportioned(10, [17, 26, 57])).toEqual([2, 2, 6]);
  });

  test('among equals the first gets it', () => {
    expect(apportioned(1, [5, 5])).toEqual([1, 0]);
    expect(apportioned(5, [25, 25])).toEqual([3, 2]);
  });

  test('no one goes above the most, and the next in line gets it', () => {
    expect(apportioned(5, [27, 23], [[0, 2]])).toEqual([2, 3]);
  });

  test('no one goes below the least, and the smallest remainder gives a unit back', () => {
    expect(
      apportioned(
        6,
        [15, 25, 20],
        [
          [2, null],
          [3, null],
        ],
      ),
    ).toEqual([2, 3, 1]);
  });

  test('of several that may give, the smallest remainder gives first', () => {
    const limits = [
      [2, null],
      [2, null],
      [0, null],
      [0, null],
    ] as const;
    expect(apportioned(10, [11, 11, 38, 40], limits)).toEqual([2, 2, 3, 3]);
    expect(apportioned(10, [11, 11, 40, 38], limits)).toEqual([2, 2, 3, 3]);
  });

  test('of equals the last gives first, as the first gets first', () => {
    expect(
      apportioned(
        8,
        [11, 11, 29, 29],
        [
          [2, null],
          [2, null],
          [0, null],
          [0, null],
        ],
      ),
    ).toEqual([2, 2, 2, 2]);
    expect(
      apportioned(
        9,
        [11, 11, 34, 34],
        [
          [2, null],
          [2, null],
          [0, null],
          [0, null],
        ],
      ),
    ).toEqual([2, 2, 3, 2]);
  });

  test('several rounds where few may move', () => {
    expect(
      apportioned(
        6,
        [20, 20, 20],
        [
          [0, 1],
          [0, 1],
          [0, null],
        ],
      ),
    ).toEqual([1, 1, 4]);
    expect(
      apportioned(
        2,
        [10, 10],
        [
          [2, null],
          [0, null],
        ],
      ),
    ).toEqual([2, 0]);
  });

  test('limits that leave no room', () => {
    expect(
      apportioned(
        1,
        [5, 5],
        [
          [1, null],
          [1, null],
        ],
      ),
    ).toBeNull();
    expect(
      apportioned(
        4,
        [20, 20],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    ).toBeNull();
  });
});
