import type { TargetDirection } from '../../scorecard/target/index.ts';
import type { Fact, Facts } from '../facts/index.ts';
import type { KpiRow, KpiSet } from './model.ts';
import { isOneOf } from './phrases.ts';
import { compared, isEmptyField, textOf } from './text.ts';

const isLeading = isOneOf('leading|lead|опережающий|dẫn dắt|chỉ số dẫn dắt|frühindikator|vorlaufend|avancé|précurseur');
const isLagging = isOneOf('lagging|lag|запаздывающий|kết quả|chỉ số kết quả|spätindikator|nachlaufend|retardé');

/** Leading or lagging as the column says, else as the nature of the measure suggests; null where neither tells. */
function timingOf(kpi: KpiRow): { value: 'leading' | 'lagging'; confidence: 'high' | 'low' } | null {
  const word = textOf(kpi, 'timing');
  if (isLeading(word)) return { value: 'leading', confidence: 'high' };
  if (isLagging(word)) return { value: 'lagging', confidence: 'high' };
  const { level } = kpi.facts;
  if (level.value === null || level.confidence === 'none') return null;
  return { value: level.value === 'outcome' ? 'lagging' : 'leading', confidence: 'low' };
}

/** True where no row leads to the results of the others; null where one does not tell. */
export function allLagging(rows: readonly KpiRow[]): ReturnType<typeof all> {
  return all(rows, (row) => {
    const timing = timingOf(row);
    return timing ? { ...timing, value: timing.value === 'lagging' } : { value: null, confidence: 'none' };
  });
}

/** A driver of a result, and declared so: leading, derived from a parent, or named as another KPI's guard. */
export function isDeclaredDriver(kpi: KpiRow, set: KpiSet): boolean {
  if (kpi.supporting || !isEmptyField(kpi, 'parent')) return true;
  if (isLeading(textOf(kpi, 'timing'))) return true;
  const name = kpi.key;
  return set.rows.some((row) => row !== kpi && compared(textOf(row, 'guard')) === name);
}

/**
 * The direction that somebody said, in a column, a verb or a comparison; else what the measure itself suggests. Where
 * the target stands beside its baseline is no evidence here: it is what rules are to judge.
 */
export function saidDirection(facts: Facts): TargetDirection | null {
  const suggested = facts.direction.evidence.find(({ by }) => by === 'metric');
  return statedDirection(facts) ?? suggested?.direction ?? null;
}

/** The direction that somebody said, whatever the measure suggests. */
export function statedDirection({ direction }: Facts): TargetDirection | undefined {
  return direction.evidence.find(({ by }) => by !== 'metric' && by !== 'baseline')?.direction;
}

/** True where every row's fact is known and says yes; `low` where one of them is not sure; null where one is not known. */
export function all(
  rows: readonly KpiRow[],
  fact: (kpi: KpiRow) => { readonly value: boolean | null; readonly confidence: 'high' | 'low' | 'none' },
): { value: boolean; confidence: 'high' | 'low' } | null {
  let confidence: 'high' | 'low' = 'high';
  for (const row of rows) {
    const { value, confidence: own } = fact(row);
    if (own === 'none' || value === null) return null;
    if (!value) return { value: false, confidence: own };
    if (own === 'low') confidence = 'low';
  }
  return { value: true, confidence };
}

export function surely({ value, confidence }: Fact<boolean>): boolean {
  return value && confidence === 'high';
}
