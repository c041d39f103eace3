import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CellStyle,
  type ConditionalRule,
  type DataValidation,
  type Cell as HucreCell,
  writeXlsx,
} from 'hucre/xlsx';
import {
  type Area,
  areaName,
  type Change,
  columnLetters,
  fullAreaName,
  isFormula,
  type Look,
  looks,
  quotedSheet,
  type Written,
} from '../../core/index.ts';

interface SheetInMaking {
  readonly name: string;
  readonly page: Extract<Change, { kind: 'add-sheet' }>['page'];
  readonly cells: Map<string, HucreCell>;
  readonly widths: number[];
  readonly heights: Map<number, number>;
  readonly validations: DataValidation[];
  readonly rules: ConditionalRule[];
  freeze: { rows: number; columns: number };
  rows: number;
  columns: number;
}

/**
 * The new sheets of these changes as an .xlsx file. Formulas are written as they are, so they must be native; anything
 * else would show as `#NAME?` in a spreadsheet that does not know this product.
 */
export async function xlsxOf(changes: readonly Change[]): Promise<Uint8Array> {
  const sheets = new Map<string, SheetInMaking>();
  const names: { name: string; range: string }[] = [];
  for (const change of changes) {
    if (change.kind === 'add-sheet') sheets.set(change.sheet, emptySheet(change));
  }
  for (const change of changes) {
    if (change.kind === 'name' && change.area) names.push({ name: change.name, range: fullAreaName(change.area) });
    else carryOut(sheets, change);
  }
  return writeXlsx({
    defaultFont: { name: 'Liberation Sans', size: 10 },
    namedRanges: [...names, ...[...sheets.values()].flatMap(printNames)],
    sheets: [...sheets.values()].map((sheet) => ({
      name: sheet.name,
      rows: Array.from({ length: sheet.rows }, (_, row) =>
        Array.from({ length: sheet.columns }, (_, column) => sheet.cells.get(`${row},${column}`)?.value ?? null),
      ),
      cells: sheet.cells,
      columns: Array.from({ length: sheet.columns }, (_, column) => ({
        width: ((sheet.widths[column] ?? 80) - 5) / 7,
      })),
      rowDefs: new Map([...sheet.heights].map(([row, pixels]) => [row, { height: pixels * 0.75 }])),
      dataValidations: sheet.validations,
      conditionalRules: sheet.rules,
      freezePane: sheet.freeze,
      view: { showGridLines: false },
      pageSetup: {
        paperSize: 'a4' as const,
        orientation: sheet.page.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
      },
    })),
  });
}

/** By names of their own, because the writer leaves out the quotes that sheet names with blanks need. */
function printNames({ name, page, rows }: SheetInMaking) {
  const own = (what: string, range: string) => {
    return { name: `_xlnm.Print_${what}`, range: `${quotedSheet(name)}!${range}`, scope: name };
  };
  return [
    // Spilled rows lie beyond what is written.
    ...(page.columns === undefined ? [] : [own('Area', `$A$1:$${columnLetters(page.columns - 1)}$${rows + 20}`)]),
    ...(page.repeatRows === undefined ? [] : [own('Titles', `$1:$${page.repeatRows}`)]),
  ];
}

function emptySheet({ sheet, page }: Extract<Change, { kind: 'add-sheet' }>): SheetInMaking {
  return {
    name: sheet,
    page,
    cells: new Map(),
    widths: [],
    heights: new Map(),
    validations: [],
    rules: [],
    freeze: { rows: 0, columns: 0 },
    rows: 0,
    columns: 0,
  };
}

function carryOut(sheets: ReadonlyMap<string, SheetInMaking>, change: Change): void {
  switch (change.kind) {
    case 'write':
      eachCell(sheets, change.area, (cell, row, column) => fill(cell, change.cells[row]?.[column] ?? null));
      return;
    case 'number-format':
      eachCell(sheets, change.area, (cell, row, column) => {
        cell.style = { ...cell.style, numFmt: change.formats?.[row]?.[column] ?? change.format };
      });
      return;
    case 'style':
      eachCell(sheets, change.area, (cell) => {
        cell.style = { ...cell.style, ...styleOf(looks[change.style]) };
      });
      return;
    case 'size': {
      const sheet = sheets.get(change.sheet);
      for (const [index, pixels] of change.pixels.entries()) {
        if (change.axis === 'columns' && sheet) sheet.widths[change.first + index] = pixels;
        if (change.axis === 'rows') sheet?.heights.set(change.first + index, pixels);
      }
      return;
    }
    case 'freeze': {
      const sheet = sheets.get(change.sheet);
      if (sheet) sheet.freeze = { rows: change.rows, columns: change.columns };
      return;
    }
    case 'choices':
      sheets.get(change.area.sheet)?.validations.push(validationOf(change));
      return;
    case 'conditional-format': {
      const rules = sheets.get(change.area.sheet)?.rules;
      rules?.push(ruleOf(change, rules.length + 1));
      return;
    }
    default:
      return;
  }
}

