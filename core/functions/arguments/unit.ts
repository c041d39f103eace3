import { type Refusal, refuse } from '../../scoring/refusal.ts';
import type { Measure } from './columns.ts';

/** A measure in another unit; a bare number is in it already. */
export function inUnit(argument: string, measure: Measure, unit: string | null): number | Refusal {
  if (measure.unit === null || measure.unit === unit) return measure.value;
  if (unit === null && measure.unit === '%') return measure.value;
  const wanted = unit === null ? 'the target has none' : `the target is in ${unit}`;
  return refuse('#VALUE!', argument, `is in ${measure.unit}, and ${wanted}`, 'Use the unit of the target.');
}
