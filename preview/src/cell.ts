import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import {
  type Argument,
  type Cell,
  cellError,
  isError,
  isFormula,
  type Result,
  shownError,
  type Written,
} from '../../core/index.ts';

/** A cell of the sheet as it is stored: the value is never Univer's display text, which is rounded to 12 digits. */
export function cellOf(data: Nullable<ICellData>): Cell {
  const value = data?.v;
  if (data === null || data === undefined || value === null || value === undefined) return richText(data);
  if (data.t === CellValueType.BOOLEAN) return value === true || value === 1 || /^(1|true)$/i.test(String(value));
  if (data.t === CellValueType.NUMBER) return Number(value);
  if (typeof value !== 'string') return value;
  const isResult = Boolean(data.f ?? data.si) || data.t === undefined || data.t === null;
  return (isResult ? shownError(value) : null) ?? value;
}

/** Text with formats of its own inside a cell is kept as a small document that ends with a line break. */
function richText(data: Nullable<ICellData>): Cell {
  const text = data?.p?.body?.dataStream?.replace(/\r?\n$/, '') ?? '';
  return text === '' ? null : text;
}

/** Typed, so that Univer does not read `01234` or `=x` as if somebody typed it. */
export function cellDataOf(written: Written): ICellData {
  const empty = { v: null, f: null, si: null, p: null, t: null };
  if (written === null || written === '') return empty;
  if (isFormula(written)) return { ...empty, f: written.formula };
  if (typeof written === 'number') return { ...empty, v: written, t: CellValueType.NUMBER };
  if (typeof written === 'boolean') return { ...empty, v: written ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: written, t: CellValueType.STRING };
}

/** An argument as the engine hands it over. A blank stays blank, an error stays an error. */
export function argumentOf(value: BaseValueObject): Argument {
  if (!value.isArray()) return plain(value);
  const array = value as ArrayValueObject;
  return array.getArrayValue().map((row) => row.map(plain));
}

function plain(value: Nullable<BaseValueObject>): Cell {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) {
    const code = String((value as unknown as ErrorValueObject).getErrorType());
    return shownError(code) ?? cellError('#ERROR!', `The cell shows ${code}.`);
  }
  return value.getValue();
}

/** A result as the engine takes it. Univer has no place for an error's message; the panel explains errors instead. */
export function valueObjectOf(result: Result): BaseValueObject {
  if (!isGrid(result)) return single(result);
  const rows = result.map((row) => row.map(single));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function single(cell: Cell): BaseValueObject {
  if (cell === null) return NullValueObject.create();
  if (isError(cell)) return ErrorValueObject.create(errorTypes[cell.error.code] ?? ErrorType.ERROR);
  if (typeof cell === 'number') return NumberValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  return StringValueObject.create(cell);
}

const errorTypes: Readonly<Record<string, ErrorType>> = Object.fromEntries(
  Object.values(ErrorType).map((type) => [type, type]),
);

function isGrid(result: Result): result is Exclude<Result, Cell> {
  return Array.isArray(result);
}
