import type { Examples } from './example.ts';
import type { Domain } from './facts/facts.ts';
import { tradesOfMeasure } from './measures.ts';
import { found } from './model/found.ts';
import { measuresIn } from './model/known-measures.ts';
import { ownersIn } from './model/owners.ts';
import { isOneOf } from './model/phrases.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { tradeOf, tradesIn } from './model/trade.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** What people write for little influence, in the five languages. */
const isLittle = isOneOf(
  'no|none|low|little|not|false|0|нет|низкая|низкий|слабая|слабое|малое|không|thấp|nein|keine|gering|niedrig|non|aucun|aucune|faible',
);

/** By trade, those whose numbers it can hardly move. What concerns people, learning or costs is everybody's. */
const distant: Readonly<Partial<Record<Domain, readonly Domain[]>>> = {
  sales: ['procurement', 'production', 'it', 'quality'],
  marketing: ['production', 'procurement', 'logistics', 'it', 'quality'],
  service: ['production', 'procurement', 'marketing'],
  procurement: ['sales', 'marketing', 'service'],
  production: ['sales', 'marketing', 'service'],
  logistics: ['sales', 'marketing'],
  people: ['production', 'procurement', 'sales', 'marketing', 'logistics', 'it', 'quality'],
  finance: ['production', 'marketing', 'quality', 'logistics'],
  it: ['sales', 'marketing', 'procurement', 'production', 'logistics', 'quality'],
};

export const achievableOwnerCannotInfluenceHelp = (): RuleHelp => ({
  requires: 'Require an owner who can influence the result.',
  why: 'Being measured by what others do is luck on good days and injustice on bad ones.',
  source: source.coordination('what can the responsible manager do about it'),
});

export const achievableOwnerCannotInfluence = kpiRule({
  id: 'achievable-owner-cannot-influence',
  severity: 'warning',
  presets: recommended,
  needs: [['controllability', 'department', 'role', 'owner']],
  reads: ['controllability', 'department', 'role', 'definition'],

  check({ kpi }) {
    if (!isEmptyField(kpi, 'controllability')) {
      if (!isLittle(textOf(kpi, 'controllability'))) return [];
      const message = `The owner has little influence on ${quoted(kpi.name)}. Add whoever drives it, or measure what the owner can move.`;
      return [found(kpi, 'controllability', message)];
    }
    const trade = tradeOf(kpi);
    // The trades that move one of the measures in the name. Only words that belong to few trades tell.
    const movers = measuresIn(kpi.name).flatMap((measure) => tradesOfMeasure[measure] ?? []);
    if (trade === null || movers.length === 0) return 'cannot tell';
    const shared = ownersIn(textOf(kpi, 'owner')).some((owner) => tradesIn(owner).some((own) => movers.includes(own)));
    if (shared || !movers.every((mover) => distant[trade]?.includes(mover))) return [];
    const message = `${quoted(kpi.name)} is a matter of ${movers[0]}. Can ${trade} move it alone?`;
    return [found(kpi, 'kpi', message, { confidence: 'low' })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'full influence', kpis: [{ kpi: 'Paid orders', controllability: 'high' }] },
    { note: 'sales measured by sales', kpis: [{ kpi: 'Number of contracts signed', department: 'Sales' }] },
    { note: 'everybody learns', kpis: [{ kpi: 'Training days', department: 'Sales' }] },
    { note: 'full influence, in Russian', kpis: [{ kpi: 'Выручка', controllability: 'высокая' }] },
    { note: 'full influence, in German', kpis: [{ kpi: 'Umsatz', controllability: 'hoch' }] },
    { note: 'recruiters have a conversion rate too', kpis: [{ kpi: 'Offer conversion rate', department: 'Talent' }] },
    {
      note: 'production and sales answer together',
      kpis: [{ kpi: 'Scrap rate', department: 'Marketing', owner: 'Plant manager / Sales manager' }],
    },
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
