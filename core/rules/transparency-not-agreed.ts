import type { Examples } from './example.ts';
import { dayIn, periodOf, showDay } from './model/period.ts';
import { atEach } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { coaching } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const transparencyNotAgreed = defineRule({
  id: 'transparency-not-agreed',
  severity: 'warning',
  scope: 'person',
  topic: 'transparency',
  presets: coaching,
  needs: ['agreedOn'],
  requires: 'Require that KPIs are agreed with the person before the period begins.',
  why: 'Somebody who hears of a target halfway through the period had no chance to work towards it.',
  source: source.mistakes('no transparency (a KPI is a mutual agreement)'),

  check({ set, model }) {
    const { start } = periodOf(model);
    const underWay = start === null ? set.rows.some((row) => !isEmptyField(row, 'actual')) : model.today >= start;
    const open = set.rows.filter((row) => isEmptyField(row, 'agreedOn'));
    const late = set.rows.filter((row) => start !== null && (dayIn(row, 'agreedOn') ?? start) > start);
    const [firstLate] = late;
    if (open.length > 0 && underWay) {
      const message = `Not agreed with ${set.who} although the period has begun.`;
      return [{ message, at: atEach(open, 'agreedOn'), confidence: 'high' }];
    }
    if (firstLate === undefined || start === null) return [];
    const agreed = showDay(dayIn(firstLate, 'agreedOn') ?? start);
    const message = `Agreed with ${set.who} on ${agreed}, after the period began on ${showDay(start)}.`;
    return [{ message, at: atEach(late, 'agreedOn'), confidence: 'high' }];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'agreed before the first day',
      settings: { 'Period start': 46023 },
      tables: [{ head: { agreedOn: 46010 }, kpis: [{ kpi: 'Paid orders' }] }],
    },
    {
      note: 'the period has not begun yet',
      settings: { 'Period start': 46113 },
      tables: [{ head: { agreedOn: null }, kpis: [{ kpi: 'Paid orders' }] }],
    },
  ],
  bad: [
    {
      note: 'six weeks into the period nothing is agreed',
      settings: { 'Period start': 46023 },
      tables: [{ head: { agreedOn: null }, kpis: [{ kpi: 'Paid orders' }, { kpi: 'Client NPS' }] }],
      messages: ['Not agreed with Anna Petrova although the period has begun.'],
    },
    {
      note: 'agreed after the start',
      settings: { 'Period start': 46023 },
      tables: [{ head: { agreedOn: 46053 }, kpis: [{ kpi: 'Paid orders' }] }],
      messages: ['Agreed with Anna Petrova on 2026-01-31, after the period began on 2026-01-01.'],
    },
  ],
};
