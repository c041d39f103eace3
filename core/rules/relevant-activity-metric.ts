import type { Examples } from './example.ts';
import { isDeclaredDriver } from './model/nature.ts';
import { found } from './model/place.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const relevantActivityMetric = defineRule({
  id: 'relevant-activity-metric',
  severity: 'warning',
  scope: 'kpi',
  topic: 'R',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition'],
  requires: 'Require a KPI to count what changes, or to be declared as a driver of it.',
  why: 'Five posts a week are written whether anybody reads them or not; quantity wins over quality.',
  source: source.mistakes('KPIs as pressure (quantity wins over quality)'),

  check({ kpi, set }) {
    const { activityLike } = kpi.facts;
    if (!activityLike.value || activityLike.confidence === 'none' || isDeclaredDriver(kpi, set)) return [];
    const message = `${quoted(kpi.name)} counts activity. What should change because of it?`;
    const suggestion = 'Measure the effect beside it, or mark it as leading or supporting.';
    return [found(kpi, 'kpi', message, { confidence: activityLike.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'an effect', kpis: [{ kpi: 'Share of website leads that become clients' }] },
    { note: 'declared as leading', kpis: [{ kpi: 'Number of calls made', timing: 'leading' }] },
    { note: 'only watched', kpis: [{ kpi: 'Number of posts published', key: 'supporting' }] },
    {
      note: 'derived from a result',
      kpis: [{ kpi: 'Number of meetings held', parent: 'Contracts signed' }],
    },
    { note: 'an effect, in Russian', kpis: [{ kpi: 'Выручка от новых клиентов' }] },
  ],
  bad: [
    {
      note: 'posts',
      kpis: [{ kpi: 'Number of posts published' }],
      messages: ['“Number of posts published” counts activity. What should change because of it?'],
    },
    {
      note: 'calls',
      kpis: [{ kpi: 'Number of calls made' }],
      messages: ['“Number of calls made” counts activity. What should change because of it?'],
    },
    {
      note: 'meetings',
      kpis: [{ kpi: 'Number of meetings held' }],
      messages: ['“Number of meetings held” counts activity. What should change because of it?'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Количество проведённых встреч' }],
      messages: ['“Количество проведённых встреч” counts activity. What should change because of it?'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Anzahl der durchgeführten Schulungen' }],
      messages: ['“Anzahl der durchgeführten Schulungen” counts activity. What should change because of it?'],
    },
  ],
};
