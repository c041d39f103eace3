export { type AttainmentMethod, attainment, type Direction, type Goal } from './attainment.ts';
export { type BonusTerms, bonus } from './bonus.ts';
export { type ExplainedBonus, type ExplainedKpi, explain } from './explanation/explain.ts';
export { explanationLines } from './explanation/lines.ts';
export type { ExplanationStep, SentenceName, StepValue } from './explanation/step.ts';
export { type ForecastKind, forecast } from './forecast.ts';
export { type GradeBand, type GradeScale, gradeOf, gradeScale } from './grade.ts';
export {
  type PayoutAbove,
  type PayoutMode,
  type PayoutPoint,
  type PayoutScale,
  payout,
  payoutScale,
} from './payout.ts';
export { type PoolMember, poolShares } from './pool.ts';
export { type DayRange, type ProrationBasis, proration } from './proration.ts';
export { comparable, tidyRatio } from './ratio.ts';
export { isRefusal, type Refusal, refuse } from './refusal.ts';
export { type KpiStatus, kpiStatus, type StatusPolicy } from './status.ts';
export { type TieOut, type TieOutLine, type TieOutRow, type TieOutStatus, tieOut } from './tie-out.ts';
export { commission, type TierBand, type TierEdge, type TierMode, type TierScale, tierScale } from './tier.ts';
export { type MissingPolicy, type WeightedKpi, weightedScore } from './weighted-score.ts';
