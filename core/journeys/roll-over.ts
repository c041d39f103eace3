import { readPayList } from '../bonus-round/pay-list.ts';
import { readScoreSources } from '../bonus-round/score-source.ts';
import { readTerms } from '../bonus-round/terms.ts';
import { readSeals } from '../reconciliation/seal-log.ts';
import { type Decision, decisionProblem, readReviewSheet } from '../review/review-sheet.ts';
import { isoDate } from '../scorecard/day.ts';
import { markOf, readMark } from '../scorecard/mark.ts';
import { readPolicies } from '../scorecard/policies.ts';
import type { SettingId } from '../scorecard/settings.ts';
import { logChanges } from '../templates/log-changes.ts';
import { drawBlocks, drawSheet } from '../templates/sheets/draft.ts';
import { registerDraft, registerRowBlocks } from '../templates/sheets/register.ts';
import { scorecardDraft } from '../templates/sheets/scorecard.ts';
import { presentReferences, type SettingsReferences } from '../templates/sheets/settings.ts';
import type { Change, Written } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { heldAt } from '../workbook/standing.ts';
import { frozen } from './frozen.ts';
import { type NextKpi, nextKpis, nextRegisterRow, nextScorecard } from './next-period.ts';
import { verifyPeriod } from './sign-off.ts';

