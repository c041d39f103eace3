import type { Examples } from './example.ts';
import { attainmentOf } from './model/attainment.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow, Model } from './model/model.ts';
import { deadlineDay, periodOf, showDay } from './model/period.ts';
import { writeDay } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeDeadlinePastHelp = (): RuleHelp => ({
  requires: 'Forbid a deadline that has passed while the target is open.',
  why: 'A date that passes without a word teaches everybody that dates do not matter.',
  source: source.mistakes('KPIs that do not evolve'),
});

export const timeDeadlinePast = kpiRule({
  id: 'time-deadline-past',
  severity: 'warning',
  presets: recommended,
  needs: ['deadline'],
  reads: ['actual', 'target'],

  check({ kpi, model }) {
    const deadline = deadlineDay(kpi);
    if (deadline === null || deadline >= model.today) return [];
    const attainment = attainmentOf(kpi);
    if (attainment !== null && attainment >= 1) return [];
    if (attainment === null && !isEmptyField(kpi, 'actual')) return 'cannot tell';
    const open = attainment === null ? 'no result is recorded' : 'the target is not reached';
    const message = `The deadline ${showDay(deadline)} has passed and ${open}. Decide how it goes on.`;
    return [found(kpi, 'deadline', message, { fix: moveToPeriodEnd(kpi, model) })];
  },
});

function moveToPeriodEnd(kpi: KpiRow, model: Model): Fix | undefined {
  const { end } = periodOf(model);
  if (end === null || end < model.today) return undefined;
  return decision(`Move to ${showDay(end)}, the end of the period`, writeDay(kpi, 'deadline', end));
}

export const examples: Examples = {
  good: [
    { note: 'still ahead', kpis: [{ kpi: 'Paid orders', target: 120, actual: 90, deadline: '2026-03-31' }] },
    { note: 'reached in time', kpis: [{ kpi: 'Paid orders', target: 120, actual: 130, deadline: '2025-12-31' }] },
    { note: 'the year ends in December', kpis: [{ kpi: 'Paid orders', target: 120, actual: 90, deadline: '2026' }] },
  ],
  bad: [
    {
      note: 'not reached',
      kpis: [{ kpi: 'Paid orders', target: 120, actual: 90, deadline: '2025-12-31' }],
      messages: ['The deadline 2025-12-31 has passed and the target is not reached. Decide how it goes on.'],
    },
    {
      note: 'no result, and the period goes on until the end of March',
      settings: { 'Period end': 46112 },
      kpis: [{ kpi: 'Paid orders', target: 120, actual: null, deadline: '2025-12-31' }],
      messages: ['The deadline 2025-12-31 has passed and no result is recorded. Decide how it goes on.'],
      fixed: [{ kpi: 'Paid orders', target: 120, actual: null, deadline: 46112 }],
    },
  ],
};
