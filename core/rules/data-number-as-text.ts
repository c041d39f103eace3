import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { readNumber } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import type { KpiRow, Model } from './model/model.ts';
import { once } from './model/once.ts';
import { edit, found, isWritable } from './model/place.ts';
import { cellAtRow, tidied } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule, type Edit, type RuleFinding } from './rule.ts';
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

  check({ kpi, model }) {
    return numeric.flatMap((field) => {
      const suspicious = typeof cellAtRow(kpi, field) === 'string' && hasNumbers(kpi, field);
      return suspicious ? findingAt(kpi, field, model) : [];
    });
  },
});

/** Texts like "95 %" in a column of texts are a way of writing; among numbers they are a slip. */
function hasNumbers(kpi: KpiRow, field: Field): boolean {
  return field === 'weight' || fieldsWithNumbers(kpi.card).has(field);
}

const fieldsWithNumbers = once((card: Scorecard): ReadonlySet<Field> => {
  return new Set(numeric.filter((field) => card.kpis.some(({ values }) => typeof values[field] === 'number')));
});

function findingAt(kpi: KpiRow, field: Field, model: Model): RuleFinding[] {
  const cell = cellAtRow(kpi, field);
  if (typeof cell !== 'string') return [];
  const text = tidied(cell);
  const percent = / ?%$/.test(text);
  const { values } = readNumber(text.replace(/ ?%$/, ''), { decimalSeparator: model.book.decimalSeparator });
  const [value] = values;
  if (value === undefined) return [];
  const message = `“${text}” is stored as text, so sums leave it out.`;
  if (values.length > 1 || !isWritable(kpi, field)) return [found(kpi, field, message)];
  const edits = numberEdit(kpi, field, value, percent);
  if (edits === null) return [found(kpi, field, message)];
  return [found(kpi, field, message, { fix: { label: 'Store it as a number', kind: 'tidy', edits: [edits] } })];
}

/** A percent becomes a fraction shown as a percent, unless the neighbours write percents as plain numbers. */
function numberEdit(kpi: KpiRow, field: Field, value: number, percent: boolean): Edit | null {
  if (!percent) return edit(kpi, field, value, 'General');
  const mates = field === 'weight' ? [] : numeric.filter((other) => other !== field && other !== 'weight');
  const column = kpi.card.kpis.map(({ values, shown }) => ({ cell: values[field], shown: shown[field] }));
  const row = mates.map((mate) => {
    const own = kpi.card.kpis[kpi.kpi];
    return { cell: own?.values[mate], shown: own?.shown[mate] };
  });
  const plain = [...column, ...row].filter(({ cell, shown }) => typeof cell === 'number' && !shown?.includes('%'));
  const asFractions = plain.every(({ cell }) => Math.abs(Number(cell)) <= 1);
  if (asFractions) return edit(kpi, field, Number((value / 100).toPrecision(15)), '0.0%');
  const inPoints = plain.every(({ cell }) => Math.abs(Number(cell)) > 1);
  const unitSays = field === 'weight' || kpi.facts.unit.inColumn === '%';
  return inPoints && unitSays ? edit(kpi, field, value, 'General') : null;
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
