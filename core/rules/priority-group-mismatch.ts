import type { Examples } from './example.ts';
import { groupFor, groupOfRow } from './model/effort-impact.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import { write } from './model/place.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const priorityGroupMismatchHelp = (): RuleHelp => ({
  requires: 'Require the group of a KPI to follow from its effort and impact.',
  why: 'A letter that contradicts its own reasons sends people to the wrong work first.',
  source: source.guide('KPIs sorted into groups by effort and impact'),
});

export const priorityGroupMismatch = kpiRule({
  id: 'priority-group-mismatch',
  severity: 'warning',
  presets: recommended,
  needs: ['group', 'effort', 'impact'],

  check({ kpi }) {
    const group = groupOfRow(kpi);
    const expected = groupFor(kpi);
    if (group === null || expected === null) return 'cannot tell';
    if (group === expected) return [];
    const written = `effort ${textOf(kpi, 'effort')} and impact ${textOf(kpi, 'impact')}`;
    const fix = tidy(`Set group ${expected}`, write(kpi, 'group', expected));
    return [found(kpi, 'group', `Group ${group}, but ${written} make it group ${expected}.`, { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'much effort, much impact', kpis: [{ kpi: 'Paid orders', group: 'A', effort: 'high', impact: 'high' }] },
    {
      note: 'on a scale of five',
      kpis: [
        { kpi: 'Paid orders', group: 'A', effort: 5, impact: 4 },
        { kpi: 'Office plants watered', group: 'C', effort: 1, impact: 1 },
        { kpi: 'Client NPS', group: 'B', effort: 2, impact: 5 },
      ],
    },
  ],
  bad: [
    {
      note: 'little of both is no A',
      kpis: [{ kpi: 'Posts published', group: 'A', effort: 'low', impact: 'low' }],
      messages: ['Group A, but effort low and impact low make it group C.'],
      fixed: [{ kpi: 'Posts published', group: 'C', effort: 'low', impact: 'low' }],
    },
    {
      note: 'in Russian, with Cyrillic letters',
      kpis: [{ kpi: 'Выручка', group: 'С', effort: 'высокая', impact: 'высокое' }],
      messages: ['Group C, but effort высокая and impact высокое make it group A.'],
      fixed: [{ kpi: 'Выручка', group: 'A', effort: 'высокая', impact: 'высокое' }],
    },
  ],
};
