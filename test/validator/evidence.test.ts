import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOfExample, type ExampleKpi } from '../../core/rules/example.ts';
import { trendOf } from '../../core/rules/model/trend.ts';
import { evidenceOf } from '../../core/validator/index.ts';

function evidence(kpi: ExampleKpi) {
  const found = evidenceOf(bookOfExample({ note: '', kpis: [kpi] }), 0, 0);
  if (!found) throw new Error('The example has no KPI.');
  return found;
}

const orders = { kpi: 'Number of paid orders', direction: 'higher' };

describe('the trend', () => {
  it('goes through a straight record', () => {
    expect(trendOf([10, 20, 30])).toEqual({ slope: 10, next: 40, spread: 0, periods: 3 });
  });

  it('keeps a missing period’s place in time', () => {
    expect(trendOf([10, null, 30, 40])?.next).toBe(50);
  });

  it('is hardly moved by one odd period', () => {
    const usual = trendOf([100, 102, 104, 106, 108, 110]);
    const odd = trendOf([100, 102, 104, 900, 108, 110]);
    expect(Math.abs((odd?.next ?? 0) - (usual?.next ?? 0))).toBeLessThan(5);
  });

  it('needs three results', () => {
    expect(trendOf([1, 2])).toBeNull();
    expect(trendOf([1, null, 2, null])).toBeNull();
  });
});

describe('the chance', () => {
  it('is even where the trend meets the target', () => {
    expect(evidence({ ...orders, target: 40, history: [10, 20, 30] }).chance).toBe(0.5);
  });

  it('never says never, nor always', () => {
    expect(evidence({ ...orders, target: 1000, history: [10, 20, 30] }).chance).toBe(0.05);
    expect(evidence({ ...orders, target: 1, history: [10, 20, 30] }).chance).toBe(0.95);
  });

  it('turns round where lower is better', () => {
    const few = { kpi: 'Number of complaints', direction: 'lower' };
    expect(evidence({ ...few, target: 1000, history: [10, 20, 30] }).chance).toBe(0.95);
    expect(evidence({ ...few, target: 1, history: [10, 20, 30] }).chance).toBe(0.05);
  });

  it('is not given without a record, a number or a direction, and says so', () => {
    expect(evidence({ ...orders, target: 40, history: [10, 20] })).toMatchObject({
      chance: null,
      method: 'At least three past results are needed to say anything about the chance.',
    });
    expect(evidence({ ...orders, target: 'very good', history: [10, 20, 30] }).method).toMatch(/could not be read/);
    expect(evidence({ ...orders, direction: 'exact', target: 30, history: [10, 20, 30] }).method).toMatch(/to be held/);
  });

  it('falls as the target rises', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 100 }),
        (history, target, more) => {
          const easier = evidence({ ...orders, target, history }).chance ?? 1;
          const harder = evidence({ ...orders, target: target + more, history }).chance ?? 0;
          expect(harder).toBeLessThanOrEqual(easier);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes with what was reached before, and what is likely', () => {
    const found = evidence({ ...orders, target: 95, history: [80, 96, 90, 99] });
    expect(found.met).toEqual({ count: 2, of: 4 });
    expect(found.likely?.low).toBeLessThan(found.trend?.next ?? 0);
    expect(found.likely?.high).toBeGreaterThan(found.trend?.next ?? 0);
  });
});
