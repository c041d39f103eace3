import { type ConflictPair, conflictPairs } from '../conflict-pairs.ts';
import { type Measure, tradesOfMeasure } from '../measures.ts';
import { groupBy } from './group-by.ts';
import { measuresIn } from './known-measures.ts';
import type { KpiRow, Model } from './model.ts';
import { holderOf } from './owners.ts';
import { speaksOf } from './phrases.ts';
import { compared, textOf } from './text.ts';
import { tradeOf } from './trade.ts';

/** Two parties whose KPIs are known to pull against each other. */
export interface Tension {
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

/** All tensions between the departments of a workbook, or between its roles or people where departments are not given. */
export function tensionsIn(model: Model): Tension[] {
  const byMeasure = rowsByMeasure(model);
  return conflictPairs.flatMap((pair) => tensionsOf(pair, byMeasure, model));
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

function isBalanced({ balancedBy }: ConflictPair, model: Model): boolean {
  const isNamedIn = speaksOf(balancedBy);
  return model.rows.some((row) => isNamedIn(`${row.name} ${textOf(row, 'guard')}`));
}

/** Everybody who is linked to this tension through others, from one end to the other where it has ends. */
export function chainOf(tension: Tension, all: readonly Tension[]): string[] {
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
