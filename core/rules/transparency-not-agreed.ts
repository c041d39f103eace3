import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { dayIn, periodOf, showDay } from './model/period.ts';
import { isEmptyField } from './model/text.ts';
import { coaching } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyNotAgreedHelp = (): RuleHelp => ({
  requires: 'Require that KPIs are agreed with the person before the period begins.',
  why: 'Somebody who hears of a target halfway through the period had no chance to work towards it.',
  source: source.mistakes('no transparency (a KPI is a mutual agreement)'),
});

export const transparencyNotAgreed = personRule({
  id: 'transparency-not-agreed',
  severity: 'warning',
  presets: coaching,
  needs: ['agreedOn'],

  check({ set, model }) {
    const { start } = periodOf(model);
    const underWay = start === null ? set.rows.some((row) => !isEmptyField(row, 'actual')) : model.today >= start;
    const open = set.rows.filter((row) => isEmptyField(row, 'agreedOn'));
    if (open.length > 0 && underWay) {
      return [found(open, 'agreedOn', `Not agreed with ${set.who} although the period has begun.`)];
    }
    if (start === null) return [];
    const agreedOn = (row: KpiRow) => dayIn(row, 'agreedOn') ?? start;
    const late = set.rows.filter((row) => agreedOn(row) > start);
    const [first] = late;
    if (!first) return [];
    const days = `${showDay(agreedOn(first))}, after the period began on ${showDay(start)}`;
    return [found(late, 'agreedOn', `Agreed with ${set.who} on ${days}.`)];
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
