import { attainment, type Direction } from '../../scoring/attainment.ts';
import { isRefusal } from '../../scoring/refusal.ts';
import type { Facts } from '../facts/index.ts';
import type { KpiRow } from './model.ts';

/** A level to reach as a number in the unit of the target, whatever way it was written. */
export type ReachedLevel = { readonly low: number; readonly high: number } | { readonly value: number };

/** Null where the target is not certain, or is a change and the baseline is not known. */
export function levelToReach({ goalLevel }: Facts, start: number | null): ReachedLevel | null {
  if (goalLevel === null) return null;
  const { kind, value, low, high, sign } = goalLevel;
  if (kind === 'date' || kind === 'binary' || kind === 'relative_to_reference') return null;
  if (low !== null && high !== null && value === null) return { low, high };
  if (value === null) return null;
  if (kind === 'change_rel') return start === null ? null : { value: start * (1 + signed(value, sign) / 100) };
  if (kind === 'change_abs') return start === null ? null : { value: start + signed(value, sign) };
  if (kind === 'factor') return start === null ? null : { value: start * value };
  return { value };
}

function signed(value: number, sign: '+' | '-' | null): number {
  return sign === '-' ? -value : value;
}

/** `higher`, `lower` or `exact` as scoring knows it; null where it cannot be told. */
export function scoringDirection({ direction }: Facts): Direction | null {
  if (direction.confidence === 'none') return null;
  if (direction.value === 'hold') return 'exact';
  return direction.value === 'higher' || direction.value === 'lower' ? direction.value : null;
}

export function historyOf({ card, kpi }: KpiRow): readonly (number | null)[] {
  return card.kpis[kpi]?.history ?? [];
}

/** The results of past periods that are known, oldest first. */
export function pastResults(kpi: KpiRow): readonly number[] {
  return historyOf(kpi).filter((result): result is number => result !== null);
}

/** The result of the period before this one; null where it is missing. */
export function lastResult(kpi: KpiRow): number | null {
  const past = historyOf(kpi);
  return past[past.length - 1] ?? null;
}

/** What a change is counted from: the baseline, or the last result on record. */
export function startOf(kpi: KpiRow): number | null {
  return kpi.facts.baseline.value ?? lastResult(kpi);
}

/** How far a result got, without regard to the baseline: what people mean by "60 % of the target". */
export function attainmentAgainst(kpi: KpiRow, result: number): number | null {
  const level = levelToReach(kpi.facts, startOf(kpi));
  if (level === null) return null;
  if ('low' in level) return given(attainment(result, { kind: 'band', ...level }));
  const direction = scoringDirection(kpi.facts);
  if (direction === null) return null;
  return given(attainment(result, { kind: 'level', target: level.value, direction, baseline: null }));
}

/** The attainment of the row's actual; null where it cannot be calculated for certain. */
export function attainmentOf(kpi: KpiRow): number | null {
  const { actual } = kpi.facts;
  return actual.value === null || actual.confidence !== 'high' ? null : attainmentAgainst(kpi, actual.value);
}

function given(result: ReturnType<typeof attainment>): number | null {
  return isRefusal(result) ? null : result;
}
