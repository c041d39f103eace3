import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type PayoutAbove, type PayoutMode, payout, payoutScale } from '../../core/index.ts';
import { decimalOf, numberOf } from '../../core/money/decimal.ts';
import { exactPayoutOn, payoutDoubt, payoutOn, reachedPoint, stretchAt } from '../../core/scoring/payout.ts';

const points = [
  { score: 0.8, payout: 0.5 },
  { score: 1, payout: 1 },
  { score: 1.2, payout: 1.6 },
];

function paid(score: number, mode: PayoutMode = 'linear', above: PayoutAbove = 'hold', of = points): number {
  const scale = payoutScale(of, mode, above);
  if (isRefusal(scale)) throw new Error(scale.problem);
  return payout(score, scale);
}

describe('a payout scale', () => {
  test.each<[number, PayoutMode, PayoutAbove, number]>([
    [0.79, 'linear', 'hold', 0],
    [-5, 'linear', 'extend', 0],
    [0.8, 'linear', 'hold', 0.5],
    [0.7999999999999, 'linear', 'hold', 0.5],
    [0.799999999999, 'linear', 'hold', 0],
    [0.9, 'linear', 'hold', 0.75],
    [1, 'linear', 'hold', 1],
    [1.1, 'linear', 'hold', 1.3],
    [1.2, 'linear', 'hold', 1.6],
    [2, 'linear', 'hold', 1.6],
    [1.2, 'linear', 'extend', 1.6],
    [1.4, 'linear', 'extend', 2.2],
    [0.79, 'step', 'hold', 0],
    [0.8, 'step', 'hold', 0.5],
    [0.99, 'step', 'hold', 0.5],
    [0.9999999999999, 'step', 'hold', 1],
    [1.5, 'step', 'extend', 1.6],
  ])('%d %s %s', (score, mode, above, ratio) => {
    expect(paid(score, mode, above)).toBe(ratio);
  });

  test('of one point is a step', () => {
    const one = [{ score: 0.5, payout: 0.7 }];
    expect([0.4, 0.5, 3].map((score) => paid(score, 'linear', 'extend', one))).toEqual([0, 0.7, 0.7]);
  });

  test('may fall, but never below 0', () => {
    const falling = [
      { score: 0, payout: 1 },
      { score: 1, payout: 0.5 },
    ];
    expect([0.5, 1, 1.5, 3].map((score) => paid(score, 'linear', 'extend', falling))).toEqual([0.75, 0.5, 0.25, 0]);
  });

  test('is searched to the right point, however many there are', () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ score: at / 100, payout: at }));
    const scale = payoutScale(many);
    if (isRefusal(scale)) throw new Error(scale.problem);
    for (let at = 0; at <= 100; at++) {
      expect(reachedPoint(at / 100, scale)).toBe(at);
      expect(reachedPoint(at / 100 - 0.001, scale)).toBe(at - 1);
    }
  });

  test('that is not sorted, pays below 0 or is empty is refused with a cure', () => {
    const sort = { refused: '#NUM!', problem: 'does not rise', cure: 'Sort the scale by score, each score once.' };
    const twice = [
      { score: 1, payout: 1 },
      { score: 1, payout: 2 },
    ];
    const down = [
      { score: 1, payout: 1 },
      { score: 0.5, payout: 2, row: 7 },
    ];
    const alike = [
      { score: 1, payout: 1 },
      { score: 1.0000000000001, payout: 2 },
    ];
    expect(payoutScale(twice)).toMatchObject({ ...sort, argument: 'score in row 2 of scale' });
    expect(payoutScale(down)).toMatchObject({ ...sort, argument: 'score in row 7 of scale' });
    expect(payoutScale(alike)).toMatchObject({ ...sort, argument: 'score in row 2 of scale' });
    const below = {
      refused: '#NUM!',
      argument: 'payout in row 1 of scale',
      problem: 'is below 0',
      cure: 'Use 0 or more.',
    };
    expect(payoutScale([{ score: 1, payout: -0.1 }])).toEqual(below);
    expect(payoutScale([{ score: 1, payout: Number.NaN }])).toEqual(below);
    const empty = { refused: '#VALUE!', argument: 'scale', problem: 'is empty' };
    expect(payoutScale([])).toEqual({ ...empty, cure: 'Give at least one row of score and payout.' });
  });

  test('is linear, and holds above its last point, unless something else is said', () => {
    const scale = payoutScale(points);
    expect(scale).toMatchObject({ mode: 'linear', above: 'hold' });
    if (!isRefusal(scale)) expect([0.9, 2].map((score) => payout(score, scale))).toEqual([0.75, 1.6]);
  });
});

describe('the doubt about a payout in binary arithmetic', () => {
  const thousandths = (most: number) => fc.integer({ min: -most, max: most }).map((units) => units / 1000);
  const line = fc.record({
    start: thousandths(3000),
    width: fc.integer({ min: 1, max: 4000 }).map((units) => units / 1000),
    pays: fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 })),
    score: fc.oneof(thousandths(9000), fc.double({ min: -5, max: 9, noNaN: true })),
  });

  test('is never smaller than what it missed', () => {
    fc.assert(
      fc.property(line, ({ start, width, pays, score }) => {
        const ends = pays.map((payout, end) => ({ score: start + end * width, payout: payout / 1000 }));
        const scale = payoutScale(ends, 'linear', 'extend');
        if (isRefusal(scale)) return;
        const stretch = stretchAt(score, scale);
        const { numerator, denominator } = exactPayoutOn(stretch, score);
        const missed = Math.abs(payoutOn(stretch, score) - numberOf(numerator) / numberOf(denominator));
        expect(missed).toBeLessThanOrEqual(payoutDoubt(stretch, score) + Number.EPSILON);
      }),
      { numRuns: 3000 },
    );
  });

  test('grows with the size of scores, the steepness and the payouts, and is small enough to be of use', () => {
    const doubt = (from: number, to: number, low: number, high: number, score: number) => {
      const start = { score: from, payout: low };
      return payoutDoubt({ from, start, end: { score: to, payout: high } }, score);
    };
    const slack = 1 + 5.5 / 0.5;
    expect(doubt(1.5, 2, 1, 3, 2)).toBeCloseTo(4 * 5e-15 * 4 * slack * slack, 20);
    expect(doubt(-2, -1.5, 1, 3, -2)).toBeCloseTo(4 * 5e-15 * 4 * slack * slack, 20);
    expect(payoutDoubt({ from: 1, start: { score: 1, payout: 0.5 }, end: null }, 1)).toBe(2.5e-15);
  });

  test('a score that reaches a point only by rounding counts as the point', () => {
    const scale = payoutScale(points);
    if (isRefusal(scale)) throw new Error(scale.problem);
    const score = 0.7999999999999;
    expect(payoutOn(stretchAt(score, scale), score)).toBe(0.5);
    const { numerator, denominator } = exactPayoutOn(stretchAt(score, scale), score);
    expect(numberOf(numerator) / numberOf(denominator)).toBe(0.5);
    expect(exactPayoutOn(stretchAt(0.5, scale), 0.5).numerator).toEqual(decimalOf(0));
  });
});
