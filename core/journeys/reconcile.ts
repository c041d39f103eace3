import { bonusComponent, findingPayLimits, listingAmountsDue } from '../bonus-round/due.ts';
import { explainLine } from '../bonus-round/explanation.ts';
import { type Recomputed, recomputing } from '../bonus-round/recompute.ts';
import { openingRound } from '../bonus-round/round.ts';
import { rememberedMapping } from '../reconciliation/mapping-memory.ts';
import type { PayPeriod } from '../reconciliation/pay-period.ts';
import { type PayrollContext, type PayrollSheet, readingPayroll } from '../reconciliation/payroll.ts';
import {
  detectPayroll,
  type PayrollColumn,
  type PayrollMapping,
  questionsOf,
} from '../reconciliation/payroll-columns.ts';
import { type Reconciliation, reconciling } from '../reconciliation/reconcile.ts';
import { type ReconciliationSheet, readReconciliationSheet } from '../reconciliation/reconciliation-sheet.ts';
import type { SealCheck } from '../reconciliation/verify-seal.ts';
import { readMark } from '../scorecard/mark.ts';
import { wordsOfCell } from '../scorecard/pay-table.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import { checkingSeal, periodsKnown, sealedAmounts } from './sealed-rounds.ts';

/** What a person said in the panel about the payroll sheet. What is left out is remembered or found out. */
export interface PayrollChoices {
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly columns?: PayrollMapping['columns'];
  readonly decimalSeparator?: PayrollMapping['decimalSeparator'];
  readonly currency?: string | null;
  readonly components?: PayrollMapping['components'];
}

export interface OpenedReconciliation {
  /** What has to be done before anything can be compared, in the user's words. Empty where it was. */
  readonly problems: readonly string[];
  /** Sheets that may hold the payments, the likeliest first. */
  readonly payrollSheets: readonly string[];
  /** How the chosen sheet is read; null where there is none. */
  readonly mapping: PayrollMapping | null;
  readonly columns: readonly PayrollColumn[];
  readonly questions: readonly string[];
  /** The bonus sheet, worked out again. */
  readonly recomputed: Recomputed | null;
  readonly reconciliation: Reconciliation | null;
  /** The sheet of the last run for this period, with people's answers; null where there is none. */
  readonly present: ReconciliationSheet | null;
  /** Null while the period has no reconciliation sheet. */
  readonly seal: SealCheck | null;
}

/** Compares the bonus sheet of the period with a payroll sheet. Nothing is written. */
export function openReconciliation(snapshot: Snapshot, choices: PayrollChoices = {}): OpenedReconciliation {
  return finished(openingReconciliation(snapshot, choices));
}

/** `openReconciliation` in steps, for thousands of people. */
export function* openingReconciliation(snapshot: Snapshot, choices: PayrollChoices = {}): Steps<OpenedReconciliation> {
  const recomputed = yield* recomputing(snapshot);
  yield;
  const sheets = payrollSheets(snapshot);
  const nothing: OpenedReconciliation = {
    ...{ problems: [], payrollSheets: sheets.map(({ name }) => name), mapping: null, columns: [], questions: [] },
    ...{ recomputed, reconciliation: null, present: null, seal: null },
  };
  if (!recomputed) return { ...nothing, problems: yield* reasonsForNoSheet(snapshot) };
  const period = recomputed.round.terms.period;
  const present = readReconciliationSheet(snapshot, period.label);
  const wanted = choices.sheet ?? wordsOfCell(present?.facts.payrollSheet ?? null);
  const sheet = sheetNamed(snapshot, wanted) ?? sheets[0];
  if (!sheet)
    return { ...nothing, problems: ['There is no payroll sheet yet. Paste the payroll list into a new sheet.'] };
  const { mapping, columns } = mappingOf(sheet, present, choices);
  const questions = questionsOf(mapping.columns);
  const opened = { ...nothing, mapping, columns, questions, present };
  if (questions.length > 0) return opened;
  const known = periodsKnown(snapshot, period);
  const context: PayrollContext = {
    ...{ periods: known, component: bonusComponent, mark: snapshot.decimalSeparator },
  };
  yield;
  const payroll = yield* readingPayroll(sheet, mapping, context);
  yield;
  const seal = present ? yield* checkingSeal(snapshot, present) : null;
  yield;
  const reconciliation = yield* reconcilingRound(snapshot, recomputed, known, payroll, present);
  return { ...opened, seal, reconciliation };
}

