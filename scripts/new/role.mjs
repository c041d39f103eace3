/**
 * A role that compiles and says what is to be filled in. The tests over all roles refuse it until that is done.
 * @param {string} id in kebab-case @param {string} constant in camelCase @param {string} title
 */
export function roleFile(id, constant, title) {
  return `import type { RoleTemplate } from '../template.ts';

export const ${constant}: RoleTemplate = {
  id: '${id}',
  role: '${title}',
  department: 'The department',
  goal: 'The business goal that this role serves',
  owner: '${title}',
  keywords: [],
  kpis: [
    {
      id: 'first-kpi',
      name: 'What is measured',
      definition: 'What counts and what does not, in one sentence.',
      formula: 'part / whole × 100',
      unit: '%',
      direction: 'higher',
      accumulation: 'average',
      perspective: 'Customer',
      timing: 'lagging',
      target: 0.9,
      targetSource: 'Starting value, no outside figure: set it from your own last four quarters.',
      weight: 100,
      source: 'Where the data are kept',
      provider: 'Who hands them over',
      cadence: 'monthly',
      effort: 'high',
      impact: 'high',
      guard: 'What gets worse if this is pushed at any price',
    },
  ],
  variants: [{ seniority: 'Established', work: 'How the work differs from the other variants.', changes: {} }],
};
`;
}
