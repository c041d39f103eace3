import { type Cell, isBlank } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { readNumber } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import type { KpiRow, KpiSet } from './model/model.ts';
import { once } from './model/once.ts';
import { edit, found, isWritable } from './model/place.ts';
import { cellAtRow, textOf, tidied } from './model/text.ts';
import { weightsOf } from './model/weight.ts';
import { recommended } from './presets.ts';
import { defineRule, type Edit } from './rule.ts';
import { source } from './source.ts';

const numeric: readonly Field[] = ['baseline', 'target', 'weight', 'actual'];

export const dataNumberAsText = defineRule({
  id: 'data-number-as-text',
  severity: 'warning',
  scope: 'kpi',
  topic: 'data',
  presets: recommended,
  needs: [['target', 'actual', 'baseline', 'weight']],
  reads: ['target', 'actual', 'baseline', 'weight'],
  requires: 'Require numbers to be stored as numbers where the column holds numbers.',
  why: 'A number that is only a text is left out of sums without a word.',
  source: source.sheets,

  check({ kpi, set, model }) {
    return numeric.flatMap((field) => {
      const cell = cellAtRow(kpi, field);
      if (typeof cell !== 'string' || !hasNumbers(kpi, field) || !isPlain(kpi, field)) return [];
      const text = tidied(cell);
      const { values } = readNumber(text.replace(/ ?%$/, ''), { decimalSeparator: model.book.decimalSeparator });
      const [value] = values;
      if (value === undefined) return [];
      const message = `“${text}” is stored as text, so sums leave it out.`;
      const only = values.length === 1 && isWritable(kpi, field);
      const stored = only ? storedNumber(kpi, set, field, { value, percent: text.endsWith('%') }) : null;
      if (stored === null) return [found(kpi, field, message)];
      return [found(kpi, field, message, { fix: { label: 'Store it as a number', kind: 'tidy', edits: [stored] } })];
    });
  },
});

/** Texts like "95 %" in a column of texts are a way of writing; among numbers they are a slip. */
function hasNumbers(kpi: KpiRow, field: Field): boolean {
  return field === 'weight' || fieldsWithNumbers(kpi.card).has(field);
}

/** Fields with a number in some row, or with nothing but numerals, which somebody pasted as texts. */
const fieldsWithNumbers = once((card: Scorecard): ReadonlySet<Field> => {
  return new Set(
    numeric.filter((field) => {
      const filled = card.kpis.map(({ values }) => values[field] ?? null).filter((cell) => !isBlank(cell));
      return filled.some((cell) => typeof cell === 'number') || (filled.length > 0 && filled.every(isNumeral));
    }),
  );
});

function isNumeral(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*[-−]?\d[\d.,\s]*$/.test(cell);
}

/** "+25 %" is a change and has to stay a text. */
function isPlain(kpi: KpiRow, field: Field): boolean {
  const { parts, candidates } = kpi.facts.target;
  const [target] = [...parts, ...candidates];
  return field === 'target'
    ? target?.kind === 'absolute' && target.comparator === '='
    : !/^ *\+/.test(textOf(kpi, field));
}

/** A percent becomes a fraction shown as a percent, unless the neighbours write percents as plain numbers. */
function storedNumber(kpi: KpiRow, set: KpiSet, field: Field, { value, percent }: Written): Edit | null {
  if (!percent) return edit(kpi, field, value, 'General');
  const fraction = edit(kpi, field, Number((value / 100).toPrecision(15)), '0.0%');
  const points = edit(kpi, field, value, 'General');
  if (field === 'weight') return storedWeight(kpi, set, fraction, points);
  const plain = neighbours(kpi, field).filter(({ cell, shown }) => typeof cell === 'number' && !shown?.includes('%'));
  if (plain.every(({ cell }) => Math.abs(Number(cell)) <= 1)) return fraction;
  const inPoints = plain.every(({ cell }) => Math.abs(Number(cell)) > 1) && kpi.facts.unit.inColumn === '%';
  return inPoints ? points : null;
}

/** On the scale of the whole column, because a single weight on another one changes what the others mean. */
function storedWeight(kpi: KpiRow, set: KpiSet, fraction: Edit, points: Edit): Edit | null {
  const plain = kpi.card.kpis
    .map(({ values }) => values.weight)
    .filter((cell) => typeof cell === 'number' && cell !== 0);
  const { scale } = weightsOf(set.rows);
  if (plain.every((cell) => Math.abs(Number(cell)) <= 1)) return scale === 'fraction' ? fraction : null;
  return scale === 'percent' && plain.every((cell) => Math.abs(Number(cell)) > 1) ? points : null;
}

interface Written {
  readonly value: number;
  readonly percent: boolean;
}

/** The cells of the same column, and those of the same row that are compared with it. */
function neighbours(kpi: KpiRow, field: Field) {
  const column = kpi.card.kpis.map(({ values, shown }) => ({ cell: values[field], shown: shown[field] }));
  const own = kpi.card.kpis[kpi.kpi];
  const mates = numeric.filter((other) => other !== field && other !== 'weight');
  return [...column, ...mates.map((mate) => ({ cell: own?.values[mate], shown: own?.shown[mate] }))];
}

export const examples: Examples = {
  good: [
    { note: 'numbers', kpis: [{ kpi: 'Paid orders', target: 120, weight: 1, actual: 96 }] },
    {
      note: 'a column of targets written as texts with comparators',
      kpis: [
        { kpi: 'Paid orders', target: '≥ 120' },
        { kpi: 'Response time', target: '≤ 2 min' },
      ],
    },
  ],
  bad: [
    {
      note: 'a pasted number among numbers',
      kpis: [
        { kpi: 'Paid orders', target: 120 },
        { kpi: 'Client NPS', target: ' 45' },
      ],
      messages: ['“45” is stored as text, so sums leave it out.'],
      fixed: [
        { kpi: 'Paid orders', target: 120 },
        { kpi: 'Client NPS', target: 45 },
      ],
    },
    {
      note: 'weights typed as texts with a percent sign',
      kpis: [
        { kpi: 'Paid orders', weight: '60%' },
        { kpi: 'Client NPS', weight: '40 %' },
      ],
      messages: ['“60%” is stored as text, so sums leave it out.', '“40 %” is stored as text, so sums leave it out.'],
      fixed: [
        { kpi: 'Paid orders', weight: 0.6 },
        { kpi: 'Client NPS', weight: 0.4 },
      ],
    },
  ],
};
