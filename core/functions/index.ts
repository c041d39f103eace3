import type { CustomFunction } from './define.ts';
import { kpiAttainment } from './kpi-attainment.ts';
import { kpiBonus } from './kpi-bonus.ts';
import { kpiPayout } from './kpi-payout.ts';
import { kpiScore } from './kpi-score.ts';

export type { Argument, CustomFunction, Example, Result } from './define.ts';
export type { ParameterDescription } from './parameter.ts';

/** All custom functions in the order of the reference. */
export const functions: readonly CustomFunction[] = [kpiAttainment, kpiScore, kpiPayout, kpiBonus];
