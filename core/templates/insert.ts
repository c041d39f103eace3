import { readMark } from '../scorecard/mark.ts';
import { type Policies, readPolicies } from '../scorecard/policies.ts';
import type { Area } from '../workbook/area.ts';
import type { Change, Written } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { quarterToAgree } from './period.ts';
import { drawSheet } from './sheets/draft.ts';
import { addGoals, goalsRange } from './sheets/goals.ts';
import { decimalsFor } from './sheets/pay-from-people.ts';
import { namedArea } from './sheets/references.ts';
import { firstInputOf, type ScorecardContent, scorecardDraft } from './sheets/scorecard.ts';
import type { Pay } from './sheets/scorecard-result.ts';
import {
  newReferences,
  presentReferences,
  type SettingsAnswers,
  type SettingsReferences,
  settingsDraft,
} from './sheets/settings.ts';
import { kpisOf, type RoleTemplate } from './template.ts';

/** Whose scorecard it is. Without a person it is the scorecard of the role. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly manager: string;
  readonly pay?: Pay;
}

export interface InsertOptions {
  /** One of the role's variants; left out: the first. */
  readonly seniority?: string;
  readonly person?: Holder;
  /** Today as a serial day number: where there is no settings sheet yet, the period to agree on follows from it. */
  readonly today: number;
}

export interface Inserted {
  readonly changes: Change[];
  /** The new scorecard's name. */
  readonly sheet: string;
  /** Where the first actual belongs. */
  readonly firstInput: Area;
}

/**
 * What inserting a scorecard does to a workbook: a new sheet, KPI Settings where there is none yet, and a line for the
 * role's goal where there is a goals sheet that does not list it. Nothing else.
 */
export function insertScorecard(role: RoleTemplate, options: InsertOptions, snapshot: Snapshot): Inserted {
  const settings = ensureSettings(snapshot, defaultAnswers(options.today));
  const goals = namedArea(goalsRange, snapshot);
  const drawn = scorecardContent(role, options, settings.taken);
  const pay = { decimals: decimalsFor({ currency: '' }, settings.policies), ...drawn.pay };
  const content = { ...drawn, pay, ...(goals ? { goals } : {}) };
  const period = settings.policies?.values.period;
  const goal = { goal: role.goal, horizon: typeof period === 'string' ? period : '', owner: role.owner };
  return {
    changes: [
      ...settings.changes,
      ...addGoals(snapshot, [goal]),
      ...drawSheet(scorecardDraft(content, settings.references)),
    ],
    sheet: content.sheet,
    firstInput: firstInputOf(content.sheet, content.kpis.length),
  };
}

export interface EnsuredSettings {
  /** Empty where the workbook has its settings already. */
  readonly changes: Change[];
  readonly references: SettingsReferences;
  readonly policies: Policies | null;
  /** The new settings sheet; null where there was one. */
  readonly sheet: string | null;
  /** Sheet names that are in use after these changes. */
  readonly taken: readonly string[];
}

export function ensureSettings(snapshot: Snapshot, answers: SettingsAnswers): EnsuredSettings {
  const taken = snapshot.sheets.map(({ name }) => name);
  const policies = readPolicies(snapshot);
  if (policies) {
    return { changes: [], references: presentReferences(policies, snapshot), policies, sheet: null, taken };
  }
  const sheet = freeSheetName('KPI Settings', taken);
  return {
    changes: drawSheet(settingsDraft(sheet, answers, snapshot)),
    references: newReferences(sheet, answers, snapshot),
    policies,
    sheet,
    taken: [...taken, sheet],
  };
}

/** Where nobody was asked: the quarter to agree on, and its first day as the as-of date. */
export function defaultAnswers(today: number): SettingsAnswers {
  const { name, start, end } = quarterToAgree(today);
  return { values: { period: name, periodStart: start, periodEnd: end, asOf: start } };
}

/** The content of a new scorecard under a sheet name that is still free. */
export function scorecardContent(
  role: RoleTemplate,
  { seniority, person }: Pick<InsertOptions, 'seniority' | 'person'>,
  taken: readonly string[],
): ScorecardContent {
  const whose = person?.name.trim() || role.role;
  const variant = role.variants.find((one) => one.seniority === seniority) ?? role.variants[0];
  const nobody: Pay = { targetBonus: null, from: null, to: null };
  return {
    sheet: freeSheetName(`KPI Scorecard – ${whose}`, taken),
    of: person ? { role: role.id, employee: person.id } : { role: role.id },
    title: `KPI scorecard: ${whose}`,
    purpose: `What it is for: ${role.goal}. Agreed together before the period, looked at together during it, a basis for help and growth.`,
    head: headOf(role, variant?.seniority ?? '', person),
    kpis: kpisOf(role, variant?.seniority).map((kpi) => ({ ...kpi, goal: role.goal, answersFor: role.owner })),
    pay: person?.pay ?? nobody,
  };
}

function headOf(role: RoleTemplate, seniority: string, person: Holder | undefined): ScorecardContent['head'] {
  const orNull = (text: string | undefined): Written => (text === undefined || text.trim() === '' ? null : text);
  return {
    employee: orNull(person?.name),
    employeeId: orNull(person?.id),
    department: orNull(person?.department) ?? role.department,
    manager: orNull(person?.manager),
    role: role.role,
    seniority: orNull(seniority),
    bonus: 'The score decides, through the payout scale in KPI Settings, which share of the target bonus is paid.',
  };
}

/** The scorecards of ours that a workbook holds, by the facts of their marks. */
export function presentScorecards(
  snapshot: Snapshot,
): readonly { sheet: string; of: Readonly<Record<string, string>> }[] {
  return snapshot.sheets.flatMap(({ name, mark }) => {
    const read = readMark(mark);
    return read?.kind === 'scorecard' ? [{ sheet: name, of: read.of }] : [];
  });
}
