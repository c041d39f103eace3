import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { chronic, unattainable } from './model/reach.ts';
import { isEmptyField } from './model/text.ts';
import { coaching } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const achievableNoSupportPlanHelp = (): RuleHelp => ({
  requires: 'Require a word on support where a target is a leap or was missed again and again.',
  why: '“Why did you not reach it?” closes a talk; “what gets in the way?” begins one.',
  source: source.mistakes('KPIs as pressure (ask what gets in the way)'),
});

export const achievableNoSupportPlan = kpiRule({
  id: 'achievable-no-support-plan',
  severity: 'info',
  presets: coaching,
  needs: ['target', 'support'],

  check({ kpi, set }) {
    if (!isEmptyField(kpi, 'support')) return [];
    const hard = unattainable(kpi) !== null || chronic(kpi)?.side === 'missed';
    if (!hard) return [];
    const message = `A hard target, and nothing says how ${set.who} is supported. What gets in the way?`;
    return [found(kpi, 'support', message)];
  },
});

export const examples: Examples = {
  good: [
    { note: 'an ordinary target', kpis: [{ kpi: 'Number of paid orders', baseline: 100, target: 110, support: null }] },
    {
      note: 'a leap with help',
      kpis: [{ kpi: 'Number of paid orders', baseline: 100, target: 200, support: 'Second person from March' }],
    },
  ],
  bad: [
    {
      note: 'a leap without help',
      kpis: [{ kpi: 'Number of paid orders', direction: 'higher', baseline: 100, target: 200, support: null }],
      messages: ['A hard target, and nothing says how Anna Petrova is supported. What gets in the way?'],
    },
    {
      note: 'missed again and again',
      kpis: [
        {
          kpi: 'Number of paid orders',
          direction: 'higher',
          target: 100,
          actual: 30,
          support: null,
          history: [35, 40],
        },
      ],
      messages: ['A hard target, and nothing says how Anna Petrova is supported. What gets in the way?'],
    },
  ],
};
