import { attainment, type Goal, settle } from './attainment.ts';
import { comparable } from './ratio.ts';
import { isRefusal, type Refusal } from './refusal.ts';

export type KpiStatus = 'on track' | 'at risk' | 'off track' | 'no data';

export interface StatusPolicy {
  /** The share of the period that has passed, from 0 to 1. */
  readonly elapsed: number;
  /** From which share of the expected pace on a KPI is at risk and not yet off track. */
  readonly amber: number;
}

/** Where a KPI stands against the pace it needs. `no data` where the actual or the target is missing. */
export function kpiStatus(
  actual: number | boolean | null,
  goal: Goal | null,
  policy: StatusPolicy,
): KpiStatus | Refusal {
  if (actual === null || goal === null) return 'no data';
  const reached = attainment(actual, goal);
  return isRefusal(reached) ? reached : statusOf(reached, growsWithTime(goal) ? policy.elapsed : 1, policy.amber);
}

export function statusOf(attainment: number, pace: number, amber: number): KpiStatus {
  const reached = comparable(attainment);
  if (reached >= comparable(pace)) return 'on track';
  return reached >= comparable(amber * pace) ? 'at risk' : 'off track';
}

/** True where a fraction of the attainment is expected in a fraction of the period. */
export function growsWithTime(goal: Goal): boolean {
  if (goal.kind !== 'level') return false;
  if (goal.baseline !== null) return true;
  const level = settle(goal);
  return !isRefusal(level) && level.direction === 'higher' && goal.target > 0;
}
