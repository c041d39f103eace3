import { type Cell, isBlank } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { readNumber } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow, KpiSet } from './model/model.ts';
import { once } from './model/once.ts';
import { write } from './model/place.ts';
import { cellAtRow, textOf, tidied } from './model/text.ts';
import { weightsOf } from './model/weight.ts';
import { recommended } from './presets.ts';
import { type Edit, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const numeric: readonly Field[] = ['baseline', 'target', 'weight', 'actual'];

export const dataNumberAsTextHelp = (): RuleHelp => ({
  requires: 'Require numbers to be stored as numbers where the column holds numbers.',
  why: 'A number that is only a text is left out of sums without a word.',
  source: source.sheets,
});

export const dataNumberAsText = kpiRule({
  id: 'data-number-as-text',
  severity: 'warning',
  presets: recommended,
  needs: [['target', 'actual', 'baseline', 'weight']],
  reads: ['target', 'actual', 'baseline', 'weight'],

  check({ kpi, set, model }) {
    return numeric.flatMap((field) => {
      const cell = cellAtRow(kpi, field);
      if (typeof cell !== 'string' || !hasNumbers(kpi, field) || !isPlain(kpi, field)) return [];
      const text = tidied(cell);
      const { values } = readNumber(text.replace(/ ?%$/, ''), { decimalSeparator: model.book.decimalSeparator });
      const [value] = values;
      if (value === undefined) return [];
      const fix = values.length > 1 ? null : storedNumber(kpi, set, field, { value, percent: text.endsWith('%') });
      const message = `“${text}” is stored as text, so sums leave it out.`;
      return [found(kpi, field, message, { fix: tidy('Store it as a number', fix) })];
    });
  },
});

/** Texts like "95 %" in a column of texts are a way of writing; among numbers they are a slip. */
function hasNumbers(kpi: KpiRow, field: Field): boolean {
  return field === 'weight' || fieldsWithNumbers(kpi.card).has(field);
}

/** Fields with a number in some row, or with nothing but numerals, which somebody pasted as texts. */
const fieldsWithNumbers = once(({ kpis }: Scorecard): ReadonlySet<Field> => {
  return new Set(
    numeric.filter((field) => {
      const filled = kpis.map(({ values }) => values[field]).filter((cell) => !isBlank(cell));
      return filled.some((cell) => typeof cell === 'number') || (filled.length > 0 && filled.every(isNumeral));
    }),
  );
});

function isNumeral(cell: Cell | undefined): boolean {
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

interface Written {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * A percent becomes a fraction shown as a percent, unless the neighbours write percents as plain numbers. A weight goes
 * by the scale of its set, because a single weight on another one changes what the others mean.
 */
function storedNumber(kpi: KpiRow, set: KpiSet, field: Field, { value, percent }: Written): Edit | null {
  const asIs = write(kpi, field, value, 'General');
  if (!percent) return asIs;
  const weight = field === 'weight';
  const { scale } = weightsOf(set.rows);
  const plain = weight ? weightsBeside(kpi) : numbersBeside(kpi, field);
  if (plain.every((number) => Math.abs(number) <= 1)) {
    return weight && scale !== 'fraction' ? null : write(kpi, field, Number((value / 100).toPrecision(15)), '0.0%');
  }
  const inPoints = weight ? scale === 'percent' : kpi.facts.unit.inColumn === '%';
  return inPoints && plain.every((number) => Math.abs(number) > 1) ? asIs : null;
}

function weightsBeside({ card }: KpiRow): number[] {
  return card.kpis.map(({ values }) => values.weight).filter((cell): cell is number => isNumber(cell) && cell !== 0);
}

/** The numbers of the same column, and those of the same row that are compared with it, but for what is shown as percent. */
function numbersBeside(kpi: KpiRow, field: Field): number[] {
  const mates = numeric.filter((other) => other !== field && other !== 'weight');
  const places = [
    ...kpi.card.kpis.map((other) => ({ ...other, field })),
    ...kpi.card.kpis.slice(kpi.kpi, kpi.kpi + 1).flatMap((own) => mates.map((mate) => ({ ...own, field: mate }))),
  ];
  return places
    .filter(({ shown, field: one }) => !shown[one]?.includes('%'))
    .map(({ values, field: one }) => values[one])
    .filter(isNumber);
}

function isNumber(cell: Cell | undefined): cell is number {
  return typeof cell === 'number';
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
