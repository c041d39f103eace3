import { format as shownAs } from 'numfmt';
import { type Area, type Cell, isError } from '../../core/index.ts';
import { type Content, calculate, isFormulaContent, keyOf, type Values } from './calculate.ts';
import { afterInsertion, afterRemoval, type Move, movedArea, movedFormula } from './moved-rows.ts';

let puts = 0;

/** One sheet of the model: what its cells hold and how they are formatted, nothing of a host's ways. */
export class SheetModel {
  name: string;
  mark: string | null = null;
  hidden = false;
  merges: Area[] = [];
  /** Another one after each change of a cell, in whatever sheet. */
  revision = 0;
  private readonly contents = new Map<string, { row: number; column: number; content: Content }>();
  private readonly formats = new Map<string, string>();

  constructor(name: string) {
    this.name = name;
  }

  content(row: number, column: number): Content {
    return this.contents.get(`${row} ${column}`)?.content ?? null;
  }

  put(row: number, column: number, content: Content): void {
    puts += 1;
    this.revision = puts;
    if (content === null) this.contents.delete(`${row} ${column}`);
    else this.contents.set(`${row} ${column}`, { row, column, content });
  }

  format(row: number, column: number): string {
    return this.formats.get(`${row} ${column}`) ?? 'General';
  }

  setFormat(row: number, column: number, format: string): void {
    this.formats.set(`${row} ${column}`, format);
  }

  filled(): Iterable<{ row: number; column: number; content: Content }> {
    return this.contents.values();
  }

  /** Cells, formats and merged cells move; what stood in rows that went is gone. */
  moveRows(move: Move): void {
    const [contents, formats] = [[...this.contents.values()], [...this.formats]];
    this.contents.clear();
    this.formats.clear();
    for (const { row, column, content } of contents) {
      const to = move(row);
      if (to !== null) this.put(to, column, content);
    }
    for (const [key, format] of formats) {
      const [row = '', column = ''] = key.split(' ');
      const to = move(Number(row));
      if (to !== null) this.setFormat(to, Number(column), format);
    }
    this.merges = this.merges.flatMap((merge) => movedArea(merge, move) ?? []);
    puts += 1;
    this.revision = puts;
  }

  copy(): SheetModel {
    const copy = new SheetModel(this.name);
    copy.mark = this.mark;
    copy.hidden = this.hidden;
    copy.merges = [...this.merges];
    for (const { row, column, content } of this.contents.values()) copy.put(row, column, content);
    for (const [key, format] of this.formats) copy.formats.set(key, format);
    return copy;
  }
}

/** A whole workbook that calculates. The memory workbook and the fakes of Excel and Sheets keep their state in one. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names = new Map<string, Area>();
  active = '';
  selection: Area | null = null;
  private calculated: { readonly of: string; readonly values: Values } | null = null;

  static of(sheets: readonly StartSheet[]): WorkbookModel {
    const model = new WorkbookModel();
    for (const start of sheets) model.sheets.push(sheetFrom(start));
    model.active = model.sheets[0]?.name ?? '';
    return model;
  }

  sheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  insertRows(area: Area): void {
    this.moveRows(area.sheet, afterInsertion(area));
  }

  removeRows(area: Area): void {
    this.moveRows(area.sheet, afterRemoval(area));
  }

  /** Formulas and names follow, on whatever sheet they stand. */
  private moveRows(name: string, move: Move): void {
    this.sheet(name)?.moveRows(move);
    for (const sheet of this.sheets) {
      for (const { row, column, content } of [...sheet.filled()]) {
        if (!isFormulaContent(content)) continue;
        sheet.put(row, column, { formula: movedFormula(content.formula, sheet.name, name, move) });
      }
    }
    for (const [key, area] of this.names) {
      if (area.sheet !== name) continue;
      const moved = movedArea(area, move);
      if (moved) this.names.set(key, moved);
      else this.names.delete(key);
    }
  }

  copy(): WorkbookModel {
    const copy = new WorkbookModel();
    copy.sheets = this.sheets.map((sheet) => sheet.copy());
    copy.names = new Map(this.names);
    copy.active = this.active;
    copy.selection = this.selection;
    return copy;
  }

  /** Calculated again only where something has changed: a host reads many times between two edits. */
  values(): Values {
    const of = JSON.stringify([this.sheets.map(({ name, revision }) => [name, revision]), [...this.names]]);
    if (this.calculated?.of !== of) this.calculated = { of, values: this.calculate() };
    return this.calculated.values;
  }

  private calculate(): Values {
    const { sheets, names } = this;
    return calculate({
      content: (sheet, row, column) => this.sheet(sheet)?.content(row, column) ?? null,
      hasSheet: (sheet) => this.sheet(sheet) !== undefined,
      named: (name) => names.get(name),
      *formulas() {
        for (const sheet of sheets) {
          for (const { row, column, content } of sheet.filled()) {
            if (isFormulaContent(content)) yield { sheet: sheet.name, row, column };
          }
        }
      },
    });
  }

  /** The last used row and column of a sheet, spilled cells included, as a size from A1. */
  used(sheet: SheetModel, values: Values): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const reach = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    for (const { row, column } of sheet.filled()) reach(row, column);
    for (const key of values.spilled.keys()) {
      const [row = '', column = ''] = key.split(' ');
      if (key === keyOf(sheet.name, Number(row), Number(column))) reach(Number(row), Number(column));
    }
    return { rows, columns };
  }
}

/** A sheet as a test lays it out, by rows from A1. */
export interface StartSheet {
  readonly name: string;
  readonly mark?: string;
  readonly hidden?: boolean;
  readonly cells?: readonly (readonly Content[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
}

function sheetFrom(start: StartSheet): SheetModel {
  const sheet = new SheetModel(start.name);
  sheet.mark = start.mark ?? null;
  sheet.hidden = start.hidden ?? false;
  sheet.merges = [...(start.merges ?? [])];
  start.cells?.forEach((cells, row) => {
    cells.forEach((content, column) => {
      sheet.put(row, column, content);
    });
  });
  start.formats?.forEach((formats, row) => {
    formats.forEach((format, column) => {
      sheet.setFormat(row, column, format);
    });
  });
  return sheet;
}

/** What a person sees of a value under a number format. */
export function shownText(value: Cell, format: string): string {
  if (value === null) return '';
  if (isError(value)) return value.error.code;
  return shownAs(format, value);
}
