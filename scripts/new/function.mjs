/**
 * A custom function that compiles and whose one example fails. The tests over all functions name what is missing.
 * @param {string} name in capitals @param {string} constant in camelCase
 */
export function functionFile(name, constant) {
  return `import { anyNumber, numberCell } from './arguments/number.ts';
import { defineFunction } from './define.ts';

export const ${constant} = defineFunction({
  name: '${name}',
  summary: 'What it tells, in one sentence.',
  source: 'Where the practice comes from.',
  parameters: [
    numberCell('actual', anyNumber, null, { unit: 'unit of the KPI', description: 'The measured result.' }),
  ],
  returns: { shape: 'cell', unit: 'ratio', description: 'What the result counts.' },
  errors: [{ code: '#VALUE!', when: 'The actual is not a number.', cure: 'Correct the argument that the message names.' }],
  examples: [{ note: 'A situation that a person can picture', args: [90], result: 0.9 }],
  calculate() {
    return '';
  },
});
`;
}