function eachCell(
  sheets: ReadonlyMap<string, SheetInMaking>,
  area: Area,
  visit: (cell: HucreCell, row: number, column: number) => void,
): void {
  const sheet = sheets.get(area.sheet);
  if (!sheet) return;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const key = `${area.row + row},${area.column + column}`;
      const cell = sheet.cells.get(key) ?? { value: null, type: 'empty' };
      visit(cell, row, column);
      sheet.cells.set(key, cell);
      sheet.rows = Math.max(sheet.rows, area.row + row + 1);
      sheet.columns = Math.max(sheet.columns, area.column + column + 1);
    }
  }
}

function fill(cell: HucreCell, written: Written): void {
  delete cell.formula;
  if (isFormula(written)) {
    cell.formula = written.formula.slice(1);
    cell.type = 'formula';
    cell.value = null;
    return;
  }
  cell.value = written;
  cell.type =
    written === null
      ? 'empty'
      : typeof written === 'string'
        ? 'string'
        : typeof written === 'number'
          ? 'number'
          : 'boolean';
}

function styleOf(look: Look): CellStyle {
  const colour = (hex: string) => ({ rgb: hex.slice(1).toUpperCase() });
  return {
    font: {
      name: 'Liberation Sans',
      size: look.sizePoints ?? 10,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.ink ? { color: colour(look.ink) } : {}),
    },
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(look.fill) } } : {}),
    alignment: {
      vertical: look.vertical === 'top' ? 'top' : 'center',
      ...(look.align ? { horizontal: look.align } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
    },
    ...(look.ruleBelow ? { border: { bottom: { style: 'thin', color: colour(look.ruleBelow) } } } : {}),
  };
}

function validationOf({ area, choices, message, strict }: Extract<Change, { kind: 'choices' }>): DataValidation {
  const from = 'words' in choices ? { values: [...choices.words] } : { formula1: fullAreaName(choices.area) };
  return {
    type: 'list',
    range: areaName(area),
    ...from,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    errorMessage: message,
  };
}

function ruleOf({ area, rule }: Extract<Change, { kind: 'conditional-format' }>, priority: number): ConditionalRule {
  const range = areaName(area);
  if (rule.kind === 'formula') {
    const { font, fill } = styleOf(looks[rule.style]);
    const shade = fill?.type === 'pattern' ? { ...fill, bgColor: fill.fgColor ?? {} } : undefined;
    const { color, bold } = font ?? {};
    const style = {
      font: { ...(color ? { color } : {}), ...(bold ? { bold } : {}) },
      ...(shade ? { fill: shade } : {}),
    };
    return { type: 'expression', priority, range, formula: rule.formula.slice(1), style };
  }
  const points = [rule.low, rule.middle, rule.high].map((value) => ({ type: 'num' as const, value: String(value) }));
  const fills = [looks.bad.fill, looks.warn.fill, looks.good.fill].map((hex) => hex.slice(1).toUpperCase());
  return { type: 'colorScale', priority, range, colorScale: { cfvo: points, colors: fills } };
}

/** Null where LibreOffice is not installed. */
export function libreOffice(): string | null {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      execFileSync('which', [command], { stdio: 'pipe' });
      return command;
    } catch {
      // The next name, or none.
    }
  }
  return null;
}

/** Opens the file in LibreOffice, calculates it anew and hands back what LibreOffice saved in the other format. */
export function converted(command: string, file: Uint8Array, format: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-xlsx-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const target = format === 'pdf' ? 'pdf' : 'xlsx:Calc MS Excel 2007 XML';
    const args = [profile, '--headless', '--convert-to', target, '--outdir', out, join(folder, 'book.xlsx')];
    execFileSync(command, args, { stdio: 'pipe', timeout: 110_000 });
    return readFileSync(join(out, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
