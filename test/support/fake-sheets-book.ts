import { type Area, parseAreaName } from '../../core/index.ts';
import { chartMembers } from './fake-sheets-chart.ts';
import { exception, type Ledger, strict } from './fake-sheets-ledger.ts';
import { fakeRange, hidden } from './fake-sheets-range.ts';
import { SheetModel, type WorkbookModel } from './workbook-model.ts';

export function fakeSpreadsheet(workbook: WorkbookModel, ledger: Ledger): object {
  const sheet = (model: SheetModel) => fakeSheet(workbook, ledger, model);
  const find = (name: string) => workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const modelOf = (object: object) => {
    const name = (object as { getName(): string }).getName();
    const model = find(name);
    if (!model) throw exception(`Sheet ${name} not found`);
    return model;
  };
  return strict('Spreadsheet', ledger, {
    getSpreadsheetLocale: () => ledger.setting.locale,
    getSpreadsheetTimeZone: () => ledger.setting.timeZone,
    getSheets: () => workbook.sheets.map(sheet),
    getNumSheets: () => workbook.sheets.length,
    getSheetByName: (name: string) => {
      const model = find(name);
      return model ? sheet(model) : null;
    },
    getActiveSheet: () => sheet(find(workbook.active) ?? modelOf({ getName: () => workbook.active })),
    setActiveSheet: (object: object) => {
      workbook.active = modelOf(object).name;
      return object;
    },
    getActiveRange: () => {
      const area = workbook.selection ?? { sheet: workbook.active, row: 0, column: 0, rows: 1, columns: 1 };
      return range(workbook, ledger, area);
    },
    insertSheet: (name: string, index: number) => {
      ledger.changing();
      if (find(name)) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const model = new SheetModel(name);
      workbook.sheets.splice(index, 0, model);
      workbook.active = name;
      return sheet(model);
    },
    deleteSheet: (object: object) => {
      ledger.changing();
      if (workbook.sheets.length === 1) throw exception("You can't remove all the sheets in a document.");
      const model = modelOf(object);
      workbook.sheets = workbook.sheets.filter((other) => other !== model);
      for (const [name, area] of workbook.names) if (area.sheet === model.name) workbook.names.delete(name);
      if (workbook.active === model.name) workbook.active = workbook.sheets[0]?.name ?? '';
    },
    getNamedRanges: () =>
      [...workbook.names].map(([name, area]) =>
        strict('NamedRange', ledger, { getName: () => name, getRange: () => range(workbook, ledger, area) }),
      ),
    setNamedRange: (name: string, object: object) => {
      ledger.changing();
      workbook.names.set(name, areaOf(object));
    },
    removeNamedRange: (name: string) => {
      ledger.changing();
      if (!workbook.names.delete(name)) throw exception(`The named range "${name}" does not exist.`);
    },
  });
}

