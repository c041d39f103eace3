import { count, noHits } from './figures.mjs';
import { predict } from './predict.mjs';
import { cell, targetCell } from './rows.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').LabelledTarget} LabelledTarget
 * @typedef {ReturnType<typeof import('./predict.mjs').predict>} Prediction
 * @typedef {import('./figures.mjs').Hits} Hits
 * @typedef {object} Measures
 * @property {number} rows
 * @property {{ right: number, of: number, misses: string[] }} target
 * @property {{ right: number, answered: number, of: number, misses: string[] }} direction
 * @property {Hits} notMeasurable
 * @property {Hits} vague
 * @property {Hits} vagueTerms
 * @property {Hits} activity
 * @property {Hits} financial
 * @property {Hits} noMetric
 * @property {{ right: number, of: number }} time
 */

/**
 * Compares predictions with the labels of the rows.
 * @param {typeof import('../build/kpi.ts')} core
 * @param {readonly Row[]} rows
 * @returns {Measures}
 */
export function measure(core, rows) {
  /** @type {Measures} */
  const measures = {
    rows: rows.length,
    target: { right: 0, of: 0, misses: [] },
    direction: { right: 0, answered: 0, of: 0, misses: [] },
    notMeasurable: noHits(),
    vague: noHits(),
    vagueTerms: noHits(),
    activity: noHits(),
    financial: noHits(),
    noMetric: noHits(),
    time: { right: 0, of: 0 },
  };
  for (const row of rows) addRow(measures, row, predict(core, row));
  return measures;
}

/** @param {Measures} measures @param {Row} row @param {Prediction} predicted */
function addRow(measures, row, predicted) {
  const { labels, fields, id } = row;
  if (labels === null) return;
  const words = `${id} ${shorten(cell(fields, 'statement'))}`;
  count(measures.notMeasurable, labels.row_measurable !== 'yes', predicted.row_measurable !== 'yes', words);
  count(
    measures.vague,
    !labels.specific,
    !predicted.specific,
    `${words} [${predicted.vague_terms.join('; ') || labels.vague_terms.join('; ')}]`,
  );
  count(measures.activity, labels.activity_like, predicted.activity_like, `${words} (${labels.level})`);
  count(measures.financial, labels.financial, predicted.financial, words);
  count(measures.noMetric, !labels.metric_named, !predicted.metric_named, words);
  measures.time.of++;
  if (labels.time_text === predicted.time_text) measures.time.right++;
  countTerms(measures.vagueTerms, labels.vague_terms, predicted.vague_terms, words);
  countTarget(measures, row, predicted, words);
  countDirection(measures, labels.direction, predicted.direction, words);
}

/** A predicted span is right where it overlaps a labelled one. @param {Hits} hits @param {string[]} labelled @param {string[]} predicted @param {string} words */
function countTerms(hits, labelled, predicted, words) {
  const overlaps = (/** @type {string} */ one, /** @type {string} */ other) =>
    one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());
  for (const term of predicted) {
    count(
      hits,
      labelled.some((one) => overlaps(one, term)),
      true,
      `${words} [${term}]`,
    );
  }
  for (const term of labelled) {
    if (!predicted.some((one) => overlaps(one, term))) count(hits, true, false, `${words} [${term}]`);
  }
}

/** @param {Measures} measures @param {Row} row @param {Prediction} predicted @param {string} words */
function countTarget({ target }, { labels, fields }, predicted, words) {
  if (labels === null || labels.target === null || targetCell(fields) === '') return;
  target.of++;
  if (sameTarget(labels.target, predicted.target)) target.right++;
  else target.misses.push(`${words}: ${targetCell(fields)}`);
}

/** @param {LabelledTarget} labelled @param {Prediction['target']} predicted */
export function sameTarget({ parts }, predicted) {
  const [part] = parts;
  if (part === undefined || part.kind === 'none') return predicted.value === null;
  if (part.kind === 'tbd') return predicted.status === 'placeholder';
  if (part.kind === 'milestone') return predicted.status === 'milestone';
  const ends = (part.low ?? null) === predicted.low && (part.high ?? null) === predicted.high;
  const start = (part.baseline ?? null) === predicted.baseline;
  return (
    predicted.status === 'ok' &&
    (part.cmp ?? null) === predicted.cmp &&
    (part.value ?? null) === predicted.value &&
    ends &&
    start
  );
}

/** @param {Measures} measures @param {string} labelled @param {string} predicted @param {string} words */
function countDirection({ direction }, labelled, predicted, words) {
  if (labelled === 'unclear') return;
  direction.of++;
  if (predicted === 'unclear') return;
  direction.answered++;
  if (labelled === predicted) direction.right++;
  else direction.misses.push(`${words}: ${predicted} instead of ${labelled}`);
}

/** @param {string} text */
function shorten(text) {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}