/** What keeps the bonus sheet from being worked out again, or that there is none. */
function* reasonsForNoSheet(snapshot: Snapshot): Steps<readonly string[]> {
  const { round, problems } = yield* openingRound(snapshot);
  return round ? ['This period has no bonus sheet yet. Write it first.'] : problems;
}

function* reconcilingRound(
  snapshot: Snapshot,
  { round, sheet }: Recomputed,
  known: readonly PayPeriod[],
  payroll: PayrollSheet,
  present: ReconciliationSheet | null,
): Steps<Reconciliation> {
  const { period, tolerance } = round.terms;
  const lines = new Map(round.lines.map((line) => [line.id, line]));
  const due = yield* listingAmountsDue(round, sheet);
  const entitlements = yield* findingPayLimits(round);
  const samePayroll = wordsOfCell(present?.facts.payrollSheet ?? null) === payroll.mapping.sheet;
  return yield* reconciling({
    period,
    priorPeriods: known.filter(({ label }) => label !== period.label),
    dueSheet: sheet.sheet,
    due,
    payroll,
    tolerance,
    entitlements,
    unmeasured: round.lines
      .filter(({ units, absent }) => units === null && !absent)
      .map(({ id, name, problem }) => ({ id, name, reason: problem })),
    // The same payments compared again are no second payment; another payroll sheet for a signed period is.
    sealed: sealedAmounts(snapshot).filter((line) => line.period !== period.label || !samePayroll),
    explain: (id) => {
      const line = lines.get(id);
      return line ? explainLine(round, line) : [];
    },
    answers: present?.items ?? [],
    mark: snapshot.decimalSeparator,
  });
}

/** Sheets of other people with an id and an amount, and ours for payments; the longest first. */
function payrollSheets(snapshot: Snapshot): SheetSnapshot[] {
  const own = snapshot.sheets.filter(({ mark }) => readMark(mark)?.kind === 'payroll');
  const foreign = snapshot.sheets.filter(({ mark, hidden, cells }) => mark === null && !hidden && cells.length > 1);
  const likely = foreign.filter((sheet) => detectPayroll(sheet).questions.length === 0);
  const others = foreign.filter((sheet) => !likely.includes(sheet));
  const byLength = (a: SheetSnapshot, b: SheetSnapshot) => b.cells.length - a.cells.length;
  return [...own, ...likely.sort(byLength), ...others.sort(byLength)];
}

function mappingOf(sheet: SheetSnapshot, present: ReconciliationSheet | null, choices: PayrollChoices) {
  const detected = detectPayroll(sheet, choices.headerRow);
  const remembered = present ? rememberedMapping(present.facts, sheet) : null;
  const isRemembered = remembered !== null && wordsOfCell(present?.facts.payrollSheet ?? null) === sheet.name;
  const basis = isRemembered && choices.headerRow === undefined ? remembered : detected.mapping;
  const { columns = basis.columns, decimalSeparator = basis.decimalSeparator } = choices;
  const { currency = basis.currency, components = basis.components } = choices;
  const mapping: PayrollMapping = { ...basis, columns, decimalSeparator, currency, components };
  const fields = Object.entries(mapping.columns);
  const shown = detected.columns.map((column): PayrollColumn => {
    const said = fields.find(([, at]) => at === column.column)?.[0] as PayrollColumn['field'] | undefined;
    if (said !== undefined) return { ...column, field: said, confidence: 'high' };
    return column.confidence === 'low' ? column : { ...column, field: null };
  });
  return { mapping, columns: shown };
}
