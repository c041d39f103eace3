import { isBlank, isError } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { cellOf, type Scorecard } from '../../scorecard/scorecard.ts';
import type { DecimalSeparator } from '../../scorecard/target/number.ts';

/** The texts of one KPI, as people read them; empty where a field is blank, missing or an error. */
export type KpiTexts = Readonly<Record<KnownField, string>>;

/** The fields that facts are drawn from. */
export type KnownField = (typeof knownFields)[number];

const knownFields = [
  'kpi',
  'definition',
  'formula',
  'goal',
  'unit',
  'direction',
  'target',
  'baseline',
  'actual',
  'perspective',
  'deadline',
  'bonus',
] as const satisfies readonly Field[];

export function kpiTexts(texts: Readonly<Partial<Record<KnownField, string>>>): KpiTexts {
  const all = knownFields.map((field) => [field, texts[field] ?? ''] as const);
  return Object.fromEntries(all) as Record<KnownField, string>;
}

/** The texts of a KPI's row, completed by the title block. A number appears as the sheet shows it. */
export function textsOf(card: Scorecard, kpi: number): KpiTexts {
  const texts: Partial<Record<KnownField, string>> = {};
  for (const field of knownFields) texts[field] = textAt(card, kpi, field);
  return kpiTexts(texts);
}

function textAt(card: Scorecard, kpi: number, field: KnownField): string {
  const cell = cellOf(card, { kpi, field });
  if (isBlank(cell)) return '';
  if (isError(cell)) return cell.error.code;
  const own = card.kpis[kpi]?.values[field] ?? null;
  const shown = isBlank(own) ? card.headShown?.[field] : card.kpis[kpi]?.shown[field];
  return (shown ?? String(cell)).trim();
}

/** A cell that is a number needs no separator to be guessed. */
export function separatorOf(card: Scorecard, kpi: number, field: KnownField): DecimalSeparator | undefined {
  const shown = card.kpis[kpi]?.shown[field];
  return typeof cellOf(card, { kpi, field }) === 'number' && shown === undefined ? '.' : card.decimalSeparator;
}
