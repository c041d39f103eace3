import { type Cell, isBlank, isError } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { cellOf, type Kpi, type Scorecard } from '../../scorecard/scorecard.ts';
import type { KpiRow } from './model.ts';

type Standing = Pick<KpiRow, 'card' | 'kpi'>;

/** Texts that need no tidying are by far the most. */
const untidy = /[^!-~ ]|^ | $| {2}/;

/** One Unicode form, plain spaces, none at the ends or doubled, so that the same words are the same text. */
export function tidied(text: string): string {
  if (!untidy.test(text)) return text;
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

/** What stands between the separators, without outer spaces; empty parts are none. */
export function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function cellAtRow(row: Standing, field: Field): Cell {
  return cellOf(row.card, { kpi: row.kpi, field });
}

/** Rules ask for the same few cells again and again; the texts hold as long as row and title block are the same. */
const remembered = new WeakMap<Kpi, { readonly card: Scorecard; readonly texts: Partial<Record<Field, string>> }>();

/** The field as people read it, tidied; empty where it is blank or an error. */
export function textOf({ card, kpi: position }: Standing, field: Field): string {
  const kpi = card.kpis[position];
  if (kpi === undefined) return '';
  let known = remembered.get(kpi);
  if (known?.card !== card) {
    known = { card, texts: {} };
    remembered.set(kpi, known);
  }
  known.texts[field] ??= readText(card, kpi, field);
  return known.texts[field] ?? '';
}

function readText(card: Scorecard, kpi: Kpi, field: Field): string {
  const own = kpi.values[field] ?? null;
  if (!isBlank(own)) return isError(own) ? '' : tidied(kpi.shown[field] ?? String(own));
  const head = card.head[field] ?? null;
  if (isBlank(head) || isError(head)) return '';
  return tidied(card.headShown?.[field] ?? String(head));
}

/** True where the table has a column or a title line for the field, filled or not. */
export function hasField(card: Scorecard, field: Field): boolean {
  return card.layout.columns[field] !== undefined || card.head[field] !== undefined;
}

/** Blank, or a mark that stands for nothing: a dash, "n/a", "TBD". */
export function isEmptyField(row: Standing, field: Field): boolean {
  const cell = cellAtRow(row, field);
  return isBlank(cell) || (typeof cell === 'string' && nothingYet.test(cell));
}

const nothingYet = /^\s*(?:[-–—_.…?]+|n\.?\/?a\.?|tb[acd]\.?|н\/д|k\. ?a\.)\s*$/i;

/** The number in the cell; null where it holds anything else. */
export function numberOf(row: Standing, field: Field): number | null {
  const cell = cellAtRow(row, field);
  return typeof cell === 'number' ? cell : null;
}
