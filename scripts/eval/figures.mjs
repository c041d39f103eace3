/**
 * What is counted of one capability over many rows.
 * @typedef {{ found: number, wrong: number, missed: number, misses: string[] }} Hits
 */

/** @returns {Hits} */
export function noHits() {
  return { found: 0, wrong: 0, missed: 0, misses: [] };
}

/**
 * Counts a yes or no: whether the finding is there, and whether it was predicted.
 * @param {Hits} hits
 * @param {boolean} labelled
 * @param {boolean} predicted
 * @param {string} words how to show the row where the two differ
 */
export function count(hits, labelled, predicted, words) {
  if (labelled && predicted) hits.found++;
  else if (predicted) hits.wrong++;
  else if (labelled) hits.missed++;
  if (labelled !== predicted) hits.misses.push(`${predicted ? 'wrongly' : 'not found'}: ${words}`);
}

/** @param {Hits} hits */
export function precision({ found, wrong }) {
  return found + wrong === 0 ? null : found / (found + wrong);
}

/** @param {Hits} hits */
export function recall({ found, missed }) {
  return found + missed === 0 ? null : found / (found + missed);
}

/** @param {number | null} ratio */
export function shown(ratio) {
  return ratio === null ? '  – ' : ratio.toFixed(2);
}
