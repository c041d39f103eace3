import type { Calculation } from './define.ts';
import { kpiAttainment } from './kpi-attainment.ts';
import { kpiBonus } from './kpi-bonus.ts';
import { kpiExplain } from './kpi-explain.ts';
import { kpiForecast } from './kpi-forecast.ts';
import { kpiGrade } from './kpi-grade.ts';
import { kpiPayout } from './kpi-payout.ts';
import { kpiPool } from './kpi-pool.ts';
import { kpiProrate } from './kpi-prorate.ts';
import { kpiReconcile } from './kpi-reconcile.ts';
import { kpiScore } from './kpi-score.ts';
import { kpiScoreBy } from './kpi-score-by.ts';
import { kpiStatus } from './kpi-status.ts';
import { kpiTarget } from './kpi-target.ts';
import { kpiTier } from './kpi-tier.ts';

export type { Argument, Calculation, CustomFunction, Example, Result } from './define.ts';
export { functions } from './documented.ts';
export type { ParameterDescription } from './parameter.ts';

/** All custom functions as a host calculates with them, in the order of the reference. */
export const calculations: readonly Calculation[] = [
  kpiAttainment,
  kpiScore,
  kpiScoreBy,
  kpiPayout,
  kpiBonus,
  kpiTier,
  kpiProrate,
  kpiPool,
  kpiStatus,
  kpiForecast,
  kpiGrade,
  kpiTarget,
  kpiExplain,
  kpiReconcile,
];
