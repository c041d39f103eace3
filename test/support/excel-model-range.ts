import { type Area, isError } from '../../core/index.ts';
import { type Content, isFormulaContent } from './calculate.ts';
import type { ExcelModel } from './excel-model.ts';
import { addressOf, asExcelSpells, ExcelError, missing, type Node, recorder } from './excel-model-node.ts';
import { typedInput } from './typed-input.ts';
import type { SheetModel } from './workbook-model.ts';
import { shownText } from './workbook-model.ts';

/** A range with the ways in which Excel reads and shows cells. */
export function rangeNode(excel: ExcelModel, area: Area): Node {
  const sheet = excel.workbook.sheet(area.sheet) ?? missing();
  const values = () => excel.workbook.values();
  const each = <Value>(cell: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
    );
  const on = addressOf(area);
  const write = (grid: readonly (readonly unknown[])[]) => {
    excel.allows(area.sheet);
    enter(excel, sheet, area, grid);
    excel.onSet?.(area);
  };
  return {
    kind: 'Range',
    area,
    properties: {
      address: () => on,
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rows,
      columnCount: () => area.columns,
      values: () => {
        const all = values();
        return each((row, column) => plain(all.value(area.sheet, row, column)));
      },
      valueTypes: () => {
        const all = values();
        return each((row, column) => typeOf(all.value(area.sheet, row, column)));
      },
      formulas: () => {
        const all = values();
        return each((row, column) => {
          const content = sheet.content(row, column);
          return isFormulaContent(content) ? content.formula : plain(all.value(area.sheet, row, column));
        });
      },
      text: () => {
        const all = values();
        return each((row, column) => shownText(all.value(area.sheet, row, column), sheet.format(row, column)));
      },
      numberFormat: () => each((row, column) => sheet.format(row, column)),
    },
    setters: {
      values: write,
      formulas: write,
      numberFormat: (format: string | readonly (readonly unknown[])[]) => {
        excel.allows(area.sheet);
        setFormats(sheet, area, format);
      },
    },
    methods: {
      delete: (shift: string) => {
        if (shift !== 'Up' || area.columns < 16_384) throw new ExcelError('InvalidArgument', 'Whole rows only.');
        excel.allows(area.sheet);
        excel.workbook.removeRows(area);
      },
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns)
          throw new ExcelError('InvalidArgument', 'The size differs.');
      },
      select: () => {
        excel.workbook.selection = area;
      },
    },
    children: {
      format: () => recorder(excel, `${on} format`),
      dataValidation: () => recorder(excel, `${on} validation`),
      conditionalFormats: () => ({
        kind: 'ConditionalFormatCollection',
        children: { add: (type) => recorder(excel, `${on} conditional ${type}`) },
      }),
      insert: (shift) => {
        if (shift !== 'Down' || area.columns < 16_384) throw new ExcelError('InvalidArgument', 'Whole rows only.');
        excel.allows(area.sheet);
        excel.workbook.insertRows(area);
        return rangeNode(excel, area);
      },
      getEntireRow: () => rangeNode(excel, { ...area, column: 0, columns: 16_384 }),
      getRow: (row) => rangeNode(excel, { ...area, row: area.row + Number(row), rows: 1 }),
      getBoundingRect: (other) => {
        const last = (other as Node).area ?? area;
        return rangeNode(excel, { ...area, rows: last.row + last.rows - area.row });
      },
      getMergedAreasOrNullObject: () => (sheet.merges.length === 0 ? null : mergedNode(excel, sheet)),
    },
  };
}

function mergedNode(excel: ExcelModel, sheet: SheetModel): Node {
  return {
    kind: 'RangeAreas',
    children: {
      areas: () => ({
        kind: 'RangeCollection',
        children: {},
        items: () => sheet.merges.map((merge) => rangeNode(excel, merge)),
      }),
    },
  };
}

/** Null leaves a cell alone; everything else is taken as if it were typed. */
function enter(excel: ExcelModel, sheet: SheetModel, area: Area, grid: readonly (readonly unknown[])[]): void {
  checkSize(area, grid);
  grid.forEach((cells, down) => {
    cells.forEach((value, across) => {
      if (value === null) return;
      const [row, column] = [area.row + down, area.column + across];
      sheet.put(row, column, entered(excel, value as string | number | boolean, sheet, row, column));
    });
  });
}

function entered(
  excel: ExcelModel,
  value: string | number | boolean,
  sheet: SheetModel,
  row: number,
  column: number,
): Content {
  try {
    const content = typedInput(value, sheet.format(row, column), sheet.name, excel.textCells);
    return isFormulaContent(content) ? { formula: asExcelSpells(content.formula) } : content;
  } catch {
    throw new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
}

function setFormats(sheet: SheetModel, area: Area, format: string | readonly (readonly unknown[])[]): void {
  if (typeof format !== 'string') checkSize(area, format);
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      const code = typeof format === 'string' ? format : format[down]?.[across];
      if (typeof code === 'string') sheet.setFormat(area.row + down, area.column + across, code);
    }
  }
}

function checkSize(area: Area, grid: readonly (readonly unknown[])[]): void {
  if (grid.length === area.rows && grid.every((row) => row.length === area.columns)) return;
  const message = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
  throw new ExcelError('InvalidArgument', message);
}

function plain(value: Content): unknown {
  if (isError(value)) return value.error.code;
  return value ?? '';
}

function typeOf(value: Content): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'String';
}
