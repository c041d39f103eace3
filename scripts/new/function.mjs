/**
 * A custom function that compiles and whose one example fails. The tests over all functions name what is missing.
 * @param {string} name in capitals @param {string} constant in camelCase
 */
export function functionFile(name, constant) {
  return `import { anyNumber, numberCell } from './arguments/number.ts';
import { defineFunction, type HelpOf } from './define.ts';

export const ${constant} = defineFunction({
  name: '${name}',
  parameters: [numberCell('actual', 'unit of the KPI', anyNumber)],
  returns: 'cell',
  calculate() {
    return '';
  },
});

export const ${constant}Help = (): HelpOf<typeof ${constant}> => ({
  summary: 'What it tells, in one sentence.',
  source: 'Where the practice comes from.',
  parameters: { actual: { description: 'The measured result.' } },
  returns: { unit: 'ratio', description: 'What the result counts.' },
  errors: [{ code: '#VALUE!', when: 'The actual is not a number.', cure: 'Correct the argument that the message names.' }],
  examples: [{ note: 'A situation that a person can picture', args: [90], result: 0.9 }],
});
`;
}
