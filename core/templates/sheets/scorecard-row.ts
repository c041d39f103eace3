import { scorecardColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import type { Written } from '../../workbook/change.ts';
import { groupOf, type RoleKpi } from '../template.ts';
import { rowHeight } from './row-height.ts';

/** A KPI with what is known beyond the role: where it stood, where it stands, which goal it serves. */
export interface ScorecardKpi extends RoleKpi {
  readonly goal: string;
  readonly answersFor: string;
  readonly baseline?: Written;
  readonly actual?: Written;
}

/** A KPI as the cells of its row, by field. */
export function kpiRow(kpi: ScorecardKpi): Partial<Record<Field, Written>> {
  return {
    kpi: kpi.name,
    definition: kpi.definition,
    formula: kpi.formula,
    goal: kpi.goal,
    perspective: kpi.perspective,
    timing: kpi.timing,
    key: kpi.weight > 0 ? 'key' : 'supporting',
    unit: kpi.unit,
    direction: kpi.direction,
    accumulation: kpi.accumulation ?? 'average',
    baseline: kpi.baseline ?? null,
    target: kpi.target,
    targetSource: kpi.targetSource,
    weight: shareOf(kpi.weight),
    actual: kpi.actual ?? null,
    source: kpi.source,
    provider: kpi.provider,
    owner: kpi.owner ?? kpi.answersFor,
    cadence: kpi.cadence,
    group: groupOf(kpi),
    guard: kpi.guard,
  };
}

/** As tall as its longest text needs. */
export function kpiHeight(kpi: ScorecardKpi): number {
  const row = kpiRow(kpi);
  return rowHeight(
    scorecardColumns.map(({ field, widthPixels }) => ({ text: textOf(row[field] ?? null), widthPixels })),
  );
}

function textOf(written: Written): string {
  return typeof written === 'string' ? written : '';
}

/** Whole or broken percent as the share that people see: 33.34 is 0.3334, to fifteen digits. */
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
