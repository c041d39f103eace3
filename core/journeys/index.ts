export * from './bonus-sheet.ts';
export * from './corrections.ts';
export * from './payroll-sheet.ts';
export * from './reasons.ts';
export * from './reconcile.ts';
export { planReconciliationSheet } from './reconciliation-sheet.ts';
export * from './review.ts';
export type { NextPeriod, RolledOver, RollOver } from './roll-over.ts';
export { planRollOver } from './roll-over.ts';
export {
  planSignOff,
  type Signatories,
  type SignedOff,
  sealedPeriods,
  signOffProblems,
  verifyPeriod,
} from './sign-off.ts';
export * from './statements.ts';
