import type { KpiRow } from './model.ts';
import { textOf } from './text.ts';

/** The target as it stands in the sheet, with the unit column where the cell itself has none. */
export function targetText(kpi: KpiRow): string {
  const text = textOf(kpi, 'target');
  const unit = textOf(kpi, 'unit');
  return unit === '' || !/^[\d\s.,-]+$/.test(text) ? text : `${text} ${unit}`;
}

const longestQuote = 80;

/** A name in quotation marks, cut after a word where it is a whole paragraph. */
export function quoted(text: string): string {
  if (text.length <= longestQuote) return `“${text}”`;
  const cut = text.slice(0, longestQuote);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote - 20)).trim()} …”`;
}

/** The name of KPIs that are called alike, quoted. The order of the rows must not decide which of its spellings it is. */
export function commonName(rows: readonly KpiRow[]): string {
  const [name = ''] = rows.map((row) => row.name).sort();
  return quoted(name);
}
