import type { Examples } from './example.ts';
import type { Facts, MetricKind } from './facts/facts.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import { write } from './model/place.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Kinds of measures whose bare number says nothing until the unit is known. */
const needsUnit: ReadonlySet<MetricKind | null> = new Set(['time', 'money', 'quantity']);

export const measurableMissingUnitHelp = (): RuleHelp => ({
  requires: 'Require the unit of a target: percent, days, pieces or a currency.',
  why: 'Two hours for one and two days for the other, and both think they met the target.',
  source: source.glossary('measurable: in numbers or percent'),
});

export const measurableMissingUnit = kpiRule({
  id: 'measurable-missing-unit',
  severity: 'warning',
  presets: recommended,
  needs: ['target'],

  check({ kpi }) {
    const { goalLevel, unit, metric } = kpi.facts;
    if (goalLevel === null || goalLevel.kind !== 'absolute' || kpi.facts.target.status !== 'ok') return [];
    const target = textOf(kpi, 'target');
    if (unit.value === null) {
      if (!needsUnit.has(metric.kind) || isFactor(kpi.facts)) return [];
      const confidence = metric.kind === 'quantity' ? 'low' : 'high';
      const message = questionOf(metric.kind, target, goalLevel.value);
      return [found(kpi, 'target', message, { confidence })];
    }
    const elsewhere = [unit.inTarget, unit.inBaseline, unit.inActual].some((one) => one !== null);
    const onlyInName = unit.inName === unit.value && !elsewhere && isEmptyField(kpi, 'unit');
    const fix = tidy(`Fill in ${unit.value}`, write(kpi, 'unit', unit.value));
    // 0.95 beside "percent" may be a fraction of one percent or 95 %.
    if (unit.value === '%' && Math.abs(goalLevel.value ?? 0) <= 1) return [];
    if (!onlyInName || unit.confidence !== 'high' || !fix || !needsUnit.has(metric.kind)) return [];
    const message = `The unit is empty; the words of the KPI say ${unit.value}.`;
    return [found(kpi, 'unit', message, { fix, severity: 'info' })];
  },
});

/** "Average location factor below 0.54": a factor is a bare number. */
function isFactor({ metric, goalLevel }: Facts): boolean {
  return metric.kind === 'quantity' && Math.abs(goalLevel?.value ?? 1) < 1;
}

function questionOf(kind: MetricKind | null, target: string, value: number | null): string {
  // Less than one of a currency is more likely a share: revenue growth of 0.2.
  if (kind === 'money' && Math.abs(value ?? 0) >= 1) return `In which currency is ${target}? The unit is missing.`;
  if (kind === 'time') return `Is ${target} a number of minutes, hours or days? The unit is missing.`;
  return `Is ${target} a percent, a number of days or an amount? The unit is missing.`;
}

export const examples: Examples = {
  good: [
    { note: 'a count needs no unit', kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
    { note: 'the column says it', kpis: [{ kpi: 'Average response time', target: 2, unit: 'minutes' }] },
    { note: 'the target says it', kpis: [{ kpi: 'Average response time', target: '2 min' }] },
    { note: 'a fraction or less than one percent', kpis: [{ kpi: 'Growth in percent', target: 0.95, unit: null }] },
    { note: 'the name says days', kpis: [{ kpi: 'Average days to hire', target: 30 }] },
  ],
  bad: [
    {
      note: 'a time of two',
      kpis: [{ kpi: 'Average response time', target: 2 }],
      messages: ['Is 2 a percent, a number of days or an amount? The unit is missing.'],
    },
    {
      note: 'the words know it, the column does not',
      kpis: [{ kpi: 'Average response time in minutes', target: 2, unit: null }],
      messages: ['The unit is empty; the words of the KPI say minute.'],
      fixed: [{ kpi: 'Average response time in minutes', target: 2, unit: 'minute' }],
    },
  ],
};
