import { settingOf } from '../scorecard/book.ts';
import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { dayIn, dayOf, reviewMonths, showDay } from './model/period.ts';
import { writeDay } from './model/place.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** A review may be a week late. */
const graceDays = 7;

export const timeStaleKpiHelp = (): RuleHelp => ({
  requires: 'Require that a KPI is reviewed within its own rhythm, and after each reorganisation.',
  why: 'Work moves on; a KPI that stays behind measures a job that no longer exists.',
  source: source.mistakes('KPIs that do not evolve (a restructuring, and the KPIs stay)'),
});

export const timeStaleKpi = kpiRule({
  id: 'time-stale-kpi',
  severity: 'warning',
  presets: recommended,
  needs: ['lastReviewed'],
  reads: ['cadence'],

  check({ kpi, model }) {
    const reviewed = dayIn(kpi, 'lastReviewed');
    if (reviewed === null) return 'cannot tell';
    const reorganised = dayOf(settingOf(model.book, 'Reorganised on'));
    const due = reviewed + Math.ceil(reviewMonths(kpi, model) * 31) + graceDays;
    const overtaken = reorganised !== null && reorganised > reviewed && reorganised <= model.today;
    if (!overtaken && due >= model.today) return [];
    const message = overtaken
      ? `Not reviewed since the reorganisation on ${showDay(reorganised)}.`
      : `Not reviewed since ${showDay(reviewed)}, longer than its rhythm.`;
    const fix = decision('Note today as reviewed', writeDay(kpi, 'lastReviewed', model.today));
    return [found(kpi, 'lastReviewed', message, { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'reviewed two weeks ago', kpis: [{ kpi: 'Paid orders', cadence: 'monthly', lastReviewed: 46055 }] },
    { note: 'every quarter is enough here', kpis: [{ kpi: 'Client NPS', cadence: 'quarterly', lastReviewed: 46000 }] },
  ],
  bad: [
    {
      note: 'a monthly review was skipped',
      kpis: [{ kpi: 'Paid orders', cadence: 'monthly', lastReviewed: 46000 }],
      messages: ['Not reviewed since 2025-12-09, longer than its rhythm.'],
      fixed: [{ kpi: 'Paid orders', cadence: 'monthly', lastReviewed: 46069 }],
    },
    {
      note: 'the company was reorganised since',
      settings: { 'Reorganised on': 46054 },
      kpis: [{ kpi: 'Client NPS', cadence: 'quarterly', lastReviewed: 46040 }],
      messages: ['Not reviewed since the reorganisation on 2026-02-01.'],
      fixed: [{ kpi: 'Client NPS', cadence: 'quarterly', lastReviewed: 46069 }],
    },
  ],
};
