import { describe, expect, it } from 'vitest';
import { kpisOf, perspectiveWords, roles } from '../../core/index.ts';

const cases = roles.flatMap((role) =>
  role.variants.map(({ seniority }) => ({ role, seniority, name: `${role.role}, ${seniority}` })),
);

describe('the roles', () => {
  it('are seventeen, each under an id and a name of its own', () => {
    expect(roles).toHaveLength(17);
    expect(new Set(roles.map(({ id }) => id)).size).toBe(17);
    expect(new Set(roles.map(({ role }) => role)).size).toBe(17);
  });

  it.each(cases)('$name: weights add up to 100 over four or five key KPIs', ({ role, seniority }) => {
    const key = kpisOf(role, seniority).filter(({ weight }) => weight > 0);
    expect(key.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(key.length).toBeGreaterThanOrEqual(4);
    expect(key.length).toBeLessThanOrEqual(5);
  });

  it.each(cases)(
    '$name: looks at all four sides, forward and back, with a rating or survey among the key KPIs',
    ({ role, seniority }) => {
      const kpis = kpisOf(role, seniority);
      expect(new Set(kpis.map(({ perspective }) => perspective))).toEqual(new Set(perspectiveWords));
      const key = kpis.filter(({ weight }) => weight > 0);
      expect(new Set(key.map(({ timing }) => timing))).toEqual(new Set(['leading', 'lagging']));
      expect(key.some(({ perspective }) => perspective === 'Financial')).toBe(true);
      expect(key.some(({ name }) => /rating|satisfaction|promoter|survey/i.test(name))).toBe(true);
    },
  );

  it.each(cases)('$name: changes only KPIs that the role has', ({ role, seniority }) => {
    const variant = role.variants.find((one) => one.seniority === seniority);
    const ids = role.kpis.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(variant?.changes ?? {})));
  });

  it.each(roles)('$role: no two variants share all targets', (role) => {
    const targets = role.variants.map(({ seniority }) => kpisOf(role, seniority).map(({ target }) => target));
    for (const [one, first] of targets.entries()) {
      for (const second of targets.slice(one + 1)) {
        const shared = first.filter((target, kpi) => target === second[kpi]);
        expect(shared.length).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(roles)('$role: a guard metric is named for every KPI, and is another measure', (role) => {
    for (const { name, guard } of role.kpis) {
      expect(guard.trim()).not.toBe('');
      expect(guard).not.toBe(name);
    }
  });
});
