import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment, type Direction, type Goal, isRefusal } from '../../core/index.ts';
import { isMet, levelAttainment } from '../../core/scoring/attainment.ts';

function level(target: number, direction: Direction | null = null, baseline: number | null = null): Goal {
  return { kind: 'level', target, direction, baseline };
}

describe('a level', () => {
  test.each<[string, number, Goal, number]>([
    ['A/T where higher is better', 90, level(100), 0.9],
    ['no floor', -50, level(100), -0.5],
    ['2 − A/T where lower is better', 45, level(50, 'lower'), 1.1],
    ['a plan of a loss, overshot', 3, level(-2), 3.5],
    ['a plan of a loss, missed', -3, level(-2), 0.5],
    ['a negative target where lower is better', -3, level(-2, 'lower'), 1.5],
    ['exactly the target', 200, level(200, 'exact'), 1],
    ['as far above as below', 210, level(200, 'exact'), 0.95],
    ['as far below as above', 190, level(200, 'exact'), 0.95],
    ['exact and negative', -210, level(-200, 'exact'), 0.95],
    ['target 0 on its good side', 5, level(0), 1],
    ['target 0 met', 0, level(0), 1],
    ['target 0 on its bad side', -1, level(0), 0],
    ['target 0, lower, met', 0, level(0, 'lower'), 1],
    ['target 0, lower, good side', -1, level(0, 'lower'), 1],
    ['target 0, lower, bad side', 1, level(0, 'lower'), 0],
    ['target 0, exact', 0, level(0, 'exact'), 1],
    ['target 0, exact, missed', 0.1, level(0, 'exact'), 0],
    ['target 0, exact, missed below', -0.1, level(0, 'exact'), 0],
    ['the way up from a baseline', 12, level(20, null, 10), 0.2],
    ['the way down from a baseline', 50, level(60, null, 100), 1.25],
    ['back behind the baseline', 8, level(20, 'higher', 10), -0.2],
    ['digits that cancel', 1000000.1, level(1000000.3, null, 1000000), 1 / 3],
    ['a sum of tenths', 0.1 + 0.2, level(0.3), 1],
  ])('%s', (_, actual, goal, ratio) => {
    expect(attainment(actual, goal)).toBeCloseTo(ratio, 14);
  });

  test('short decimals come out short', () => {
    expect(attainment(0.28, level(0.1))).toBe(2.8);
    expect(attainment(45, level(50, 'lower'))).toBe(1.1);
    expect(attainment(1000000.1, level(1000000.2, null, 1000000))).toBe(0.5);
  });

  test.each<[string, Goal, string, string]>([
    ['equal to the target', level(5, null, 5), '#DIV/0!', 'baseline'],
    ['above where higher is better', level(5, 'higher', 6), '#VALUE!', 'baseline'],
    ['below where lower is better', level(5, 'lower', 4), '#VALUE!', 'baseline'],
    ['with exact', level(5, 'exact', 4), '#VALUE!', 'baseline'],
  ])('a baseline %s is refused', (_, goal, code, argument) => {
    expect(attainment(4.5, goal)).toMatchObject({ refused: code, argument });
  });

  test('refusals say what is wrong and what to do', () => {
    const words = (actual: number | boolean, goal: Goal) => {
      const refusal = attainment(actual, goal);
      return isRefusal(refusal) ? `${refusal.argument} ${refusal.problem}. ${refusal.cure}` : '';
    };
    expect(words(4, level(5, 'exact', 4))).toBe(
      'baseline cannot be used with an exact target. Leave the baseline blank.',
    );
    expect(words(4, level(5, null, 5))).toBe(
      'baseline equals the target. Use a baseline that differs from the target.',
    );
    expect(words(4, level(5, 'higher', 6))).toContain('Correct the baseline, the target or the direction.');
    expect(words(true, level(1))).toBe(
      'actual is TRUE or FALSE, and the target is not. Use a number, or the target TRUE.',
    );
    expect(words(1, { kind: 'done' })).toBe(
      'actual is not TRUE or FALSE, and the target is done or not done. Use TRUE or FALSE.',
    );
  });

  test('a baseline on the wrong side names the side', () => {
    expect(attainment(1, level(5, 'higher', 6))).toMatchObject({
      problem: 'is above the target, but higher is better',
    });
    expect(attainment(1, level(5, 'lower', 4))).toMatchObject({ problem: 'is below the target, but lower is better' });
  });

  test('what is too large for a number is refused', () => {
    expect(attainment(1e308, level(1e-308))).toMatchObject({ refused: '#NUM!', argument: 'actual' });
    expect(attainment(1e308, level(1e308, null, -1e308))).toMatchObject({ refused: '#NUM!' });
  });

  test('TRUE is no number', () => {
    expect(attainment(true, level(1))).toMatchObject({ refused: '#VALUE!', argument: 'actual' });
  });
});

