import type { Examples } from './example.ts';
import type { KpiRow, Model } from './model/model.ts';
import { edit, found, isWritable } from './model/place.ts';
import { compared, isEmptyField, textOf } from './model/text.ts';
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

  check({ kpi, model }) {
    if (isEmptyField(kpi, 'role')) {
      const fix = fromPeople(kpi, model);
      return [
        found(kpi, 'role', 'The role is missing, so nobody can tell whether the target suits it.', fix && { fix }),
      ];
    }
    const { columns } = kpi.card.layout;
    const usual = kpi.card.kpis.filter(
      ({ values }) => values.seniority !== null && values.seniority !== undefined,
    ).length;
    if (columns.seniority === undefined || usual * 2 < kpi.card.kpis.length || !isEmptyField(kpi, 'seniority'))
      return [];
    return [found(kpi, 'seniority', 'The seniority is missing here, and most other rows have it.')];
  },
});

function fromPeople(kpi: KpiRow, model: Model): Fix | undefined {
  const [name, id] = [textOf(kpi, 'employee'), textOf(kpi, 'employeeId')];
  const same = (model.book.people ?? []).filter((person) => {
    return (id !== '' && person.id === id) || (id === '' && name !== '' && compared(person.name) === compared(name));
  });
  const role = same.length === 1 ? (same[0]?.role ?? '') : '';
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
