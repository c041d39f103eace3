import type { Target } from '../scorecard/target/index.ts';
import type { Examples } from './example.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import { textOf } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableNonNumericTargetHelp = (): RuleHelp => ({
  requires: 'Require a target to be a value, a range or a milestone that can be read in one way.',
  why: 'A target in words is met or missed by whoever tells the story better.',
  source: source.flexible('KPIs are expressed in numbers'),
});

export const measurableNonNumericTarget = kpiRule({
  id: 'measurable-non-numeric-target',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],

  check({ kpi }) {
    const { status, candidates } = kpi.facts.target;
    const text = textOf(kpi, 'target');
    if (status === 'ambiguous' && candidates.length > 1) {
      const readings = [...new Set(candidates.map(shown))].slice(0, 3);
      if (readings.length < 2) return 'cannot tell';
      const message = `“${text}” can mean ${readings.join(' or ')}. Write it so that only one is left.`;
      return [found(kpi, 'target', message, { severity: 'warning' })];
    }
    if (status !== 'text' && status !== 'invalid') return [];
    return [found(kpi, 'target', `“${text}” is no number. Use a value, a range, or done and not done.`)];
  },
});

function shown({ value, low, high, unit, deadline, comparator }: Target): string {
  if (value === null && low !== null && high !== null) return `${figure(low)} to ${figure(high)}`;
  if (value === null) return deadline ?? 'a date';
  const sign = comparator === null || comparator === '=' ? '' : `${signs[comparator] ?? comparator} `;
  return `${sign}${figure(value)}${unit === null ? '' : ` ${unit}`}`;
}

const signs: Readonly<Record<string, string>> = { '<=': '≤', '>=': '≥' };

export const examples: Examples = {
  good: [
    { note: 'a number', kpis: [{ kpi: 'Number of paid orders', target: 120 }] },
    { note: 'a comparison', kpis: [{ kpi: 'Average response time', target: '≤ 2 min' }] },
    { note: 'a range', kpis: [{ kpi: 'Cost against budget', target: '97–102 %' }] },
  ],
  bad: [
    {
      note: 'up to, or as far as, in Russian',
      kpis: [{ kpi: 'Новые клиенты', target: 'до 5 дней' }],
      messages: ['“до 5 дней” can mean ≤ 5 day or 5 day. Write it so that only one is left.'],
    },
    {
      note: 'a word',
      kpis: [{ kpi: 'Client satisfaction score', target: 'very good' }],
      messages: ['“very good” is no number. Use a value, a range, or done and not done.'],
    },
    {
      note: 'a direction without an amount, in Russian',
      kpis: [{ kpi: 'Выручка', target: 'рост' }],
      messages: ['“рост” is no number. Use a value, a range, or done and not done.'],
    },
  ],
};
