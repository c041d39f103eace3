import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { splitInTwo } from './model/split.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const specificCompoundKpiHelp = (): RuleHelp => ({
  requires: 'Require one measure and one target in each row.',
  why: 'With two measures in one row nobody knows what a half-met result is worth.',
  source: source.guide('a KPI targets one specific element'),
});

export const specificCompoundKpi = kpiRule({
  id: 'specific-compound-kpi',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],
  reads: ['target'],

  check({ kpi, set }) {
    const { compound, target, statementTarget } = kpi.facts;
    if (!compound.value || compound.confidence === 'none') return [];
    const count = Math.max(2, target.parts.length, statementTarget.parts.length);
    const message = `This row measures ${count} things. Give each a row, a target and a weight of its own.`;
    const fix = splitInTwo(kpi, set);
    const suggestion = fix && 'The weight stays with the first; give the second one its own.';
    return [found(kpi, 'kpi', message, { confidence: compound.confidence, fix, suggestion })];
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
      fixed: [{ kpi: 'Increase revenue by 10 %' }, { kpi: 'Reduce complaints to 5' }],
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
      fixed: [{ kpi: 'Увеличить выручку на 10 %' }, { kpi: 'Снизить расходы на 5 %' }],
    },
    {
      note: 'in French',
      kpis: [{ kpi: 'Augmenter les ventes de 10 % et réduire les réclamations de 20 %' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
      fixed: [{ kpi: 'Augmenter les ventes de 10 %' }, { kpi: 'Réduire les réclamations de 20 %' }],
    },
    {
      note: 'the weight stays with the first, and what the sheet says of both goes on',
      kpis: [
        { kpi: 'Handling time and customer satisfaction', target: '5 min, 90 %', weight: 0.6, owner: 'Anna Petrova' },
        { kpi: 'Number of paid orders', target: 120, weight: 0.4, owner: 'Anna Petrova' },
      ],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
      fixed: [
        { kpi: 'Handling time', target: '5 min', weight: 0.6, owner: 'Anna Petrova' },
        { kpi: 'Customer satisfaction', target: '90 %', owner: 'Anna Petrova' },
        { kpi: 'Number of paid orders', target: 120, weight: 0.4, owner: 'Anna Petrova' },
      ],
    },
    {
      note: 'the target belongs to the one that says the same number, in German',
      kpis: [{ kpi: 'Umsatz um 10 % steigern und Reklamationen auf 5 senken', target: '10 %' }],
      messages: ['This row measures 2 things. Give each a row, a target and a weight of its own.'],
      fixed: [{ kpi: 'Umsatz um 10 % steigern', target: '10 %' }, { kpi: 'Reklamationen auf 5 senken' }],
    },
  ],
};
