import { markOf } from '../../scorecard/mark.ts';
import type { Policies } from '../../scorecard/policies.ts';
import { type SettingId, type SettingTable, settingLines, settingTables } from '../../scorecard/settings.ts';
import type { Area } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Block, SheetDraft } from './draft.ts';
import { isFree, newReference, presentReference } from './references.ts';
import { rowHeight } from './row-height.ts';

/** What stands in the settings at first, where it differs from the starting values. */
export interface SettingsAnswers {
  readonly values?: Readonly<Partial<Record<SettingId, Written>>>;
  readonly tables?: Readonly<Partial<Record<SettingTable['id'], readonly (readonly Written[])[]>>>;
}

/** How formulas on other sheets write each setting: by its name, or by its address where the name is somebody else's. */
export type SettingsReferences = Readonly<Record<SettingId | SettingTable['id'], string>>;

const headers = ['Setting', 'Value', 'Unit', 'What it means', 'Where it comes from'];
const columnPixels = [190, 120, 100, 400, 260];
const headerRow = 3;
const firstLine = headerRow + 1;

/** The sheet with every policy number of the workbook; the tables stand below the lines. */
export function settingsDraft(sheet: string, answers: SettingsAnswers, snapshot: Snapshot): SheetDraft {
  const tables = placedTables(answers);
  const lines = settingLines.map(({ name, unit, meaning, source }) => [name, unit, meaning, source]);
  const heights = lines.map(([name = '', , meaning = '', source = '']) =>
    rowHeight([text(name, 0), text(meaning, 3), text(source, 4)]),
  );
  return {
    sheet,
    mark: markOf('settings'),
    orientation: 'portrait',
    columnPixels,
    rowPixels: [
      { first: firstLine, pixels: heights },
      ...tables.map(({ row, table }) => ({ first: row, pixels: [titleHeight(table)] })),
    ],
    freeze: { rows: firstLine, columns: 0 },
    notes: headerNotes,
    blocks: [
      { row: 0, column: 0, cells: [['KPI settings']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [
          ['Every number that decides about scores and pay, in one place. Change a value here and all sheets follow.'],
        ],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: [headers], style: 'heading' },
      { row: firstLine, column: 0, cells: lines.map(([name = '']) => [name]), style: 'text' },
      { row: firstLine, column: 2, cells: lines.map(([, ...rest]) => rest), style: 'text' },
      ...valueBlocks(answers, snapshot, sheet),
      ...tables.flatMap((placed) => tableBlocks(placed, snapshot, sheet)),
    ],
  };
}

/** References for a sheet that is drawn in the same step. */
export function newReferences(sheet: string, answers: SettingsAnswers, snapshot: Snapshot): SettingsReferences {
  const lines = settingLines.map(({ id, range }, index) => {
    return [id, newReference(range, cellsAt(sheet, firstLine + index, 1), snapshot)] as const;
  });
  const tables = placedTables(answers).map(({ table, row, rows }) => {
    const area = cellsAt(sheet, row + 2, 0, Math.max(1, rows.length), table.headers.length);
    return [table.id, newReference(table.range, area, snapshot)] as const;
  });
  return Object.fromEntries([...lines, ...tables]) as SettingsReferences;
}

/** References for the settings that a workbook holds already. `#REF!` where a line was deleted: its formula says so. */
export function presentReferences(policies: Policies, snapshot: Snapshot): SettingsReferences {
  const lines = settingLines.map(({ id, range }) => [id, presentOrLost(range, policies.places[id], snapshot)] as const);
  const tables = settingTables.map(({ id, range }) => {
    return [id, presentOrLost(range, policies.tablePlaces[id], snapshot)] as const;
  });
  return Object.fromEntries([...lines, ...tables]) as SettingsReferences;
}

/** Where the departments stand, for the drop-downs of other sheets; null where they are gone. */
export function departmentsArea(
  settings: { readonly sheet: string | null; readonly policies: Policies | null },
  answers: SettingsAnswers,
): Area | null {
  if (settings.policies) return settings.policies.tablePlaces.departments;
  const placed = placedTables(answers).find(({ table }) => table.id === 'departments');
  if (!placed || settings.sheet === null) return null;
  return cellsAt(settings.sheet, placed.row + 2, 0, Math.max(1, placed.rows.length), 1);
}

function presentOrLost(range: string, place: Area | null, snapshot: Snapshot): string {
  return place === null ? '#REF!' : presentReference(range, place, snapshot);
}

function valueBlocks({ values = {} }: SettingsAnswers, snapshot: Snapshot, sheet: string): Block[] {
  const references = newReferences(sheet, { values }, snapshot);
  return settingLines.map((line, index): Block => {
    const { id, kind, choices, format, range } = line;
    const given = values[id];
    return {
      row: firstLine + index,
      column: 1,
      cells: [[withReferences(given === undefined ? line.value : given, references)]],
      style: kind === 'input' ? 'factInput' : 'fact',
      format,
      ...(isFree(range, snapshot) ? { name: range } : {}),
      ...(choices
        ? { choices: { from: { words: choices }, message: `Choose one of: ${choices.join(', ')}.`, strict: true } }
        : {}),
    };
  });
}

/** The lines' own formulas are written with names; where a name was taken, its address stands in for it. */
function withReferences(written: Written, references: SettingsReferences): Written {
  if (typeof written !== 'object' || written === null) return written;
  const formula = settingLines.reduce((text, { id, range }) => {
    return text.replace(new RegExp(`\\b${range}\\b`, 'g'), () => references[id]);
  }, written.formula);
  return { formula };
}

interface PlacedTable {
  readonly table: SettingTable;
  /** The row of its title; headers and rows follow. */
  readonly row: number;
  readonly rows: readonly (readonly Written[])[];
}

function placedTables({ tables = {} }: SettingsAnswers): PlacedTable[] {
  const placed: PlacedTable[] = [];
  let row = firstLine + settingLines.length + 1;
  for (const table of settingTables) {
    const rows = tables[table.id] ?? table.rows;
    placed.push({ table, row, rows });
    row += 2 + Math.max(1, rows.length) + 1;
  }
  return placed;
}

function tableBlocks({ table, row, rows }: PlacedTable, snapshot: Snapshot, sheet: string): Block[] {
  const area = cellsAt(sheet, row + 2, 0, Math.max(1, rows.length), table.headers.length);
  const { formats, headers: names } = table;
  return [
    { row, column: 0, cells: [[table.title]], style: 'result' },
    { row, column: 3, cells: [[table.meaning, table.source]], style: 'note' },
    { row: row + 1, column: 0, cells: [names], style: 'heading' },
    {
      row: area.row,
      column: 0,
      ...(rows.length > 0 ? { cells: rows } : { rows: area.rows, columns: area.columns }),
      style: 'factInput',
      formats: Array.from({ length: area.rows }, () => formats),
      ...(isFree(table.range, snapshot) ? { name: table.range } : {}),
    },
  ];
}

function titleHeight({ meaning, source }: SettingTable): number {
  return rowHeight([text(meaning, 3), text(source, 4)]);
}

function text(words: string, column: number) {
  return { text: words, widthPixels: columnPixels[column] ?? 100 };
}

function cellsAt(sheet: string, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheet, row, column, rows, columns };
}

const headerNotes = [
  { row: headerRow, column: 1, text: 'Tinted cells are yours to change; the others are calculated.' },
  {
    row: headerRow,
    column: 4,
    text: 'Who or what decided on the value. Say it in your own words when you change one.',
  },
];
