import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { deadlineDay } from './model/period.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const timeVagueDeadlineHelp = (): RuleHelp => ({
  requires: 'Require deadlines to be dates or periods.',
  why: '“Soon” means this week to one side and this year to the other.',
  source: source.guide('a specific and definite deadline'),
});

export const timeVagueDeadline = kpiRule({
  id: 'time-vague-deadline',
  severity: 'error',
  presets: everywhere,
  needs: ['deadline'],

  check({ kpi }) {
    const text = textOf(kpi, 'deadline');
    if (kpi.facts.deadline.kind === 'vague') {
      return [
        found(kpi, 'deadline', `“${text}” is not a date. Write the day or the period by which the target counts.`),
      ];
    }
    if (kpi.facts.deadline.kind !== 'text' || deadlineDay(kpi) !== null || isEmptyField(kpi, 'deadline')) return [];
    return [found(kpi, 'deadline', `“${text}” was not understood as a date or a period.`, { confidence: 'low' })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a date', kpis: [{ kpi: 'Paid orders', deadline: '2026-06-30' }] },
    { note: 'a quarter', kpis: [{ kpi: 'Paid orders', deadline: 'Q2 2026' }] },
    { note: 'a day in Russian', kpis: [{ kpi: 'Выручка', deadline: '30 июня 2026' }] },
    { note: 'a year', kpis: [{ kpi: 'Paid orders', deadline: 'end of 2026' }] },
    { note: 'nothing at all, which another check reports', kpis: [{ kpi: 'Paid orders', deadline: null }] },
  ],
  bad: [
    {
      note: 'as soon as possible',
      kpis: [{ kpi: 'Paid orders', deadline: 'ASAP' }],
      messages: ['“ASAP” is not a date. Write the day or the period by which the target counts.'],
    },
    {
      note: 'without end',
      kpis: [{ kpi: 'Paid orders', deadline: 'ongoing' }],
      messages: ['“ongoing” is not a date. Write the day or the period by which the target counts.'],
    },
    {
      note: 'constantly, in Russian',
      kpis: [{ kpi: 'Выручка', deadline: 'постоянно' }],
      messages: ['“постоянно” is not a date. Write the day or the period by which the target counts.'],
    },
    {
      note: 'continuously, in German',
      kpis: [{ kpi: 'Umsatz', deadline: 'laufend' }],
      messages: ['“laufend” is not a date. Write the day or the period by which the target counts.'],
    },
    {
      note: 'soon',
      kpis: [{ kpi: 'Paid orders', deadline: 'soon' }],
      messages: ['“soon” is not a date. Write the day or the period by which the target counts.'],
    },
  ],
};
