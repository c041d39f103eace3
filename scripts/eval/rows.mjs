import { readFileSync } from 'node:fs';

/**
 * A row of KPI text: its cells at the top level, or in `fields` with the hand labels beside it.
 * @typedef {Record<string, unknown>} Cells
 * @typedef {{ id: string, lang: string, organisation: string, source: string, confidence: 'high' | 'low', fields: Cells, labels: Labels | null }} Row
 *
 * @typedef {{ kind: string, cmp?: string, value?: number | null, low?: number, high?: number, baseline?: number, sign?: string, of?: number }} LabelledPart
 * @typedef {{ code: string, parts: LabelledPart[] }} LabelledTarget
 * @typedef {object} Labels
 * @property {boolean} metric_named
 * @property {boolean} specific
 * @property {string[]} vague_terms
 * @property {'yes' | 'partial' | 'no'} row_measurable
 * @property {'yes' | 'partial' | 'no'} statement_measurable
 * @property {string} time_text
 * @property {string} level
 * @property {boolean} activity_like
 * @property {boolean} financial
 * @property {string} direction
 * @property {LabelledTarget | null} target
 * @property {LabelledTarget} statement_target
 */

/** @param {string} path @returns {Row[]} */
export function readRows(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toRow(JSON.parse(line)));
}

/** @param {any} record @returns {Row} */
function toRow(record) {
  return {
    id: String(record.id),
    lang: String(record.lang ?? 'en'),
    organisation: String(record.source?.org ?? record.src ?? 'unknown'),
    source: String(record.source?.key ?? record.src ?? record.id),
    confidence: record.label_confidence === 'low' ? 'low' : 'high',
    fields: record.fields ?? record,
    labels: record.labels ?? null,
  };
}

/** @param {Cells} fields @param {...string} names @returns {string} the first of the cells that is filled */
export function cell(fields, ...names) {
  for (const name of names) {
    const value = fields[name];
    if (value !== null && value !== undefined && String(value).trim() !== '') return String(value);
  }
  return '';
}

/**
 * The target cell. Where a published table splits it over columns, it is put together as people would write it.
 * @param {Cells} fields
 */
export function targetCell(fields) {
  const written = cell(fields, 'target_raw', 'target', 'target_text');
  if (written !== '') return written;
  const low = cell(fields, 'target_min');
  const high = cell(fields, 'target_max');
  if (low !== '' && high !== '') return `${low} to ${high}`;
  return high === '' ? low : `at most ${high}`;
}
