import type { Examples } from './example.ts';
import { tidy } from './model/fix.ts';
import { found } from './model/found.ts';
import { isWritable, write } from './model/place.ts';
import { isEmptyField } from './model/text.ts';
import { usuallyFilled } from './model/usually-filled.ts';
import { recommended } from './presets.ts';
import { kpiRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const roleMissingContextHelp = (): RuleHelp => ({
  requires: 'Require the role beside each KPI, and the seniority where others have it.',
  why: 'A target that is fair for a senior can be out of reach for somebody in the first year.',
  source: source.mistakes('one approach for all (tailor to role, seniority and stage)'),
});

export const roleMissingContext = kpiRule({
  id: 'role-missing-context',
  severity: 'info',
  presets: recommended,
  needs: ['role'],

  check({ kpi }) {
    if (kpi.card.whoseAsked) return 'cannot tell';
    if (isEmptyField(kpi, 'role')) {
      // The list of people may know it.
      const { role } = kpi;
      const fix = role === '' ? undefined : tidy(`Fill in ${role}`, write(kpi, 'role', role));
      return [found(kpi, 'role', 'The role is missing, so nobody can tell whether the target suits it.', { fix })];
    }
    const others = isWritable(kpi, 'seniority') && usuallyFilled(kpi.card).has('seniority');
    if (!others || !isEmptyField(kpi, 'seniority')) return [];
    return [found(kpi, 'seniority', 'The seniority is missing here, and most other rows have it.')];
  },
});

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
