import type { Examples } from './example.ts';
import { figure } from './model/figure.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import { write } from './model/place.ts';
import { textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const dataRangeInvertedHelp = (): RuleHelp => ({
  requires: 'Require the lower end of a range to come first.',
  why: 'No result lies between 15 and 10, so a range written backwards can never be met.',
  source: source.sheets,
});

export const dataRangeInverted = kpiRule({
  id: 'data-range-inverted',
  severity: 'warning',
  presets: recommended,
  needs: ['target'],

  check({ kpi }) {
    const text = textOf(kpi, 'target');
    const range =
      /^([^\d]*)(\d+(?:[.,]\d+)?)( ?%?)( ?(?:–|-|—|\.\.|to|and|до|и|đến|và|bis|und|à|et) ?)(\d+(?:[.,]\d+)?)(.*)$/.exec(
        text,
      );
    const [target] = kpi.facts.target.parts;
    if (!range || target?.kind !== 'range' || target.low === null || target.high === null) return [];
    const [, before = '', first = '', sign = '', between = '', second = '', after = ''] = range;
    const [low, high] = [Number(first.replace(',', '.')), Number(second.replace(',', '.'))];
    if (!(low > high)) return [];
    const swapped = `${before}${second}${sign}${between}${first}${after}`;
    const fix = tidy(`Write ${swapped}`, write(kpi, 'target', swapped));
    return [found(kpi, 'target', `The range ${figure(low)} to ${figure(high)} is written backwards.`, { fix })];
  },
});

export const examples: Examples = {
  good: [
    { note: 'the lower end first', kpis: [{ kpi: 'People cost against budget', target: '97–102 %' }] },
    {
      note: 'from twelve down to ten is a change, not a range',
      kpis: [{ kpi: 'Turnover', target: 'from 12 % to 10 %' }],
    },
  ],
  bad: [
    {
      note: 'in words',
      kpis: [{ kpi: 'Stock days', target: 'between 20 and 10' }],
      messages: ['The range 20 to 10 is written backwards.'],
      fixed: [{ kpi: 'Stock days', target: 'between 10 and 20' }],
    },
    {
      note: 'a band written backwards',
      kpis: [{ kpi: 'Open tickets', target: '15-10' }],
      messages: ['The range 15 to 10 is written backwards.'],
      fixed: [{ kpi: 'Open tickets', target: '10-15' }],
    },
    {
      note: 'with percent signs',
      kpis: [{ kpi: 'People cost against budget', target: '102–97 %' }],
      messages: ['The range 102 to 97 is written backwards.'],
      fixed: [{ kpi: 'People cost against budget', target: '97–102 %' }],
    },
  ],
};
