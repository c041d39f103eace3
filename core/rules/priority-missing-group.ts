import type { Examples } from './example.ts';
import { groupFor } from './model/effort-impact.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { once } from './model/once.ts';
import { write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const priorityMissingGroupHelp = (): RuleHelp => ({
  requires: 'Require a group A, B or C for every KPI where others have one.',
  why: 'A list that is sorted only in part hides what should come first.',
  source: source.guide('KPIs sorted into groups by effort and impact'),
});

export const priorityMissingGroup = kpiRule({
  id: 'priority-missing-group',
  severity: 'info',
  presets: recommended,
  needs: ['group'],

  check({ kpi, set }) {
    if (!isEmptyField(kpi, 'group') || !sortsKpis(set.rows)) return [];
    const group = groupFor(kpi);
    const fix = group === null ? undefined : tidy(`Set group ${group}`, write(kpi, 'group', group));
    return [found(kpi, 'group', 'The other KPIs are sorted into groups; this one is not.', { fix })];
  },
});

const sortsKpis = once((rows: readonly KpiRow[]) => rows.some((row) => !isEmptyField(row, 'group')));

export const examples: Examples = {
  good: [
    {
      note: 'all are sorted',
      kpis: [
        { kpi: 'Paid orders', group: 'A' },
        { kpi: 'Client NPS', group: 'B' },
      ],
    },
    {
      note: 'none is sorted',
      kpis: [
        { kpi: 'Paid orders', group: null },
        { kpi: 'Client NPS', group: null },
      ],
    },
  ],
  bad: [
    {
      note: 'effort and impact tell the group',
      kpis: [
        { kpi: 'Paid orders', group: 'A', effort: 'high', impact: 'high' },
        { kpi: 'Client NPS', group: null, effort: 'low', impact: 'high' },
      ],
      messages: ['The other KPIs are sorted into groups; this one is not.'],
      fixed: [
        { kpi: 'Paid orders', group: 'A', effort: 'high', impact: 'high' },
        { kpi: 'Client NPS', group: 'B', effort: 'low', impact: 'high' },
      ],
    },
    {
      note: 'nothing tells the group',
      kpis: [
        { kpi: 'Paid orders', group: 'A' },
        { kpi: 'Client NPS', group: null },
      ],
      messages: ['The other KPIs are sorted into groups; this one is not.'],
    },
  ],
};
