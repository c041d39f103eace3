import { isBlank } from '../cell.ts';
import type { Examples } from './example.ts';
import { figure } from './model/figure.ts';
import type { KpiRow } from './model/model.ts';
import { edit, found, isWritable } from './model/place.ts';
import { cellAtRow } from './model/text.ts';
import { targetText } from './model/wording.ts';
import { recommended } from './presets.ts';
import { defineRule, type Fix } from './rule.ts';
import { source } from './source.ts';

const changes = new Set(['change_rel', 'change_abs', 'factor']);

export const measurableMissingBaseline = defineRule({
  id: 'measurable-missing-baseline',
  severity: 'warning',
  scope: 'kpi',
  topic: 'M',
  presets: recommended,
  needs: ['baseline', 'target'],
  requires: 'Require a baseline where the target is a change.',
  why: '“20 % more” can be counted from last month or from the best month ever; the bonus hangs on it.',
  source: source.guide('a KPI without a benchmark to evaluate it against'),

  check({ kpi }) {
    const [target] = kpi.facts.target.parts;
    if (!target || !changes.has(target.kind) || target.baseline !== null) return [];
    if (!isBlank(cellAtRow(kpi, 'baseline'))) return [];
    const fix = fromHistory(kpi);
    const message = `A change of ${targetText(kpi)} needs a starting point. The baseline is empty.`;
    return [found(kpi, 'baseline', message, fix && { fix })];
  },
});

/** The result of the last period, which is on record; writing it settles what the change is counted from. */
function fromHistory(kpi: KpiRow): Fix | undefined {
  const history = kpi.card.kpis[kpi.kpi]?.history ?? [];
  const last = history[history.length - 1];
  const texts = kpi.card.kpis.some(({ values }) => typeof values.baseline === 'string');
  if (last === null || last === undefined || texts || !isWritable(kpi, 'baseline')) return undefined;
  const label = `Start from the last result, ${figure(last)}…`;
  return { label, kind: 'decision', edits: [edit(kpi, 'baseline', last)] };
}

export const examples: Examples = {
  good: [
    { note: 'the start is known', kpis: [{ kpi: 'Website traffic', baseline: 8000, target: '+25 %' }] },
    { note: 'a level needs no start', kpis: [{ kpi: 'Website traffic', baseline: null, target: 10000 }] },
    { note: 'the target says both', kpis: [{ kpi: 'Turnover', baseline: null, target: 'from 12 % to 10 %' }] },
  ],
  bad: [
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
