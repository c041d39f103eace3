import { describe, expect, test } from 'vitest';
import { furtherAttainments } from './published/further-attainments.ts';
import { furtherCommissions } from './published/further-commissions.ts';
import { furtherScales } from './published/further-scales.ts';
import { furtherShares } from './published/further-shares.ts';

describe.each([
  ['attainments and scorecards', furtherAttainments],
  ['scales', furtherScales],
  ['commissions', furtherCommissions],
  ['shares, pools and lists', furtherShares],
] as const)('further published %s', (_, cases) => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', (_title, { ours, tolerance = 1e-9 }) => {
    const comparisons = ours();
    expect(comparisons.length).toBeGreaterThan(0);
    for (const [given, wanted] of comparisons) compare(given, wanted, tolerance);
  });
});

function compare(given: unknown, wanted: unknown, tolerance: number): void {
  if (Array.isArray(wanted)) {
    expect(given).toHaveLength(wanted.length);
    for (const [index, each] of wanted.entries()) compare((given as readonly unknown[])[index], each, tolerance);
  } else if (typeof wanted === 'number') {
    expect(typeof given).toBe('number');
    expect(Math.abs(Number(given) - wanted), `${given} instead of ${wanted}`).toBeLessThanOrEqual(tolerance);
  } else {
    expect(given).toStrictEqual(wanted);
  }
}
