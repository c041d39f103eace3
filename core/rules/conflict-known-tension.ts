import { type ConflictPair, conflictPairs, type Measure, tradesOfMeasure } from './conflict-pairs.ts';
import type { Examples } from './example.ts';
import type { Domain } from './facts/facts.ts';
import { measuresIn } from './model/known-measures.ts';
import type { KpiRow, Model } from './model/model.ts';
import { firstOwner } from './model/owners.ts';
import { atEach } from './model/place.ts';
import { compared, textOf } from './model/text.ts';
import { tradeOf } from './model/trade.ts';
import { quoted } from './model/wording.ts';
import { recommended } from './presets.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { source } from './source.ts';

export const conflictKnownTension = defineRule({
  id: 'conflict-known-tension',
  severity: 'warning',
  scope: 'workbook',
  topic: 'conflict',
  presets: recommended,
  needs: ['kpi', ['department', 'role', 'employee', 'owner']],
  reads: ['department', 'role'],
  requires: 'Require a shared measure where the KPIs of two departments are known to pull against each other.',
  why: 'Each department meets its target, and the company falls into disarray.',
  source: source.coordination('cheap purchasing, busy machines, and sales without the right goods'),

  check({ model }) {
    const byMeasure = rowsByMeasure(model);
    const tensions = conflictPairs.flatMap((pair) => tensionsOf(pair, byMeasure, model));
    return tensions.map((tension) => findingOf(tension, tensions));
  },
});

interface Tension {
  readonly pair: ConflictPair;
  readonly a: readonly KpiRow[];
  readonly b: readonly KpiRow[];
  readonly partyA: string;
  readonly partyB: string;
  /** Both parties are departments whose trade is known; otherwise they are roles or people, or may mean something else. */
  readonly sure: boolean;
}

/** Words of each KPI are looked at once; most names match no measure at all. */
function rowsByMeasure(model: Model): Map<Measure, KpiRow[]> {
  const found = new Map<Measure, KpiRow[]>();
  for (const row of model.rows) {
    for (const measure of measuresIn(row.name)) {
      if (!suits(measure, tradeOf(row))) continue;
      const rows = found.get(measure);
      if (rows) rows.push(row);
      else found.set(measure, [row]);
    }
  }
  return found;
}

/** False where the words of the measure speak of another trade than that of the KPI. */
function suits(measure: Measure, trade: Domain | null): boolean {
  return trade === null || (tradesOfMeasure[measure]?.includes(trade) ?? true);
}

/** One tension for each two parties of which one has only the first measure and the other only the second. */
function tensionsOf(pair: ConflictPair, byMeasure: ReadonlyMap<Measure, readonly KpiRow[]>, model: Model): Tension[] {
  const [rowsA, rowsB] = [byMeasure.get(pair.a) ?? [], byMeasure.get(pair.b) ?? []];
  if (rowsA.length === 0 || rowsB.length === 0 || isBalanced(pair, model)) return [];
  const departments = [...rowsA, ...rowsB].every((row) => textOf(row, 'department') !== '');
  const [partiesA, partiesB] = [parties(rowsA, departments), parties(rowsB, departments)];
  const tensions: Tension[] = [];
  for (const [partyA, a] of partiesA) {
    if (partiesB.has(partyA)) continue;
    for (const [partyB, b] of partiesB) {
      if (partiesA.has(partyB)) continue;
      const sure = departments && isTheirTrade(pair.a, a) && isTheirTrade(pair.b, b);
      tensions.push({ pair, a, b, partyA: partyName(a, departments), partyB: partyName(b, departments), sure });
    }
  }
  return tensions;
}

/** A department whose trade is not known may mean something else by the same words. */
function isTheirTrade(measure: Measure, rows: readonly KpiRow[]): boolean {
  return tradesOfMeasure[measure] === undefined || rows.some((row) => tradeOf(row) !== null);
}

function isBalanced({ balancedBy = [] }: ConflictPair, model: Model): boolean {
  return model.rows.some((row) => {
    const words = ` ${compared(`${row.name} ${textOf(row, 'guard')}`)}`;
    return balancedBy.some((phrase) => words.includes(` ${phrase}`));
  });
}

function parties(rows: readonly KpiRow[], departments: boolean): Map<string, KpiRow[]> {
  const found = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const party = compared(partyName([row], departments));
    const known = found.get(party);
    if (known) known.push(row);
    else if (party !== '') found.set(party, [row]);
  }
  return found;
}

function partyName([row]: readonly KpiRow[], departments: boolean): string {
  if (!row) return '';
  if (departments) return textOf(row, 'department');
  return row.role || textOf(row, 'employee') || firstOwner(textOf(row, 'owner')) || textOf(row, 'department');
}

function findingOf(tension: Tension, all: readonly Tension[]): RuleFinding {
  const { pair, a, b, partyA, partyB, sure } = tension;
  const names = `${quoted(firstName(a))} (${partyA}) and ${quoted(firstName(b))} (${partyB})`;
  const chain = chainOf(tension, all);
  const along = chain.length > 2 ? ` It is part of a chain: ${chain.join(', ')}.` : '';
  return {
    message: `${names} pull against each other: ${pair.because}.`,
    at: [...atEach(a.slice(0, 20), 'kpi'), ...atEach(b.slice(0, 20), 'kpi')],
    confidence: sure ? 'high' : 'low',
    suggestion: `Let both share a third KPI: ${pair.balance}.${along}`,
  };
}

function firstName(rows: readonly KpiRow[]): string {
  return rows.map((row) => row.name).sort()[0] ?? '';
}

/** Everybody who is linked to this tension through others, from one end to the other where it has ends. */
function chainOf(tension: Tension, all: readonly Tension[]): string[] {
  const chain = [tension.partyA, tension.partyB];
  for (let grown = true; grown; ) {
    grown = false;
    for (const { partyA, partyB } of all) {
      const [first, last] = [chain[0], chain[chain.length - 1]];
      if (partyA === last && !chain.includes(partyB)) grown = chain.push(partyB) > 0;
      else if (partyB === first && !chain.includes(partyA)) grown = chain.unshift(partyA) > 0;
    }
  }
  return chain;
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
