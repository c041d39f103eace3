import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { addMonths, periodOf, reviewMonths } from './model/period.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeNoActualsHelp = (): RuleHelp => ({
  requires: 'Require a first result once a review has come round.',
  why: 'A KPI without results cannot be talked about, helped or corrected while there is still time.',
  source: source.glossary('without monitoring KPIs lose their meaning'),
});

export const timeNoActuals = kpiRule({
  id: 'time-no-actuals',
  severity: 'info',
  presets: recommended,
  needs: ['actual'],
  reads: ['cadence'],

  check({ kpi, model }) {
    const { start } = periodOf(model);
    if (start === null) return 'cannot tell';
    const months = reviewMonths(kpi, model);
    const due = months >= 1 ? addMonths(start, months) : start + Math.ceil(months * 30);
    if (model.today < due || !isEmptyField(kpi, 'actual') || kpi.supporting) return [];
    return [found(kpi, 'actual', 'No result recorded yet, although a review has come round.')];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'the first month is not over',
      settings: { 'Period start': 46054 },
      kpis: [{ kpi: 'Paid orders', cadence: 'monthly', actual: null }],
    },
    {
      note: 'a result is there',
      settings: { 'Period start': 46023 },
      kpis: [{ kpi: 'Paid orders', cadence: 'monthly', actual: 41 }],
    },
  ],
  bad: [
    {
      note: 'six weeks into the quarter, reviewed monthly',
      settings: { 'Period start': 46023 },
      kpis: [{ kpi: 'Paid orders', cadence: 'monthly', actual: null }],
      messages: ['No result recorded yet, although a review has come round.'],
    },
    {
      note: 'two weeks in, reviewed weekly',
      settings: { 'Period start': 46055 },
      kpis: [{ kpi: 'Paid orders', cadence: 'weekly', actual: null }],
      messages: ['No result recorded yet, although a review has come round.'],
    },
  ],
};
