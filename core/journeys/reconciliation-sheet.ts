import { currencyDecimals } from '../money/currency.ts';
import { amountOf, type MinorUnits } from '../money/minor-units.ts';
import type { PayLine, ReconciledLine } from '../reconciliation/line.ts';
import { mappingFacts } from '../reconciliation/mapping-memory.ts';
import type { Reconciliation } from '../reconciliation/reconcile.ts';
import type { ReconciliationSheet } from '../reconciliation/reconciliation-sheet.ts';
import { markOf } from '../scorecard/mark.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import {
  type ReconciliationContent,
  type ReconciliationLineRow,
  reconciliationDraft,
} from '../templates/sheets/reconciliation.ts';
import { redrawSheet } from '../templates/sheets/redraw.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { PlannedSheet } from './bonus-sheet.ts';
import { periodFact } from './sealed-rounds.ts';

/**
 * KPI Reconciliation as changes. A second run draws the same sheet again in its place and adds nothing; the answers of
 * the first one are in it. A signed sheet is not drawn anew: that would break its seal.
 */
export function planReconciliationSheet(
  snapshot: Snapshot,
  reconciliation: Reconciliation,
  present: ReconciliationSheet | null,
): PlannedSheet | { readonly refused: string } {
  const { label } = reconciliation.period;
  if (present && present.signature.digest !== '') {
    return { refused: `${label} is signed. Corrections go to the open period as prior-period lines.` };
  }
  const sheet =
    present?.sheet ??
    freeSheetName(
      'KPI Reconciliation',
      snapshot.sheets.map(({ name }) => name),
    );
  const draft = reconciliationDraft(reconciliationContent(snapshot, reconciliation, sheet));
  const standing = present ? sheetNamed(snapshot, present.sheet) : undefined;
  return {
    changes: standing ? redrawSheet(standing, draft) : drawSheet(draft),
    sheet,
    replaces: standing !== undefined,
  };
}

/** The report as it is drawn, before anybody has signed it. */
export function reconciliationContent(
  snapshot: Snapshot,
  reconciliation: Reconciliation,
  sheet: string,
): ReconciliationContent {
  const { period, payroll, totals, lines, tie } = reconciliation;
  const payrollSheet = sheetNamed(snapshot, payroll.mapping.sheet);
  return {
    sheet,
    mark: markOf('reconciliation', { period: period.label }),
    period: period.label,
    facts: factsOf(reconciliation, payrollSheet),
    tied: tie.verdict === 'tied' ? 'good' : tie.verdict === 'not tied' ? 'bad' : 'warn',
    totals: totals.map((total) => {
      const amount = (units: MinorUnits) => amountIn(units, total.currency);
      const { currency, dueLines, paidLines, calculated, adjustments, payable, payroll: paid, difference } = total;
      return {
        ...{ currency, dueLines, paidLines, decimals: currencyDecimals(currency) },
        ...{ calculated: amount(calculated), adjustments: amount(adjustments), payable: amount(payable) },
        ...{ payroll: amount(paid), difference: amount(difference) },
      };
    }),
    lines: lines.map(lineRow),
    findings: reconciliation.findings.map(({ kind, id, period: ofPeriod, component, side, row, text }) => {
      const where = `${side === 'due' ? reconciliation.dueSheet : payroll.mapping.sheet}, row ${row + 1}`;
      return { check: kind, id, period: ofPeriod, component, where, text };
    }),
    explanations: reconciliation.explanations.flatMap(({ id, name, lines: told }) => {
      return told.map((text) => ({ id, name, text }));
    }),
    items: reconciliation.items.map(
      ({ what, id, name, period: ofPeriod, component, owner, reason, dueOn, earlierReason }) => {
        const orNull = (text: string) => (text === '' ? null : text);
        return {
          ...{ what, id: orNull(id), name: orNull(name), period: orNull(ofPeriod), component },
          ...{ owner: orNull(owner), reason: orNull(reason), dueOn, earlier: orNull(earlierReason) },
        };
      },
    ),
    rows: payroll.rows
      .filter(({ kind, finding }) => kind !== 'payment' || finding !== '')
      .map(({ kind, row, id, finding }) => ({
        kind,
        row: row + 1,
        id: id === '' ? null : id,
        finding: finding === '' ? null : finding,
      })),
    signature: { preparer: null, approver: null, signedOn: null, digest: null },
  };
}

function factsOf(
  reconciliation: Reconciliation,
  payrollSheet: SheetSnapshot | undefined,
): ReconciliationContent['facts'] {
  const { period, payroll, lines, rowCounts, tolerance, rules, tie, dueSheet } = reconciliation;
  const remembered = payrollSheet ? mappingFacts(payroll.mapping, payrollSheet) : null;
  const orNull = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  return {
    period: periodFact(period),
    dueSheet,
    dueLines: lines.filter(({ due }) => due).length,
    payrollSheet: payroll.mapping.sheet,
    payrollRows: `${payroll.rows.length}: ${rowCounts.map(({ kind, rows }) => `${rows} ${kind}`).join(', ')}`,
    columns: orNull(remembered?.columns),
    decimals: orNull(remembered?.decimals),
    currency: orNull(remembered?.currency),
    components: orNull(remembered?.components),
    tolerance,
    rules,
    result: tie.text,
  };
}

function lineRow({
  status,
  id,
  name,
  period,
  component,
  due,
  paid,
  difference,
  alike,
  currency,
}: ReconciledLine): ReconciliationLineRow {
  const decimals = currencyDecimals(due?.currency ?? currency);
  return {
    ...{ status, id, name: name || null, period: period || null, component, decimals, sealed: null, check: null },
    ...{ currency: due?.currency ?? null, due: sideAmount(due) },
    ...{ paidCurrency: paid?.currency ?? null, paid: sideAmount(paid) },
    paidDecimals: currencyDecimals(paid?.currency ?? currency),
    difference: difference === null ? null : amountIn(difference, currency),
    alike:
      alike
        .map((one) => `${one.id}, ${one.period}, ${one.component} (${one.because.join(', ') || 'same key'})`)
        .join('; ') || null,
  };
}

function sideAmount(line: PayLine | null): number | null {
  return line === null ? null : amountIn(line.units, line.currency);
}

function amountIn(units: MinorUnits, currency: string): number {
  return amountOf(units, currencyDecimals(currency));
}
