import { argumentWords } from './argument-words.mjs';
import { hostDifferences } from './host-differences.mjs';

/** @import { Argument, CustomFunction, Grid, Result } from '../../core/index.ts' */

/**
 * docs/functions.md: each function with its arguments, errors and examples, and every difference between the hosts.
 * @param {readonly CustomFunction[]} functions
 */
export function functionReference(functions) {
  return `# Functions

This page is generated from the functions themselves (\`npm run generate\`); each example on it is run in the core, in the
Excel bundle, in the Sheets bundle and in the preview whenever the tests run.

All functions have the same name, the same arguments and the same result in Excel, in Google Sheets and in the preview.
Arguments in brackets may be left out. *Rows* are cells of one row or column, one for each KPI or person; a single cell
then serves for all of them. A ratio is a plain number: 1 is 100 %. A date is its serial number.

In the examples, braces stand for a range of cells: \`;\` ends a row, and nothing between two signs is a blank cell. In
a spreadsheet you would point to cells instead: \`=KPI_SCORE(C2:C6, D2:D6)\`.

${table(
  ['Function', 'What it does'],
  functions.map((fn) => [`[${fn.name}](#${fn.name.toLowerCase()})`, fn.summary]),
)}

${functions.map(section).join('\n')}
## What differs between hosts

${table(['Topic', 'Excel', 'Google Sheets', 'Preview'], hostDifferences)}
`;
}

/** @param {CustomFunction} fn */
function section({ name, summary, source, parameters, returns, errors, examples }) {
  const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const argumentRows = parameters.map((parameter) => [
    parameter.optional ? `[${parameter.name}]` : parameter.name,
    shapes[parameter.shape],
    parameter.unit,
    argumentWords(parameter),
  ]);
  return `## ${name}

\`${name}(${signature})\`

${summary}

${table(['Argument', 'Shape', 'Unit', 'Meaning'], argumentRows)}

**Returns** ${shapes[returns.shape]} (${returns.unit}). ${returns.description}

**Source:** ${source}

${table(
  ['Error', 'When', 'What to do'],
  errors.map(({ code, when, cure }) => [`\`${code}\``, when, cure]),
)}

${table(
  ['Example', 'Result', 'Situation'],
  examples.map(({ args, result, note }) => [code(`=${name}(${args.map(written).join(', ')})`), shown(result), note]),
)}
`;
}

const shapes = { cell: 'one value', rows: 'rows', table: 'a table' };

/** An argument as a person would type it. @param {Argument} argument @returns {string} */
function written(argument) {
  if (argument === null || argument === undefined) return '';
  if (isGrid(argument)) return `{${argument.map((row) => row.map(written).join(', ')).join('; ')}}`;
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return typeof argument === 'object' ? argument.error.code : String(argument);
}

/** @param {Result} result */
function shown(result) {
  const rows = isGrid(result) ? result : [[result]];
  return rows.map((row) => row.map(shownCell).join(' ')).join('<br>');
}

/** An error with its words, because they say what to do. @param {Grid[number][number]} cell */
function shownCell(cell) {
  const isError = typeof cell === 'object' && cell !== null;
  return isError ? `${code(cell.error.code)} ${cell.error.message}` : code(written(cell));
}

/** @param {Argument | Result} value @returns {value is Grid} */
function isGrid(value) {
  return Array.isArray(value);
}

/** @param {string} text */
function code(text) {
  return text === '' ? '' : `\`${text}\``;
}

/** @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
function table(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
