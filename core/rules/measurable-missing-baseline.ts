import { isBlank } from '../cell.ts';
import type { Examples } from './example.ts';
import { lastResult, pastResults } from './model/attainment.ts';
import { figure } from './model/figure.ts';
import { decision } from './model/fix.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { write } from './model/place.ts';
import { cellAtRow } from './model/text.ts';
import { usuallyFilled } from './model/usually-filled.ts';
import { targetText } from './model/wording.ts';
import { recommended } from './presets.ts';
import { type Fix, kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const changes = new Set(['change_rel', 'change_abs', 'factor']);

export const measurableMissingBaselineHelp = (): RuleHelp => ({
  requires: 'Require a baseline where the target is a change.',
  why: '“20 % more” can be counted from last month or from the best month ever; the bonus hangs on it.',
  source: source.guide('a KPI without a benchmark to evaluate it against'),
});

export const measurableMissingBaseline = kpiRule({
  id: 'measurable-missing-baseline',
  severity: 'warning',
  presets: recommended,
  needs: ['baseline', 'target'],

  check({ kpi }) {
    const [target] = kpi.facts.target.parts;
    if (!target || target.baseline !== null || !isBlank(cellAtRow(kpi, 'baseline')) || kpi.supporting) return [];
    const recorded = pastResults(kpi).length > 0;
    if (changes.has(target.kind)) {
      const message = `A change of ${targetText(kpi)} needs a starting point. The baseline is empty.`;
      return [found(kpi, 'baseline', message, { severity: recorded ? 'info' : undefined, fix: fromHistory(kpi) })];
    }
    if (recorded || target.kind !== 'absolute' || !usuallyFilled(kpi.card).has('baseline')) return [];
    const message = 'The baseline is empty: nobody can see how far the target is from here.';
    return [found(kpi, 'baseline', message, { severity: 'info' })];
  },
});

/** The result of the last period, which is on record; writing it settles what the change is counted from. */
function fromHistory(kpi: KpiRow): Fix | undefined {
  const last = lastResult(kpi);
  const texts = kpi.card.kpis.some(({ values }) => typeof values.baseline === 'string');
  if (last === null || texts) return undefined;
  return decision(`Start from the last result, ${figure(last)}`, write(kpi, 'baseline', last));
}

export const examples: Examples = {
  good: [
    { note: 'the start is known', kpis: [{ kpi: 'Website traffic', baseline: 8000, target: '+25 %' }] },
    { note: 'a level needs no start', kpis: [{ kpi: 'Website traffic', baseline: null, target: 10000 }] },
    { note: 'the target says both', kpis: [{ kpi: 'Turnover', baseline: null, target: 'from 12 % to 10 %' }] },
  ],
  bad: [
    {
      note: 'one of two has no start',
      kpis: [
        { kpi: 'Website traffic', baseline: null, target: 10000 },
        { kpi: 'Paid orders', baseline: 100, target: 120 },
      ],
      messages: ['The baseline is empty: nobody can see how far the target is from here.'],
    },
    {
      note: 'a quarter more than what',
      kpis: [{ kpi: 'Website traffic', baseline: null, target: '+25 %' }],
      messages: ['A change of +25 % needs a starting point. The baseline is empty.'],
    },
    {
      note: 'the last result is on record',
      kpis: [{ kpi: 'Website traffic', baseline: null, target: '+25 %', history: [7000, 8000] }],
      messages: ['A change of +25 % needs a starting point. The baseline is empty.'],
      fixed: [{ kpi: 'Website traffic', baseline: 8000, target: '+25 %', history: [7000, 8000] }],
    },
  ],
};
