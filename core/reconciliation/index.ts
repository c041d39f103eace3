export type { ControlTotal } from './control-totals.ts';
export type { Entitlement, IntegrityFinding, IntegrityKind, SealedAmount } from './integrity.ts';
export {
  type Alike,
  type DueLine,
  needsReason,
  type PaidLine,
  type PayLine,
  type ReconciledLine,
  type ReconciliationStatus,
  statuses as reconciliationStatuses,
} from './line.ts';
export * from './open-items.ts';
export * from './pay-period.ts';
export * from './payroll.ts';
export * from './payroll-columns.ts';
export { type PayrollField, payrollFields } from './payroll-words.ts';
export * from './prior-period.ts';
export * from './reconcile.ts';
export * from './reconciliation-sheet.ts';
export { type SealedLine, type Signature, sealDigest, sealText } from './seal.ts';
export { readSeals } from './seal-log.ts';
export type { SealChange } from './sealed-side.ts';
export { sha256 } from './sha256.ts';
export * from './verdict.ts';
export type { SealCheck } from './verify-seal.ts';
