import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { isDeclaredDriver, surely } from './model/nature.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const fewest = 3;

export const balanceMostlyActivityHelp = (): RuleHelp => ({
  requires: 'Forbid more activities than results among the KPIs of a person.',
  why: 'Many processes without an objective keep everybody busy and lead nowhere.',
  source: source.guide('KPIs on too many processes, without the objectives behind them'),
});

export const balanceMostlyActivity = personRule({
  id: 'balance-mostly-activity',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['definition', 'key', 'weight'],

  check({ set }) {
    const rows = set.keyRows;
    const active = rows.filter((row) => {
      return surely(row.facts.activityLike) && !isDeclaredDriver(row, set);
    });
    if (rows.length < fewest || active.length * 2 <= rows.length) return [];
    const message = `${active.length} of ${rows.length} key KPIs for ${set.who} count activity. Which objective do they serve?`;
    return [found(active, 'kpi', message)];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'one activity among results',
      kpis: [{ kpi: 'Number of calls made' }, { kpi: 'Revenue' }, { kpi: 'Client retention rate' }],
    },
    {
      note: 'activities declared as drivers',
      kpis: [
        { kpi: 'Number of calls made', timing: 'leading' },
        { kpi: 'Number of meetings held', timing: 'leading' },
        { kpi: 'Revenue', timing: 'lagging' },
      ],
    },
    {
      note: 'two KPIs are too few to tell',
      kpis: [{ kpi: 'Number of calls made' }, { kpi: 'Number of meetings held' }],
    },
    { note: 'results, in Russian', kpis: [{ kpi: 'Выручка' }, { kpi: 'Доля возвратов' }, { kpi: 'Прибыль' }] },
    { note: 'results, in German', kpis: [{ kpi: 'Umsatz' }, { kpi: 'Retourenquote' }, { kpi: 'Kundenzufriedenheit' }] },
  ],
  bad: [
    {
      note: 'calls, meetings and posts',
      kpis: [{ kpi: 'Number of calls made' }, { kpi: 'Number of meetings held' }, { kpi: 'Number of posts published' }],
      messages: ['3 of 3 key KPIs for Anna Petrova count activity. Which objective do they serve?'],
    },
    {
      note: 'two of three',
      kpis: [{ kpi: 'Number of calls made' }, { kpi: 'Number of meetings held' }, { kpi: 'Revenue' }],
      messages: ['2 of 3 key KPIs for Anna Petrova count activity. Which objective do they serve?'],
    },
    {
      note: 'three of four',
      kpis: [
        { kpi: 'Number of trainings held' },
        { kpi: 'Number of meetings held' },
        { kpi: 'Number of posts published' },
        { kpi: 'Client retention rate' },
      ],
      messages: ['3 of 4 key KPIs for Anna Petrova count activity. Which objective do they serve?'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Количество проведённых встреч' }, { kpi: 'Количество проведённых тренингов' }, { kpi: 'Выручка' }],
      messages: ['2 of 3 key KPIs for Anna Petrova count activity. Which objective do they serve?'],
    },
    {
      note: 'in German',
      kpis: [
        { kpi: 'Anzahl der durchgeführten Schulungen' },
        { kpi: 'Anzahl der durchgeführten Besprechungen' },
        { kpi: 'Umsatz' },
      ],
      messages: ['2 of 3 key KPIs for Anna Petrova count activity. Which objective do they serve?'],
    },
  ],
};
