import { isBlank } from '../cell.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import type { Examples } from './example.ts';
import type { KpiRow } from './model/model.ts';
import { once } from './model/once.ts';
import { edit, found, isWritable } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule, type Fix } from './rule.ts';
import { source } from './source.ts';

export const roleMissingContext = defineRule({
  id: 'role-missing-context',
  severity: 'info',
  scope: 'kpi',
  topic: 'role',
  presets: recommended,
  needs: ['role'],
  requires: 'Require the role beside each KPI, and the seniority where others have it.',
  why: 'A target that is fair for a senior can be out of reach for somebody in the first year.',
  source: source.mistakes('one approach for all (tailor to role, seniority and stage)'),

  check({ kpi }) {
    if (isEmptyField(kpi, 'role')) {
      const fix = fromPeople(kpi);
      return [
        found(kpi, 'role', 'The role is missing, so nobody can tell whether the target suits it.', fix && { fix }),
      ];
    }
    if (!hasSeniorities(kpi.card) || !isEmptyField(kpi, 'seniority')) return [];
    return [found(kpi, 'seniority', 'The seniority is missing here, and most other rows have it.')];
  },
});

/** Most rows of the table say a seniority. */
const hasSeniorities = once(({ kpis, layout }: Scorecard): boolean => {
  const filled = kpis.filter(({ values }) => !isBlank(values.seniority));
  return layout.columns.seniority !== undefined && filled.length * 2 >= kpis.length;
});

function fromPeople(kpi: KpiRow): Fix | undefined {
  const { role } = kpi;
  if (role === '' || !isWritable(kpi, 'role')) return undefined;
  return { label: `Fill in ${role}`, kind: 'tidy', edits: [edit(kpi, 'role', role)] };
}

export const examples: Examples = {
  good: [
    { note: 'role in the row', kpis: [{ kpi: 'Paid orders', role: 'Sales manager' }] },
    {
      note: 'role in the title block',
      tables: [{ head: { role: 'Sales manager' }, kpis: [{ kpi: 'Paid orders', role: null }] }],
    },
  ],
  bad: [
    {
      note: 'the list of people knows the role',
      people: [{ name: 'Anna Petrova', role: 'Sales manager' }],
      tables: [{ kind: 'register', kpis: [{ employee: 'Anna Petrova', role: null, kpi: 'Paid orders' }] }],
      messages: ['The role is missing, so nobody can tell whether the target suits it.'],
      fixed: [{ employee: 'Anna Petrova', role: 'Sales manager', kpi: 'Paid orders' }],
    },
    {
      note: 'one row has no seniority',
      tables: [
        {
          kind: 'register',
          kpis: [
            { employee: 'Anna', role: 'Recruiter', seniority: 'senior', kpi: 'Hires' },
            { employee: 'Boris', role: 'Recruiter', seniority: 'junior', kpi: 'Hires' },
            { employee: 'Vera', role: 'Recruiter', seniority: null, kpi: 'Hires' },
          ],
        },
      ],
      messages: ['The seniority is missing here, and most other rows have it.'],
    },
  ],
};
