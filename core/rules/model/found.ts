import type { Field } from '../../scorecard/field.ts';
import type { RuleFinding } from '../rule.ts';
import type { KpiRow } from './model.ts';
import { at } from './place.ts';

/** A finding at one or more fields of one KPI or of several. What `more` leaves open is as it usually is. */
export function found(
  kpis: KpiRow | readonly KpiRow[],
  fields: Field | readonly Field[],
  message: string,
  more?: Partial<RuleFinding>,
): RuleFinding {
  const places = [kpis].flat().flatMap((kpi) => [fields].flat().map((field) => at(kpi, field)));
  return { message, at: places, ...more };
}
