import {
  BooleanNumber,
  BorderStyleTypes,
  BorderType,
  DataValidationRenderMode,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { CFValueType } from '@univerjs/sheets-conditional-formatting';
import {
  type Area,
  type CellRule,
  type Change,
  equalRuns,
  fillingOf,
  fullAreaName,
  type Look,
  looks,
} from '../../core/index.ts';
import { cellDataOf } from './cell.ts';
import { activeBook, markKey } from './workbook-read.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** How far a sheet must reach for the rest of the step. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** Carries out one change to what is there. Protection and charts are not in the open-source part. */
export async function carryOut(api: FUniver, change: Exclude<Change, Of<'add-sheet'>>): Promise<void> {
  switch (change.kind) {
    case 'write':
      return write(api, change);
    case 'number-format':
      setNumberFormats(rangeOf(api, change.area), change);
      return;
    case 'style':
      return dress(rangeOf(api, change.area), looks[change.style]);
    case 'size':
      return setSizes(api, change);
    case 'choices':
      return offerChoices(api, change);
    case 'conditional-format':
      return formatByRule(api, change.area, change.rule);
    case 'name':
      return name(api, change);
    case 'freeze':
      sheetOf(api, change.sheet).setFreeze({
        startRow: change.rows || -1,
        startColumn: change.columns || -1,
        ySplit: change.rows,
        xSplit: change.columns,
      });
      return;
    case 'note':
      return note(api, change);
    case 'insert-rows':
      sheetOf(api, change.area.sheet).insertRows(change.area.row, change.area.rows);
      for (const filling of fillingOf(change)) await carryOut(api, filling as Exclude<Change, Of<'add-sheet'>>);
      return;
    case 'remove-rows':
      // Univer lets the formulas of the sheet in front follow, whichever sheet loses rows.
      activeBook(api).setActiveSheet(sheetOf(api, change.area.sheet));
      sheetOf(api, change.area.sheet).deleteRows(change.area.row, change.area.rows);
      return;
    case 'remove-own-sheet':
      activeBook(api).deleteSheet(sheetOf(api, change.sheet));
      return;
    case 'protect':
    case 'chart':
      return;
  }
}

/** References beyond the grid do not calculate, so a sheet is made large enough before anything is written. */
export function grow(api: FUniver, sheetName: string, reach: Reach): void {
  const sheet = activeBook(api).getSheetByName(sheetName);
  if (!sheet) return;
  if (sheet.getMaxRows() < reach.rows) sheet.setRowCount(reach.rows + 20);
  if (sheet.getMaxColumns() < reach.columns) sheet.setColumnCount(reach.columns + 2);
}

export function sheetOf(api: FUniver, sheetName: string): FWorksheet {
  const sheet = activeBook(api).getSheetByName(sheetName);
  if (!sheet) throw new Error(`There is no sheet called "${sheetName}".`);
  return sheet;
}

export function rangeOf(api: FUniver, { sheet, row, column, rows, columns }: Area): FRange {
  return sheetOf(api, sheet).getRange(row, column, rows, columns);
}

/**
 * A new sheet comes with its widths and heights: the page measures every row anew when a column gets another width later.
 * Pages and print do not exist here.
 */
export function addSheet(
  api: FUniver,
  change: Of<'add-sheet'>,
  reach: Reach | undefined,
  sizes: readonly Of<'size'>[],
): void {
  const book = activeBook(api);
  const active = book.getActiveSheet();
  const rows = Math.max(100, (reach?.rows ?? 0) + 20);
  const columns = Math.max(26, (reach?.columns ?? 0) + 2);
  book.create(change.sheet, rows, columns, {
    index: change.position ?? book.getSheets().length,
    sheet: {
      custom: { [markKey]: change.mark },
      showGridlines: 0,
      columnData: sizesOf(sizes, change.sheet, 'columns', (w) => ({ w })),
      rowData: sizesOf(sizes, change.sheet, 'rows', (h) => ({ h, ia: BooleanNumber.FALSE })),
    },
  });
  book.setActiveSheet(active);
}

function sizesOf<Size>(
  sizes: readonly Of<'size'>[],
  sheet: string,
  axis: Of<'size'>['axis'],
  size: (pixels: number) => Size,
): Record<number, Size> {
  const own = sizes.filter((change) => change.sheet === sheet && change.axis === axis);
  return Object.fromEntries(
    own.flatMap(({ first, pixels }) => pixels.map((one, offset) => [first + offset, size(one)] as const)),
  );
}

/** Positions in the matrix are those of the sheet, not of the range. */
function write(api: FUniver, { area, cells }: Of<'write'>): void {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [down, row] of cells.entries()) {
    matrix[area.row + down] = Object.fromEntries(
      row.map((written, across) => [area.column + across, cellDataOf(written)]),
    );
  }
  rangeOf(api, area).setValues(matrix);
}

