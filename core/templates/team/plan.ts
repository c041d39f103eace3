import type { Change } from '../../workbook/change.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { roleForText, variantForText } from '../role-search.ts';
import type { PersonRow } from '../sheets/people.ts';
import type { RoleTemplate } from '../template.ts';
import { planRegister } from './register-plan.ts';
import { planScorecards } from './scorecard-plan.ts';

/** How scorecards for a whole team are made. */
export interface TeamOptions {
  /** A sheet for each person, or one long table: the register, better from some thirty people on. */
  readonly as: 'scorecards' | 'register';
  /** Today as a serial day number. */
  readonly today: number;
  /** The roles to choose from: those that ship and those saved in the file. */
  readonly roles: readonly RoleTemplate[];
  /** Which role a text of the list means, where somebody said so: by the text, the role's id and a seniority. */
  readonly meant?: Readonly<Record<string, { readonly role: string; readonly seniority?: string }>>;
  /** How many people one undoable step serves. */
  readonly peopleInStep?: number;
}

/** One undoable step. Its changes are worked out when it is carried out, and leave the workbook whole. */
export interface TeamStep {
  /** What the progress line says while it runs. */
  readonly label: string;
  /** How many people have their KPIs after this step who had none before it. */
  readonly people: number;
  changes(): Change[];
}

export interface TeamPlan {
  readonly steps: readonly TeamStep[];
  /** How many people are served by the steps. */
  readonly people: number;
  /** How many had their KPIs before: they are left as they are, so that a stopped run can be taken up again. */
  readonly present: number;
  /** People for whom nothing can be made, with the reason. */
  readonly skipped: readonly { readonly person: PersonRow; readonly reason: string }[];
}

/** A person and the role whose KPIs they get. */
export interface Assigned {
  readonly person: PersonRow;
  readonly role: RoleTemplate;
  readonly seniority: string;
}

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

/** The people in portions of at most `size`. */
export function portionsOfPeople<Item>(items: readonly Item[], size: number): Item[][] {
  const portions: Item[][] = [];
  for (let first = 0; first < items.length; first += size) portions.push(items.slice(first, first + size));
  return portions;
}
