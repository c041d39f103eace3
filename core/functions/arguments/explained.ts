import type { ExplainedBonus, ExplainedKpi } from '../../scoring/explanation/explain.ts';
import { isRefusal, type Refusal } from '../../scoring/refusal.ts';
import { blank } from './block.ts';
import { scaleOf } from './bonus.ts';
import { type CellColumn, numberAt, numberOr } from './columns.ts';
import { goalOf } from './goal.ts';
import { keyText } from './key.ts';
import type { Rows } from './rows.ts';
import type { ScoreColumns } from './scores.ts';

/** The KPIs of a scorecard as they are explained; rows that could not be understood have been refused before. */
export function explainedKpis(
  columns: ScoreColumns & { readonly name: CellColumn },
  rows: Rows,
): readonly ExplainedKpi[] {
  const kpis: ExplainedKpi[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (rows.isBlank(row)) continue;
    const measured = goalOf(columns, row);
    if (isRefusal(measured)) continue;
    const cap = numberAt(columns.cap, row);
    const name = columns.name.cellAt(row);
    const [actualText, targetText] = [columns.actual.textAt(row), columns.target.textAt(row)];
    kpis.push({
      name: blank(name) ? `KPI ${row + 1}` : keyText(name),
      actual: measured?.actual ?? null,
      goal: measured?.goal ?? null,
      method: columns.method?.wordAt(row) ?? 'linear',
      weight: columns.weight.given ? numberOr(columns.weight, row, 0) : 1,
      cap: Number.isNaN(cap) ? null : cap,
      written: {
        ...(actualText === undefined ? {} : { actual: actualText }),
        ...(targetText === undefined ? {} : { target: targetText }),
      },
    });
  }
  return kpis;
}

/** The terms of the bonus; null where no target bonus is given. */
export function termsOf(values: {
  readonly target_bonus: number | null;
  readonly scale: Parameters<typeof scaleOf>[0] | null;
  readonly mode: Parameters<typeof scaleOf>[1];
  readonly above: Parameters<typeof scaleOf>[2];
  readonly proration: number | null;
  readonly gate: boolean | null;
  readonly decimals: number;
}): ExplainedBonus | null | Refusal {
  const { target_bonus: targetBonus, scale: table, mode, above, proration, gate, decimals } = values;
  const scale = table === null ? null : scaleOf(table, mode, above);
  if (isRefusal(scale)) return scale;
  return targetBonus === null ? null : { targetBonus, scale, proration, gate, decimals };
}
