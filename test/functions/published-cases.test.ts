import { describe, expect, test } from 'vitest';
import { sharedJson, sharedMissing } from '../support/shared.ts';
import { mappings } from './published/mapping.ts';
import type { Named, PublishedCase } from './published/published-case.ts';

/** Validation (11) is not for functions: the rules of the validator answer it. */
const files = [
  '01_attainment',
  '02_scales_and_status',
  '03_weighted_scorecards',
  '04_payout_curves',
  '05_gates_modifiers_matrices',
  '06_tiers',
  '07_draws_clawbacks_splits',
  '08_proration',
  '09_pool_rounding_fx',
  '10_reconciliation',
  '12_traps',
];

const cases = sharedMissing ? [] : files.flatMap((file) => sharedJson<PublishedCase[]>(`cases/${file}.json`));

describe.skipIf(sharedMissing)('published cases (they stand in ../shared, beside the checkout)', () => {
  test.each(cases)('$id $title', ({ id, inputs, expected, tolerance }) => {
    const mapping = mappings[id];
    expect(mapping, `${id} has to be said with our functions, or to be left out with a reason`).toBeDefined();
    if (mapping === undefined || 'outside' in mapping) return;
    const comparisons = 'same' in mapping ? mapping.same(inputs, expected) : mapping.ours(inputs);
    expect(comparisons.length).toBeGreaterThan(0);
    for (const [given, wanted] of comparisons) compare(given, wanted, tolerance);
  });

  test('none is dropped silently', () => {
    const known = new Map(cases.map(({ id, title }) => [id, title]));
    const outside = Object.entries(mappings).flatMap(([id, mapping]) =>
      'outside' in mapping ? [[id, mapping.outside]] : [],
    );
    const differing = Object.values(mappings).filter((mapping) => 'differs' in mapping).length;
    for (const [id = '', reason] of outside) console.info(`outside the functions: ${id} ${known.get(id)}. ${reason}`);
    console.info(
      `${known.size} cases: ${known.size - outside.length} calculated, ${differing} of them by our own rule; ${outside.length} outside.`,
    );
    expect(Object.keys(mappings).filter((id) => !known.has(id))).toEqual([]);
    expect([...known.keys()].filter((id) => mappings[id] === undefined)).toEqual([]);
  });

  test('the cases that the specification decides otherwise are the known ones', () => {
    const differing = Object.keys(mappings).filter((id) => 'differs' in (mappings[id] ?? {}));
    expect(differing.sort()).toEqual(['att-033', 'att-060', 'poo-004', 'pro-001', 'rou-001', 'tie-072', 'wgt-014']);
  });
});

function compare(given: unknown, wanted: unknown, tolerance: number): void {
  if (Array.isArray(wanted)) {
    expect(given).toHaveLength(wanted.length);
    for (const [index, each] of wanted.entries()) compare((given as Named[])[index], each, tolerance);
  } else if (typeof wanted === 'number') {
    expect(typeof given).toBe('number');
    expect(Math.abs(Number(given) - wanted), `${given} instead of ${wanted}`).toBeLessThanOrEqual(tolerance + 1e-12);
  } else {
    expect(given).toStrictEqual(wanted);
  }
}
