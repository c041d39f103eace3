import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { hasField, isEmptyField } from './model/text.ts';
import { everywhere } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyMissingOwnerHelp = (): RuleHelp => ({
  requires: 'Require one owner for every KPI.',
  why: 'A number that belongs to nobody is explained by nobody and improved by nobody.',
  source: source.guide('a KPI for which no responsible person can be found'),
});

export const transparencyMissingOwner = kpiRule({
  id: 'transparency-missing-owner',
  severity: 'error',
  presets: everywhere,
  needs: [['owner', 'employee', 'employeeId', 'role']],

  check({ kpi }) {
    const named = (['owner', 'employee', 'employeeId', 'role'] as const).some((field) => !isEmptyField(kpi, field));
    if (!named && kpi.card.whoseAsked && !hasField(kpi.card, 'owner')) return 'cannot tell';
    return named ? [] : [found(kpi, 'owner', 'No owner. Name the one person or role that answers for this KPI.')];
  },
});

export const examples: Examples = {
  good: [
    { note: 'a role answers for it', kpis: [{ kpi: 'Paid orders', owner: 'Sales team leader' }] },
    {
      note: 'the scorecard belongs to a person',
      tables: [{ head: { employee: 'Anna Petrova' }, kpis: [{ kpi: 'Paid orders', owner: null }] }],
    },
  ],
  bad: [
    {
      note: 'the owner is missing in one row',
      kpis: [
        { kpi: 'Paid orders', owner: 'Sales team leader' },
        { kpi: 'Client NPS', owner: null },
      ],
      messages: ['No owner. Name the one person or role that answers for this KPI.'],
    },
    {
      note: 'a long list in which some rows name nobody',
      tables: [
        {
          kind: 'register',
          title: 'Register',
          kpis: [
            { employee: 'Anna Petrova', kpi: 'Paid orders' },
            { employee: null, kpi: 'Client NPS' },
          ],
        },
      ],
      messages: ['No owner. Name the one person or role that answers for this KPI.'],
    },
  ],
};
