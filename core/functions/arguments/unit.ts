import { convertUnit } from '../../scorecard/target/index.ts';
import { type Refusal, refuse } from '../../scoring/refusal.ts';
import type { Measure, Unit } from './columns.ts';

/** A measure in the unit of its target. A bare number is in it already; minutes, hours, % and thousands convert. */
export function inUnit(argument: string, measure: Measure, target: Unit): number | Refusal {
  if (measure.period !== null && target.period !== null && measure.period !== target.period) {
    return refuse('#VALUE!', argument, `is per ${measure.period}, and the target per ${target.period}`, sameUnit);
  }
  if (measure.unit === null || measure.unit === target.unit) return measure.value;
  const value = convertUnit(measure.value, asRatio(measure.unit), asRatio(target.unit));
  if (value !== undefined && Number.isFinite(value)) return value;
  const wanted = target.unit === null ? 'the target has no unit' : `the target is in ${target.unit}`;
  return refuse('#VALUE!', argument, `is in ${measure.unit}, and ${wanted}`, sameUnit);
}

const sameUnit = 'Use the unit of the target.';

/** A percent has already been divided by 100, so it counts as a plain ratio. */
function asRatio(unit: string | null): string {
  return unit === null || unit === '%' ? '' : unit;
}
