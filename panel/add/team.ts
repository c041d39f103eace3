import {
  type PeopleReading,
  type PersonRow,
  planTeam,
  type RoleTemplate,
  readMark,
  roleForText,
  type Snapshot,
  type TeamOptions,
  type TeamPlan,
  understandPeople,
} from '../../core/index.ts';
import type { Part } from '../writing.ts';
import { knownRoles } from './known-roles.ts';

/** How scorecards for several people are made. */
export type TeamForm = TeamOptions['as'];

/** The people sheet of this workbook as it stands; null where there is none or nobody is in it. */
export function listedPeople(snapshot: Snapshot): PeopleReading | null {
  const sheet = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'people');
  const reading = sheet ? understandPeople(sheet.cells, knownRoles(snapshot).roles) : null;
  return reading && reading.people.length > 0 ? reading : null;
}

/** What the list calls roles that nobody here knows, each once. */
export function unknownRoles(people: readonly PersonRow[], roles: readonly RoleTemplate[]): readonly string[] {
  const texts = people.map(({ role }) => role.trim()).filter((role) => role !== '');
  return [...new Set(texts)].filter((text) => roleForText(text, roles) === null);
}

/** The parts of a step that gives everybody their KPIs; stopped between two of them, it can be taken up again. */
export function teamParts(plan: TeamPlan): readonly Part[] {
  return plan.steps.map((step) => ({ changes: () => step.changes(), counts: step.people }));
}

export function planFor(
  people: readonly PersonRow[],
  form: TeamForm,
  meant: Readonly<Record<string, string>>,
  today: number,
  snapshot: Snapshot,
): TeamPlan {
  const said = Object.fromEntries(Object.entries(meant).map(([text, role]) => [text, { role }]));
  return planTeam(people, { as: form, today, roles: knownRoles(snapshot).roles, meant: said }, snapshot);
}