function fakeSheet(workbook: WorkbookModel, ledger: Ledger, model: SheetModel): object {
  const grid = () => ledger.grids.get(model.name) ?? sizeAtStart(workbook, ledger, model);
  const grow = (rows: number, columns: number) => {
    ledger.changing();
    const { rows: height, columns: width } = grid();
    ledger.grids.set(model.name, { rows: height + rows, columns: width + columns });
  };
  const noted = (name: string) => [name, (...args: readonly unknown[]) => ledger.note(model.name, name, args)] as const;
  return strict('Sheet', ledger, {
    getName: () => model.name,
    getType: () => 'GRID',
    isSheetHidden: () => model.hidden,
    getMaxRows: () => grid().rows,
    getMaxColumns: () => grid().columns,
    insertRowsBefore: (first: number, rows: number) => {
      grow(rows, 0);
      workbook.insertRows({ sheet: model.name, row: first - 1, column: 0, rows, columns: 1 });
    },
    insertRowsAfter: (last: number, rows: number) => {
      grow(rows, 0);
      workbook.insertRows({ sheet: model.name, row: last, column: 0, rows, columns: 1 });
    },
    deleteRows: (first: number, count: number) => {
      if (first + count - 1 > grid().rows) throw exception('Those rows are out of bounds.');
      grow(-count, 0);
      workbook.removeRows({ sheet: model.name, row: first - 1, column: 0, rows: count, columns: 1 });
    },
    insertColumnsAfter: (_: number, columns: number) => grow(0, columns),
    getDataRange: () => {
      const { rows, columns } = workbook.used(model, workbook.values());
      const area = { sheet: model.name, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return range(workbook, ledger, area);
    },
    getRange: (row: number, column: number, rows = 1, columns = 1) => {
      const { rows: height, columns: width } = grid();
      if (!(row >= 1 && column >= 1)) throw exception('The starting row or column of the range is too small.');
      if (!(rows >= 1 && columns >= 1))
        throw exception('The number of rows or columns in the range must be at least 1.');
      if (row + rows - 1 > height) throw exception('Those rows are out of bounds.');
      if (column + columns - 1 > width) throw exception('Those columns are out of bounds.');
      return range(workbook, ledger, { sheet: model.name, row: row - 1, column: column - 1, rows, columns });
    },
    getRangeList: (names: readonly string[]) => {
      const areas = names.map((name) => parseAreaName(name, model.name));
      if (areas.length === 0 || areas.includes(undefined)) throw exception('Range not found');
      return rangeList(ledger, model.name, names);
    },
    getDeveloperMetadata: () =>
      model.mark === null
        ? []
        : [strict('DeveloperMetadata', ledger, { getKey: () => 'KPI_SCORECARDS', getValue: () => model.mark })],
    addDeveloperMetadata: (key: string, value: string, visibility: string) => {
      ledger.changing();
      if (key !== 'KPI_SCORECARDS' || visibility !== 'DOCUMENT') throw exception('Unexpected metadata.');
      model.mark = value;
    },
    getConditionalFormatRules: () => ledger.settings.filter(isRulesOf(model.name)).at(-1)?.args[0] ?? [],
    ...chartMembers(ledger, model.name),
    ...Object.fromEntries(
      [
        'setHiddenGridlines',
        'setColumnWidths',
        'setRowHeights',
        'setFrozenRows',
        'setFrozenColumns',
        'setConditionalFormatRules',
      ].map(noted),
    ),
  });
}

/** Many ranges at once; each setting is one call. */
function rangeList(ledger: Ledger, sheet: string, names: readonly string[]): object {
  const noted = (name: string) =>
    [
      name,
      (...args: readonly unknown[]) => {
        ledger.note(`${sheet} ${names.join(' ')}`, name, args);
        return itself;
      },
    ] as const;
  const itself: object = strict('RangeList', ledger, Object.fromEntries(lookSettings.map(noted)));
  return itself;
}

const lookSettings = [
  'setFontWeight',
  'setFontStyle',
  'setFontSize',
  'setFontColor',
  'setBackground',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setBorder',
];

function isRulesOf(sheet: string): (setting: { on: string; name: string }) => boolean {
  return ({ on, name }) => on === sheet && name === 'setConditionalFormatRules';
}

/** A sheet that a test lays out is as large as it has to be. */
function sizeAtStart(workbook: WorkbookModel, ledger: Ledger, model: SheetModel): { rows: number; columns: number } {
  const used = workbook.used(model, workbook.values());
  const size = {
    rows: Math.max(ledger.setting.rows, used.rows),
    columns: Math.max(ledger.setting.columns, used.columns),
  };
  ledger.grids.set(model.name, size);
  return size;
}

function range(workbook: WorkbookModel, ledger: Ledger, area: Area): object {
  const model = workbook.sheet(area.sheet);
  if (!model) throw exception(`Sheet ${area.sheet} not found`);
  return fakeRange({ workbook, ledger, model, area, sheet: () => fakeSheet(workbook, ledger, model) });
}

export function areaOf(object: object): Area {
  return hidden(object);
}
