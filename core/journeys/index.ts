/**
 * From a snapshot to what is shown (`open…`, `verify…`) and to what is written (`plan…`), pure and synchronous. Nothing
 * here touches a workbook: whoever calls shows the plan, applies its changes, reads again, and calls again.
 *
 * The round: openRound → withScale, withOptions → planPayoutScale → planBonusSheet → recompute → planStatements.
 * Finance: planPayrollSheet → openReconciliation → planReconciliationSheet → planAnswer → planSignOff → verifyPeriod.
 * After the signature: correctionTo or openCorrections → planCorrections.
 * The next period: openReview → planReviewSheet → planDecision → planRollOver.
 */
export * from './bonus-sheet.ts';
export * from './corrections.ts';
export * from './payout-scale.ts';
export * from './payroll-sheet.ts';
export * from './reasons.ts';
export * from './reconcile.ts';
export { planReconciliationSheet } from './reconciliation-sheet.ts';
export * from './review.ts';
export type { NextPeriod, RolledOver, RollOver } from './roll-over.ts';
export { planRollOver, rollOverProblems } from './roll-over.ts';
export {
  planSignOff,
  type Signatories,
  type SignedOff,
  sealedPeriods,
  signOffProblems,
  verifyPeriod,
} from './sign-off.ts';
export * from './statements.ts';
