import type { Examples } from './example.ts';
import { pastResults } from './model/attainment.ts';
import { found } from './model/found.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { strict } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** A note that the level is one others reach, in the five languages. */
const benchmark =
  /benchmark|бенчмарк|industry average|среднеотраслев|trung bình ngành|branchendurchschnitt|moyenne du secteur/i;

export const achievableNoEvidenceHelp = (): RuleHelp => ({
  requires: 'Require a baseline, past results or a source that shows where the target comes from.',
  why: 'A target taken from the air is fair only by accident.',
  source: source.guide('KPIs should not rest on beliefs or hypotheses'),
});

export const achievableNoEvidence = kpiRule({
  id: 'achievable-no-evidence',
  severity: 'info',
  presets: strict,
  needs: [['baseline', 'targetSource']],
  reads: ['definition'],

  check({ kpi }) {
    const past = pastResults(kpi);
    if (past.length > 0 || !isEmptyField(kpi, 'baseline') || !isEmptyField(kpi, 'targetSource') || kpi.supporting)
      return [];
    if (benchmark.test(`${textOf(kpi, 'definition')} ${textOf(kpi, 'target')}`)) return [];
    const message = 'Nothing shows that this target is fair: no baseline, no past results, no source.';
    return [found(kpi, 'target', message)];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a baseline', kpis: [{ kpi: 'Paid orders', baseline: 100, target: 110 }] },
    { note: 'a source', kpis: [{ kpi: 'Paid orders', target: 110, targetSource: 'Last four quarters of our own' }] },
    { note: 'past results', kpis: [{ kpi: 'Paid orders', baseline: null, target: 110, history: [90, 100] }] },
  ],
  bad: [
    {
      note: 'a number and nothing else',
      kpis: [{ kpi: 'Paid orders', baseline: null, target: 110 }],
      messages: ['Nothing shows that this target is fair: no baseline, no past results, no source.'],
    },
    {
      note: 'one of two rows has a source',
      kpis: [
        { kpi: 'Paid orders', target: 110, targetSource: 'Budget 2026' },
        { kpi: 'Client NPS', target: 45, targetSource: null },
      ],
      messages: ['Nothing shows that this target is fair: no baseline, no past results, no source.'],
    },
  ],
};
