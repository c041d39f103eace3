import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonus, isRefusal, type PayoutScale, payoutScale } from '../../core/index.ts';
import { exactBonus, quickBonus } from '../../core/scoring/bonus.ts';

function scaleOf(
  points: readonly (readonly [number, number])[],
  mode?: 'linear' | 'step',
  above?: 'hold' | 'extend',
): PayoutScale {
  const scale = payoutScale(
    points.map(([score, payout]) => ({ score, payout })),
    mode,
    above,
  );
  if (isRefusal(scale)) throw new Error(scale.problem);
  return scale;
}

const scale = scaleOf([
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
]);

describe('a bonus', () => {
  test.each([
    ['target bonus times payout', 0.9, 5000, 1, true, 3750],
    ['proration', 0.9, 5000, 0.5, true, 1875],
    ['below the scale', 0.7, 5000, 1, true, 0],
    ['above the scale', 9, 5000, 1, true, 7500],
    ['a closed gate', 0.9, 5000, 1, false, 0],
    ['nothing to pay', 0.9, 0, 1, true, 0],
    ['not there', 0.9, 5000, 0, true, 0],
    ['a third', 0.8 + 0.2 / 3, 1000, 1, true, 666.67],
  ])('%s', (_, score, target, share, gate, amount) => {
    expect(bonus(score, target, { scale, decimals: 2 }, share, gate)).toBe(amount);
  });

  test('without a scale is the score itself, not below 0', () => {
    const plain = { scale: null, decimals: 2 };
    expect(bonus(1.1, 2500, plain)).toBe(2750);
    expect(bonus(-1, 2500, plain)).toBe(0);
    expect(bonus(0.201, 5, plain)).toBe(1.01);
    expect(bonus(0.8333, 100_000, { scale: null, decimals: 0 })).toBe(83330);
    expect(bonus(0.12345, 1, { scale: null, decimals: 3 })).toBe(0.123);
  });

  test('is refused where its terms make no sense', () => {
    const terms = { scale, decimals: 2 };
    expect(bonus(1, -1, terms)).toMatchObject({ refused: '#VALUE!', argument: 'target_bonus', problem: 'is negative' });
    expect(bonus(1, Number.NaN, terms)).toMatchObject({ refused: '#VALUE!' });
    expect(bonus(1, 1, terms, 1.1)).toMatchObject({ refused: '#NUM!', argument: 'proration' });
    expect(bonus(1, 1, terms, -0.1)).toMatchObject({ refused: '#NUM!', argument: 'proration' });
    expect(bonus(1, 1, terms, Number.NaN)).toMatchObject({ refused: '#NUM!' });
    expect(bonus(1e300, 1e300, { scale: null, decimals: 2 })).toMatchObject({
      refused: '#NUM!',
      problem: 'is too large',
    });
    expect(bonus(1, -1, terms, 1, false)).toMatchObject({ refused: '#VALUE!' });
  });

  test('the short way gives what the exact way gives', () => {
    const score = fc.oneof(
      fc.integer({ min: 0, max: 1600 }).map((thousandths) => thousandths / 1000),
      fc.double({ min: -0.5, max: 3, noNaN: true }),
      fc.integer({ min: 1, max: 300 }).map((part) => part / 97),
    );
    const target = fc.oneof(
      fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
    );
    const share = fc.oneof(
      fc.constantFrom(1, 0.5, 0.25),
      fc.integer({ min: 0, max: 365 }).map((days) => days / 365),
    );
    const scales = fc.constantFrom(
      null,
      scale,
      scaleOf(
        [
          [0, 0],
          [1, 1],
          [1.1, 3],
        ],
        'linear',
        'extend',
      ),
      scaleOf(
        [
          [0.5, 2],
          [1, 0.3],
        ],
        'linear',
        'extend',
      ),
      scaleOf(
        [
          [0.8, 0.335],
          [1.1, 1.005],
        ],
        'step',
      ),
      scaleOf([
        [0.9999, 0.1],
        [1.0001, 7.77],
      ]),
      scaleOf([[0.7, 0.4]]),
    );
    fc.assert(
      fc.property(score, target, share, scales, fc.integer({ min: 0, max: 6 }), (one, amount, part, of, decimals) => {
        expect(bonus(one, amount, { scale: of, decimals }, part)).toBe(
          exactBonus(one, amount, { scale: of, decimals }, part),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('the short way is enough nearly always', () => {
    const shares = [1, 0.5, 183 / 365];
    const answered = Array.from({ length: 3000 }, (_, at) => {
      const score = (at % 997) / 997 + 0.3;
      const quick = quickBonus(
        score,
        1000 + at / 7,
        { scale: at % 2 === 0 ? scale : null, decimals: 2 },
        shares[at % 3] ?? 1,
      );
      return Number.isNaN(quick) ? 0 : 1;
    });
    expect(answered.reduce<number>((sum, one) => sum + one, 0)).toBeGreaterThan(2990);
  });

  test('the short way stands back where a half is near', () => {
    expect(quickBonus(0.9, 10.1, { scale, decimals: 2 }, 1)).toBeNaN();
    expect(quickBonus(1.005, 1, { scale: null, decimals: 2 }, 1)).toBeNaN();
    // Steep scales blow up what binary fractions lose.
    const steep = scaleOf([
      [0.9999, 0.1],
      [1.0001, 7.77],
    ]);
    const near = 1 + 1e-13;
    expect(quickBonus(near, 1, { scale: steep, decimals: 2 }, 1)).toBeNaN();
  });

  test('halves that only decimals can see', () => {
    // 1234.5 × 0.81 × 0.25 = 249.98625, and the same to the nearest half cent.
    expect(bonus(0.81, 1234.5, { scale: null, decimals: 4 }, 0.25)).toBe(249.9863);
    expect(bonus(0.335, 100.5, { scale: null, decimals: 2 }, 0.2)).toBe(6.73);
    expect(bonus(1.005, 1, { scale: null, decimals: 2 })).toBe(1.01);
    expect(bonus(0.9, 10.1, { scale, decimals: 3 })).toBe(7.575);
    expect(bonus(0.9, 10.1, { scale, decimals: 2 })).toBe(7.58);
  });
});
