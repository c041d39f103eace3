import type { Examples } from './example.ts';
import type { DirectionEvidence } from './facts/facts.ts';
import { at } from './model/place.ts';
import { recommended } from './presets.ts';
import { defineRule } from './rule.ts';
import { source } from './source.ts';

/** What each kind of evidence is called in a message; the metric alone is a guess and contradicts nobody. */
const speakers: Readonly<Partial<Record<DirectionEvidence['by'], string>>> = {
  column: 'direction column',
  comparator: 'target',
  change: 'target',
  verb: 'name',
};

export const measurableDirectionContradiction = defineRule({
  id: 'measurable-direction-contradiction',
  severity: 'error',
  scope: 'kpi',
  topic: 'M',
  presets: ['minimal', ...recommended],
  needs: ['target'],
  reads: ['direction'],
  requires: 'Require name, direction and target to want the same: more of it, or less.',
  why: 'One side is paid for raising the number, the other believes it is to fall.',
  source: source.coordination('some data point to favourable conditions, others to the opposite'),

  check({ kpi }) {
    const said = kpi.facts.direction.evidence.filter(({ by, direction }) => by in speakers && direction !== 'hold');
    const [first] = said;
    const other = said.find(({ direction }) => direction !== first?.direction);
    if (!first || !other) return [];
    const names = [speakers[first.by], speakers[other.by]];
    if (names[0] === names[1]) return [];
    const message = `The ${names[0]} wants it ${first.direction}, the ${names[1]} wants it ${other.direction}.`;
    return [{ message, at: [at(kpi, 'direction'), at(kpi, 'target')], confidence: 'high' }];
  },
});

export const examples: Examples = {
  good: [
    { note: 'both lower', kpis: [{ kpi: 'Reduce complaints', target: '≤ 10', direction: 'lower' }] },
    { note: 'the target says nothing', kpis: [{ kpi: 'Reduce complaints', target: 10, direction: 'lower' }] },
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
  ],
};
