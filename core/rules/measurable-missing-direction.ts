import type { Examples } from './example.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import { saidDirection } from './model/nature.ts';
import { write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const measurableMissingDirectionHelp = (): RuleHelp => ({
  requires: 'Require the better direction where the words leave it open, and where lower is better.',
  why: 'An empty direction counts as “higher is better”: fewer defects would then lower the score.',
  source: source.glossary('whether the business moves in the right direction'),
});

export const measurableMissingDirection = kpiRule({
  id: 'measurable-missing-direction',
  severity: 'warning',
  presets: recommended,
  needs: ['direction'],

  check({ kpi }) {
    if (!isEmptyField(kpi, 'direction') || kpi.supporting) return [];
    const { direction, target } = kpi.facts;
    if (direction.value === 'milestone' || target.status === 'milestone') return [];
    if (direction.value === null || direction.confidence === 'none') {
      return [found(kpi, 'direction', 'Is higher or lower better? Neither the words nor the target say so.')];
    }
    const word = direction.value === 'hold' ? 'exact' : direction.value;
    const said = direction.evidence.some(({ by }) => by === 'comparator');
    if (word === 'higher' || said || direction.confidence !== 'high') return [];
    if (saidDirection(kpi.facts) !== direction.value) {
      return [found(kpi, 'direction', `The direction is empty and counts as “higher”; the baseline says “${word}”.`)];
    }
    const fix = decision(`Fill in ${word}`, write(kpi, 'direction', word));
    return [
      found(kpi, 'direction', `The direction is empty and counts as “higher”; the words say “${word}”.`, { fix }),
    ];
  },
});

export const examples: Examples = {
  good: [
    { note: 'said in the column', kpis: [{ kpi: 'Time to fill a post', target: 30, direction: 'lower' }] },
    { note: 'the target says it', kpis: [{ kpi: 'Time to fill a post', target: '≤ 30 days', direction: null }] },
    { note: 'more orders are better', kpis: [{ kpi: 'Increase paid orders', target: 120, direction: null }] },
    { note: 'said, in Russian', kpis: [{ kpi: 'Текучесть персонала', target: 10, direction: 'меньше' }] },
    {
      note: 'the target says it, in German',
      kpis: [{ kpi: 'Reaktionszeit', target: 'höchstens 2 Tage', direction: null }],
    },
  ],
  bad: [
    {
      note: 'turnover counts down',
      kpis: [{ kpi: 'Reduce staff turnover', target: '10 %', direction: null }],
      messages: ['The direction is empty and counts as “higher”; the words say “lower”.'],
      fixed: [{ kpi: 'Reduce staff turnover', target: '10 %', direction: 'lower' }],
    },
    {
      note: 'a value that has no good side by itself',
      kpis: [{ kpi: 'Temperature in the hall', target: 12, direction: null }],
      messages: ['Is higher or lower better? Neither the words nor the target say so.'],
    },
    {
      note: 'costs are to fall',
      kpis: [{ kpi: 'Decrease cost per order', target: 4, direction: null }],
      messages: ['The direction is empty and counts as “higher”; the words say “lower”.'],
      fixed: [{ kpi: 'Decrease cost per order', target: 4, direction: 'lower' }],
    },
    {
      note: 'only the baseline tells, which may itself be wrong, so nothing is filled in',
      kpis: [{ kpi: 'Temperature in the hall', baseline: 25, target: 12, direction: null }],
      messages: ['The direction is empty and counts as “higher”; the baseline says “lower”.'],
    },
    {
      note: 'in Russian',
      kpis: [{ kpi: 'Снизить долю брака', target: '2 %', direction: null }],
      messages: ['The direction is empty and counts as “higher”; the words say “lower”.'],
      fixed: [{ kpi: 'Снизить долю брака', target: '2 %', direction: 'lower' }],
    },
    {
      note: 'in German',
      kpis: [{ kpi: 'Reklamationsquote senken', target: '2 %', direction: null }],
      messages: ['The direction is empty and counts as “higher”; the words say “lower”.'],
      fixed: [{ kpi: 'Reklamationsquote senken', target: '2 %', direction: 'lower' }],
    },
  ],
};
