import type { DecimalMark } from '../money/written-amount.ts';
import { finished, mapping, type Steps } from '../workbook/steps.ts';
import { assertTotals, type ControlTotal, controlTotals } from './control-totals.ts';
import { type Entitlement, type IntegrityFinding, integrityFindings, type SealedAmount } from './integrity.ts';
import { type DueLine, needsReason, type ReconciledLine } from './line.ts';
import { matchLines } from './match.ts';
import { type Answer, type OpenItem, openItems, type Unmeasured } from './open-items.ts';
import type { PayPeriod } from './pay-period.ts';
import type { PayrollSheet, RowKind } from './payroll.ts';
import { type Tie, tieOf } from './verdict.ts';

/** Stands in every report: from which version of these rules its statuses come. */
export const reconciliationRules = '1';

export interface ReconcileInput {
  readonly period: PayPeriod;
  /** Earlier periods that the workbook knows. */
  readonly priorPeriods: readonly PayPeriod[];
  readonly dueSheet: string;
  readonly due: readonly DueLine[];
  readonly payroll: PayrollSheet;
  /** The largest difference that needs no reason, as an amount. */
  readonly tolerance: number;
  /** By employee id. */
  readonly entitlements: ReadonlyMap<string, Entitlement>;
  readonly unmeasured: readonly Unmeasured[];
  /** Lines of rounds that were signed before. */
  readonly sealed: readonly SealedAmount[];
  /** The KPI lines that explain what is due to somebody. */
  readonly explain: (id: string) => readonly string[];
  readonly answers: readonly Answer[];
  /** How amounts are written in sentences. */
  readonly mark: DecimalMark;
}

export interface Explanation {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A reconciliation as it is shown, written and signed. All amounts are whole minor units. */
export interface Reconciliation {
  readonly period: PayPeriod;
  readonly tolerance: number;
  readonly rules: string;
  readonly dueSheet: string;
  readonly payroll: PayrollSheet;
  /** How many rows of the payroll sheet are of each kind; together they are all of its rows. */
  readonly rowCounts: readonly { readonly kind: RowKind; readonly rows: number }[];
  readonly totals: readonly ControlTotal[];
  readonly tie: Tie;
  readonly lines: readonly ReconciledLine[];
  readonly findings: readonly IntegrityFinding[];
  readonly explanations: readonly Explanation[];
  readonly items: readonly OpenItem[];
}

/**
 * Compares what is due with what payroll pays. Throws where its own lines do not add up to its control totals, which
 * only a fault of this program can bring about.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  return finished(reconciling(input));
}

/** `reconcile` in steps, for thousands of payments. */
export function* reconciling(input: ReconcileInput): Steps<Reconciliation> {
  const { period, payroll, due, tolerance } = input;
  const priorPeriods = new Set(input.priorPeriods.map(({ label }) => label));
  const lines = matchLines(due, payroll.payments, { period: period.label, priorPeriods, tolerance });
  yield;
  const totals = controlTotals(due, payroll.payments);
  assertTotals(totals, lines);
  yield;
  const findings = integrityFindings(lines, input);
  yield;
  const explanations = yield* explaining(lines, input.explain);
  return {
    period,
    tolerance,
    rules: reconciliationRules,
    dueSheet: input.dueSheet,
    payroll,
    rowCounts: countRows(payroll),
    totals,
    tie: tieOf(totals, lines, payroll.rows, tolerance, input.mark),
    lines,
    findings,
    explanations,
    items: openItems(lines, findings, payroll.rows, input.unmeasured, input.answers, input.mark),
  };
}

/** The items that stand between a report and a signature. */
export function unanswered({ items }: Reconciliation): readonly OpenItem[] {
  return items.filter(({ reason }) => reason.trim() === '');
}

function* explaining(
  lines: readonly ReconciledLine[],
  explain: ReconcileInput['explain'],
): Steps<readonly Explanation[]> {
  const people = new Map(lines.filter((line) => needsReason(line) && line.due).map(({ id, name }) => [id, name]));
  const told = yield* mapping([...people], ([id, name]) => ({ id, name, lines: explain(id) }));
  return told.filter(({ lines: sentences }) => sentences.length > 0);
}

function countRows({ rows }: PayrollSheet): Reconciliation['rowCounts'] {
  const counts = new Map<RowKind, number>();
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, rows: count }));
}
