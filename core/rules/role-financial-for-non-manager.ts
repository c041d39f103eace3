import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { surely } from './model/nature.ts';
import { leadsPeople } from './model/role-words.ts';
import { textOf } from './model/text.ts';
import { quoted } from './model/wording.ts';
import { notForOkr } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** "Company revenue", "Общая выручка": what everybody earns together. */
const wholeCompany =
  /(?:^|\s)(?:company|total|overall|group|общая|компании|toàn công ty|gesamt|unternehmens|de l'entreprise)/i;

export const roleFinancialForNonManagerHelp = (): RuleHelp => ({
  requires: 'Forbid profit and margin of the company as a KPI of people who lead nobody.',
  why: 'A shop assistant cannot move the company’s profit, but can answer the next client within a minute.',
  source: source.coordination('only managers should pay attention to financial indicators'),
});

export const roleFinancialForNonManager = kpiRule({
  id: 'role-financial-for-non-manager',
  severity: 'warning',
  presets: notForOkr,
  needs: ['role'],
  reads: ['seniority', 'definition'],

  check({ kpi }) {
    const { role } = kpi;
    const { financial, domain, level } = kpi.facts;
    if (role === '' || !surely(financial)) return [];
    const ofAll = domain.value === 'finance' || wholeCompany.test(kpi.name);
    if (!ofAll || level.value !== 'outcome' || kpi.supporting) return [];
    if (leadsPeople(role) || leadsPeople(textOf(kpi, 'seniority'))) return [];
    const sure = domain.confidence === 'high' && level.confidence === 'high';
    const message = `${quoted(kpi.name)} is a result of the whole company. Give ${role} a driver that the work can move.`;
    return [found(kpi, 'kpi', message, { confidence: sure ? 'high' : 'low' })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a director answers for profit', kpis: [{ kpi: 'Net profit', role: 'Branch director' }] },
    { note: 'a driver for an agent', kpis: [{ kpi: 'Share solved at the first contact', role: 'Support agent' }] },
    { note: 'no role, nothing to tell', kpis: [{ kpi: 'Net profit', role: null }] },
    { note: 'a head, in Russian', kpis: [{ kpi: 'Чистая прибыль', role: 'Директор филиала' }] },
    { note: 'a head, in German', kpis: [{ kpi: 'Gewinn', role: 'Geschäftsführer' }] },
  ],
  bad: [
    {
      note: 'profit for a support agent',
      kpis: [{ kpi: 'Net profit', role: 'Support agent' }],
      messages: ['“Net profit” is a result of the whole company. Give Support agent a driver that the work can move.'],
    },
    {
      note: 'margin for a shop assistant',
      kpis: [{ kpi: 'Net profit margin', role: 'Shop assistant' }],
      messages: [
        '“Net profit margin” is a result of the whole company. Give Shop assistant a driver that the work can move.',
      ],
    },
    {
      note: 'EBITDA for a recruiter',
      kpis: [{ kpi: 'EBITDA', role: 'Recruiter' }],
      messages: ['“EBITDA” is a result of the whole company. Give Recruiter a driver that the work can move.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Чистая прибыль', role: 'Специалист поддержки' }],
      messages: [
        '“Чистая прибыль” is a result of the whole company. Give Специалист поддержки a driver that the work can move.',
      ],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Gewinn', role: 'Sachbearbeiter' }],
      messages: ['“Gewinn” is a result of the whole company. Give Sachbearbeiter a driver that the work can move.'],
    },
  ],
};
