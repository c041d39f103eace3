import { calendarDay } from '../scorecard/day.ts';
import { isAboutDate, targetDate } from './data-autoconverted-date.ts';
import type { Examples } from './example.ts';
import { found } from './model/place.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const dataTargetIsDate = defineRule({
  id: 'data-target-is-date',
  severity: 'warning',
  scope: 'kpi',
  topic: 'data',
  presets: recommended,
  needs: ['target'],
  requires: 'Forbid a mere deadline in the place of a target, except where the KPI is an event.',
  why: 'A date says by when, and leaves open how much.',
  source: source.sheets,

  check({ kpi, model }) {
    const serial = targetDate(kpi);
    const typed = serial !== null && Math.abs(calendarDay(serial).year - calendarDay(model.today).year) > 1;
    const deadline = serial === null ? kpi.facts.target.status === 'deadline' : typed;
    if (!deadline || isAboutDate(kpi)) return [];
    const message = `“${textOf(kpi, 'target')}” is a date. What is to be reached by then?`;
    const suggestion = 'Keep the date as the deadline, and write the level to reach here.';
    return [found(kpi, 'target', message, { suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a number with a date', kpis: [{ kpi: 'Paid orders', target: '120 by 2026-06-30' }] },
    { note: 'an event has a date for a target', kpis: [{ kpi: 'Launch the new web shop', target: 'by 30 June 2026' }] },
  ],
  bad: [
    {
      note: 'a deadline in the place of the number',
      kpis: [{ kpi: 'Number of paid orders', target: 'by 30 June 2026', deadline: null }],
      messages: ['“by 30 June 2026” is a date. What is to be reached by then?'],
    },
    {
      note: 'the deadline is known already',
      kpis: [{ kpi: 'Number of paid orders', target: 'by 30 June 2026', deadline: '2026-06-30' }],
      messages: ['“by 30 June 2026” is a date. What is to be reached by then?'],
    },
  ],
};
