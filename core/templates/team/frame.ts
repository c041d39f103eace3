import type { Policies } from '../../scorecard/policies.ts';
import type { Area } from '../../workbook/area.ts';
import type { Change } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { defaultAnswers, ensureSettings } from '../insert.ts';
import { drawSheet } from '../sheets/draft.ts';
import { addGoals, goalsRange } from '../sheets/goals.ts';
import { newPeopleReferences, type PeopleReferences, presentPeopleReferences } from '../sheets/pay-from-people.ts';
import { peopleDraft } from '../sheets/people.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import { namedArea } from '../sheets/references.ts';
import { departmentsArea, type SettingsReferences } from '../sheets/settings.ts';
import { addPeople, columnsOfPeople, unlistedPeople } from './add-people.ts';
import { peopleSheet } from './live-sheet.ts';
import type { Assigned, TeamOptions } from './team-plan.ts';

/** What all sheets of a team rest on: settings, the list of people, the goals. */
export interface TeamFrame {
  /** What is not there yet. */
  readonly changes: Change[];
  readonly settings: SettingsReferences;
  /** Null where the settings are made in the same step. */
  readonly policies: Policies | null;
  readonly people: PeopleReferences | null;
  readonly goals: Area | undefined;
  readonly taken: readonly string[];
  /** How many people a list that is there already gets. */
  readonly added: number;
  /** What could not be done, with the cure. */
  readonly notes: readonly string[];
}

export function ensureFrame(
  assigned: readonly Assigned[],
  people: readonly PersonRow[],
  options: TeamOptions,
  snapshot: Snapshot,
): TeamFrame {
  const answers = defaultAnswers(options.today);
  const settings = ensureSettings(snapshot, answers);
  const list = ensurePeople(people, settings.taken, departmentsArea(settings, answers), snapshot);
  const period = settings.policies?.values.period;
  const horizon = typeof period === 'string' ? period : '';
  const goals = assigned.map(({ role }) => ({ goal: role.goal, horizon, owner: role.owner }));
  return {
    changes: [...settings.changes, ...list.changes, ...addGoals(snapshot, goals)],
    settings: settings.references,
    policies: settings.policies,
    people: list.people,
    goals: namedArea(goalsRange, snapshot),
    taken: list.taken,
    added: list.added,
    notes: list.notes,
  };
}

/** The people sheet, made with everybody where there is none; otherwise those who are missing are added at its end. */
function ensurePeople(
  people: readonly PersonRow[],
  taken: readonly string[],
  departments: Area | null,
  snapshot: Snapshot,
): Pick<TeamFrame, 'changes' | 'people' | 'taken' | 'added' | 'notes'> {
  const present = peopleSheet(snapshot);
  if (!present) {
    const sheet = freeSheetName('KPI People', taken);
    return {
      changes: drawSheet(peopleDraft(sheet, people, departments, snapshot)),
      people: newPeopleReferences(sheet, people, snapshot),
      taken: [...taken, sheet],
      added: 0,
      notes: [],
    };
  }
  const columns = columnsOfPeople(present);
  const missing = columns ? unlistedPeople(present, columns, people) : [];
  return {
    changes: columns ? addPeople(present, columns, missing, departments, snapshot) : [],
    people: presentPeopleReferences(present.name, snapshot),
    taken,
    added: missing.length,
    notes: columns
      ? []
      : [`Nobody is added to ${present.name}: its headers Employee id and Name are gone. Put them back first.`],
  };
}
