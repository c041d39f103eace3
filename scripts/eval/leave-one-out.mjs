import { measure } from './measures.mjs';
import { figures, heading } from './report.mjs';
import { cell } from './rows.mjs';

/**
 * @typedef {typeof import('../build/kpi.ts')} Core
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./measures.mjs').Measures} Measures
 */

/**
 * Each organisation is read with a lexicon that has lost every word which, among all KPI texts at hand, only that
 * organisation uses: what was put there on its account can then not help it. A word stays where others use it or one of
 * its family ("sustainably" beside "sustainable"), in a KPI, a goal or a definition; a phrase only where others use all of
 * it. General words that happen to stand only in its texts are lost too, so the figures are a lower bound.
 * @param {Core} core
 * @param {readonly Row[]} rows
 * @param {readonly Row[]} unlabelled more texts, for telling which words others use
 */
export function leaveOneOut(core, rows, unlabelled) {
  const sure = rows.filter((row) => row.confidence === 'high');
  const organisations = [...new Set(sure.map((row) => row.organisation))];
  const large = organisations.filter((name) => sure.filter((row) => row.organisation === name).length >= 5);
  const texts = [...rows, ...unlabelled].map((row) => ({ row, words: usedIn(core, row) }));
  const parts = organisations.map((name) => ({ name, measures: heldOut(core, texts, sure, name) }));
  return [
    `Leaving one organisation out at a time: its rows are read without every lexicon word that, in the ${rows.length} labelled and`,
    `${unlabelled.length} unlabelled rows with their goals and definitions, only that organisation uses, and of whose family of`,
    'words others use none. General words that happen to stand only there are lost too (in Russian, Vietnamese and German',
    'nearly all are, for want of other texts; so are nearly all the words of goals, since the unlabelled rows name metrics),',
    'so this is a lower bound.',
    '',
    heading,
    figures('full lexicon', measure(core, sure)),
    figures('held out', parts.map((part) => part.measures).reduce(joined)),
    ...parts
      .filter(({ name }) => large.includes(name))
      .map(({ name, measures }) => figures(name.slice(0, 14), measures)),
  ].join('\n');
}

/** @typedef {{ known: readonly string[], families: readonly string[] }} Used */

/** @param {Core} core @param {readonly { row: Row, words: Used }[]} texts @param {readonly Row[]} sure @param {string} organisation */
function heldOut(core, texts, sure, organisation) {
  const own = sure.filter((row) => row.organisation === organisation);
  const key = own[0]?.source;
  const others = texts.filter(({ row }) => row.organisation !== organisation && row.source !== key);
  const known = new Set(others.flatMap(({ words }) => words.known));
  const families = new Set(others.flatMap(({ words }) => words.families));
  const isOwn = (/** @type {string} */ word) => !known.has(word) && !families.has(familyOf(word) ?? '');
  const unknown = new Set(own.flatMap((row) => wordsOf(core, row)).filter(isOwn));
  return measure({ ...core, understand: (texts, options) => core.understand(texts, { ...options, unknown }) }, own);
}

/** The lexicon words of the cells that are judged. @param {Core} core @param {Row} row */
function wordsOf(core, { fields, lang }) {
  return core.knownWords(`${cell(fields, 'statement')} ; ${cell(fields, 'indicator')}`, languageOf(lang));
}

/** All that a row's texts use. @param {Core} core @param {Row} row @returns {Used} */
function usedIn(core, { fields, lang }) {
  const text = ['statement', 'indicator', 'goal', 'description'].map((name) => cell(fields, name)).join(' ; ');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { known: core.knownWords(text, languageOf(lang)), families: words.flatMap((word) => familyOf(word) ?? []) };
}

/** What the words of one family begin with; null for a phrase and for a word too short to tell. @param {string} word */
function familyOf(word) {
  return /^\p{L}{6,}$/u.test(word) ? word.slice(0, 6) : null;
}

/** @param {string} lang */
function languageOf(lang) {
  return /** @type {const} */ (['en', 'ru', 'vi', 'de', 'fr']).find((known) => known === lang) ?? 'en';
}

/** Adds up what was counted. @param {Measures} one @param {Measures} other @returns {Measures} */
function joined(one, other) {
  const hits = (/** @type {import('./figures.mjs').Hits} */ a, /** @type {import('./figures.mjs').Hits} */ b) => ({
    found: a.found + b.found,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    misses: [...a.misses, ...b.misses],
  });
  return {
    rows: one.rows + other.rows,
    target: {
      right: one.target.right + other.target.right,
      of: one.target.of + other.target.of,
      misses: [...one.target.misses, ...other.target.misses],
    },
    direction: {
      right: one.direction.right + other.direction.right,
      answered: one.direction.answered + other.direction.answered,
      of: one.direction.of + other.direction.of,
      misses: [...one.direction.misses, ...other.direction.misses],
    },
    notMeasurable: hits(one.notMeasurable, other.notMeasurable),
    vague: hits(one.vague, other.vague),
    vagueTerms: hits(one.vagueTerms, other.vagueTerms),
    activity: hits(one.activity, other.activity),
    financial: hits(one.financial, other.financial),
    noMetric: hits(one.noMetric, other.noMetric),
    time: { right: one.time.right + other.time.right, of: one.time.of + other.time.of },
  };
}