function setNumberFormats(range: FRange, { format, formats }: Of<'number-format'>): void {
  if (formats) range.setNumberFormats(formats.map((row) => [...row]));
  else range.setNumberFormat(format);
}

function dress(range: FRange, look: Look): void {
  if (look.bold !== undefined) range.setFontWeight(look.bold ? 'bold' : 'normal');
  if (look.italic !== undefined) range.setFontStyle(look.italic ? 'italic' : 'normal');
  if (look.sizePoints !== undefined) range.setFontSize(look.sizePoints);
  if (look.ink !== undefined) range.setFontColor(look.ink);
  if (look.fill !== undefined) range.setBackground(look.fill);
  if (look.align !== undefined) range.setHorizontalAlignment(look.align === 'right' ? 'normal' : look.align);
  if (look.wrap !== undefined) range.setWrap(look.wrap);
  if (look.vertical !== undefined) range.setVerticalAlignment(look.vertical);
  if (look.ruleBelow === undefined) return;
  range.setBorder(BorderType.BOTTOM, BorderStyleTypes.THIN, look.ruleBelow);
  if (range.getHeight() > 1) range.setBorder(BorderType.HORIZONTAL, BorderStyleTypes.THIN, look.ruleBelow);
}

function setSizes(api: FUniver, { sheet, axis, first, pixels }: Of<'size'>): void {
  const target = sheetOf(api, sheet);
  for (const { first: offset, count, size } of equalRuns(pixels)) {
    if (axis === 'columns') target.setColumnWidths(first + offset, count, size);
    // Forced, because Univer would make a row at least as high as its text, and narrow rows are narrow on purpose.
    else target.setRowHeightsForced(first + offset, count, size);
  }
}

async function offerChoices(api: FUniver, { area, choices, message, strict }: Of<'choices'>): Promise<void> {
  const builder = api.newDataValidation();
  const list =
    'words' in choices
      ? builder.requireValueInList([...choices.words])
      : builder.requireValueInRange(rangeOf(api, choices.area));
  // Chips, Univer's usual way, break a word in two where the column is as narrow as in the other hosts.
  const options = { error: message, showErrorMessage: true, renderMode: DataValidationRenderMode.ARROW };
  const rule = list.setAllowInvalid(!strict).setAllowBlank(true).setOptions(options);
  await rangeOf(api, area).setDataValidation(rule.build());
}

function formatByRule(api: FUniver, area: Area, rule: CellRule): void {
  const sheet = sheetOf(api, area.sheet);
  const builder = sheet.newConditionalFormattingRule();
  const ranges = [rangeOf(api, area).getRange()];
  if (rule.kind === 'heat') {
    const stops = [
      { value: rule.low, color: looks.bad.fill },
      { value: rule.middle, color: looks.warn.fill },
      { value: rule.high, color: looks.good.fill },
    ];
    const scale = stops.map(({ value, color }, index) => ({ index, color, value: { type: CFValueType.num, value } }));
    sheet.addConditionalFormattingRule(builder.setColorScale(scale).setRanges(ranges).build());
    return;
  }
  const look: Look = looks[rule.style];
  let highlight = builder.whenFormulaSatisfied(rule.formula);
  if (look.fill !== undefined) highlight = highlight.setBackground(look.fill);
  if (look.ink !== undefined) highlight = highlight.setFontColor(look.ink);
  if (look.bold !== undefined) highlight = highlight.setBold(look.bold);
  sheet.addConditionalFormattingRule(highlight.setRanges(ranges).build());
}

function name(api: FUniver, change: Of<'name'>): void {
  const book = activeBook(api);
  const present = book.getDefinedName(change.name);
  if (change.area === null) present?.delete();
  else if (present) present.setRef(fullAreaName(change.area));
  else book.insertDefinedName(change.name, fullAreaName(change.area));
}

function note(api: FUniver, { at, text }: Of<'note'>): void {
  const range = rangeOf(api, at);
  if (text === null) range.deleteNote();
  else {
    const { row, column: col } = at;
    const id = range.getNote()?.id ?? `note ${row} ${col}`;
    range.createOrUpdateNote({ id, row, col, note: text, width: 220, height: 90, show: false });
  }
}