/** The period that begins. Dates are serial day numbers. */
export interface NextPeriod {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface RollOver {
  readonly next: NextPeriod;
  /** Who closes the period, and today. */
  readonly who: string;
  readonly today: number;
  /**
   * `last actual`: attainment counts the way from the last result to the new target, where the target asks for more than
   * that result. `none`: attainment is the plain ratio to the target, as before.
   */
  readonly baseline: 'last actual' | 'none';
}

export type RolledOver =
  | { readonly refused: readonly string[] }
  | {
      readonly changes: readonly Change[];
      /** The sheets of the new period. */
      readonly sheets: readonly string[];
      /** What to look at before the new targets are agreed. */
      readonly notes: readonly string[];
    };

/** Kinds of sheets that show one period and would otherwise follow the settings into the next one. */
const closing = ['scorecard', 'register', 'team', 'bonus'] as const;

/**
 * Closes the period and begins the next one, as one step: the closed sheets keep what they show as values, the settings
 * move on, and everybody gets new scorecards with the decided targets, empty actuals and the last actual as baseline.
 */
export function planRollOver(snapshot: Snapshot, plan: RollOver): RolledOver {
  const { terms, problems } = readTerms(snapshot);
  const policies = readPolicies(snapshot);
  if (!terms || !policies) return { refused: problems };
  const period = terms.period.label;
  const review = readReviewSheet(snapshot, period);
  const refused = rollOverProblems(snapshot, plan);
  if (refused.length > 0 || !review) return { refused };
  const settings = presentReferences(policies, snapshot);
  const { changes, sheets, notes } = newSheets(snapshot, period, review.decisions, plan, settings);
  const entry = {
    ...{ on: Math.floor(plan.today), who: plan.who.trim(), what: 'closed', about: period, kpi: '', field: 'Period' },
    ...{
      from: period,
      to: plan.next.label,
      reason: `Next period ${isoDate(plan.next.start)} to ${isoDate(plan.next.end)}`,
    },
  };
  return {
    changes: [
      ...closedSheets(snapshot, period).flatMap(frozen),
      ...settingChanges(snapshot, plan.next),
      ...changes,
      ...logChanges(snapshot, [entry]),
    ],
    sheets,
    notes,
  };
}

/** Everything that stands between a period and the next one, in the user's words; empty where nothing does. */
export function rollOverProblems(snapshot: Snapshot, { next, who }: Pick<RollOver, 'next' | 'who'>): readonly string[] {
  const { terms, problems } = readTerms(snapshot);
  if (!terms) return problems;
  const { period } = terms;
  const seal = verifyPeriod(snapshot, period.label);
  const signed = readSeals(snapshot).has(period.label);
  return [
    ...(who.trim() === '' ? ['Say who closes the period.'] : []),
    ...(next.label.trim() === '' || next.label.trim() === period.label
      ? ['Give the next period a name of its own.']
      : []),
    ...(next.end < next.start ? ['The next period ends before it begins. Correct its dates.'] : []),
    ...(next.start <= period.end ? [`The next period begins before ${period.label} ends. Correct its first day.`] : []),
    ...(signed ? [] : [`${period.label} is not signed yet. Reconcile and sign it first.`]),
    ...(signed && seal?.state !== 'intact'
      ? [`The seal of ${period.label} does not fit any more. ${seal?.text ?? ''}`.trim()]
      : []),
    ...decisionProblems(readReviewSheet(snapshot, period.label)?.decisions ?? null),
  ];
}

function decisionProblems(decisions: readonly Decision[] | null): string[] {
  if (!decisions) return ['There is no review of this period yet. Write the review sheet first.'];
  return decisions.map(decisionProblem).filter((problem) => problem !== '');
}

/** Scorecards, register, team and bonus sheets that show the period which is being closed. */
function closedSheets(snapshot: Snapshot, period: string) {
  const sources = readScoreSources(snapshot, period);
  const own = new Set([...sources.byPerson.values(), ...sources.byRole.values()].flat().map(({ sheet }) => sheet));
  return snapshot.sheets.filter(({ name, mark }) => {
    const read = readMark(mark);
    if (!read || !closing.some((kind) => kind === read.kind)) return false;
    return read.kind === 'team' || own.has(name) || read.of.period === period;
  });
}

function settingChanges(snapshot: Snapshot, { label, start, end }: NextPeriod): Change[] {
  const policies = readPolicies(snapshot);
  const sheet = policies ? sheetNamed(snapshot, policies.sheet) : undefined;
  const values: readonly (readonly [SettingId, Written])[] = [
    ['period', label.trim()],
    ['periodStart', start],
    ['periodEnd', end],
    ['asOf', start],
  ];
  return values.flatMap(([id, value]): Change[] => {
    const area = policies?.places[id];
    if (!area || !sheet) return [];
    return [{ kind: 'write', area, cells: [[value]], was: [[heldAt(sheet, area.row, area.column)]] }];
  });
}

/** The new period's register and scorecards. Whoever has left, and KPIs that are retired, are not in them. */
function newSheets(
  snapshot: Snapshot,
  period: string,
  decisions: readonly Decision[],
  plan: RollOver,
  settings: SettingsReferences,
) {
  const sources = readScoreSources(snapshot, period);
  const people = readPayList(snapshot)?.people ?? [];
  const left = new Set(people.filter(({ to }) => to !== null && to < plan.next.start).map(({ id }) => id));
  const taken = snapshot.sheets.map(({ name }) => name);
  const [changes, sheets, notes]: [Change[], string[], string[]] = [[], [], []];
  const add = (wanted: string, draw: (sheet: string) => readonly Change[]) => {
    const sheet = freeSheetName(wanted, taken);
    taken.push(sheet);
    sheets.push(sheet);
    changes.push(...draw(sheet));
  };
  const next = (kpis: Parameters<typeof nextKpis>[0]): readonly NextKpi[] => {
    const made = nextKpis(kpis, decisions, plan.baseline);
    notes.push(...made.notes);
    return made.kpis;
  };
  const { register } = sources;
  if (register) {
    const ofPeople = [...sources.byPerson].filter(([id]) => !left.has(id)).flatMap(([, own]) => own);
    const rows = next(ofPeople.filter(({ kind }) => kind === 'register').flatMap(({ kpis }) => kpis)).map(
      nextRegisterRow,
    );
    add(`KPI Register ${plan.next.label}`, (sheet) => [
      ...drawSheet({ ...registerDraft(sheet, rows, settings), mark: markOf('register', { period: plan.next.label }) }),
      ...drawBlocks(sheet, registerRowBlocks(rows, 0)),
    ]);
  }
  const sheetsOfPeople = [...sources.byPerson].filter(([id]) => !left.has(id)).flatMap(([, own]) => own);
  for (const source of [...sheetsOfPeople, ...[...sources.byRole.values()].flat()]) {
    if (source.kind === 'register') continue;
    const standing = sheetNamed(snapshot, source.sheet);
    if (!standing) continue;
    const content = nextScorecard(snapshot, standing, source, next(source.kpis));
    add(content.sheet, (sheet) => drawSheet(scorecardDraft({ ...content, sheet }, settings)));
  }
  if (left.size > 0)
    notes.push(`${left.size === 1 ? 'One person has' : `${left.size} people have`} left and got no new scorecard.`);
  return { changes, sheets, notes: [...new Set(notes)] };
}
