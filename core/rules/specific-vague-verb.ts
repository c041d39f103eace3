import type { Examples } from './example.ts';
import type { Facts } from './facts/facts.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const specificVagueVerbHelp = (): RuleHelp => ({
  requires: 'Forbid verbs without an end, such as improve or support, unless the row says how far.',
  why: '“Improve” is reached by the smallest step for the one, and never for the other.',
  source: source.glossary('“increase the number of paid orders by 20 %” instead of “improve sales”'),
});

export const specificVagueVerb = kpiRule({
  id: 'specific-vague-verb',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],

  check({ kpi }) {
    const verb = kpi.facts.vague.find(({ kind }) => kind === 'verb');
    if (
      !verb ||
      namesTheDepartment(verb.text, kpi.facts) ||
      kpi.facts.goalLevel !== null ||
      kpi.facts.rowMeasurable.value === 'yes'
    )
      return [];
    const { baseline } = kpi.facts;
    const start = baseline.value === null ? '' : ` It stands at ${figure(baseline.value)} now.`;
    const message = `“${verb.text}” has no end that can be measured. Say how far.${start}`;
    return [found(kpi, verb.field, message, { confidence: verb.confidence })];
  },
});

/** "Support response time" is the time of the support desk: before a measure the word is a noun. */
function namesTheDepartment(verb: string, { metric }: Facts): boolean {
  return /^support$/i.test(verb) && (metric.kind === 'time' || metric.kind === 'share' || metric.kind === 'score');
}

export const examples: Examples = {
  good: [
    { note: 'support is a department here', kpis: [{ kpi: 'Support response time' }] },
    { note: 'an amount beside the verb', kpis: [{ kpi: 'Increase the number of paid orders by 20 %' }] },
    { note: 'the target column says how far', kpis: [{ kpi: 'Improve the satisfaction score', target: 4.5 }] },
    { note: 'no verb at all', kpis: [{ kpi: 'Number of paid orders' }] },
    { note: 'with an amount, in Russian', kpis: [{ kpi: 'Повысить конверсию до 15 %' }] },
    { note: 'with an amount, in German', kpis: [{ kpi: 'Kosten um 10 % senken' }] },
  ],
  bad: [
    {
      note: 'sales in general',
      kpis: [{ kpi: 'Improve sales' }],
      messages: ['“Improve” has no end that can be measured. Say how far.'],
    },
    {
      note: 'the start is known, the end is not',
      kpis: [{ kpi: 'Improve the satisfaction score', baseline: 4.1, target: null }],
      messages: ['“Improve” has no end that can be measured. Say how far. It stands at 4.1 now.'],
    },
    {
      note: 'support',
      kpis: [{ kpi: 'Support the sales team' }],
      messages: ['“Support” has no end that can be measured. Say how far.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Улучшить качество работы' }],
      messages: ['“Улучшить” has no end that can be measured. Say how far.'],
    },
    {
      note: 'in French',
      kpis: [{ kpi: 'Améliorer la qualité du travail' }],
      messages: ['“Améliorer” has no end that can be measured. Say how far.'],
    },
  ],
};
