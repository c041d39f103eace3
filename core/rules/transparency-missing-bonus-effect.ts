import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import type { KpiSet } from './model/model.ts';
import { headsDepartment } from './model/role-words.ts';
import { isEmptyField, textOf } from './model/text.ts';
import { notForOkr } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const transparencyMissingBonusEffectHelp = (): RuleHelp => ({
  requires: 'Require a word on what the KPIs mean for a person’s pay or growth, even if it is “none”.',
  why: 'People fill the gap with rumours; and a head of department without a stake has little reason to act.',
  source: source.coordination('heads of department with no stake in their indicators'),
});

export const transparencyMissingBonusEffect = personRule({
  id: 'transparency-missing-bonus-effect',
  severity: 'warning',
  presets: notForOkr,
  needs: ['bonus'],

  check({ set }) {
    const [first] = set.rows;
    if (!first || set.rows.some((row) => !isEmptyField(row, 'bonus'))) return [];
    const head = isHead(set);
    const message = head
      ? `Nothing says what these KPIs mean for the pay of ${set.who}, who answers for a department.`
      : `Nothing says what these KPIs mean for the pay or growth of ${set.who}.`;
    return [found(first, 'bonus', message, { severity: head ? 'error' : undefined })];
  },
});

function isHead(set: KpiSet): boolean {
  return set.rows.some(
    (row) => headsDepartment(row.role) || headsDepartment(set.who) || headsDepartment(textOf(row, 'owner')),
  );
}

export const examples: Examples = {
  good: [
    {
      note: 'the title line says it for all',
      tables: [{ head: { bonus: 'Score × target bonus, see KPI Settings' }, kpis: [{ kpi: 'Paid orders' }] }],
    },
    { note: 'no effect, and said so', kpis: [{ kpi: 'Paid orders', bonus: 'None; for talks on development only' }] },
  ],
  bad: [
    {
      note: 'the line is empty',
      tables: [{ head: { bonus: null }, kpis: [{ kpi: 'Paid orders' }, { kpi: 'Client NPS' }] }],
      messages: ['Nothing says what these KPIs mean for the pay or growth of Anna Petrova.'],
    },
    {
      note: 'a head of department',
      tables: [
        { title: 'Vera Orlova', head: { role: 'Head of production', bonus: null }, kpis: [{ kpi: 'Order fill rate' }] },
      ],
      messages: ['Nothing says what these KPIs mean for the pay of Vera Orlova, who answers for a department.'],
    },
  ],
};
