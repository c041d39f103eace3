import { isBlank } from '../../cell.ts';
import type { Book } from '../../scorecard/book.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { factsOf } from '../facts/index.ts';
import { groupBy } from './group-by.ts';
import type { Department, KpiRow, KpiSet, Model } from './model.ts';
import { setsOf } from './sets.ts';
import { cellAtRow, compared, numberOf, textOf } from './text.ts';
import { saysSupporting } from './words.ts';

/** Builds the model row by row; yields after each, so that a caller can stop, show progress or go on. */
export function* buildingModel(book: Book, today: number): Generator<KpiRow, Model> {
  const roles = rolesOf(book);
  const sets: KpiSet[] = [];
  const all: KpiRow[] = [];
  for (const [scorecard, card] of book.scorecards.entries()) {
    const rows: KpiRow[] = [];
    for (const kpi of card.kpis.keys()) {
      const row = rowOf(card, scorecard, kpi, roles);
      rows.push(row);
      yield row;
    }
    all.push(...rows);
    sets.push(...setsOf(card, rows));
  }
  return { book, today, rows: all, sets, departments: departmentsOf(all) };
}

/** A single KPI as rules see it, without the rest of the book. */
export function kpiRow(book: Book, scorecard: number, kpi: number): KpiRow | null {
  const card = book.scorecards[scorecard];
  return card?.kpis[kpi] ? rowOf(card, scorecard, kpi, rolesOf(book)) : null;
}

function rowOf(card: Scorecard, scorecard: number, kpi: number, roles: Roles): KpiRow {
  const standing = { card, kpi };
  const weightless = numberOf(standing, 'weight') === 0;
  const key = cellAtRow(standing, 'key');
  const name = textOf(standing, 'kpi');
  return {
    scorecard,
    kpi,
    card,
    name,
    key: compared(name),
    role: textOf(standing, 'role') || roles.of(textOf(standing, 'employeeId'), textOf(standing, 'employee')),
    supporting: weightless || (!isBlank(key) && saysSupporting(key)),
    facts: factsOf(card, kpi),
  };
}

/** The role of an employee by id, or by name where no id is given and only one person is called so. */
interface Roles {
  of(id: string, name: string): string;
}

function rolesOf(book: Book): Roles {
  const byId = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const { id, name, role } of book.people ?? []) {
    if (id !== '') byId.set(id, role);
    byName.set(compared(name), byName.has(compared(name)) ? null : role);
  }
  return { of: (id, name) => (id !== '' ? byId.get(id) : byName.get(compared(name))) ?? '' };
}

function departmentsOf(rows: readonly KpiRow[]): Department[] {
  const nameOf = (row: KpiRow) => textOf(row, 'department');
  const departments = groupBy(
    rows.filter((row) => nameOf(row) !== ''),
    (row) => compared(nameOf(row)),
  );
  return [...departments.values()].map((own) => ({ name: own.map(nameOf)[0] ?? '', rows: own }));
}
