import { cell, targetCell } from './rows.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('../build/kpi.ts').Book} Book
 * @typedef {import('../build/kpi.ts').Report} Report
 * @typedef {import('../build/kpi.ts').Finding} Finding
 * @typedef {import('../build/kpi.ts').Rule} Rule
 */

/**
 * The columns that a published row can fill, by header.
 * @type {readonly (readonly [header: string, read: (fields: import('./rows.mjs').Cells) => string])[]}
 */
const columns = [
  ['KPI', (fields) => cell(fields, 'statement', 'kpi', 'name')],
  ['Definition', (fields) => cell(fields, 'indicator', 'description', 'definition')],
  ['Unit', (fields) => cell(fields, 'unit_raw', 'unit')],
  ['Target', targetCell],
  ['Baseline', (fields) => cell(fields, 'baseline')],
  ['Actual', (fields) => cell(fields, 'actual')],
  ['Weight', (fields) => cell(fields, 'weight')],
  ['Goal', (fields) => cell(fields, 'goal')],
  ['Owner', (fields) => cell(fields, 'owner')],
  ['Department', (fields) => cell(fields, 'department')],
  ['Deadline', (fields) => cell(fields, 'period', 'deadline')],
];

/**
 * The rows as sheets, one for each organisation, read as any foreign sheet is. A column that an organisation never
 * fills is not on its sheet: nobody would have made it.
 * @param {typeof import('../build/kpi.ts')} core
 * @param {readonly Row[]} rows
 */
export function bookOfRows(core, rows) {
  const sheets = [...new Set(rows.map(({ source, lang }) => `${source} ${lang}`))].map((name) => {
    const mine = rows.filter(({ source, lang }) => `${source} ${lang}` === name);
    const used = columns.filter(([, read]) => mine.some(({ fields }) => read(fields) !== ''));
    const cells = mine.map(({ fields }) => used.map(([, read]) => read(fields) || null));
    return sheetOf(name, [used.map(([header]) => header), ...cells]);
  });
  return core.readBook({
    sheets,
    names: [],
    activeSheet: sheets[0]?.name ?? '',
    selection: null,
    decimalSeparator: '.',
  });
}

/**
 * @param {string} name
 * @param {readonly (readonly (string | number | boolean | null)[])[]} cells
 */
function sheetOf(name, cells) {
  const grid = (/** @type {(cell: unknown) => unknown} */ map) => cells.map((row) => row.map(map));
  return /** @type {import('../build/kpi.ts').SheetSnapshot} */ ({
    name,
    mark: null,
    hidden: false,
    cells: grid(typed),
    texts: grid((value) => (value === null ? '' : String(value))),
    formats: grid(() => 'General'),
    formulas: grid(() => null),
    merges: [],
  });
}

/** What a spreadsheet makes of a text that is typed into it: a number of a numeral, with or without its percent sign. */
function typed(/** @type {unknown} */ text) {
  if (typeof text !== 'string' || !/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/.test(text)) return text;
  const number = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? number / 100 : number;
}

/**
 * One line a rule: how many findings, at which severity, on which share of the rows.
 * @param {readonly Rule[]} rules
 * @param {Report} report
 * @param {Book} book
 */
export function firingTable(rules, report, book) {
  const rows = book.scorecards.reduce((sum, card) => sum + card.kpis.length, 0);
  const lines = rules.map((rule) => {
    const mine = report.findings.filter((finding) => finding.rule === rule.id);
    const places = new Set(mine.flatMap(({ at }) => at.map(({ scorecard, place }) => `${scorecard} ${place.kpi}`)));
    const count = (/** @type {string} */ severity) => mine.filter((one) => one.severity === severity).length;
    const share = `${((100 * places.size) / Math.max(1, rows)).toFixed(1)} %`;
    const counts = [mine.length, count('error'), count('warning'), count('info')].map((one) => String(one).padStart(6));
    return `${rule.id.padEnd(42)}${counts.join('')}${share.padStart(10)}`;
  });
  const title = `${'rule'.padEnd(42)}${['all', 'error', 'warn', 'info'].map((one) => one.padStart(6)).join('')}      rows`;
  return [`${rows} rows in ${book.scorecards.length} tables, preset ${report.preset}`, title, ...lines].join('\n');
}

/**
 * Findings spread evenly over the rows, the same ones every time.
 * @param {readonly Rule[]} rules
 * @param {Report} report
 * @param {Book} book
 * @param {number} count
 */
export function samples(rules, report, book, count) {
  return rules
    .flatMap((rule) => {
      const mine = report.findings.filter((finding) => finding.rule === rule.id);
      const step = Math.max(1, mine.length / count);
      const chosen = Array.from({ length: Math.min(count, mine.length) }, (_, index) => mine[Math.floor(index * step)]);
      return chosen.length === 0 ? [] : [`## ${rule.id}`, ...chosen.flatMap((one) => (one ? [sample(one, book)] : []))];
    })
    .join('\n');
}

/**
 * @param {Finding} finding
 * @param {Book} book
 */
function sample({ severity, message, at }, book) {
  const [first] = at;
  const values = first && book.scorecards[first.scorecard]?.kpis[first.place.kpi]?.values;
  const shown = ['kpi', 'definition', 'target', 'baseline'].map((field) => {
    const value = values?.[/** @type {'kpi'} */ (field)];
    return value === null || value === undefined ? '–' : String(value).slice(0, 160);
  });
  return `  [${severity}] ${message.slice(0, 200)}\n      ${shown.join(' | ')}`;
}
