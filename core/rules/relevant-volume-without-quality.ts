import type { Examples } from './example.ts';
import type { Domain } from './facts/facts.ts';
import type { KpiRow } from './model/model.ts';
import { atEach } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

/** What keeps a volume honest, by trade. */
const counterMetrics: Readonly<Partial<Record<Domain, string>>> = {
  sales: 'share of clients who stay, or revenue kept after six months',
  marketing: 'share of leads that sales accepts, or engagement',
  service: 'share solved at the first contact, or satisfaction rating',
  people: 'share of hires who stay 90 days',
  production: 'scrap rate, or orders finished in the planned mix',
  logistics: 'share of orders delivered complete and undamaged',
  it: 'share of changes that fail',
  learning: 'share who use the skill at work',
  procurement: 'defects of deliveries, or stock days',
};

export const relevantVolumeWithoutQuality = defineRule({
  id: 'relevant-volume-without-quality',
  severity: 'warning',
  scope: 'person',
  topic: 'R',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition'],
  requires: 'Require a measure of quality or effect beside every measure of volume.',
  why: 'Ten deals a month are easy with the wrong clients; the funnel grows and revenue drops.',
  source: source.mistakes('only financial KPIs (deals counted, quality and churn not)'),

  check({ set }) {
    const volumes = set.keyRows.filter(
      (row) => row.facts.volumeLike.value && row.facts.volumeLike.confidence !== 'none',
    );
    const [first] = [...volumes].sort((one, other) => (one.name < other.name ? -1 : 1));
    if (!first || volumes.some((row) => !isEmptyField(row, 'guard')) || set.rows.some(tellsQuality)) return [];
    const confidence = volumes.every((row) => row.facts.volumeLike.confidence === 'high') ? 'high' : 'low';
    const idea = first.facts.domain.value === null ? undefined : counterMetrics[first.facts.domain.value];
    const message = `“${first.name}” counts volume, and nothing for ${set.who} says how good it is.`;
    const suggestion = `Add a counter-metric${idea === undefined ? '' : `: ${idea}`}.`;
    return [{ message, at: atEach(volumes, 'kpi'), confidence, suggestion }];
  },
});

/** A share, a rating, or anything that is no volume, known or not: the benefit of the doubt goes to the set. */
function tellsQuality({ facts }: KpiRow): boolean {
  if (facts.qualitative.value || ['share', 'ratio', 'score'].includes(facts.metric.kind ?? '')) return true;
  return facts.volumeLike.confidence === 'none' || !facts.volumeLike.value;
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
