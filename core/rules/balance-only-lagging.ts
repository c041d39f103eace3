import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { allLagging } from './model/nature.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const balanceOnlyLaggingHelp = (): RuleHelp => ({
  requires: 'Require one leading KPI among the results.',
  why: 'When the final number is known it is too late; people need one they can move this week.',
  source: source.coordination('final indicators do not say what was done to reach them'),
});

export const balanceOnlyLagging = personRule({
  id: 'balance-only-lagging',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['timing', 'definition'],

  check({ set }) {
    if (set.keyRows.length < 2) return [];
    const ends = allLagging(set.rows);
    if (!ends?.value) return ends ? [] : 'cannot tell';
    const message = `Only end results for ${set.who}; nothing that moves before them.`;
    const suggestion = 'Add a driver that can be acted on.';
    return [found(set.keyRows, 'kpi', message, { confidence: ends.confidence, suggestion })];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'one moves first',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Offers sent', timing: 'leading' },
      ],
    },
    { note: 'a single KPI is no picture yet', kpis: [{ kpi: 'Revenue', timing: 'lagging' }] },
    {
      note: 'a driver is watched beside them',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging', key: 'key' },
        { kpi: 'Gross margin', timing: 'lagging', key: 'key' },
        { kpi: 'Offers sent', timing: 'leading', key: 'supporting' },
      ],
    },
    {
      note: 'one moves first, in Russian',
      kpis: [
        { kpi: 'Выручка', timing: 'запаздывающий' },
        { kpi: 'Число предложений', timing: 'опережающий' },
      ],
    },
    {
      note: 'one moves first, in German',
      kpis: [
        { kpi: 'Umsatz', timing: 'Spätindikator' },
        { kpi: 'Angebote', timing: 'Frühindikator' },
      ],
    },
  ],
  bad: [
    {
      note: 'revenue and margin',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Gross margin', timing: 'lagging' },
      ],
      messages: ['Only end results for Anna Petrova; nothing that moves before them.'],
    },
    {
      note: 'results of three kinds',
      kpis: [
        { kpi: 'Revenue', timing: 'lagging' },
        { kpi: 'Client NPS', timing: 'lagging' },
        { kpi: 'Staff turnover', timing: 'lagging' },
      ],
      messages: ['Only end results for Anna Petrova; nothing that moves before them.'],
    },
    {
      note: 'for a role',
      tables: [
        {
          title: 'Branch manager',
          kpis: [
            { kpi: 'Profit of the branch', timing: 'Lagging' },
            { kpi: 'Client satisfaction score', timing: 'Lagging' },
          ],
        },
      ],
      messages: ['Only end results for Branch manager; nothing that moves before them.'],
    },
    {
      note: 'in Russian',
      kpis: [
        { kpi: 'Выручка', timing: 'запаздывающий' },
        { kpi: 'Прибыль', timing: 'запаздывающий' },
      ],
      messages: ['Only end results for Anna Petrova; nothing that moves before them.'],
    },
    {
      note: 'in German',
      kpis: [
        { kpi: 'Umsatz', timing: 'Spätindikator' },
        { kpi: 'Gewinn', timing: 'nachlaufend' },
      ],
      messages: ['Only end results for Anna Petrova; nothing that moves before them.'],
    },
  ],
};
