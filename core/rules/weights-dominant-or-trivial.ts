import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { showPercent, weightsOf, wholeBasisPoints } from './model/weight.ts';
import { quoted } from './model/wording.ts';
import { notForOkr } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

/** Shares in basis points. */
const limits = { most: 5000, least: 500 };

export const weightsDominantOrTrivialHelp = (): RuleHelp => ({
  requires: 'Forbid a weight above 50 % or below 5 % without a reason.',
  why: 'One KPI that decides everything makes the others decoration; one below 5 % is watched by nobody.',
  source: source.mistakes('too many KPIs (what matters is not visible)'),
});

export const weightsDominantOrTrivial = personRule({
  id: 'weights-dominant-or-trivial',
  severity: 'info',
  presets: notForOkr,
  needs: ['weight'],

  check({ set }) {
    const { shares, total } = weightsOf(set.rows);
    const counted = set.rows.filter((row, index) => !row.supporting && shares[index] !== 0).length;
    if (total <= 0 || counted < 3) return [];
    // While some weights are still open the others are shares of the hundred percent to come.
    const whole = shares.includes(null) ? Math.max(total, wholeBasisPoints) : total;
    return set.rows.flatMap((row, index) => {
      const share = ((shares[index] ?? 0) * wholeBasisPoints) / whole;
      if (share <= 0 || (share >= limits.least && share <= limits.most)) return [];
      const effect = share > limits.most ? 'decides more than all others together' : 'hardly counts';
      return [found(row, 'weight', `${quoted(row.name)} carries ${showPercent(share)} %: it ${effect}.`)];
    });
  },
});

export const examples: Examples = {
  good: [
    {
      note: 'weights from 20 to 50 %',
      kpis: [
        { kpi: 'Paid orders', weight: 0.5 },
        { kpi: 'Repeat customers', weight: 0.3 },
        { kpi: 'Client NPS', weight: 0.2 },
      ],
    },
    {
      note: 'of two KPIs one has to be at 50 % or above',
      kpis: [
        { kpi: 'Paid orders', weight: 70 },
        { kpi: 'Client NPS', weight: 30 },
      ],
    },
    {
      note: 'a supporting signal weighs nothing',
      kpis: [
        { kpi: 'Paid orders', weight: 0.5 },
        { kpi: 'Repeat customers', weight: 0.25 },
        { kpi: 'Client NPS', weight: 0.25 },
        { kpi: 'Calls made', weight: 0 },
      ],
    },
  ],
  bad: [
    {
      note: 'four fifths on one number',
      kpis: [
        { kpi: 'Paid orders', weight: 0.8 },
        { kpi: 'Repeat customers', weight: 0.1 },
        { kpi: 'Client NPS', weight: 0.1 },
      ],
      messages: ['“Paid orders” carries 80 %: it decides more than all others together.'],
    },
    {
      note: 'three percent for satisfaction',
      kpis: [
        { kpi: 'Paid orders', weight: 50 },
        { kpi: 'Repeat customers', weight: 47 },
        { kpi: 'Client NPS', weight: 3 },
      ],
      messages: ['“Client NPS” carries 3 %: it hardly counts.'],
    },
  ],
};
