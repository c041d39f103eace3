/**
 * A rule that compiles and finds nothing. The tests over all rules refuse it until it has good and bad examples.
 * @param {string} id in kebab-case @param {string} constant in camelCase
 */
export function ruleFile(id, constant) {
  return `import type { Examples } from './example.ts';
import { recommended } from './presets.ts';
import { personRule, type RuleHelp } from './rule.ts';
import { source } from './source.ts';

export const ${constant}Help = (): RuleHelp => ({
  requires: 'Require …',
  why: 'What goes wrong for a person otherwise.',
  source: source.sheets,
});

export const ${constant} = personRule({
  id: '${id}',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi'],

  check() {
    return [];
  },
});

export const examples: Examples = { good: [], bad: [] };
`;
}
