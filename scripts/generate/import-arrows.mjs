import { posix } from 'node:path';

/**
 * Who may import whom, in one table. From it comes `biome.arrows.json`, which the linter reads and editors show.
 * Inside core a folder names the core folders it may use; `cell` is the file core/cell.ts.
 */
export const insideCore = {
  money: [],
  workbook: ['cell'],
  scorecard: ['cell', 'workbook', 'money'],
  scoring: ['cell', 'money', 'scorecard'],
  functions: ['cell', 'money', 'scoring', 'scorecard'],
  rules: ['cell', 'workbook', 'scorecard', 'scoring', 'money'],
  validator: ['cell', 'workbook', 'scorecard', 'rules'],
  templates: ['cell', 'workbook', 'scorecard', 'scoring', 'money', 'functions'],
  'bonus-round': ['cell', 'workbook', 'scorecard', 'scoring', 'money', 'functions'],
  reconciliation: ['cell', 'workbook', 'scorecard', 'scoring', 'money', 'functions'],
  review: ['cell', 'workbook', 'scorecard', 'scoring', 'money', 'functions', 'bonus-round'],
  /** From a snapshot to what is shown and what is written: the only folder that knows the rounds and the sheets. */
  journeys: [
    ...['cell', 'workbook', 'scorecard', 'scoring', 'money', 'functions'],
    ...['templates', 'bonus-round', 'reconciliation', 'review'],
  ],
};

/**
 * Packages that a folder may use; everything else from node_modules stays outside.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packages = {
  'core/money': ['big.js'],
  panel: ['preact', 'preact/**', '@preact/signals'],
  preview: ['@univerjs/**', 'rxjs', 'rxjs/**'],
};

const coreDoor = ['core/index.ts'];
const panelDoor = ['panel/index.ts', 'panel/index.tsx'];

/** @returns {string} the Biome configuration that holds the arrows */
export function importArrows() {
  const overrides = [
    restrict(['core/cell.ts'], ['**'], 'core/cell.ts imports nothing.'),
    restrict(['core/index.ts'], ['**', '!./**', './../**'], 'core/index.ts imports only core.'),
    ...Object.entries(insideCore).flatMap(([name, uses]) => coreFolder(name, uses)),
    ...folder('panel', 'panel', coreDoor),
    ...folder('excel-addin', 'excel-addin/src', [...coreDoor, ...panelDoor]),
    ...folder('gsheets-addon', 'gsheets-addon/src', [...coreDoor, ...panelDoor]),
    ...folder('preview', 'preview/src', [...coreDoor, ...panelDoor]),
    restrict(
      ['scripts/**'],
      ['**/excel-addin/**', '**/gsheets-addon/**', '**/preview/**', '**/panel/**', '**/core/**', '!**/core/index.ts'],
      'scripts import core/index.ts, and never a host.',
    ),
  ];
  return `${JSON.stringify({ overrides }, null, 2)}\n`;
}

/** @param {string} name @param {readonly string[]} uses */
function coreFolder(name, uses) {
  const doors = uses.map((used) => (used === 'cell' ? 'core/cell.ts' : `core/${used}/**`));
  return folder(`core/${name}`, `core/${name}`, doors);
}

/**
 * Everything is refused but the folder itself and its doors. A pattern sees the import as it is written, so files one
 * level deeper get a rule of their own: for them `../` is still home.
 * @param {string} name @param {string} path where its sources are @param {readonly string[]} doors
 */
function folder(name, path, doors) {
  const allowedPackages = packages[name] ?? [];
  const message = `${name} imports only ${[...doors, ...allowedPackages].join(', ') || 'its own files'}.`;
  const from = (/** @type {string} */ place) => [
    ...doors.map((door) => `!${posix.relative(place, door)}`),
    ...allowedPackages.map((allowed) => `!${allowed}`),
  ];
  return [
    restrict([`${path}/*`], ['**', '!./**', './../**', ...from(path)], message),
    restrict([`${path}/*/**`], ['**', '!./**', '!../**', '../../**', './../../**', ...from(`${path}/deeper`)], message),
  ];
}

/** @param {readonly string[]} includes @param {readonly string[]} group @param {string} message */
function restrict(includes, group, message) {
  const options = { patterns: [{ group, message }] };
  return { includes, linter: { rules: { style: { noRestrictedImports: { level: 'error', options } } } } };
}
