import type { Examples } from './example.ts';
import type { Domain, Facts } from './facts/facts.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Measures that suit a trade: candidates to talk about, never a choice made for anybody. */
const candidates: Readonly<Record<Domain, string>> = {
  sales: 'paid orders, share of offers that become orders, average order value',
  marketing: 'qualified leads, cost of a lead, share of visitors who buy',
  service: 'time to first answer, share solved at the first contact, satisfaction rating',
  procurement: 'total cost of ownership, share of deliveries on time, defects of suppliers',
  production: 'orders finished in the planned mix, scrap rate, changeover time',
  logistics: 'share of orders delivered on time and complete, cost of an order, stock days',
  quality: 'defect rate, complaints, cost of rework',
  people: 'turnover, time to fill a post, share who stay 90 days',
  finance: 'days to close the month, corrections after the close, days sales outstanding',
  it: 'availability, time to restore, share of changes that fail',
  project: 'milestones reached on time, cost against budget, defects after hand-over',
  safety: 'accidents per million hours, near misses reported, open findings',
  learning: 'share who use the skill at work, rating by the manager, certificates earned',
};

export const specificMissingMetricHelp = (): RuleHelp => ({
  requires: 'Require a KPI to name what is measured: a count, a rate, a time, an amount, a score or an event.',
  why: 'If it is not said what counts, the result is whatever somebody remembers at the end.',
  source: source.glossary('immeasurable goals such as “improve work quality”'),
});

export const specificMissingMetric = kpiRule({
  id: 'specific-missing-metric',
  severity: 'error',
  presets: everywhere,
  needs: ['kpi'],
  reads: ['definition', 'formula'],

  check({ kpi }) {
    if (kpi.name === '') return [found(kpi, 'kpi', 'No name: nobody can tell what is measured here.')];
    const { metric, domain, goalLevel } = kpi.facts;
    if (metric.value !== null || metric.kind !== null || metric.confidence === 'none') return [];
    if (kpi.facts.metricExplained || isRatio(textOf(kpi, 'formula')) || isOneDelivery(kpi.facts)) return [];
    const suggestion = domain.value === null ? undefined : `Candidates: ${candidates[domain.value]}.`;
    const message = `${quoted(kpi.name)} does not say what is measured. Name the count, rate, time, amount or score.`;
    // A number to reach says that something is counted, even where the name does not say what.
    const confidence = goalLevel === null ? metric.confidence : 'low';
    return [found(kpi, 'kpi', message, { confidence, suggestion })];
  },
});

/** "Publish the handbook", target 1 or 100: a thing that is there or not. */
function isOneDelivery({ level, goalLevel }: Facts): boolean {
  const value = goalLevel?.comparator === '=' ? goalLevel.value : null;
  return level.value === 'activity' && (value === 1 || value === 100);
}

/** "Leavers ÷ headcount" says what is measured, whatever the words mean. */
function isRatio(formula: string): boolean {
  return /\S\s*[/÷×*:]\s*\S/.test(formula);
}

export const examples: Examples = {
  good: [
    { note: 'a count', kpis: [{ kpi: 'Number of paid orders' }] },
    { note: 'a rate', kpis: [{ kpi: 'Share of calls answered within 20 seconds' }] },
    { note: 'a rating', kpis: [{ kpi: 'Client satisfaction score' }] },
    { note: 'a share, in Russian', kpis: [{ kpi: 'Доля повторных покупок' }] },
    { note: 'a rate, in Vietnamese', kpis: [{ kpi: 'Tỷ lệ khách hàng quay lại' }] },
    { note: 'an event that happens or not', kpis: [{ kpi: 'Launch the new web shop' }] },
    {
      note: 'the definition says what is measured',
      kpis: [{ kpi: 'Diversity – Women', definition: 'Percentage of team members who are women' }],
    },
    { note: 'the formula does', kpis: [{ kpi: 'Steadiness', formula: 'leavers ÷ headcount' }] },
    { note: 'one thing to be delivered', kpis: [{ kpi: 'Create reporting mechanisms', target: 1 }] },
  ],
  bad: [
    {
      note: 'a wish',
      kpis: [{ kpi: 'Be proactive' }],
      messages: ['“Be proactive” does not say what is measured. Name the count, rate, time, amount or score.'],
    },
    {
      note: 'quality in general',
      kpis: [{ kpi: 'Strengthen the framework' }],
      messages: [
        '“Strengthen the framework” does not say what is measured. Name the count, rate, time, amount or score.',
      ],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Проявлять инициативу' }],
      messages: ['“Проявлять инициативу” does not say what is measured. Name the count, rate, time, amount or score.'],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Teamfähig sein' }],
      messages: ['“Teamfähig sein” does not say what is measured. Name the count, rate, time, amount or score.'],
    },
    {
      note: 'no name at all',
      kpis: [{ kpi: null, target: 12 }],
      messages: ['No name: nobody can tell what is measured here.'],
    },
  ],
};
