import { runInNewContext } from 'node:vm';
import { type Area, type Cell, fromCommaLocale, inCommaLocale, isError } from '../../core/index.ts';
import { isCommaLocale } from '../../gsheets-addon/src/locale.ts';
import { type Content, isFormulaContent } from './calculate.ts';
import { exception, type Ledger, strict } from './fake-sheets-ledger.ts';
import { treeOf } from './formula-tree.ts';
import { typedInput } from './typed-input.ts';
import { type SheetModel, shownText, type WorkbookModel } from './workbook-model.ts';

interface Place {
  readonly workbook: WorkbookModel;
  readonly ledger: Ledger;
  readonly model: SheetModel;
  readonly area: Area;
  readonly sheet: () => object;
}

/** Google's dates come from another realm, where `instanceof Date` is false. */
const OtherDate = runInNewContext('Date') as DateConstructor;

const places = new WeakMap<object, Area>();

/** The area of a range object that Google's methods are handed. */
export function hidden(object: object): Area {
  const area = places.get(object);
  if (!area) throw exception('The parameters do not match the method signature.');
  return area;
}

export function fakeRange(place: Place): object {
  const { workbook, ledger, model, area } = place;
  const each = <Value>(cell: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
    );
  const value = () => {
    const values = workbook.values();
    return (row: number, column: number) => values.value(model.name, row, column);
  };
  const noteKey = `${model.name} ${area.row} ${area.column}`;
  const displayed = () => {
    const at = value();
    return each((row, column) => shownText(at(row, column), model.format(row, column)));
  };
  const formulas = () => each((row, column) => formulaText(ledger, model.content(row, column)));
  const itself: object = strict('Range', ledger, {
    getSheet: place.sheet,
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getValues: () => {
      const at = value();
      return each((row, column) => given(ledger, at(row, column), model.format(row, column)));
    },
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0],
    getNumberFormats: () => each((row, column) => googleFormat(model.format(row, column))),
    getDisplayValues: displayed,
    getDisplayValue: () => displayed()[0]?.[0],
    getMergedRanges: () => model.merges.map((merge) => fakeRange({ ...place, area: merge })),
    setValues: (grid: readonly (readonly unknown[])[]) => {
      setValues(place, grid);
      return itself;
    },
    setValue: (single: unknown) => {
      setValues(
        place,
        each(() => single),
      );
      return itself;
    },
    setNumberFormat: (format: string) => {
      ledger.changing();
      each((row, column) => model.setFormat(row, column, format));
      return itself;
    },
    setNumberFormats: (formats: readonly (readonly string[])[]) => {
      ledger.changing();
      checkSize(area, formats);
      each((row, column) => model.setFormat(row, column, formats[row - area.row]?.[column - area.column] ?? ''));
      return itself;
    },
    setNote: (text: string) => {
      ledger.changing();
      if (text === '') ledger.notes.delete(noteKey);
      else ledger.notes.set(noteKey, text);
      return itself;
    },
    activate: () => {
      workbook.active = model.name;
      workbook.selection = area;
      return itself;
    },
    protect: () => protection(ledger, model.name),
    setDataValidation: (rule: unknown) => {
      ledger.note(`${model.name} cells`, 'setDataValidation', [rule]);
      return itself;
    },
  });
  places.set(itself, area);
  return itself;
}

function protection(ledger: Ledger, on: string): object {
  const noted = (name: string) =>
    [
      name,
      (value: unknown) => {
        ledger.note(on, name, [value]);
        return itself;
      },
    ] as const;
  const itself: object = strict(
    'Protection',
    ledger,
    Object.fromEntries(['setWarningOnly', 'setDescription'].map(noted)),
  );
  return itself;
}

function setValues({ ledger, model, area }: Place, grid: readonly (readonly unknown[])[]): void {
  ledger.changing();
  checkSize(area, grid);
  grid.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      const [row, column] = [area.row + down, area.column + across];
      model.put(row, column, stored(ledger, cell, model.format(row, column), model.name));
    });
  });
}

function checkSize(area: Area, grid: readonly (readonly unknown[])[]): void {
  const wrong = (what: string, has: number, wants: number) =>
    exception(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wants}.`,
    );
  if (grid.length !== area.rows) throw wrong('rows', grid.length, area.rows);
  const ragged = grid.find((row) => row.length !== area.columns);
  if (ragged) throw wrong('columns', ragged.length, area.columns);
}

/** Null and undefined clear a cell; everything else is read as if it were typed. */
function stored(ledger: Ledger, value: unknown, format: string, sheet: string): Content {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw exception('A cell takes texts, numbers, truth values and dates only.');
  }
  const isText = format === '@' && ledger.setting.textCells !== 'typed';
  if (typeof value === 'string' && value.startsWith('=') && !isText) return storedFormula(ledger, value, sheet);
  return typedInput(value, format, sheet, ledger.setting.textCells);
}

function storedFormula(ledger: Ledger, typed: string, sheet: string): Content {
  try {
    const formula = wantsSemicolons(ledger)
      ? withSemicolonsOnly(typed)
      : typed.replace(/;(?=(?:[^"]|"[^"]*")*$)/g, ',');
    treeOf(formula, sheet);
    return { formula };
  } catch {
    if (ledger.setting.badFormulas === 'throw') throw exception('There was a formula parse error.');
    return { error: { code: '#ERROR!', message: '' } };
  }
}

function wantsSemicolons({ setting }: Ledger): boolean {
  return setting.separator === undefined ? isCommaLocale(setting.locale) : setting.separator === ';';
}

/** Where a comma is the decimal sign, `SUM(A1,B1)` cannot be read. */
function withSemicolonsOnly(typed: string): string {
  const code = typed.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (/[^\d],|,[^\d]/.test(code)) throw new SyntaxError(typed);
  return fromCommaLocale(typed);
}

function formulaText(ledger: Ledger, content: Content): string {
  if (!isFormulaContent(content)) return '';
  const localised = ledger.setting.spelling === 'locale' && wantsSemicolons(ledger);
  return localised ? inCommaLocale(content.formula) : content.formula;
}

function given(ledger: Ledger, value: Cell, format: string): unknown {
  if (value === null) return '';
  if (isError(value)) return value.error.code;
  if (typeof value !== 'number' || !/[yd]/i.test(format.replace(/general/i, ''))) return value;
  return new OtherDate((value - 25_569) * 86_400_000 - ledger.setting.hoursFromUtc * 3_600_000);
}

function googleFormat(format: string): string {
  return format === 'General' ? '0.###############' : format;
}
