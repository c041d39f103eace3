import { isBlank } from '../../cell.ts';
import { readMark } from '../../scorecard/mark.ts';
import type { Area } from '../../workbook/area.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { defaultAnswers, ensureSettings } from '../insert.ts';
import { drawSheet } from '../sheets/draft.ts';
import { addGoals, goalsRange } from '../sheets/goals.ts';
import {
  newPeopleReferences,
  type PeopleReferences,
  type PersonRow,
  peopleColumns,
  peopleDraft,
  presentPeopleReferences,
} from '../sheets/people.ts';
import { namedArea } from '../sheets/references.ts';
import { departmentsArea, type SettingsReferences } from '../sheets/settings.ts';
import type { Assigned, TeamOptions } from './team-plan.ts';

/** What all sheets of a team rest on: settings, the list of people, the goals. */
export interface TeamFrame {
  /** What is not there yet. */
  readonly changes: Change[];
  readonly settings: SettingsReferences;
  readonly people: PeopleReferences | null;
  readonly goals: Area | undefined;
  readonly taken: readonly string[];
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
    people: list.references,
    goals: namedArea(goalsRange, snapshot),
    taken: list.taken,
  };
}

/** The people sheet, made with everybody where there is none; otherwise those who are missing are added at its end. */
function ensurePeople(
  people: readonly PersonRow[],
  taken: readonly string[],
  departments: Area | null,
  snapshot: Snapshot,
): { changes: Change[]; references: PeopleReferences | null; taken: readonly string[] } {
  const present = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'people');
  if (!present) {
    const sheet = freeSheetName('KPI People', taken);
    return {
      changes: drawSheet(peopleDraft(sheet, people, departments, snapshot)),
      references: newPeopleReferences(sheet, people, snapshot),
      taken: [...taken, sheet],
    };
  }
  return {
    changes: addPeople(present, people),
    references: presentPeopleReferences(present.name, snapshot),
    taken,
  };
}

function addPeople(sheet: SheetSnapshot, people: readonly PersonRow[]): Change[] {
  const headers = peopleColumns.map(({ header }) => header);
  const headerRow = sheet.cells.findIndex((row) => headers.every((header, column) => row[column] === header));
  if (headerRow < 0) return [];
  const rows = sheet.cells.slice(headerRow + 1);
  const listed = new Set(rows.map(([id]) => String(id ?? '').trim()));
  const missing = people.filter(({ id }) => id !== '' && !listed.has(id));
  if (missing.length === 0) return [];
  const filled = rows.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index : last), 0);
  const area = {
    sheet: sheet.name,
    row: headerRow + 2 + filled,
    column: 0,
    rows: missing.length,
    columns: headers.length,
  };
  const cells = missing.map((person) => peopleColumns.map(({ key }): Written => person[key] || null));
  const ids = { ...area, columns: 1 };
  return [
    { kind: 'number-format', area: ids, format: '@' },
    { kind: 'write', area, cells, was: heldIn(sheet, area) },
  ];
}
