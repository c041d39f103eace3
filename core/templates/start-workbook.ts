import { currencyDecimals } from '../money/currency.ts';
import type { cadenceWords } from '../scorecard/choice-words.ts';
import { readMark, type SheetKind } from '../scorecard/mark.ts';
import type { Area } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { ensureSettings } from './insert.ts';
import { drawSheet, type SheetDraft } from './sheets/draft.ts';
import { goalsDraft, type NewGoal } from './sheets/goals.ts';
import { logDraft } from './sheets/log.ts';
import { newPeopleReferences, type PeopleReferences, presentPeopleReferences } from './sheets/pay-from-people.ts';
import { peopleDraft } from './sheets/people.ts';
import type { PersonRow } from './sheets/people-columns.ts';
import { departmentsArea, type SettingsAnswers, type SettingsReferences } from './sheets/settings.ts';
import { startDraft } from './sheets/start.ts';

/** The four answers from which a KPI workbook begins. */
export interface StartAnswers {
  /** Its name, first and last day as serial numbers. */
  readonly period: { readonly name: string; readonly start: number; readonly end: number };
  /** An ISO code such as EUR. */
  readonly currency: string;
  readonly review: (typeof cadenceWords)[number];
  readonly departments: readonly string[];
}

/** What is known already beyond the four answers. */
export interface StartContent {
  /** The day up to which actuals count; left out: the first day of the period. */
  readonly asOf?: number;
  readonly goals?: readonly NewGoal[];
  readonly people?: readonly PersonRow[];
}

export interface Started {
  /** Empty where everything is there already. */
  readonly changes: Change[];
  /** The new sheets, in their order. */
  readonly sheets: readonly string[];
  /** Where to go on: the first question of the checklist, or the first goal. Null where nothing was made. */
  readonly firstInput: Area | null;
  /** For sheets that are drawn in the same step. */
  readonly settings: SettingsReferences;
  /** Null where the people sheet was there before and is not ours to refer to. */
  readonly people: PeopleReferences | null;
  /** Every sheet name in use after these changes. */
  readonly taken: readonly string[];
}

/**
 * The frame of a KPI workbook, made in one undoable step: checklist, settings, goals, people, log. What the workbook has
 * already is kept as it is, so that asking twice does nothing the second time.
 */
export function startWorkbook(answers: StartAnswers, snapshot: Snapshot, content: StartContent = {}): Started {
  const settingsAnswers = answersOf(answers, content.asOf ?? answers.period.start);
  const settings = ensureSettings(snapshot, settingsAnswers);
  const departments = departmentsArea(settings, settingsAnswers);
  const has = (kind: SheetKind) => snapshot.sheets.some(({ mark }) => readMark(mark)?.kind === kind);
  const taken = [...settings.taken];
  const made: { kind: SheetKind; sheet: string; changes: Change[] }[] = [];
  const make = (kind: SheetKind, wanted: string, draft: (sheet: string) => SheetDraft) => {
    if (has(kind)) return;
    const sheet = freeSheetName(wanted, taken);
    taken.push(sheet);
    made.push({ kind, sheet, changes: drawSheet(draft(sheet)) });
  };
  make('start', 'KPI Start', startDraft);
  if (settings.sheet !== null) made.push({ kind: 'settings', sheet: settings.sheet, changes: settings.changes });
  make('goals', 'KPI Goals', (sheet) => goalsDraft(sheet, content.goals ?? [], snapshot));
  make('people', 'KPI People', (sheet) => peopleDraft(sheet, content.people ?? [], departments, snapshot));
  make('log', 'KPI Log', logDraft);
  return {
    changes: made.flatMap(({ changes }) => changes),
    sheets: made.map(({ sheet }) => sheet),
    firstInput: firstInput(made),
    settings: settings.references,
    people: peopleReferences(made, content.people ?? [], snapshot),
    taken,
  };
}

function peopleReferences(
  made: readonly { kind: SheetKind; sheet: string }[],
  people: readonly PersonRow[],
  snapshot: Snapshot,
): PeopleReferences | null {
  const sheet = made.find(({ kind }) => kind === 'people')?.sheet;
  if (sheet !== undefined) return newPeopleReferences(sheet, people, snapshot);
  const present = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'people');
  return present ? presentPeopleReferences(present.name, snapshot) : null;
}

function answersOf({ period, currency, review, departments }: StartAnswers, asOf: number): SettingsAnswers {
  return {
    values: {
      period: period.name,
      periodStart: period.start,
      periodEnd: period.end,
      asOf,
      currency: currency.trim().toUpperCase(),
      decimals: currencyDecimals(currency),
      review,
    },
    tables: { departments: departments.filter((name) => name.trim() !== '').map((name) => [name.trim()]) },
  };
}

/** The column of the answers on the checklist; the first goal where the checklist was there already. */
function firstInput(made: readonly { kind: SheetKind; sheet: string }[]): Area | null {
  const start = made.find(({ kind }) => kind === 'start');
  if (start) return { sheet: start.sheet, row: 4, column: 2, rows: 1, columns: 1 };
  const first = made[0];
  return first ? { sheet: first.sheet, row: 4, column: 1, rows: 1, columns: 1 } : null;
}
