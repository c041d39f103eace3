import { conflictPairs } from './conflict-pairs.ts';
import type { Examples } from './example.ts';
import type { Measure } from './measures.ts';
import { found } from './model/found.ts';
import { measuresIn } from './model/known-measures.ts';
import type { KpiRow } from './model/model.ts';
import { isEmptyField } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Measures that count how much, whatever else is known of them. */
const volumes: ReadonlySet<Measure> = new Set([
  ...(['output', 'ticketsClosed', 'hires', 'posts', 'leads', 'deals', 'accountsOpened', 'invoicesProcessed'] as const),
  ...(['picks', 'trainingHours', 'meetings', 'codeVolume'] as const),
]);

export const relevantVolumeWithoutQualityHelp = (): RuleHelp => ({
  requires: 'Require a measure of quality or effect beside every measure of volume.',
  why: 'Ten deals a month are easy with the wrong clients; the funnel grows and revenue drops.',
  source: source.mistakes('only financial KPIs (deals counted, quality and churn not)'),
});

export const relevantVolumeWithoutQuality = personRule({
  id: 'relevant-volume-without-quality',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition'],

  check({ set }) {
    const counted = set.keyRows.filter((row) => volumeOf(row) !== null);
    const [first] = [...counted].sort((one, other) => (one.name < other.name ? -1 : 1));
    if (!first || counted.some((row) => !isEmptyField(row, 'guard')) || set.rows.some(tellsQuality)) return [];
    const confidence = counted.every((row) => volumeOf(row) === 'high') ? 'high' : 'low';
    const message = `${quoted(first.name)} counts volume, and nothing for ${set.who} says how good it is.`;
    return [found(counted, 'kpi', message, { confidence, suggestion: `Add a counter-metric${ideaFor(first)}.` })];
  },
});

function volumeOf(row: KpiRow): 'high' | 'low' | null {
  if (measuresIn(row.name).some((measure) => volumes.has(measure))) return 'high';
  const { volumeLike, metric } = row.facts;
  if (!volumeLike.value || volumeLike.confidence === 'none' || metric.kind !== 'count') return null;
  return metric.confidence === 'high' ? volumeLike.confidence : 'low';
}

/** What balances this volume where it is known to pull against something. */
function ideaFor(row: KpiRow): string {
  const known = measuresIn(row.name);
  const pair = conflictPairs.find(({ a }) => known.includes(a));
  return pair ? `: ${pair.balance}` : '';
}

/** A share, a rating, or anything that is no volume, known or not: the benefit of the doubt goes to the set. */
function tellsQuality(row: KpiRow): boolean {
  const { facts } = row;
  if (facts.qualitative.value || ['share', 'ratio', 'score'].includes(facts.metric.kind ?? '')) return true;
  return volumeOf(row) === null;
}

export const examples: Examples = {
  good: [
    {
      note: 'deals, and the clients who stay',
      kpis: [{ kpi: 'Number of deals closed' }, { kpi: 'Client retention rate' }],
    },
    {
      note: 'tickets and satisfaction',
      kpis: [{ kpi: 'Number of tickets handled' }, { kpi: 'Client satisfaction score' }],
    },
    {
      note: 'a guard metric is named',
      kpis: [{ kpi: 'Number of deals closed', guard: 'Churn in the first six months' }],
    },
    { note: 'no volume at all', kpis: [{ kpi: 'Staff turnover rate' }] },
    { note: 'volume and quality, in Russian', kpis: [{ kpi: 'Количество сделок' }, { kpi: 'Доля повторных покупок' }] },
    { note: 'nothing is counted here', kpis: [{ kpi: 'Writing of help texts' }] },
  ],
  bad: [
    {
      note: 'posts and nothing else',
      kpis: [{ kpi: 'Number of posts published' }],
      messages: ['“Number of posts published” counts volume, and nothing for Anna Petrova says how good it is.'],
    },
    {
      note: 'calls and meetings',
      kpis: [{ kpi: 'Number of calls made' }, { kpi: 'Number of meetings held' }],
      messages: ['“Number of calls made” counts volume, and nothing for Anna Petrova says how good it is.'],
    },
    {
      note: 'hires',
      kpis: [{ kpi: 'Number of interviews held' }],
      messages: ['“Number of interviews held” counts volume, and nothing for Anna Petrova says how good it is.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Количество проведённых встреч' }],
      messages: ['“Количество проведённых встреч” counts volume, and nothing for Anna Petrova says how good it is.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Anzahl der durchgeführten Schulungen' }],
      messages: [
        '“Anzahl der durchgeführten Schulungen” counts volume, and nothing for Anna Petrova says how good it is.',
      ],
    },
  ],
};
