import { settingOf } from '../scorecard/book.ts';
import type { Examples } from './example.ts';
import { dayIn, dayOf, reviewMonths, showDay } from './model/period.ts';
import { edit, found, isWritable } from './model/place.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

/** A review may be a week late. */
const graceDays = 7;

export const timeStaleKpi = defineRule({
  id: 'time-stale-kpi',
  severity: 'warning',
  scope: 'kpi',
  topic: 'T',
  presets: recommended,
  needs: ['lastReviewed'],
  reads: ['cadence'],
  requires: 'Require that a KPI is reviewed within its own rhythm, and after each reorganisation.',
  why: 'Work moves on; a KPI that stays behind measures a job that no longer exists.',
  source: source.mistakes('KPIs that do not evolve (a restructuring, and the KPIs stay)'),

  check({ kpi, model }) {
    const reviewed = dayIn(kpi, 'lastReviewed');
    if (reviewed === null) return 'cannot tell';
    const reorganised = dayOf(settingOf(model.book, 'Reorganised on'));
    const due = reviewed + Math.ceil(reviewMonths(kpi, model) * 31) + graceDays;
    const fix = {
      label: 'Note today as reviewed…',
      kind: 'decision',
      edits: [edit(kpi, 'lastReviewed', model.today, 'yyyy-mm-dd')],
    } as const;
    const more = isWritable(kpi, 'lastReviewed') ? { fix } : {};
    if (reorganised !== null && reorganised > reviewed && reorganised <= model.today) {
      const message = `Not reviewed since the reorganisation on ${showDay(reorganised)}.`;
      return [found(kpi, 'lastReviewed', message, more)];
    }
    if (due >= model.today) return [];
    return [found(kpi, 'lastReviewed', `Not reviewed since ${showDay(reviewed)}, longer than its rhythm.`, more)];
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
