import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { once } from './model/once.ts';
import { isOneOf } from './model/phrases.ts';
import { compared, isEmptyField, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

const isSingle = isOneOf(
  'individual|personal|employee|индивидуальный|личный|cá nhân|individuell|persönlich|individuel|personnel',
);

export const roleNotCascadedHelp = (): RuleHelp => ({
  requires: 'Require a personal KPI to be derived from a KPI or goal of the department, where both levels exist.',
  why: 'Everybody can meet a target of their own while the department misses its.',
  source: source.guide('departmental KPIs first, then those of each person'),
});

export const roleNotCascaded = kpiRule({
  id: 'role-not-cascaded',
  severity: 'warning',
  presets: recommended,
  needs: ['level', 'parent'],

  check({ kpi }) {
    if (levelsOf(kpi.card).size < 2) return 'cannot tell';
    if (!isPersonal(kpi) || !isEmptyField(kpi, 'parent')) return [];
    return [found(kpi, 'parent', 'Not derived from a KPI of the department. Which one does it feed?')];
  },
});

/** Both levels have to stand in one table, where a parent can be looked up. */
const levelsOf = once((card: Scorecard): ReadonlySet<string> => {
  const levels = card.kpis.map((_, kpi) => compared(textOf({ card, kpi }, 'level')));
  return new Set(levels.filter((level) => level !== ''));
});

function isPersonal(kpi: KpiRow): boolean {
  return isSingle(textOf(kpi, 'level'));
}

export const examples: Examples = {
  good: [
    {
      note: 'the personal KPI names its parent',
      kpis: [
        { level: 'department', kpi: 'Revenue', parent: null },
        { level: 'individual', kpi: 'Paid orders', parent: 'Revenue' },
      ],
    },
    {
      note: 'only one level is used',
      kpis: [
        { level: 'individual', kpi: 'Paid orders', parent: null },
        { level: 'individual', kpi: 'Client NPS', parent: null },
      ],
    },
  ],
  bad: [
    {
      note: 'a personal KPI hangs in the air',
      kpis: [
        { level: 'Department', kpi: 'Revenue', parent: null },
        { level: 'Individual', kpi: 'Paid orders', parent: 'Revenue' },
        { level: 'Individual', kpi: 'Visits to clients', parent: null },
      ],
      messages: ['Not derived from a KPI of the department. Which one does it feed?'],
    },
    {
      note: 'in German',
      kpis: [
        { level: 'Abteilung', kpi: 'Umsatz', parent: null },
        { level: 'individuell', kpi: 'Besuche', parent: null },
      ],
      messages: ['Not derived from a KPI of the department. Which one does it feed?'],
    },
  ],
};