describe('methods', () => {
  test('inverse is T/A, only where lower is better and all is above 0', () => {
    expect(attainment(8, level(10, 'lower'), 'inverse')).toBe(1.25);
    for (const [actual, goal] of [
      [8, level(10)],
      [8, level(10, 'exact')],
      [0, level(10, 'lower')],
      [8, level(0, 'lower')],
      [8, level(-10, 'lower')],
      [-8, level(10, 'lower')],
      [8, level(10, 'lower', 20)],
      [8, { kind: 'band', low: 1, high: 10 }],
    ] as const) {
      expect(attainment(actual, goal, 'inverse')).toMatchObject({ refused: '#VALUE!', argument: 'method' });
    }
    expect(attainment(true, { kind: 'done' }, 'inverse')).toMatchObject({ argument: 'method' });
  });

  test.each<[number, Goal, number]>([
    [100, level(100), 1],
    [99.99, level(100), 0],
    [100.01, level(100), 1],
    [100, level(100, 'lower'), 1],
    [100.01, level(100, 'lower'), 0],
    [99, level(100, 'lower'), 1],
    [0.1 + 0.2, level(0.3, 'lower'), 1],
    [0.1 + 0.2, level(0.3, 'exact'), 1],
    [0.31, level(0.3, 'exact'), 0],
    [61, level(60, null, 100), 0],
    [60, level(60, null, 100), 1],
    [12, { kind: 'band', low: 10, high: 15 }, 1],
    [10, { kind: 'band', low: 10, high: 15 }, 1],
    [15, { kind: 'band', low: 10, high: 15 }, 1],
    [16, { kind: 'band', low: 10, high: 15 }, 0],
  ])('binary: %d', (actual, goal, ratio) => {
    expect(attainment(actual, goal, 'binary')).toBe(ratio);
  });
});

describe('a band', () => {
  const band: Goal = { kind: 'band', low: 10, high: 15 };
  test.each<[number, Goal, number]>([
    [10, band, 1],
    [15, band, 1],
    [12, band, 1],
    [9, band, 0.9],
    [18, band, 0.8],
    [-1, { kind: 'band', low: 0, high: 5 }, 0],
    [6, { kind: 'band', low: -5, high: 0 }, 0],
    [-6, { kind: 'band', low: -5, high: -1 }, 0.8],
    [0.1 + 0.2, { kind: 'band', low: 0.1, high: 0.3 }, 1],
    [0.3 - 0.2, { kind: 'band', low: 0.1, high: 0.3 }, 1],
  ])('%d', (actual, goal, ratio) => {
    expect(attainment(actual, goal)).toBeCloseTo(ratio, 14);
  });
});

describe('done or not done', () => {
  test('TRUE is 1, FALSE is 0, a number is refused', () => {
    expect(attainment(true, { kind: 'done' })).toBe(1);
    expect(attainment(false, { kind: 'done' })).toBe(0);
    expect(attainment(true, { kind: 'done' }, 'binary')).toBe(1);
    expect(attainment(1, { kind: 'done' })).toMatchObject({ refused: '#VALUE!', argument: 'actual' });
  });
});

describe('for all levels', () => {
  const number = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

  test('attainment is 1 + s·(A − T)/|T|', () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom<Direction>('higher', 'lower'), (actual, target, direction) => {
        fc.pre(Math.abs(target) > 1e-6);
        const wanted = 1 + ((direction === 'higher' ? 1 : -1) * (actual - target)) / Math.abs(target);
        expect(Math.abs(levelAttainment(actual, target, direction) - wanted)).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(wanted)),
        );
      }),
    );
  });

  test('met is what binary and an attainment of 1 say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        fc.constantFrom<Direction>('higher', 'lower', 'exact'),
        (actual, target, direction) => {
          const met = isMet(actual, { target, direction, baseline: null });
          expect(attainment(actual, level(target, direction), 'binary')).toBe(met ? 1 : 0);
          const reached = attainment(actual, level(target, direction));
          if (!isRefusal(reached)) expect(reached >= 1).toBe(met);
        },
      ),
    );
  });
});
