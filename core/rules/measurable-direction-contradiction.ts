import type { Examples } from './example.ts';
import type { DirectionEvidence } from './facts/facts.ts';
import { figure } from './model/figure.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { levelNumber } from './model/reach.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleFinding, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** What each kind of evidence is called in a message; the metric alone is a guess and contradicts nobody. */
const speakers: Readonly<Partial<Record<DirectionEvidence['by'], string>>> = {
  column: 'direction column',
  comparator: 'target',
  change: 'target',
  verb: 'name',
};

export const measurableDirectionContradictionHelp = (): RuleHelp => ({
  requires: 'Require name, direction and target to want the same: more of it, or less.',
  why: 'One side is paid for raising the number, the other believes it is to fall.',
  source: source.coordination('some data point to favourable conditions, others to the opposite'),
});

export const measurableDirectionContradiction = kpiRule({
  id: 'measurable-direction-contradiction',
  severity: 'error',
  presets: everywhere,
  needs: ['target'],
  reads: ['direction', 'baseline'],

  check({ kpi }) {
    if (kpi.facts.compound.value) return [];
    const said = kpi.facts.direction.evidence.filter(({ by, direction }) => by in speakers && direction !== 'hold');
    const [first] = said;
    if (!first) return [];
    const other = said.find(({ direction }) => direction !== first.direction);
    if (!other) return wrongWay(kpi, first);
    const [one, two] = [speakers[first.by], speakers[other.by]];
    if (one === two) return [];
    const message = `The ${one} wants it ${first.direction}, the ${two} wants it ${other.direction}.`;
    return [found(kpi, ['direction', 'target'], message)];
  },
});

/** What the column or the verb asks for, and a target on the other side of the baseline. */
function wrongWay(kpi: KpiRow, { direction, by }: DirectionEvidence): RuleFinding[] {
  const { baseline, goalLevel } = kpi.facts;
  const target = levelNumber(kpi);
  const start = baseline.value;
  // The verb of a goal whose measure stands elsewhere speaks of the goal.
  const asked = by === 'column' || (by === 'verb' && kpi.facts.metric.value !== null);
  if (!asked || target === null || start === null || target === start) return [];
  if (goalLevel?.kind !== 'absolute' || (direction === 'higher') === target > start) return [];
  const message = `The ${speakers[by]} wants it ${direction}, and the target goes from ${figure(start)} to ${figure(target)}.`;
  const confidence = baseline.confidence === 'high' ? 'high' : 'low';
  return [found(kpi, ['direction', 'target'], message, { confidence })];
}

export const examples: Examples = {
  good: [
    { note: 'both lower', kpis: [{ kpi: 'Reduce complaints', target: '≤ 10', direction: 'lower' }] },
    { note: 'the target says nothing', kpis: [{ kpi: 'Reduce complaints', target: 10, direction: 'lower' }] },
    { note: 'fewer than now', kpis: [{ kpi: 'Reduce complaints', baseline: 10, target: 5, direction: 'lower' }] },
    { note: 'a floor below what was reached', kpis: [{ kpi: 'Keep availability', baseline: 99, target: '≥ 98 %' }] },
    { note: 'both higher', kpis: [{ kpi: 'Increase paid orders', target: 'at least 120', direction: 'higher' }] },
  ],
  bad: [
    {
      note: 'lower is better, and at least 90',
      kpis: [{ kpi: 'Staff turnover', target: '≥ 10 %', direction: 'lower' }],
      messages: ['The direction column wants it lower, the target wants it higher.'],
    },
    {
      note: 'the name says reduce, the column says higher',
      kpis: [{ kpi: 'Reduce complaints', target: 10, direction: 'higher' }],
      messages: ['The direction column wants it higher, the name wants it lower.'],
    },
    {
      note: 'fewer are wanted, and the target lies above the baseline',
      kpis: [{ kpi: 'Reduce complaints', baseline: 5, target: 10 }],
      messages: ['The name wants it lower, and the target goes from 5 to 10.'],
    },
    {
      note: 'more is wanted, and the target lies below the baseline',
      kpis: [{ kpi: 'Revenue', baseline: 100, target: 90, direction: 'higher' }],
      messages: ['The direction column wants it higher, and the target goes from 100 to 90.'],
    },
  ],
};
