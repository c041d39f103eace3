import type { Examples } from './example.ts';
import type { Domain } from './facts/facts.ts';
import { found } from './model/place.ts';
import { compared, isEmptyField, textOf } from './model/text.ts';
import { tradeOf } from './model/trade.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

/** What people write for little influence, in the five languages. */
const little = new Set([
  ...['no', 'none', 'low', 'little', 'not', 'false', '0', 'нет', 'низкая', 'низкий', 'слабая', 'слабое', 'малое'],
  ...['không', 'thấp', 'nein', 'keine', 'gering', 'niedrig', 'non', 'aucun', 'aucune', 'faible'],
]);

/** Trades whose numbers others can hardly move. What concerns people, learning or money is everybody's. */
const distant: ReadonlySet<string> = new Set([
  ...['sales procurement', 'sales production', 'marketing production', 'marketing procurement', 'service production'],
  ...['people production', 'people procurement', 'people sales', 'production sales', 'production marketing'],
  ...['procurement sales', 'procurement marketing', 'service procurement', 'finance production'],
]);

export const achievableOwnerCannotInfluence = defineRule({
  id: 'achievable-owner-cannot-influence',
  severity: 'warning',
  scope: 'kpi',
  topic: 'A',
  presets: recommended,
  needs: [['controllability', 'department', 'role', 'owner']],
  reads: ['controllability', 'department', 'role', 'definition'],
  requires: 'Require an owner who can influence the result.',
  why: 'Being measured by what others do is luck on good days and injustice on bad ones.',
  source: source.coordination('what can the responsible manager do about it'),

  check({ kpi }) {
    if (!isEmptyField(kpi, 'controllability')) {
      if (!little.has(compared(textOf(kpi, 'controllability')))) return [];
      const message = `The owner has little influence on ${quoted(kpi.name)}. Add whoever drives it, or measure what the owner can move.`;
      return [found(kpi, 'controllability', message)];
    }
    const { domain } = kpi.facts;
    const trade = tradeOf(kpi);
    if (domain.value === null || domain.confidence !== 'high' || trade === null) return 'cannot tell';
    if (!isDistant(trade, domain.value)) return [];
    const message = `${quoted(kpi.name)} is a matter of ${domain.value}. Can ${trade} move it alone?`;
    return [found(kpi, 'kpi', message, { confidence: 'low' })];
  },
});

function isDistant(trade: Domain, domain: Domain): boolean {
  return distant.has(`${trade} ${domain}`);
}

export const examples: Examples = {
  good: [
    { note: 'full influence', kpis: [{ kpi: 'Paid orders', controllability: 'high' }] },
    { note: 'sales measured by sales', kpis: [{ kpi: 'Number of contracts signed', department: 'Sales' }] },
    { note: 'everybody learns', kpis: [{ kpi: 'Training days', department: 'Sales' }] },
    { note: 'full influence, in Russian', kpis: [{ kpi: 'Выручка', controllability: 'высокая' }] },
    { note: 'full influence, in German', kpis: [{ kpi: 'Umsatz', controllability: 'hoch' }] },
  ],
  bad: [
    {
      note: 'the sheet itself says no',
      kpis: [{ kpi: 'Exchange rate', controllability: 'no' }],
      messages: [
        'The owner has little influence on “Exchange rate”. Add whoever drives it, or measure what the owner can move.',
      ],
    },
    {
      note: 'little',
      kpis: [{ kpi: 'Market growth', controllability: 'Low' }],
      messages: [
        'The owner has little influence on “Market growth”. Add whoever drives it, or measure what the owner can move.',
      ],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Курс валюты', controllability: 'низкая' }],
      messages: [
        'The owner has little influence on “Курс валюты”. Add whoever drives it, or measure what the owner can move.',
      ],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Wechselkurs', controllability: 'gering' }],
      messages: [
        'The owner has little influence on “Wechselkurs”. Add whoever drives it, or measure what the owner can move.',
      ],
    },
    {
      note: 'marketing answers for scrap',
      kpis: [{ kpi: 'Scrap rate', department: 'Marketing' }],
      messages: ['“Scrap rate” is a matter of production. Can marketing move it alone?'],
    },
  ],
};
