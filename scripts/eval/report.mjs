import { precision, recall, shown } from './figures.mjs';
import { measure } from './measures.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./measures.mjs').Measures} Measures
 */

/** What is aimed at on texts that nobody has seen. */
const aims = [
  'aims on unseen text: target ≥ 98 %, not measurable P 0.95 R 0.92, vague P 0.85 R 0.75, own effort P 0.88 R 0.75,',
  'financial P 0.90 R 0.90, direction ≥ 97 % of those answered and ≤ 15 % unanswered.',
].join('\n');

/**
 * The figures by confidence of the label and by language, and the worst misses.
 * @param {typeof import('../build/kpi.ts')} core
 * @param {readonly Row[]} rows
 */
export function report(core, rows) {
  const high = rows.filter((row) => row.confidence === 'high');
  const low = rows.filter((row) => row.confidence === 'low');
  const languages = [...new Set(rows.map((row) => row.lang))];
  const gated = measure(core, high);
  return [
    `How well ${rows.length} hand-labelled KPIs are understood. P: share of the findings that are right; R: share of the`,
    'right ones that are found. The lexicons were written from general knowledge, but the misses below were read while',
    'the grammar was written, so these figures flatter; see the held-out ones.',
    '',
    heading,
    figures('sure labels', gated),
    figures('doubtful ones', measure(core, low)),
    ...languages.map((language) =>
      figures(
        `sure, ${language}`,
        measure(
          core,
          high.filter((row) => row.lang === language),
        ),
      ),
    ),
    '',
    aims,
    '',
    'Ten worst misses among the sure labels, rarest capability first:',
    ...worstMisses(gated),
  ].join('\n');
}

export const heading = `${''.padEnd(14)} rows  target   unmeasurable  vague        vague words  own effort   financial    direction`;

/** One line of the table. @param {string} name @param {Measures} measures */
export function figures(name, measures) {
  const { target, direction } = measures;
  const pairs = [
    measures.notMeasurable,
    measures.vague,
    measures.vagueTerms,
    measures.activity,
    measures.financial,
  ].map((hits) => `${shown(precision(hits))} ${shown(recall(hits))}`.padEnd(13));
  const exact = target.of === 0 ? '–' : `${target.right}/${target.of}`;
  const right = direction.answered === 0 ? null : direction.right / direction.answered;
  const silent = direction.of === 0 ? null : 1 - direction.answered / direction.of;
  return `${name.padEnd(14)} ${String(measures.rows).padStart(4)}  ${exact.padEnd(8)} ${pairs.join('')}${shown(right)}, silent ${shown(silent)}`;
}

/** @param {Measures} measures */
function worstMisses({ target, financial, notMeasurable, direction, vague, activity }) {
  const kinds = [
    { name: 'target', misses: target.misses },
    { name: 'financial', misses: financial.misses },
    { name: 'unmeasurable', misses: notMeasurable.misses },
    { name: 'direction', misses: direction.misses },
    { name: 'vague', misses: vague.misses },
    { name: 'own effort', misses: activity.misses },
  ];
  const turns = Math.max(...kinds.map(({ misses }) => misses.length));
  const ordered = Array.from({ length: turns }, (_, turn) =>
    kinds.flatMap(({ name, misses }) => (misses[turn] === undefined ? [] : [`  ${name}: ${misses[turn]}`])),
  ).flat();
  return ordered.slice(0, 10);
}
