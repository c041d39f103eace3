import { type Cell, isBlank, isError } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { cellOf, type Scorecard } from '../../scorecard/scorecard.ts';
import type { KpiRow } from './model.ts';

type Standing = Pick<KpiRow, 'card' | 'kpi'>;

/** One Unicode form, plain spaces, none at the ends or doubled, so that the same words are the same text. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u2007\u200b\ufeff]+/g, ' ')
    .trim();
}

/** For comparing names: letter case, punctuation and marks at the ends do not count. */
export function compared(text: string): string {
  return tidied(text)
    .toLowerCase()
    .replace(/[«»"“”„'’()[\]{}.,;:!?*_/\\|-]+/g, ' ')
    .replace(/ё/g, 'е')
    .replace(/ {2,}/g, ' ')
    .trim();
}

export function cellAtRow(row: Standing, field: Field): Cell {
  return cellOf(row.card, { kpi: row.kpi, field });
}

/** The field as people read it, tidied; empty where it is blank or an error. */
export function textOf(row: Standing, field: Field): string {
  const kpi = row.card.kpis[row.kpi];
  const own = kpi?.values[field] ?? null;
  const shown = kpi?.shown[field];
  if (!isBlank(own)) return isError(own) ? '' : tidied(shown ?? String(own));
  const head = row.card.head[field] ?? null;
  if (isBlank(head) || isError(head)) return '';
  return tidied(row.card.headShown?.[field] ?? String(head));
}

/** True where the table has a column or a title line for the field, filled or not. */
export function hasField(card: Scorecard, field: Field): boolean {
  return card.layout.columns[field] !== undefined || card.head[field] !== undefined;
}

export function isEmptyField(row: Standing, field: Field): boolean {
  return isBlank(cellAtRow(row, field));
}

/** The number in the cell; null where it holds anything else. */
export function numberOf(row: Standing, field: Field): number | null {
  const cell = cellAtRow(row, field);
  return typeof cell === 'number' ? cell : null;
}
