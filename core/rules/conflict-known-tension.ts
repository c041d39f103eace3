import { type ConflictPair, conflictPairs, type Measure, tradesOfMeasure } from './conflict-pairs.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import { measuresIn } from './model/known-measures.ts';
import type { KpiRow, Model } from './model/model.ts';
import { holderOf } from './model/owners.ts';
import { compared, textOf } from './model/text.ts';
import { tradeOf } from './model/trade.ts';
import { commonName } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type RuleFinding, workbookRule } from './rule.ts';
import { source } from './source.ts';

export const conflictKnownTension = workbookRule({
  id: 'conflict-known-tension',
  severity: 'warning',
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
  readonly a: Party;
  readonly b: Party;
  /** Both parties are departments whose trade is known; otherwise they are roles or people, or may mean something else. */
  readonly sure: boolean;
}

interface Party {
  readonly name: string;
  readonly rows: readonly KpiRow[];
}

/** Words of each KPI are looked at once; most names match no measure at all. */
function rowsByMeasure(model: Model): ReadonlyMap<Measure, readonly Measured[]> {
  const measured = model.rows.flatMap((row) => measuresIn(row.name).map((measure) => ({ measure, row })));
  return groupBy(measured.filter(isOfTheirTrade), ({ measure }) => measure);
}

interface Measured {
  readonly measure: Measure;
  readonly row: KpiRow;
}

/** False where the words of the measure speak of another trade than that of the KPI. */
function isOfTheirTrade({ measure, row }: Measured): boolean {
  const trade = tradeOf(row);
  return trade === null || (tradesOfMeasure[measure]?.includes(trade) ?? true);
}

/** One tension for each two parties of which one has only the first measure and the other only the second. */
function tensionsOf(pair: ConflictPair, byMeasure: ReturnType<typeof rowsByMeasure>, model: Model): Tension[] {
  const [a, b] = [pair.a, pair.b].map((measure) => byMeasure.get(measure)?.map(({ row }) => row));
  if (!a || !b || isBalanced(pair, model)) return [];
  const departments = [...a, ...b].every((row) => textOf(row, 'department') !== '');
  const [partiesA, partiesB] = [partiesOf(a, departments), partiesOf(b, departments)];
  const [onlyA, onlyB] = [without(partiesA, partiesB), without(partiesB, partiesA)];
  return onlyA.flatMap((one) => {
    return onlyB.map((other): Tension => {
      const sure = departments && isTrade(pair.a, one) && isTrade(pair.b, other);
      return { pair, a: one, b: other, sure };
    });
  });
}

/** By their names as they compare: departments where all rows have one, else roles or people. */
function partiesOf(rows: readonly KpiRow[], departments: boolean): ReadonlyMap<string, Party> {
  const nameOf = (row: KpiRow) => (departments ? '' : holderOf(row)) || textOf(row, 'department');
  const parties = groupBy(rows, (row) => compared(nameOf(row)));
  parties.delete('');
  return new Map([...parties].map(([key, own]) => [key, { name: own.map(nameOf)[0] ?? '', rows: own }]));
}

function without(parties: ReadonlyMap<string, Party>, others: ReadonlyMap<string, Party>): Party[] {
  return [...parties].filter(([key]) => !others.has(key)).map(([, party]) => party);
}

/** A department whose trade is not known may mean something else by the same words. */
function isTrade(measure: Measure, { rows }: Party): boolean {
  return tradesOfMeasure[measure] === undefined || rows.some((row) => tradeOf(row) !== null);
}

function isBalanced({ balancedBy = [] }: ConflictPair, model: Model): boolean {
  return model.rows.some((row) => {
    const words = ` ${compared(`${row.name} ${textOf(row, 'guard')}`)}`;
    return balancedBy.some((phrase) => words.includes(` ${phrase}`));
  });
}

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

/** Everybody who is linked to this tension through others, from one end to the other where it has ends. */
function chainOf(tension: Tension, all: readonly Tension[]): string[] {
  const chain = [tension.a.name, tension.b.name];
  for (let grown = true; grown; ) {
    grown = false;
    for (const { a, b } of all) {
      const [first, last] = [chain[0], chain[chain.length - 1]];
      if (a.name === last && !chain.includes(b.name)) grown = chain.push(b.name) > 0;
      else if (b.name === first && !chain.includes(a.name)) grown = chain.unshift(a.name) > 0;
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
