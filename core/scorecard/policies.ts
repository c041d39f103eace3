import { type Cell, type Grid, isBlank } from '../cell.ts';
import type { Area } from '../workbook/area.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import { readMark } from './mark.ts';
import { type SettingId, type SettingTable, settingLines, settingTables } from './settings.ts';

/** KPI Settings as it stands in a workbook. What the sheet lacks is null. */
export interface Policies {
  readonly sheet: string;
  readonly values: Readonly<Record<SettingId, Cell>>;
  /** The cell of each value. */
  readonly places: Readonly<Record<SettingId, Area | null>>;
  /** The filled rows of each table. */
  readonly tables: Readonly<Record<SettingTable['id'], Grid>>;
  readonly tablePlaces: Readonly<Record<SettingTable['id'], Area | null>>;
}

/** Null where the workbook has no settings sheet of ours. */
export function readPolicies(snapshot: Snapshot): Policies | null {
  const sheet = settingsSheet(snapshot);
  if (!sheet) return null;
  const places = keyed(settingLines, (line) => namedCells(snapshot, sheet, line.range) ?? lineCell(sheet, line.name));
  const tablePlaces = keyed(
    settingTables,
    (table) => namedCells(snapshot, sheet, table.range) ?? titledCells(sheet, table),
  );
  return {
    sheet: sheet.name,
    places,
    values: keyed(settingLines, ({ id }) => valueAt(sheet, places[id])),
    tablePlaces,
    tables: keyed(settingTables, ({ id }) => filledRows(sheet, tablePlaces[id])),
  };
}

/** By its mark; a copy that lost the mark is known by its title and its header row. */
function settingsSheet(snapshot: Snapshot): SheetSnapshot | undefined {
  const marked = snapshot.sheets.find((sheet) => readMark(sheet.mark)?.kind === 'settings');
  return marked ?? snapshot.sheets.find((sheet) => sheet.name.startsWith('KPI Settings') && headerRow(sheet) >= 0);
}

function headerRow(sheet: SheetSnapshot): number {
  return sheet.cells.findIndex((row) => row[0] === 'Setting' && row[1] === 'Value');
}

function namedCells(snapshot: Snapshot, sheet: SheetSnapshot, range: string): Area | null {
  const named = snapshot.names.find(({ name }) => name.toLowerCase() === range.toLowerCase());
  return named && named.area.sheet === sheet.name ? named.area : null;
}

function lineCell(sheet: SheetSnapshot, name: string): Area | null {
  const wanted = name.toLowerCase();
  const row = sheet.cells.findIndex(([first]) => typeof first === 'string' && first.trim().toLowerCase() === wanted);
  return row < 0 ? null : { sheet: sheet.name, row, column: 1, rows: 1, columns: 1 };
}

/** The rows below a table's title and headers, down to the first that is blank in all its columns. */
function titledCells(sheet: SheetSnapshot, table: SettingTable): Area | null {
  for (const [row, cells] of sheet.cells.entries()) {
    const column = cells.indexOf(table.title);
    if (column < 0) continue;
    let rows = 0;
    const isFilled = (_: string, across: number) => !isBlank(cellAt(sheet, row + 2 + rows, column + across));
    while (table.headers.some(isFilled)) rows += 1;
    return rows === 0 ? null : { sheet: sheet.name, row: row + 2, column, rows, columns: table.headers.length };
  }
  return null;
}

function valueAt(sheet: SheetSnapshot, place: Area | null): Cell {
  const cell = place ? cellAt(sheet, place.row, place.column) : null;
  return isBlank(cell) ? null : cell;
}

function filledRows(sheet: SheetSnapshot, place: Area | null): Grid {
  if (!place) return [];
  const rows = Array.from({ length: place.rows }, (_, down) =>
    Array.from({ length: place.columns }, (_, across) => cellAt(sheet, place.row + down, place.column + across)),
  );
  return rows.filter((row) => row.some((cell) => !isBlank(cell)));
}

function keyed<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Record<Item['id'], Value> {
  return Object.fromEntries(items.map((item) => [item.id, value(item)])) as Record<Item['id'], Value>;
}
