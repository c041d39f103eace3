import { type CustomFunction, documented } from './define.ts';
import { kpiAttainment, kpiAttainmentHelp } from './kpi-attainment.ts';
import { kpiBonus, kpiBonusHelp } from './kpi-bonus.ts';
import { kpiExplain, kpiExplainHelp } from './kpi-explain.ts';
import { kpiForecast, kpiForecastHelp } from './kpi-forecast.ts';
import { kpiGrade, kpiGradeHelp } from './kpi-grade.ts';
import { kpiPayout, kpiPayoutHelp } from './kpi-payout.ts';
import { kpiPool, kpiPoolHelp } from './kpi-pool.ts';
import { kpiProrate, kpiProrateHelp } from './kpi-prorate.ts';
import { kpiReconcile, kpiReconcileHelp } from './kpi-reconcile.ts';
import { kpiScore, kpiScoreHelp } from './kpi-score.ts';
import { kpiScoreBy, kpiScoreByHelp } from './kpi-score-by.ts';
import { kpiStatus, kpiStatusHelp } from './kpi-status.ts';
import { kpiTarget, kpiTargetHelp } from './kpi-target.ts';
import { kpiTier, kpiTierHelp } from './kpi-tier.ts';

/**
 * All custom functions with their words and examples, in the order of the reference. Marked as pure, so that a script
 * that only calculates carries none of them.
 */
export const functions: readonly CustomFunction[] = /* @__PURE__ */ everyFunction();

function everyFunction(): readonly CustomFunction[] {
  return [
    documented(kpiAttainment, kpiAttainmentHelp()),
    documented(kpiScore, kpiScoreHelp()),
    documented(kpiScoreBy, kpiScoreByHelp()),
    documented(kpiPayout, kpiPayoutHelp()),
    documented(kpiBonus, kpiBonusHelp()),
    documented(kpiTier, kpiTierHelp()),
    documented(kpiProrate, kpiProrateHelp()),
    documented(kpiPool, kpiPoolHelp()),
    documented(kpiStatus, kpiStatusHelp()),
    documented(kpiForecast, kpiForecastHelp()),
    documented(kpiGrade, kpiGradeHelp()),
    documented(kpiTarget, kpiTargetHelp()),
    documented(kpiExplain, kpiExplainHelp()),
    documented(kpiReconcile, kpiReconcileHelp()),
  ];
}
