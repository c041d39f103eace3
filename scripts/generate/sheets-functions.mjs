import { argumentWords } from './argument-words.mjs';

/** @import { CustomFunction } from '../../core/index.ts' */

/** The bundle's only variable in the script of the add-on; the underscore keeps it out of cells and of the sidebar's reach. */
export const bundleName = 'KPI_';

/** What Google Sheets itself calls besides the functions: menus and the sidebar's one door. */
export const entryPoints = [
  { name: 'onOpen', parameters: ['event'], says: 'Puts the add-on into the menu when a spreadsheet opens.' },
  { name: 'onInstall', parameters: ['event'], says: 'Puts the add-on into the menu right after it was installed.' },
  {
    name: 'onEdit',
    parameters: ['event'],
    says: 'Counts an edit by a person, so that the side panel sees that there was one.',
  },
  { name: 'showPanel', parameters: [], says: 'Opens the side panel; called from the menu.' },
  { name: 'rpc', parameters: ['json'], says: 'Answers the side panel: one JSON text in, one out.' },
];

/**
 * The top-level functions that Google Sheets finds by name. A bundler drops the JSDoc that describes a custom function in
 * the formula bar, so each is written out here and hands over to the bundle.
 * @param {readonly CustomFunction[]} functions
 */
export function sheetsFunctions(functions) {
  return [...functions.map(customFunction), ...entryPoints.map(entryPoint)].join('\n');
}

/** @param {CustomFunction} fn */
function customFunction({ name, summary, parameters, returns }) {
  const names = parameters.map((parameter) => parameter.name).join(', ');
  const tags = parameters.map((parameter) => {
    const shown = parameter.optional ? `[${parameter.name}]` : parameter.name;
    return `@param {${types[parameter.shape]}} ${shown} ${argumentWords(parameter)} (${parameter.unit})`;
  });
  const lines = [summary, '', ...tags, `@return {${types[returns.shape]}} ${returns.description}`, '@customfunction'];
  return `${docComment(lines)}\nfunction ${name}(${names}) {\n  return ${bundleName}.call("${name}", arguments);\n}\n`;
}

const types = { cell: '*', rows: 'range', table: 'range' };

/** @param {typeof entryPoints[number]} entryPoint */
function entryPoint({ name, parameters, says }) {
  const names = parameters.join(', ');
  return `${docComment([says])}\nfunction ${name}(${names}) {\n  return ${bundleName}.${name}(${names});\n}\n`;
}

/** @param {readonly string[]} lines */
function docComment(lines) {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'));
  return ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
