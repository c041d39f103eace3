import type { Field } from '../scorecard/field.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { normaliseUnit } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { attainmentAgainst } from './model/attainment.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { saidDirection } from './model/nature.ts';
import { once } from './model/once.ts';
import { write } from './model/place.ts';
import { numberOf, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { type Fix, kpiRule, type RuleFinding, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const compared: readonly Field[] = ['baseline', 'actual'];

export const dataPercentScaleHelp = (): RuleHelp => ({
  requires: 'Require percents of one KPI to be written alike: 0.9 and 0.95, or 90 and 95.',
  why: 'A result of 0.9 against a target of 95 looks like one percent, and the score with it.',
  source: source.sheets,
});

export const dataPercentScale = kpiRule({
  id: 'data-percent-scale',
  severity: 'warning',
  presets: recommended,
  needs: ['target'],
  reads: ['actual', 'baseline', 'unit'],

  check({ kpi }) {
    const target = numberOf(kpi, 'target');
    if (target === null || kpi.facts.unit.value !== '%') return [];
    const apart = amongOthers(kpi, target);
    if (apart !== null) return [apart];
    return compared.flatMap((field) => {
      const other = numberOf(kpi, field);
      return other === null ? [] : compare(kpi, field, target, other);
    });
  },
});

/** 0.9 in a column of percents that are written 90 and 95; it may be less than one percent where less is better. */
function amongOthers(kpi: KpiRow, target: number): RuleFinding | null {
  const { inPoints, inFractions } = percentsIn(kpi.card);
  const bare = kpi.facts.unit.inColumn === '%' && !textOf(kpi, 'target').includes('%');
  if (!bare || target <= 0 || target > 1 || inPoints < inFractions || inPoints === 0) return null;
  const message = `The target says ${textOf(kpi, 'target')} among percents such as 90: fraction or percent?`;
  return found(kpi, 'target', message, { confidence: saidDirection(kpi.facts) === 'higher' ? 'high' : 'low' });
}

/** How the bare numbers of a table's percent targets are written. */
const percentsIn = once((card: Scorecard) => {
  const bare = card.kpis.flatMap(({ values, shown }) => {
    const percent = typeof values.unit === 'string' && normaliseUnit(values.unit) === '%';
    return percent && typeof values.target === 'number' && !shown.target?.includes('%') ? [values.target] : [];
  });
  const inPoints = bare.filter((value) => value > 1.5).length;
  return { inPoints, inFractions: bare.filter((value) => value > 0 && value <= 1).length };
});

function compare(kpi: KpiRow, field: Field, target: number, other: number): RuleFinding[] {
  const [small, large] = Math.abs(target) < Math.abs(other) ? [target, other] : [other, target];
  const mixed = small > 0 && small <= 1 && large > 1.5 && large / small > 20;
  if (!mixed) return [];
  const shown = [textOf(kpi, 'target'), textOf(kpi, field)];
  const message = `The target says ${shown[0]} and the ${field} ${shown[1]}: fraction or percent?`;
  const slipped = field === 'actual' && small === other && !shown.some((text) => text.includes('%'));
  return [found(kpi, [field, 'target'], message, { fix: slipped ? inPercent(kpi, small) : undefined })];
}

/** The result a hundredfold, where it then comes near its target. */
function inPercent(kpi: KpiRow, fraction: number): Fix | undefined {
  const scaled = Number((fraction * 100).toPrecision(15));
  const attainment = attainmentAgainst(kpi, scaled);
  const plausible = attainment !== null && attainment >= 0.6 && attainment <= 1.5;
  return plausible ? decision(`Write ${scaled}`, write(kpi, 'actual', scaled)) : undefined;
}

export const examples: Examples = {
  good: [
    { note: 'both as fractions', kpis: [{ kpi: 'Conversion rate', unit: '%', target: 0.15, actual: 0.12 }] },
    { note: 'both as percents', kpis: [{ kpi: 'Conversion rate', unit: '%', target: 15, actual: 1 }] },
  ],
  bad: [
    {
      note: 'a fraction among percents',
      kpis: [
        { kpi: 'Share of calls answered', target: 0.9, unit: '%' },
        { kpi: 'Share of orders on time', target: 95, unit: '%' },
      ],
      messages: ['The target says 0.9 among percents such as 90: fraction or percent?'],
    },
    {
      note: 'the actual is a fraction',
      kpis: [{ kpi: 'Calls answered in time', unit: '%', target: 95, actual: 0.9 }],
      messages: ['The target says 95 and the actual 0.9: fraction or percent?'],
      fixed: [{ kpi: 'Calls answered in time', unit: '%', target: 95, actual: 90 }],
    },
    {
      note: 'the target is shown as a percent, the baseline is not',
      kpis: [{ kpi: 'Calls answered in time', unit: '%', baseline: 88, target: 0.95, shown: { target: '95%' } }],
      messages: ['The target says 95% and the baseline 88: fraction or percent?'],
    },
  ],
};
