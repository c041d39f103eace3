import { isError } from '../cell.ts';
import { convertUnit, isCountedNoun } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { writtenFigure } from './model/figure.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { cellAtRow, isEmptyField, textOf } from './model/text.ts';
import { targetText } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableActualNotComparableHelp = (): RuleHelp => ({
  requires: 'Require an actual that can be compared with its target.',
  why: 'A result in words cannot be set against a number, so the score is left to argument.',
  source: source.flexible('evaluating KPIs by the results of the period'),
});

export const measurableActualNotComparable = kpiRule({
  id: 'measurable-actual-not-comparable',
  severity: 'warning',
  presets: recommended,
  needs: ['actual', 'target'],
  reads: ['unit'],

  check({ kpi }) {
    const { actual, target, goalLevel } = kpi.facts;
    const cell = cellAtRow(kpi, 'actual');
    if (isEmptyField(kpi, 'actual') || isError(cell) || target.status !== 'ok' || goalLevel === null) return [];
    const text = textOf(kpi, 'actual');
    const asDone = typeof cell === 'boolean' && goalLevel.kind !== 'binary';
    const { inActual, inTarget, inColumn } = kpi.facts.unit;
    if (actual.value !== null && !asDone && !differ(inActual, inTarget ?? inColumn)) return [];
    const message = `The actual “${text}” cannot be compared with the target ${targetText(kpi)}.`;
    return [found(kpi, 'actual', message, { fix: inUnit(kpi, inTarget ?? inColumn) })];
  },
});

/** The result in the unit of its target, where one can be turned into the other. */
function inUnit(kpi: KpiRow, unit: string | null): Fix | undefined {
  const { actual, unit: own } = kpi.facts;
  if (actual.value === null || own.inActual === null || unit === null) return undefined;
  const value = convertUnit(actual.value, own.inActual, unit);
  if (value === undefined) return undefined;
  const written = `${writtenFigure(kpi, value)} ${unit}`;
  return decision(`Write ${written}`, write(kpi, 'actual', written));
}

/** Two units, of which one is not a mere noun for what is counted and which are not both percents. */
function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return false;
  const isShare = (unit: string) => unit === '%' || unit === 'pp';
  return !(isCountedNoun(one) && isCountedNoun(other)) && !(isShare(one) && isShare(other));
}

export const examples: Examples = {
  good: [
    { note: 'number against number', kpis: [{ kpi: 'Paid orders', target: 120, actual: 96 }] },
    { note: 'not measured yet', kpis: [{ kpi: 'Paid orders', target: 120, actual: null }] },
    { note: 'minutes and minutes', kpis: [{ kpi: 'Response time', target: '≤ 120 minutes', actual: '90 min' }] },
  ],
  bad: [
    {
      note: 'minutes against hours',
      kpis: [{ kpi: 'Response time', target: '≤ 2 hours', actual: '90 min' }],
      messages: ['The actual “90 min” cannot be compared with the target ≤ 2 hours.'],
      fixed: [{ kpi: 'Response time', target: '≤ 2 hours', actual: '1.5 hour' }],
    },
    {
      note: 'a word',
      kpis: [{ kpi: 'Paid orders', target: 120, actual: 'almost' }],
      messages: ['The actual “almost” cannot be compared with the target 120.'],
    },
    {
      note: 'done, against a number',
      kpis: [{ kpi: 'Paid orders', target: 120, actual: true }],
      messages: ['The actual “true” cannot be compared with the target 120.'],
    },
  ],
};
