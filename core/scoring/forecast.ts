import { decimalOf, numberOf, times } from '../money/decimal.ts';
import type { DayRange } from './proration.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A total grows day by day; an average or a rate is expected to stay as it is. */
export type ForecastKind = 'total' | 'average';

/** Where a KPI will stand at the end of the period if it goes on as it did up to and including `asOf`. */
export function forecast(
  actual: number,
  period: DayRange,
  asOf: number,
  kind: ForecastKind = 'total',
): number | Refusal {
  if (period.end < period.start) {
    return refuse('#NUM!', 'period_end', 'is before period_start', 'Use an end on or after the start.');
  }
  if (asOf < period.start) {
    return refuse('#NUM!', 'as_of', 'is before the period starts', 'Use a day on or after the start.');
  }
  if (kind === 'average' || asOf >= period.end) return actual;
  const days = decimalOf(period.end - period.start + 1);
  const atFullLength = numberOf(times(decimalOf(actual), days));
  return Number((atFullLength / (asOf - period.start + 1)).toPrecision(15));
}
