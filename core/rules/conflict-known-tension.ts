import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { chainOf, type Tension, tensionsIn } from './model/tension.ts';
import { commonName } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type RuleFinding, type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

export const conflictKnownTensionHelp = (): RuleHelp => ({
  requires: 'Require a shared measure where the KPIs of two departments are known to pull against each other.',
  why: 'Each department meets its target, and the company falls into disarray.',
  source: source.coordination('cheap purchasing, busy machines, and sales without the right goods'),
});

export const conflictKnownTension = workbookRule({
  id: 'conflict-known-tension',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi', ['department', 'role', 'employee', 'owner']],
  reads: ['department', 'role'],

  check({ model }) {
    const tensions = tensionsIn(model);
    return tensions.map((tension) => findingOf(tension, tensions));
  },
});

function findingOf(tension: Tension, all: readonly Tension[]): RuleFinding {
  const { pair, a, b, sure } = tension;
  const [one, other] = [a, b].map(({ name, rows }) => `${commonName(rows)} (${name})`);
  const chain = chainOf(tension, all);
  const along = chain.length > 2 ? ` It is part of a chain: ${chain.join(', ')}.` : '';
  return found(
    [...a.rows.slice(0, 20), ...b.rows.slice(0, 20)],
    'kpi',
    `${one} and ${other} pull against each other: ${pair.because}.`,
    {
      confidence: sure ? 'high' : 'low',
      suggestion: `Let both share a third KPI: ${pair.balance}.${along}`,
    },
  );
}

export const examples: Examples = {
  good: [
    {
      note: 'one department answers for both',
      tables: [
        {
          head: { department: 'Procurement' },
          kpis: [{ kpi: 'Purchase price savings' }, { kpi: 'Defect rate of deliveries' }],
        },
      ],
    },
    {
      note: 'a shared measure balances them',
      tables: [
        {
          head: { department: 'Procurement' },
          kpis: [{ kpi: 'Purchase price savings' }, { kpi: 'Total cost of ownership' }],
        },
        { head: { department: 'Production' }, kpis: [{ kpi: 'Scrap rate' }] },
      ],
    },
    {
      note: 'two departments that do not touch',
      tables: [
        { head: { department: 'HR' }, kpis: [{ kpi: 'Training hours' }] },
        { head: { department: 'Finance' }, kpis: [{ kpi: 'Days to close the month' }] },
      ],
    },
    {
      note: 'a single department, in Russian',
      tables: [{ head: { department: 'Закупки' }, kpis: [{ kpi: 'Снижение закупочных цен' }, { kpi: 'Доля брака' }] }],
    },
    {
      note: 'two departments that do not touch, in German',
      tables: [
        { head: { department: 'Personal' }, kpis: [{ kpi: 'Schulungsstunden' }] },
        { head: { department: 'Vertrieb' }, kpis: [{ kpi: 'Umsatz' }] },
      ],
    },
    {
      note: 'an inventory of cases is no stock of goods',
      tables: [
        { head: { department: 'HR' }, kpis: [{ kpi: 'Age of the case inventory' }] },
        { head: { department: 'Sales' }, kpis: [{ kpi: 'Sales volume' }] },
      ],
    },
  ],
  bad: [
    {
      note: 'the cheapest material and the scrap it makes',
      tables: [
        { head: { department: 'Procurement' }, kpis: [{ kpi: 'Purchase price savings' }] },
        { head: { department: 'Production' }, kpis: [{ kpi: 'Scrap rate' }] },
      ],
      messages: [
        '“Purchase price savings” (Procurement) and “Scrap rate” (Production) pull against each other: the cheapest lot has more defects, and production pays with rework.',
      ],
    },
    {
      note: 'purchasing, production and sales, each with one number',
      tables: [
        { head: { department: 'Procurement' }, kpis: [{ kpi: 'Purchase price of raw materials' }] },
        { head: { department: 'Production' }, kpis: [{ kpi: 'Equipment utilisation' }] },
        { head: { department: 'Sales' }, kpis: [{ kpi: 'Sales volume' }] },
      ],
      messages: [
        '“Purchase price of raw materials” (Procurement) and “Equipment utilisation” (Production) pull against each other: cheap material with more defects stops the machines that are to be kept busy.',
        '“Equipment utilisation” (Production) and “Sales volume” (Sales) pull against each other: long runs of one article leave sales without what customers ordered.',
      ],
    },
    {
      note: 'cheap leads and those who have to sell to them',
      tables: [
        { head: { department: 'Marketing' }, kpis: [{ kpi: 'Cost per lead' }] },
        { head: { department: 'Sales' }, kpis: [{ kpi: 'Lead-to-payment conversion' }] },
      ],
      messages: [
        '“Cost per lead” (Marketing) and “Lead-to-payment conversion” (Sales) pull against each other: cheap leads do not buy.',
      ],
    },
    {
      note: 'in Russian',
      tables: [
        { head: { department: 'Закупки' }, kpis: [{ kpi: 'Снижение закупочных цен' }] },
        { head: { department: 'Производство' }, kpis: [{ kpi: 'Доля брака' }] },
      ],
      messages: [
        '“Снижение закупочных цен” (Закупки) and “Доля брака” (Производство) pull against each other: the cheapest lot has more defects, and production pays with rework.',
      ],
    },
    {
      note: 'in German',
      tables: [
        { head: { department: 'Produktion' }, kpis: [{ kpi: 'Maschinenauslastung' }] },
        { head: { department: 'Vertrieb' }, kpis: [{ kpi: 'Liefertreue' }] },
      ],
      messages: [
        '“Maschinenauslastung” (Produktion) and “Liefertreue” (Vertrieb) pull against each other: long runs keep machines busy and leave the ordered variants unmade.',
      ],
    },
  ],
};
