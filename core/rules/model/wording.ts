import type { KpiRow } from './model.ts';
import { textOf } from './text.ts';

/** The target as it stands in the sheet, with the unit column where the cell itself has none. */
export function targetText(kpi: KpiRow): string {
  const text = textOf(kpi, 'target');
  const unit = textOf(kpi, 'unit');
  return unit === '' || !/^[\d\s.,-]+$/.test(text) ? text : `${text} ${unit}`;
}
