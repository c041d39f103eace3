import { shownAmount } from '../money/written-amount.ts';
import type { ReconciledLine } from '../reconciliation/line.ts';
import { unanswered } from '../reconciliation/reconcile.ts';
import { type ReconciliationSheet, readReconciliationSheet } from '../reconciliation/reconciliation-sheet.ts';
import { lineCheck, type SealedLine, type Signature, sealDigest, sealText } from '../reconciliation/seal.ts';
import { digestField, readSeals, sealEvents } from '../reconciliation/seal-log.ts';
import type { SealCheck } from '../reconciliation/verify-seal.ts';
import { isoDate } from '../scorecard/day.ts';
import { logChanges } from '../templates/log-changes.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import type { LogEntry } from '../templates/sheets/log.ts';
import { reconciliationDraft } from '../templates/sheets/reconciliation.ts';
import { redrawSheet } from '../templates/sheets/redraw.ts';
import type { Change } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { OpenedReconciliation } from './reconcile.ts';
import { reconciliationContent } from './reconciliation-sheet.ts';
import { checkSeal } from './sealed-rounds.ts';

export interface Signatories {
  readonly preparer: string;
  readonly approver: string;
  /** Today, as a serial day number. */
  readonly today: number;
}

export type SignedOff =
  | { readonly refused: readonly string[] }
  | { readonly changes: readonly Change[]; readonly sheet: string; readonly digest: string };

/** Signs a round: every line is sealed in the reconciliation sheet, its digest goes to KPI Log. Refused where it may not. */
export function planSignOff(snapshot: Snapshot, opened: OpenedReconciliation, by: Signatories): SignedOff {
  const refused = signOffProblems(opened, by);
  const { reconciliation, present } = opened;
  if (refused.length > 0 || !reconciliation) return { refused };
  const signature: Signature = {
    period: reconciliation.period.label,
    preparer: by.preparer.trim(),
    approver: by.approver.trim(),
    signedOn: isoDate(by.today),
  };
  const texts = reconciliation.lines.map((line) => sealText(sealedLineOf(line)));
  const digest = sealDigest(signature, texts);
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheet = present?.sheet ?? freeSheetName('KPI Reconciliation', taken);
  const content = reconciliationContent(snapshot, reconciliation, sheet);
  const draft = reconciliationDraft({
    ...content,
    lines: content.lines.map((line, index) => {
      const sealed = texts[index] ?? '';
      return { ...line, sealed, check: lineCheck(sealed) };
    }),
    signature: { preparer: signature.preparer, approver: signature.approver, signedOn: by.today, digest },
  });
  const standing = present ? sheetNamed(snapshot, present.sheet) : undefined;
  const mark = snapshot.decimalSeparator;
  const sums = reconciliation.totals.map(({ currency, payable, payroll }) => {
    return `${shownAmount(payable, currency, mark)} due, ${shownAmount(payroll, currency, mark)} paid`;
  });
  const event = { on: Math.floor(by.today), about: signature.period, kpi: '', from: null } as const;
  const reason = `${reconciliation.tie.text}. ${sums.join('; ')}.`;
  const entries: LogEntry[] = [
    { ...event, who: signature.preparer, what: sealEvents.prepared, field: '', to: null, reason },
    {
      ...event,
      who: signature.approver,
      what: sealEvents.sealed,
      field: digestField(texts.length),
      to: digest,
      reason,
    },
  ];
  return {
    changes: [...(standing ? redrawSheet(standing, draft) : drawSheet(draft)), ...logChanges(snapshot, entries)],
    sheet,
    digest,
  };
}

/** Everything that stands between a report and a signature, in the user's words. */
export function signOffProblems(opened: OpenedReconciliation, { preparer, approver }: Signatories): string[] {
  const { reconciliation, recomputed, present } = opened;
  if (!reconciliation) return [...opened.problems, ...opened.questions];
  const open = unanswered(reconciliation);
  const wrong = recomputed?.disagreements ?? [];
  const [one, other] = [preparer, approver].map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase());
  return [
    ...(isSigned(present)
      ? [`${reconciliation.period.label} is signed already. Corrections go to the open period.`]
      : []),
    ...(one === '' || other === '' ? ['Say who prepared the round and who approves it.'] : []),
    ...(one !== '' && one === other ? ['Whoever prepares a round cannot approve it. Ask somebody else.'] : []),
    ...(reconciliation.lines.length === 0 ? ['There is nothing left to pay, so there is nothing to sign.'] : []),
    ...(recomputed?.sheet.problems ?? []),
    ...(wrong.length > 0 ? [`The bonus sheet is wrong in ${wrong.length} cells. ${wrong[0]?.text}`] : []),
    ...(open.length > 0 ? [`${open.length} ${open.length === 1 ? 'item has' : 'items have'} no reason yet.`] : []),
  ];
}

function isSigned(present: ReconciliationSheet | null): boolean {
  return present !== null && present.signature.digest !== '';
}

/** Whether anything has changed since a period was signed, and in which cells. Null where it has no reconciliation sheet. */
export function verifyPeriod(snapshot: Snapshot, period: string): SealCheck | null {
  const sheet = readReconciliationSheet(snapshot, period);
  return sheet ? checkSeal(snapshot, sheet) : null;
}

/** The periods whose rounds are signed, as KPI Log has them. */
export function sealedPeriods(snapshot: Snapshot): readonly string[] {
  return [...readSeals(snapshot).keys()];
}

function sealedLineOf({ id, period, component, due, paid }: ReconciledLine): SealedLine {
  return {
    ...{ id, period, component },
    ...{ currency: due?.currency ?? null, due: due?.units ?? null },
    ...{ paidCurrency: paid?.currency ?? null, paid: paid?.units ?? null },
  };
}
