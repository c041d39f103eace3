import { type AttainmentMethod, attainment, type Direction, levelAttainment } from '../../scoring/attainment.ts';
import { tidyRatio } from '../../scoring/ratio.ts';
import { isRefusal, type Refusal } from '../../scoring/refusal.ts';
import { type MeasureColumn, type OptionColumn, refusalAt, type TargetColumn } from './columns.ts';
import { goalOf } from './goal.ts';

/** The columns that an attainment is calculated from. */
export interface KpiColumns {
  readonly actual: MeasureColumn;
  readonly target: TargetColumn;
  readonly direction: OptionColumn<Direction>;
  readonly baseline: MeasureColumn;
  readonly method?: OptionColumn<AttainmentMethod>;
}

export interface Attainments {
  /** By row; NaN where the KPI is not measured, or is refused. */
  readonly values: Float64Array;
  readonly refusals: ReadonlyMap<number, Refusal>;
}

/** The attainment of each row, without floor and cap. Plain numbers take a short way that gives the same result. */
export function attainmentsOf(columns: KpiColumns, count: number): Attainments {
  const { actual, target, baseline, direction, method } = columns;
  const values = new Float64Array(count);
  const refusals = new Map<number, Refusal>();
  const plainMethod = method === undefined || !method.given;
  for (let row = 0; row < count; row++) {
    const reached = actual.values[row * actual.step] ?? Number.NaN;
    const planned = target.values[row * target.step] ?? Number.NaN;
    if (plainMethod && !baseline.given && !Number.isNaN(reached) && !Number.isNaN(planned)) {
      const towards = direction.wordAt(row) ?? 'higher';
      const ratio = levelAttainment(reached, planned, towards);
      if (Number.isFinite(ratio)) {
        values[row] = tidyRatio(ratio);
        continue;
      }
    }
    const value = attainmentAt(columns, row);
    if (isRefusal(value)) refusals.set(row, value);
    values[row] = typeof value === 'number' ? value : Number.NaN;
  }
  return { values, refusals };
}

/** The attainment of one row in the general way; null where it is not measured. */
function attainmentAt(columns: KpiColumns, row: number): number | null | Refusal {
  const refusal = refusalAt(row, [columns.actual, columns.target, columns.baseline]);
  if (refusal !== undefined) return refusal;
  const measured = goalOf(columns, row);
  if (measured === null || isRefusal(measured)) return measured;
  const method = columns.method?.wordAt(row) ?? 'linear';
  return attainment(measured.actual, measured.goal, method);
}
