import { describe, expect, test } from 'vitest';
import { type Entitlement, integrityFindings, type SealedAmount } from '../../core/reconciliation/integrity.ts';
import type { DueLine, PaidLine } from '../../core/reconciliation/line.ts';
import { matchLines } from '../../core/reconciliation/match.ts';
import { dueLine, paidLine, unitsOf } from '../fixtures/finance-lines.ts';

const period = { label: 'Q3 2026', start: 46204, end: 46295 };
const claim: Entitlement = { start: null, end: null, wholePeriod: null, least: null, most: null };

function found(
  due: readonly DueLine[],
  paid: readonly PaidLine[],
  own: Partial<Entitlement> = {},
  sealed: SealedAmount[] = [],
) {
  const rules = { period: period.label, priorPeriods: new Set(['Q2 2026']), tolerance: 0 };
  const entitlements = new Map([['a', { ...claim, ...own }]]);
  return integrityFindings(matchLines(due, paid, rules), { period, entitlements, sealed, mark: '.' }).map(
    ({ kind }) => kind,
  );
}

describe('integrity checks', () => {
  test.each([
    ['paid after leaving', { end: 46203 }],
    ['paid before starting', { start: 46296 }],
    ['outside the scale', { most: unitsOf(99.99) }],
    ['outside the scale', { least: unitsOf(100.01) }],
  ] as const)('find %s although both sides agree', (kind, own) => {
    expect(found([dueLine('a', 100)], [paidLine('a', 100)], own)).toEqual([kind]);
  });

  test.each([
    [{ start: 46204, end: 46295 }],
    [{ most: unitsOf(100), least: unitsOf(100) }],
    [{ end: 46234, wholePeriod: unitsOf(300) }],
  ])('stay silent where everything is right: %j', (own) => {
    expect(found([dueLine('a', 100)], [paidLine('a', 100)], own)).toEqual([]);
  });

  test('find the whole period paid to somebody who worked a part of it', () => {
    const own = { wholePeriod: unitsOf(300) };
    expect(found([dueLine('a', 100)], [paidLine('a', 300)], { ...own, end: 46234 })).toEqual(['paid after leaving']);
    expect(found([dueLine('a', 100)], [paidLine('a', 300)], { ...own, start: 46234 })).toEqual([
      'paid for the whole period',
    ]);
  });

  test('find a negative amount, unless it was due as a correction', () => {
    expect(found([], [paidLine('a', -5)])).toEqual(['negative amount']);
    const correction = { period: 'Q2 2026', kind: 'adjustment' } as const;
    expect(found([dueLine('a', -5, correction)], [paidLine('a', -5, { period: 'Q2 2026' })])).toEqual([]);
  });

  test.each([
    [750, 75_000],
    [750, 750_000],
    [75_000, 750],
  ])('find an amount that is counted in another unit: %d due, %d paid', (due, paid) => {
    expect(found([dueLine('a', due)], [paidLine('a', paid)])).toEqual(['other unit']);
    expect(found([dueLine('a', due)], [paidLine('a', paid + 1)])).toEqual([]);
    expect(found([dueLine('a', due)], [paidLine('a', paid, { currency: 'USD' })])).toEqual([]);
  });

  test('find one id twice, in whatever currency, and two spellings of one id', () => {
    expect(found([], [paidLine('a', 1), paidLine('a', 1, { currency: 'USD' })])).toEqual([
      'same id twice',
      'same id twice',
    ]);
    expect(found([], [paidLine('07', 1), paidLine('7', 1)])).toEqual(['ids look alike']);
  });

  test('find what a sealed round has paid already, and let its correction pass', () => {
    const key = { id: 'a', period: 'Q2 2026', component: 'Bonus', currency: 'EUR' };
    const sealed = [{ ...key, due: unitsOf(100), paid: unitsOf(100) }];
    expect(found([], [paidLine('a', 100, { period: 'Q2 2026' })], {}, sealed)).toEqual(['paid in a sealed period']);
    const correction = dueLine('a', 10, { period: 'Q2 2026', kind: 'adjustment' });
    expect(found([correction], [paidLine('a', 10, { period: 'Q2 2026' })], {}, sealed)).toEqual([]);
  });
});
