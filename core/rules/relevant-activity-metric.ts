import type { Examples } from './example.ts';
import type { Facts } from './facts/facts.ts';
import type { Measure } from './measures.ts';
import { found } from './model/found.ts';
import { measuresIn } from './model/known-measures.ts';
import { isDeclaredDriver } from './model/nature.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const relevantActivityMetricHelp = (): RuleHelp => ({
  requires: 'Require a KPI to count what changes, or to be declared as a driver of it.',
  why: 'Five posts a week are written whether anybody reads them or not; quantity wins over quality.',
  source: source.mistakes('KPIs as pressure (quantity wins over quality)'),
});

export const relevantActivityMetric = kpiRule({
  id: 'relevant-activity-metric',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition'],

  check({ kpi, set }) {
    const { level, metric } = kpi.facts;
    const known = metric.kind === 'count' && measuresIn(kpi.name).some((measure) => efforts.has(measure));
    const confidence = known ? 'high' : ownEffort(kpi.facts);
    if (confidence === null || isDeclaredDriver(kpi, set)) return [];
    const what =
      level.value === 'input'
        ? 'counts what goes in'
        : metric.kind === 'event'
          ? 'is work to be done'
          : 'counts activity';
    const message = `${quoted(kpi.name)} ${what}. What should change because of it?`;
    const suggestion = 'Measure the effect beside it, or mark it as leading or supporting.';
    return [found(kpi, 'kpi', message, { confidence, suggestion })];
  },
});

/** Measures of how much was done, in whatever words. */
const efforts: ReadonlySet<Measure> = new Set([
  ...(['posts', 'meetings', 'trainingHours', 'codeVolume', 'ticketsClosed', 'invoicesProcessed', 'picks'] as const),
]);

/** How sure it is that own effort is counted. A share says how something is done or who does it: "% of positions filled". */
function ownEffort({ level, metric }: Facts): 'high' | 'low' | null {
  const share = metric.kind === 'share' || metric.kind === 'ratio' || metric.kind === 'index';
  if (level.confidence === 'none') return null;
  if (level.value === 'activity') return share && level.confidence === 'low' ? null : level.confidence;
  return level.value === 'input' && !share ? 'low' : null;
}

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
    { note: 'a share of posts that are filled is no activity', kpis: [{ kpi: '% of positions filled' }] },
    { note: 'who works here', kpis: [{ kpi: '% of managers who are women' }] },
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
