import type { Snapshot } from '../../workbook/snapshot.ts';
import { roleForText, variantForText } from '../role-search.ts';
import type { PersonRow } from '../sheets/people.ts';
import { planRegister } from './register-plan.ts';
import { planScorecards } from './scorecard-plan.ts';
import type { Assigned, TeamOptions, TeamPlan } from './team-plan.ts';

/**
 * The steps that give everybody in a list their KPIs. Each step is whole in itself; stopping between two of them leaves
 * nothing half made, and planning again with the new snapshot goes on where the first run stopped.
 */
export function planTeam(people: readonly PersonRow[], options: TeamOptions, snapshot: Snapshot): TeamPlan {
  const assigned: Assigned[] = [];
  const skipped: { person: PersonRow; reason: string }[] = [];
  const ids = countsOf(people.map(({ id }) => id));
  for (const person of people) {
    const found = assign(person, options);
    if (person.id === '') skipped.push({ person, reason: 'There is no employee id.' });
    else if ((ids.get(person.id) ?? 0) > 1)
      skipped.push({ person, reason: `Several people have the id ${person.id}.` });
    else if (!found) skipped.push({ person, reason: `No role is called “${person.role}”.` });
    else assigned.push(found);
  }
  const plan = options.as === 'register' ? planRegister : planScorecards;
  return { ...plan(assigned, people, options, snapshot), skipped };
}

function assign(person: PersonRow, { roles, meant = {} }: TeamOptions): Assigned | null {
  const said = meant[person.role];
  const role = said ? (roles.find(({ id }) => id === said.role) ?? null) : roleForText(person.role, roles);
  if (!role) return null;
  return { person, role, seniority: variantForText(role, said?.seniority ?? person.seniority) };
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
