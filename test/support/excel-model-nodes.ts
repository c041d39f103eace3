import { type Area, areaName, fullAreaName, parseAreaName } from '../../core/index.ts';
import type { ExcelChart, ExcelModel } from './excel-model.ts';
import { asExcelSpells, ExcelError, missing, type Node, record, recorder } from './excel-model-node.ts';
import { rangeNode } from './excel-model-range.ts';
import { SheetModel } from './workbook-model.ts';

export function workbookNode(excel: ExcelModel): Node {
  const { workbook } = excel;
  return {
    kind: 'Workbook',
    children: {
      worksheets: () => worksheetsNode(excel),
      names: () => namesNode(excel),
      application: () => ({
        kind: 'Application',
        children: {},
        properties: { decimalSeparator: () => excel.decimalSeparator },
      }),
      comments: () => commentsNode(excel),
      getSelectedRange: () => {
        if (excel.chartSelected) throw new ExcelError('InvalidSelection', 'The current selection is invalid.');
        const area = workbook.selection ?? { sheet: workbook.active, row: 0, column: 0, rows: 1, columns: 1 };
        return rangeNode(excel, area);
      },
    },
  };
}

function worksheetsNode(excel: ExcelModel): Node {
  const { workbook } = excel;
  const find = (key: unknown) =>
    workbook.sheets.find(({ name }) => name.toLowerCase() === String(key).toLowerCase() || idOf(excel, name) === key);
  return {
    kind: 'WorksheetCollection',
    children: {
      getItem: (key) => worksheetNode(excel, find(key) ?? missing()),
      getItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet ? worksheetNode(excel, sheet) : null;
      },
      getActiveWorksheet: () => worksheetNode(excel, find(workbook.active) ?? missing()),
      add: (name) => {
        if (find(name)) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
        if (!/^[^:\\/?*[\]]{1,31}$/.test(String(name))) throw new ExcelError('InvalidArgument', 'The name is invalid.');
        const sheet = new SheetModel(String(name));
        workbook.sheets.push(sheet);
        return worksheetNode(excel, sheet);
      },
    },
    items: () => workbook.sheets.map((sheet) => worksheetNode(excel, sheet)),
    methods: { _RegisterDataChangedEvent: () => null, _UnregisterDataChangedEvent: () => null },
  };
}

/** Ids stay with a sheet; a sheet of the same name that comes later has another one. */
export function idOf(excel: ExcelModel, name: string): string {
  const known = excel.extras.ids.get(name) ?? `{${excel.extras.ids.size}}`;
  excel.extras.ids.set(name, known);
  return known;
}

function worksheetNode(excel: ExcelModel, sheet: SheetModel): Node {
  const { workbook } = excel;
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheet: sheet.name,
    row,
    column,
    rows,
    columns,
  });
  return {
    kind: 'Worksheet',
    id: idOf(excel, sheet.name),
    properties: {
      id: () => idOf(excel, sheet.name),
      name: () => sheet.name,
      visibility: () => (sheet.hidden ? 'Hidden' : 'Visible'),
    },
    setters: {
      position: (position: number) => {
        workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
        workbook.sheets.splice(position, 0, sheet);
      },
      gridlines: (shown: boolean) => record(excel, sheet.name, 'gridlines', shown),
    },
    methods: {
      delete: () => removeSheet(excel, sheet),
      activate: () => {
        workbook.active = sheet.name;
      },
    },
    children: {
      getRange: (address) => {
        if (address === null) return rangeNode(excel, area(0, 0, 1_048_576, 16_384));
        const found = parseAreaName(String(address), sheet.name);
        if (!found) throw new ExcelError('InvalidArgument', 'The argument is invalid or missing.');
        return rangeNode(excel, found);
      },
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeNode(excel, area(Number(row), Number(column), Number(rows), Number(columns))),
      getUsedRangeOrNullObject: () => {
        const used = usedArea(excel, sheet);
        return used && rangeNode(excel, used);
      },
      customProperties: () => customPropertiesNode(sheet),
      pageLayout: () => recorder(excel, `${sheet.name} page`, ['setPrintTitleRows', 'setPrintMargins', 'setPrintArea']),
      freezePanes: () =>
        recorder(excel, `${sheet.name} panes`, ['freezeAt', 'freezeRows', 'freezeColumns', 'unfreeze']),
      charts: () => chartsNode(excel, sheet.name),
    },
  };
}

