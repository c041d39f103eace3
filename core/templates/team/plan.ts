import { folded } from '../../scorecard/headers/fold.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { roleForText, variantForText } from '../role-search.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import { ensureFrame, type TeamFrame } from './frame.ts';
import { liveSheet } from './live-sheet.ts';
import { identitiesOf, idsInOrder, listedPeople, membersOf, shownMembers } from './members.ts';
import { type CardPlace, type PresentTeam, presentTeam } from './present.ts';
import { type RegisterPlace, registerScores, registerSteps } from './register-plan.ts';
import { scorecardSteps } from './scorecard-plan.ts';
import type { Assigned, TeamOptions, TeamPlan, TeamStep } from './team-plan.ts';
import { teamStep } from './team-step.ts';

/**
 * The steps that give everybody in a list their KPIs. Each step is whole in itself; stopping between two of them leaves
 * nothing half made, and planning again with the new snapshot goes on where the first run stopped.
 */
export function planTeam(people: readonly PersonRow[], options: TeamOptions, snapshot: Snapshot): TeamPlan {
  const listed = listedPeople(snapshot);
  const { assigned, skipped } = assignAll(people, listed, options);
  const present = presentTeam(snapshot);
  const missing = assigned.filter(({ person: { id } }) => !hasKpis(id, present, options));
  const frame = ensureFrame(missing, people, options, snapshot);
  const served = serve(missing, present, frame, options);
  const ids = new Set(assigned.map(({ person }) => person.id));
  const view = viewStep(ids, listed, people, present, served, frame, snapshot);
  const opening = missing.length === 0 && frame.added > 0 ? [listStep(frame)] : [];
  return {
    steps: [...opening, ...served.steps, ...view],
    people: missing.length,
    present: assigned.length - missing.length,
    listed: frame.added,
    skipped,
    notes: frame.notes,
  };
}

function assignAll(people: readonly PersonRow[], listed: readonly PersonRow[], options: TeamOptions) {
  const assigned: Assigned[] = [];
  const skipped: { person: PersonRow; reason: string }[] = [];
  const ids = countsOf(people.map(({ id }) => id));
  const names = new Map(listed.map(({ id, name }) => [id, name]));
  for (const person of people) {
    const found = assign(person, options);
    const other = names.get(person.id) ?? '';
    if (person.id === '') skipped.push({ person, reason: 'There is no employee id.' });
    else if ((ids.get(person.id) ?? 0) > 1)
      skipped.push({ person, reason: `Several people have the id ${person.id}.` });
    else if (other !== '' && person.name !== '' && folded(other) !== folded(person.name))
      skipped.push({ person, reason: `In KPI People the id ${person.id} is that of “${other}”. Correct one of them.` });
    else if (!found) skipped.push({ person, reason: `No role is called “${person.role}”.` });
    else assigned.push(found);
  }
  return { assigned, skipped };
}

function assign(person: PersonRow, { roles, meant = {} }: TeamOptions): Assigned | null {
  const said = meant[person.role];
  const role = said ? (roles.find(({ id }) => id === said.role) ?? null) : roleForText(person.role, roles);
  if (!role) return null;
  return { person, role, seniority: variantForText(role, said?.seniority ?? person.seniority) };
}

/** Whoever has KPIs in one form gets none in the other: two scores of one person would pay nothing at all. */
function hasKpis(id: string, { cards, register }: PresentTeam, { as }: TeamOptions): boolean {
  const card = cards.get(id);
  return register?.people.has(id) === true || (card !== undefined && (card.isLive || as === 'scorecards'));
}

/** The steps, and where everybody's KPIs stand after them. */
interface Served {
  readonly steps: readonly TeamStep[];
  readonly cards: ReadonlyMap<string, CardPlace>;
  readonly register: RegisterPlace | null;
}

function serve(missing: readonly Assigned[], present: PresentTeam, frame: TeamFrame, options: TeamOptions): Served {
  if (options.as === 'register') {
    const { steps, register } = registerSteps(missing, present.register, frame, options);
    // A closed scorecard does not score whoever is in the register now.
    const cards = new Map([...present.cards].filter(([, { isLive }]) => isLive));
    return { steps, cards, register };
  }
  const { steps, cards } = scorecardSteps(missing, frame, options);
  const { register } = present;
  return {
    steps,
    cards: new Map([...present.cards, ...cards]),
    register: register && { sheet: register.sheet.name, rows: register.capacity, people: register.people.size },
  };
}

/** The team view with everybody who has KPIs, whoever of them is in the list this time. */
function viewStep(
  assigned: ReadonlySet<string>,
  listed: readonly PersonRow[],
  given: readonly PersonRow[],
  present: PresentTeam,
  { cards, register }: Served,
  frame: TeamFrame,
  snapshot: Snapshot,
): readonly TeamStep[] {
  const shown = shownMembers(snapshot);
  // Whose an id is, KPI People says, whatever list is given.
  const who = identitiesOf(present, shown, [...given, ...listed]);
  const people = idsInOrder(present, assigned, shown, [...listed, ...given]).map((id) => {
    return who.get(id) ?? { id, name: '', role: '', department: '', manager: '' };
  });
  const taken = register ? [...frame.taken, register.sheet] : frame.taken;
  const name = liveSheet(snapshot, 'scores')?.name ?? freeSheetName('KPI Scores', taken);
  const scores = register && registerScores(register, name, frame.settings);
  const members = membersOf(people, cards, scores, frame.settings);
  return teamStep(members, scores, { ...frame, taken: [...taken, name] }, snapshot);
}

/** Where nobody gets KPIs, those who are new are at least listed, so that they can be put right there. */
function listStep({ changes }: TeamFrame): TeamStep {
  return { label: 'The list of people', people: 0, changes: () => changes };
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
