import type { Examples } from './example.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import { usualRhythm } from './model/period.ts';
import { write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeMissingReviewHelp = (): RuleHelp => ({
  requires: 'Require a review rhythm for every KPI.',
  why: 'A number that is looked at once, at the end, can no longer be changed by anybody.',
  source: source.glossary('without monitoring KPIs lose their meaning'),
});

export const timeMissingReview = kpiRule({
  id: 'time-missing-review',
  severity: 'warning',
  presets: recommended,
  needs: ['cadence'],

  check({ kpi, model }) {
    if (!isEmptyField(kpi, 'cadence') || kpi.supporting) return [];
    const rhythm = usualRhythm(model);
    const fix = tidy(`Fill in ${rhythm}`, write(kpi, 'cadence', rhythm));
    return [found(kpi, 'cadence', 'How often is it reviewed? No rhythm is given.', { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'every month', kpis: [{ kpi: 'Paid orders', cadence: 'monthly' }] },
    {
      note: 'the title block says it for all',
      tables: [{ head: { cadence: 'weekly' }, kpis: [{ kpi: 'Paid orders' }] }],
    },
  ],
  bad: [
    {
      note: 'nothing is said',
      kpis: [{ kpi: 'Paid orders', cadence: null }],
      messages: ['How often is it reviewed? No rhythm is given.'],
      fixed: [{ kpi: 'Paid orders', cadence: 'monthly' }],
    },
    {
      note: 'the workbook is reviewed every quarter',
      settings: { 'Review rhythm': 'quarterly' },
      kpis: [
        { kpi: 'Paid orders', cadence: 'weekly' },
        { kpi: 'Client NPS', cadence: null },
      ],
      messages: ['How often is it reviewed? No rhythm is given.'],
      fixed: [
        { kpi: 'Paid orders', cadence: 'weekly' },
        { kpi: 'Client NPS', cadence: 'quarterly' },
      ],
    },
  ],
};