function chartsNode(excel: ExcelModel, sheet: string): Node {
  const { charts } = excel.extras;
  return {
    kind: 'ChartCollection',
    children: {
      add: (_, source) => {
        const chart = { sheet, name: `Chart ${charts.length + 1}`, data: '', at: '' };
        charts.push(chart);
        return chartNode(excel, chart, source);
      },
      getItemOrNullObject: (name) => {
        const chart = charts.find((one) => one.sheet === sheet && one.name === name);
        return chart ? chartNode(excel, chart) : null;
      },
    },
  };
}

function chartNode(excel: ExcelModel, chart: ExcelChart, source?: unknown): Node {
  const place = (range: unknown) => areaName((range as { area: Area }).area);
  if (source) chart.data = place(source);
  return {
    kind: 'Chart',
    properties: { name: () => chart.name },
    setters: {
      name: (name: string) => {
        chart.name = name;
      },
    },
    children: { title: () => recorder(excel, `${chart.sheet} chart title`) },
    methods: {
      setData: (range: never) => {
        chart.data = place(range);
      },
      setPosition: (range: never) => {
        chart.at = place(range);
      },
    },
  };
}

/** Excel's used range begins at the first used cell, not at A1. */
function usedArea(excel: ExcelModel, sheet: SheetModel): Area | null {
  const values = excel.workbook.values();
  const { rows, columns } = excel.workbook.used(sheet, values);
  let first: { row: number; column: number } | null = null;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const filled = sheet.content(row, column) !== null || values.value(sheet.name, row, column) !== null;
      if (filled) first = first ? { row: first.row, column: Math.min(first.column, column) } : { row, column };
    }
  }
  if (!first) return null;
  return { sheet: sheet.name, ...first, rows: rows - first.row, columns: columns - first.column };
}

function removeSheet(excel: ExcelModel, sheet: SheetModel): void {
  const { workbook } = excel;
  const visible = workbook.sheets.filter((other) => !other.hidden && other !== sheet);
  if (visible.length === 0) throw new ExcelError('InvalidOperation', 'A workbook must contain a visible worksheet.');
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  excel.extras.ids.set(sheet.name, `{gone ${excel.extras.ids.size}}`);
  excel.extras.ids.delete(sheet.name);
  if (workbook.active === sheet.name) workbook.active = visible[0]?.name ?? '';
}

function customPropertiesNode(sheet: SheetModel): Node {
  const property: Node = { kind: 'WorksheetCustomProperty', children: {}, properties: { value: () => sheet.mark } };
  return {
    kind: 'WorksheetCustomPropertyCollection',
    children: {
      add: (_, value) => {
        sheet.mark = String(value);
        return property;
      },
      getItemOrNullObject: () => (sheet.mark === null ? null : property),
    },
  };
}

function namesNode(excel: ExcelModel): Node {
  const { names } = excel.workbook;
  const find = (wanted: unknown) =>
    [...names.keys()].find((name) => name.toLowerCase() === String(wanted).toLowerCase()) ?? missing();
  const named = (name: string): Node => ({
    kind: 'NamedItem',
    id: name,
    children: {},
    properties: { name: () => name, formula: () => `=${asExcelSpells(fullAreaName(names.get(name) ?? missing()))}` },
    setters: { formula: (formula: string) => void names.set(name, parseAreaName(formula.slice(1)) ?? missing()) },
    methods: { delete: () => void names.delete(name) },
  });
  return {
    kind: 'NamedItemCollection',
    children: {
      getItem: (name) => named(find(name)),
      add: (name, range) => {
        const taken = [...names.keys()].some((other) => other.toLowerCase() === String(name).toLowerCase());
        if (taken) throw new ExcelError('ItemAlreadyExists', 'A resource with the same name already exists.');
        const { area } = range as Node;
        if (!area) throw new ExcelError('InvalidArgument', 'The reference is invalid.');
        names.set(String(name), area);
        return named(String(name));
      },
    },
    items: () => [...names.keys()].map(named),
  };
}

function commentsNode(excel: ExcelModel): Node {
  const { comments } = excel.extras;
  const comment = (place: string): Node => ({
    kind: 'Comment',
    children: {},
    properties: { id: () => place },
    methods: { delete: () => void comments.delete(place) },
  });
  return {
    kind: 'CommentCollection',
    children: {
      getItemByCell: (address) => (comments.has(String(address)) ? comment(String(address)) : missing()),
      add: (address, text) => {
        const area = parseAreaName(String(address));
        if (!area || !excel.workbook.sheet(area.sheet)) throw new ExcelError('InvalidArgument', 'No such cell.');
        if (comments.has(String(address))) throw new ExcelError('InvalidOperation', 'The cell has a comment already.');
        comments.set(String(address), String(text));
        return comment(String(address));
      },
    },
  };
}
