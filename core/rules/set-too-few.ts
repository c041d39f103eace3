import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const fewest = 3;

export const setTooFewHelp = (): RuleHelp => ({
  requires: 'Require at least three key KPIs for one person.',
  why: 'With one or two numbers a good month in one place hides what was neglected everywhere else.',
  source: source.mistakes('too many KPIs (3–5 are enough)'),
});

export const setTooFew = personRule({
  id: 'set-too-few',
  severity: 'info',
  presets: recommended,
  needs: ['kpi'],

  check({ set }) {
    const count = set.keyRows.length;
    if (count >= fewest || count === 0 || !set.known) return [];
    const message = `Only ${count === 1 ? '1 key KPI' : `${count} key KPIs`} for ${set.who}; three to five give a fuller picture.`;
    return [found(set.keyRows, 'kpi', message)];
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'three KPIs',
      kpis: [{ kpi: 'Paid orders' }, { kpi: 'Repeat customers' }, { kpi: 'Client NPS' }],
    },
    {
      note: 'a list of KPIs without any name of a person or role',
      tables: [{ kind: 'foreign', title: 'Sheet1', kpis: [{ kpi: 'Paid orders' }] }],
    },
  ],
  bad: [
    {
      note: 'one number for a whole job',
      kpis: [{ kpi: 'Revenue' }],
      messages: ['Only 1 key KPI for Anna Petrova; three to five give a fuller picture.'],
    },
    {
      note: 'supporting signals do not fill the picture',
      kpis: [
        { kpi: 'Revenue', key: 'key' },
        { kpi: 'Client NPS', key: 'key' },
        { kpi: 'Calls made', key: 'supporting' },
      ],
      messages: ['Only 2 key KPIs for Anna Petrova; three to five give a fuller picture.'],
    },
  ],
};
