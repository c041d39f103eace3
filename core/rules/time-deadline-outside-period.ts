import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { deadlineDay, periodOfRow, showDay } from './model/period.ts';
import { writeDay } from './model/place.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeDeadlineOutsidePeriodHelp = (): RuleHelp => ({
  requires: 'Require deadlines to lie within the period of the scorecard.',
  why: 'A score for this quarter cannot wait for a date in the next one.',
  source: source.mistakes('define success for the period ahead'),
});

export const timeDeadlineOutsidePeriod = kpiRule({
  id: 'time-deadline-outside-period',
  severity: 'warning',
  presets: strict,
  needs: ['deadline'],

  check({ kpi, model }) {
    const { start, end } = periodOfRow(kpi, model);
    const deadline = deadlineDay(kpi);
    if (end === null || deadline === null) return 'cannot tell';
    if (deadline <= end && (start === null || deadline >= start)) return [];
    const period =
      start === null ? `the period until ${showDay(end)}` : `the period ${showDay(start)} to ${showDay(end)}`;
    const fix = end < model.today ? undefined : decision(`Set to ${showDay(end)}`, writeDay(kpi, 'deadline', end));
    return [found(kpi, 'deadline', `The deadline ${showDay(deadline)} lies outside ${period}.`, { fix })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'within the quarter',
      settings: { 'Period start': 46023, 'Period end': 46112 },
      kpis: [{ kpi: 'Paid orders', deadline: '2026-03-15' }],
    },
    { note: 'no period is set', kpis: [{ kpi: 'Paid orders', deadline: '2027-03-15' }] },
  ],
  bad: [
    {
      note: 'a date in the next quarter',
      settings: { 'Period start': 46023, 'Period end': 46112 },
      kpis: [{ kpi: 'Paid orders', deadline: '2026-04-30' }],
      messages: ['The deadline 2026-04-30 lies outside the period 2026-01-01 to 2026-03-31.'],
      fixed: [{ kpi: 'Paid orders', deadline: 46112 }],
    },
    {
      note: 'a date left from last year',
      settings: { 'Period start': 46023, 'Period end': 46112 },
      tables: [{ head: { deadline: '2025-12-31' }, kpis: [{ kpi: 'Paid orders' }] }],
      messages: ['The deadline 2025-12-31 lies outside the period 2026-01-01 to 2026-03-31.'],
    },
  ],
};
