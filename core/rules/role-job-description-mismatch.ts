import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { tokensOf } from './model/similar.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Descriptions shorter than this say too little to compare with. */
const fewestWords = 6;
/** So many letters of two words have to agree at their beginning, so that endings do not matter. */
const stem = 5;

export const roleJobDescriptionMismatchHelp = (): RuleHelp => ({
  requires: 'Require KPIs that the job description has a word for.',
  why: 'A person is judged by work that nobody ever agreed was theirs.',
  source: source.guide('individual KPIs follow the job description'),
});

export const roleJobDescriptionMismatch = kpiRule({
  id: 'role-job-description-mismatch',
  severity: 'info',
  presets: strict,
  needs: ['jobDescription'],

  check({ kpi }) {
    const description = stemsOf(textOf(kpi, 'jobDescription'));
    const name = stemsOf(`${kpi.name} ${textOf(kpi, 'definition')}`);
    if (description.size < fewestWords || name.size === 0) return 'cannot tell';
    if ([...name].some((word) => description.has(word))) return [];
    const message = `Nothing in the job description speaks of ${quoted(kpi.name)}.`;
    return [found(kpi, 'kpi', message, { confidence: 'low' })];
  },
});

function stemsOf(text: string): Set<string> {
  return new Set([...tokensOf(text)].filter((word) => word.length >= stem - 1).map((word) => word.slice(0, stem)));
}

export const examples: Examples = {
  good: [
    {
      note: 'the description speaks of clients',
      kpis: [
        {
          kpi: 'Client satisfaction',
          jobDescription: 'Advises clients, writes offers, follows orders until they are paid',
        },
      ],
    },
    { note: 'a description too short to compare', kpis: [{ kpi: 'Client satisfaction', jobDescription: 'Sales' }] },
    {
      note: 'the definition makes the link',
      kpis: [
        {
          kpi: 'NPS',
          definition: 'How likely clients recommend us',
          jobDescription: 'Advises clients, writes offers, follows orders until they are paid',
        },
      ],
    },
    {
      note: 'with the link, in Russian',
      kpis: [
        {
          kpi: 'Удовлетворённость клиентов',
          jobDescription: 'Консультирует клиентов, готовит предложения, ведёт заказы до оплаты',
        },
      ],
    },
    {
      note: 'with the link, in German',
      kpis: [
        {
          kpi: 'Zufriedenheit der Kunden',
          jobDescription: 'Berät Kunden, schreibt Angebote, begleitet Aufträge bis zur Zahlung',
        },
      ],
    },
  ],
  bad: [
    {
      note: 'stock days for an adviser',
      kpis: [
        {
          kpi: 'Stock days',
          definition: 'Raw material on hand',
          jobDescription: 'Advises clients, writes offers, follows orders until they are paid',
        },
      ],
      messages: ['Nothing in the job description speaks of “Stock days”.'],
    },
    {
      note: 'turnover of staff for a developer',
      kpis: [
        {
          kpi: 'Staff turnover',
          jobDescription: 'Writes and tests software, reviews changes, answers incidents at night',
        },
      ],
      messages: ['Nothing in the job description speaks of “Staff turnover”.'],
    },
    {
      note: 'website traffic for a driver',
      kpis: [
        { kpi: 'Website traffic', jobDescription: 'Drives the delivery van, loads parcels, reports damage and fuel' },
      ],
      messages: ['Nothing in the job description speaks of “Website traffic”.'],
    },
    {
      note: 'in Russian',
      kpis: [
        {
          kpi: 'Текучесть персонала',
          jobDescription: 'Консультирует клиентов, готовит предложения, ведёт заказы до оплаты',
        },
      ],
      messages: ['Nothing in the job description speaks of “Текучесть персонала”.'],
    },
    {
      note: 'in German',
      kpis: [
        { kpi: 'Lagerdauer', jobDescription: 'Berät Kunden, schreibt Angebote, begleitet Aufträge bis zur Zahlung' },
      ],
      messages: ['Nothing in the job description speaks of “Lagerdauer”.'],
    },
  ],
};
