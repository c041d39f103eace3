import { describe, expect, test } from 'vitest';
import { isRefusal, type PayoutAbove, type PayoutMode, payout, payoutScale } from '../../core/index.ts';
import { reachedPoint } from '../../core/scoring/payout.ts';

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

  test.each([
    [
      [
        { score: 1, payout: 1 },
        { score: 1, payout: 2 },
      ],
      'score in row 2 of scale',
      '#NUM!',
      'does not rise',
    ],
    [
      [
        { score: 1, payout: 1 },
        { score: 0.5, payout: 2, row: 7 },
      ],
      'score in row 7 of scale',
      '#NUM!',
      'does not rise',
    ],
    [
      [
        { score: 1, payout: 1 },
        { score: 1.0000000000001, payout: 2 },
      ],
      'score in row 2 of scale',
      '#NUM!',
      'does not rise',
    ],
    [[{ score: 1, payout: -0.1 }], 'payout in row 1 of scale', '#NUM!', 'is below 0'],
    [[{ score: 1, payout: Number.NaN }], 'payout in row 1 of scale', '#NUM!', 'is below 0'],
    [[], 'scale', '#VALUE!', 'is empty'],
  ])('is refused where it does not rise, pays below 0 or is empty', (wrong, argument, refused, problem) => {
    expect(payoutScale(wrong)).toMatchObject({ refused, argument, problem });
  });
});
