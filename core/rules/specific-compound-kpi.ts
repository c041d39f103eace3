import type { Examples } from './example.ts';
import { found } from './model/place.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

export const specificCompoundKpi = defineRule({
  id: 'specific-compound-kpi',
  severity: 'warning',
  scope: 'kpi',
  topic: 'S',
  presets: recommended,
  needs: ['kpi'],
  reads: ['target'],
  requires: 'Require one measure and one target in each row.',
  why: 'With two measures in one row nobody knows what a half-met result is worth.',
  source: source.guide('a KPI targets one specific element'),

  check({ kpi }) {
    const { compound, target, statementTarget } = kpi.facts;
    if (!compound.value || compound.confidence === 'none') return [];
    const count = Math.max(2, target.parts.length, statementTarget.parts.length);
    const message = `This row measures ${count} things. Give each a row, a target and a weight of its own.`;
    return [found(kpi, 'kpi', message, { confidence: compound.confidence })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'one measure', kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
    { note: 'one range', kpis: [{ kpi: 'Cost against budget', target: '97–102 %' }] },
    { note: '“and” within one measure', kpis: [{ kpi: 'Orders delivered on time and in full', target: '95 %' }] },
    { note: 'one change', kpis: [{ kpi: 'Turnover', target: 'from 12 % to 10 %' }] },
    { note: 'one measure, in German', kpis: [{ kpi: 'Anzahl der Reklamationen', target: 12 }] },
  ],
  bad: [
    {
      note: 'two targets in one cell',
      kpis: [{ kpi: 'Growth of revenue and of paid orders', target: '10 % revenue, 200 orders' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
    },
    {
      note: 'two measures with a number each',
      kpis: [{ kpi: 'Increase revenue by 10 % and reduce complaints to 5' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
    },
    {
      note: 'two shares',
      kpis: [{ kpi: 'Answer 95 % of calls and 90 % of e-mails within a day' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Увеличить выручку на 10 % и снизить расходы на 5 %' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
    },
    {
      note: 'in French',
      kpis: [{ kpi: 'Augmenter les ventes de 10 % et réduire les réclamations de 20 %' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
    },
  ],
};
