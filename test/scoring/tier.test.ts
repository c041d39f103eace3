import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commission, isRefusal, type TierBand, type TierEdge, type TierMode, tierScale } from '../../core/index.ts';
import { exactCommission } from '../../core/scoring/tier.ts';

const bands = [
  { from: 0, rate: 0.05, to: null },
  { from: 100_000, rate: 0.06, to: null },
  { from: 125_000, rate: 0.07, to: null },
];

function paid(
  amount: number,
  of: readonly TierBand[] = bands,
  mode?: TierMode,
  edge?: TierEdge,
  decimals = 2,
): unknown {
  const scale = tierScale(of, mode, edge);
  return isRefusal(scale) ? scale : commission(amount, scale, decimals);
}

describe('a commission by bands', () => {
  test.each<[number, TierMode, TierEdge, number]>([
    [0, 'marginal', 'lower', 0],
    [50_000, 'marginal', 'lower', 2500],
    [100_000, 'marginal', 'lower', 5000],
    [100_000, 'marginal', 'upper', 5000],
    [150_000, 'marginal', 'lower', 8250],
    [150_000, 'marginal', 'upper', 8250],
    [99_999, 'whole', 'lower', 4999.95],
    [100_000, 'whole', 'lower', 6000],
    [100_000, 'whole', 'upper', 5000],
    [150_000, 'whole', 'lower', 10_500],
    [100_000, 'overage', 'lower', 5000],
    [50_000, 'overage', 'lower', 2500],
    [110_000, 'overage', 'lower', 5600],
    [125_000, 'overage', 'lower', 6750],
    [125_000, 'overage', 'upper', 6500],
    [150_000, 'overage', 'lower', 8500],
    [-150_000, 'overage', 'lower', -8500],
    [-0.05, 'marginal', 'lower', 0],
  ])('%d %s %s', (amount, mode, edge, commission) => {
    expect(paid(amount, bands, mode, edge)).toBe(commission);
  });

  test('below the first band nothing is paid', () => {
    const late = [{ from: 1000, rate: 0.1, to: null }];
    expect(paid(999, late)).toBe(0);
    expect(paid(999, late, 'whole')).toBe(0);
    expect(paid(1000, late, 'whole')).toBe(100);
    expect(paid(1000, late, 'whole', 'upper')).toBe(0);
    expect(paid(1500, late)).toBe(50);
    expect(paid(1500, late, 'overage')).toBe(50);
    expect(paid(5, [])).toBe(0);
  });

  test('one band is the same in every mode that counts from 0', () => {
    const one = [{ from: 0, rate: 0.1, to: null }];
    expect(['marginal', 'whole', 'overage'].map((mode) => paid(1500, one, mode as TierMode))).toEqual([150, 150, 150]);
  });

  test('boundaries are compared as people see them', () => {
    expect(
      paid(
        0.1 + 0.2,
        [
          { from: 0, rate: 0, to: null },
          { from: 0.3, rate: 1, to: null },
        ],
        'whole',
      ),
    ).toBe(0.3);
    expect(
      paid(
        0.3,
        [
          { from: 0, rate: 0, to: null },
          { from: 0.1 + 0.2, rate: 1, to: null },
        ],
        'whole',
      ),
    ).toBe(0.3);
  });

  test('closed bands', () => {
    const closed = [
      { from: 0, rate: 0.1, to: 100 },
      { from: 100, rate: 0.2, to: 200 },
    ];
    expect(paid(200, closed)).toBe(30);
    expect(paid(-200, closed)).toBe(-30);
    expect(paid(200.01, closed)).toMatchObject({
      refused: '#NUM!',
      argument: 'amount',
      problem: 'is above the last band',
    });
    expect(paid(-200.01, closed)).toMatchObject({ refused: '#NUM!' });
  });

  test.each<[readonly TierBand[], string, string]>([
    [[{ from: -1, rate: 0.1, to: null }], 'from in row 1 of bands', 'is below 0'],
    [[{ from: Number.NaN, rate: 0.1, to: null }], 'from in row 1 of bands', 'is below 0'],
    [[{ from: 0, rate: -0.1, to: null }], 'rate in row 1 of bands', 'is below 0'],
    [
      [
        { from: 5, rate: 0.1, to: null },
        { from: 5, rate: 0.2, to: null },
      ],
      'from in row 2 of bands',
      'does not rise',
    ],
    [
      [
        { from: 5, rate: 0.1, to: null },
        { from: 4, rate: 0.2, to: null, row: 9 },
      ],
      'from in row 9 of bands',
      'does not rise',
    ],
    [[{ from: 5, rate: 0.1, to: 5 }], 'to in row 1 of bands', 'is not above from'],
    [
      [
        { from: 0, rate: 0.1, to: 5 },
        { from: 6, rate: 0.2, to: null },
      ],
      'to in row 1 of bands',
      'leaves a gap below the next band',
    ],
    [
      [
        { from: 0, rate: 0.1, to: 7 },
        { from: 6, rate: 0.2, to: null },
      ],
      'to in row 1 of bands',
      'overlaps the next band',
    ],
  ])('bands with a fault are refused', (wrong, argument, problem) => {
    expect(paid(1, wrong)).toMatchObject({ refused: '#NUM!', argument, problem });
  });

  test('the short way gives what the exact way gives', () => {
    const table = fc
      .tuple(
        fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 4 }),
        fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 5, maxLength: 5 }),
      )
      .map(([starts, rates]) => {
        return [0, ...starts.sort((a, b) => a - b)].map((from, index) => ({
          from: from / 4,
          rate: (rates[index] ?? 0) / 10_000,
          to: null,
        }));
      });
    const amount = fc.oneof(
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(
        table,
        amount,
        fc.constantFrom<TierMode>('marginal', 'whole', 'overage'),
        fc.constantFrom<TierEdge>('lower', 'upper'),
        fc.integer({ min: 0, max: 6 }),
        (of, value, mode, edge, decimals) => {
          const scale = tierScale(of, mode, edge);
          if (isRefusal(scale)) throw new Error(scale.problem);
          expect(commission(value, scale, decimals)).toBe(exactCommission(value, scale, decimals));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
