import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, tidyRatio } from '../../core/index.ts';

describe('ratios', () => {
  test('are compared after 12 decimals', () => {
    expect(comparable(0.7999999999999999)).toBe(0.8);
    expect(comparable(0.7999999999996)).toBe(0.8);
    expect(comparable(0.799999999999)).toBe(0.799999999999);
    expect(comparable(2 / 3)).toBe(0.666666666667);
    expect(comparable(-0.8000000000001)).toBe(-0.8);
  });

  test('that are large are compared as people see them', () => {
    expect(comparable(20_000.000000000004)).toBe(20_000);
    expect(comparable(123456.789)).toBe(123456.789);
    expect(comparable(1e20)).toBe(1e20);
    expect(comparable(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  test('lose only the noise of binary fractions', () => {
    expect(tidyRatio(0.8 * 0.5 + 0.3 + 0.1)).toBe(0.8);
    expect(tidyRatio(0.7999999999999999)).toBe(0.8);
    expect(tidyRatio(110.11 / 1.1)).toBe(100.1);
    expect(tidyRatio(1000.1 + 2.3e-13)).toBe(1000.1);
    expect(tidyRatio(-1000.1 - 2.3e-13)).toBe(-1000.1);
    expect(tidyRatio(2 / 3)).toBe(2 / 3);
    expect(tidyRatio(-2 / 3)).toBe(-2 / 3);
    expect(tidyRatio(0.8000000000005)).toBe(0.8000000000005);
    expect(tidyRatio(12345.678901234567)).toBe(12345.678901234567);
    expect(tidyRatio(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(tidyRatio(Number.NaN)).toBeNaN();
  });

  test('keep their order', () => {
    const near = fc
      .tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.integer({ min: 0, max: 60 }))
      .map(([value, steps]) => {
        const short = Math.round(value * 1e3) / 1e3;
        return [short + (steps - 30) * 2e-15, short + (steps - 29) * 2e-15] as const;
      });
    fc.assert(
      fc.property(near, ([less, more]) => {
        expect(tidyRatio(less)).toBeLessThanOrEqual(tidyRatio(more));
        expect(comparable(less)).toBeLessThanOrEqual(comparable(more));
      }),
    );
  });
});
