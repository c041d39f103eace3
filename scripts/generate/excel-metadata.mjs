import { argumentWords } from './argument-words.mjs';

/** @import { CustomFunction } from '../../core/index.ts' */

/** What is added to a function's name while the add-in is developed beside an installed release: names are global in Excel. */
export const localSuffix = '_DEV';

/**
 * Excel's functions.json. Every argument is `any` and errors are let in, because the core reads the cells itself;
 * custom data types are not, because accepting both crashes Excel 2021.
 * @param {readonly CustomFunction[]} functions
 * @param {string} suffix
 */
export function excelMetadata(functions, suffix = '') {
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ name, summary, parameters, returns }) => ({
      id: name,
      name: name + suffix,
      description: summary,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        description: `${argumentWords(parameter)} (${parameter.unit})`,
        type: 'any',
        dimensionality: parameter.shape === 'cell' ? 'scalar' : 'matrix',
        ...(parameter.optional && { optional: true }),
      })),
      result: { type: 'any', dimensionality: returns.shape === 'cell' ? 'scalar' : 'matrix' },
    })),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
