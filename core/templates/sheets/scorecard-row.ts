import { type Column, scorecardColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { numberFormatOf } from '../../scorecard/number-format.ts';
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

/** The columns as wide as usual, those of the KPIs' own numbers as wide as their longest number needs. */
export function columnPixels(
  columns: readonly Column[],
  rows: readonly Pick<ScorecardKpi, 'unit' | 'target' | 'baseline'>[],
): number[] {
  const longest = rows.flatMap(({ unit, target, baseline }) =>
    [target, baseline].flatMap((value) =>
      typeof value === 'number' ? [lengthOf(value, numberFormatOf(unit, target))] : [],
    ),
  );
  const needed = Math.max(0, ...longest) * pixelsPerDigit + paddingPixels;
  return columns.map(({ widthPixels, format }) => (format === 'unit' ? Math.max(widthPixels, needed) : widthPixels));
}

const pixelsPerDigit = 8;
const paddingPixels = 12;

function lengthOf(value: number, format: string): number {
  if (format === 'General') return String(value).length;
  const isShare = format.endsWith('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const digits = Math.abs(isShare ? value * 100 : value).toFixed(decimals);
  const thousands = format.startsWith('#,') ? Math.floor((digits.split('.')[0] ?? '').length / 4) : 0;
  return digits.length + thousands + (value < 0 ? 1 : 0) + (isShare ? 1 : 0);
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
