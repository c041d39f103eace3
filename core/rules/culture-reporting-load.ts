import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { isManual } from './model/manual.ts';
import type { KpiRow, Model } from './model/model.ts';
import { reviewMonths } from './model/period.ts';
import { write } from './model/place.ts';
import { coaching } from './presets.ts';
import { type Fix, personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** What one report takes, and how much of a month may go into reports. */
const limits = { minutesEach: 15, hoursMonthly: 4 };

export const cultureReportingLoadHelp = (): RuleHelp => ({
  requires: 'Forbid more than four hours a month of reporting by hand for one person.',
  why: 'Time spent on proving the work is taken from the work.',
  source: source.mistakes('too many KPIs (more time on reporting than on work)'),
});

export const cultureReportingLoad = personRule({
  id: 'culture-reporting-load',
  severity: 'info',
  presets: coaching,
  needs: ['cadence', 'source'],

  check({ set, model }) {
    const manual = set.rows.filter(isManual);
    const hours = hoursOf(manual, model);
    if (hours <= limits.hoursMonthly) return [];
    const message = `About ${Math.round(hours)} hours a month of reporting by hand for ${set.who}, at ${limits.minutesEach} minutes each.`;
    return [found(manual, 'cadence', message, { fix: slowerSignals(manual, model) })];
  },
});

function hoursOf(rows: readonly KpiRow[], model: Model): number {
  const reports = rows.reduce((sum, row) => sum + 1 / reviewMonths(row, model), 0);
  return (reports * limits.minutesEach) / 60;
}

/** How often a key KPI is looked at is for people to decide; signals beside them can wait for the month, where that is enough. */
function slowerSignals(rows: readonly KpiRow[], model: Model): Fix | undefined {
  const hasty = rows.filter((row) => row.supporting && reviewMonths(row, model) < 1);
  const others = rows.filter((row) => !hasty.includes(row));
  const left = hoursOf(others, model) + (hasty.length * limits.minutesEach) / 60;
  if (hasty.length === 0 || left > limits.hoursMonthly) return undefined;
  const edits = hasty.map((row) => write(row, 'cadence', 'monthly'));
  return decision('Report supporting signals monthly', edits);
}

export const examples: Examples = {
  good: [
    {
      note: 'two monthly lists',
      kpis: [
        { kpi: 'Visits', source: 'Excel', cadence: 'monthly' },
        { kpi: 'Quotes', source: 'Excel', cadence: 'monthly' },
      ],
    },
    { note: 'daily, but from a system', kpis: [{ kpi: 'Visits', source: 'CRM', cadence: 'daily' }] },
  ],
  bad: [
    {
      note: 'a daily list by hand',
      kpis: [{ kpi: 'Visits', source: 'Excel', cadence: 'daily' }],
      messages: ['About 8 hours a month of reporting by hand for Anna Petrova, at 15 minutes each.'],
    },
    {
      note: 'five weekly lists',
      kpis: [
        { kpi: 'Visits', source: 'Excel', cadence: 'weekly' },
        { kpi: 'Quotes', source: 'Excel', cadence: 'weekly' },
        { kpi: 'Calls', source: 'Manual', cadence: 'weekly' },
        { kpi: 'Returns', source: 'Excel', cadence: 'weekly' },
        { kpi: 'Complaints', source: 'Paper', cadence: 'weekly' },
      ],
      messages: ['About 5 hours a month of reporting by hand for Anna Petrova, at 15 minutes each.'],
    },
    {
      note: 'a supporting signal need not be written down every day',
      kpis: [
        { kpi: 'Quotes', key: 'key', source: 'Excel', cadence: 'weekly' },
        { kpi: 'Visits', key: 'supporting', source: 'Excel', cadence: 'daily' },
      ],
      messages: ['About 9 hours a month of reporting by hand for Anna Petrova, at 15 minutes each.'],
      fixed: [
        { kpi: 'Quotes', key: 'key', source: 'Excel', cadence: 'weekly' },
        { kpi: 'Visits', key: 'supporting', source: 'Excel', cadence: 'monthly' },
      ],
    },
  ],
};
