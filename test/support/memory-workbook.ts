import {
  type Area,
  type Cell,
  type Change,
  fillingOf,
  inWorkingOrder,
  portionsOf,
  type ReadRequest,
  refusal,
  type Snapshot,
  type Standing,
  standingOf,
  type Watcher,
  type Workbook,
  WorkbookError,
  type Written,
} from '../../core/index.ts';
import { type Content, isFormulaContent } from './calculate.ts';
import { SheetModel, type StartSheet, shownText, WorkbookModel } from './workbook-model.ts';

export type { StartSheet } from './workbook-model.ts';

/** Changes that leave no trace in a snapshot: looks, widths, lists, notes, charts. */
type Trace = Extract<
  Change,
  { kind: 'style' | 'size' | 'choices' | 'conditional-format' | 'freeze' | 'note' | 'protect' | 'chart' }
>;

export interface MemoryWorkbook extends Workbook {
  /** A person edits a cell. */
  type(sheet: string, row: number, column: number, content: Content): void;
  /** A person adds, renames (`to`) or deletes (`null`) a sheet. */
  sheet(name: string, to?: string | null): void;
  /** The same as `read()`, at once. */
  snapshot(): Snapshot;
  readonly selected: Area | null;
  /** What was applied to a sheet besides cells, formats and names, in order. */
  traces(sheet: string): readonly Trace[];
  /** The next step fails after this many changes, as a host may. */
  failAfter(changes: number): void;
  /** Takes the last step back, as a host's own undo does. */
  undo(): void;
}

/** A workbook in memory that calculates: the adapter with which every journey can be tested. */
export function memoryWorkbook(
  sheets: readonly StartSheet[] = [{ name: 'Sheet1' }],
  options: { readonly decimalSeparator?: '.' | ','; readonly portionCharacters?: number } = {},
): MemoryWorkbook {
  return new Memory(WorkbookModel.of(sheets), options.decimalSeparator ?? '.', options.portionCharacters ?? 100_000);
}

class Memory implements MemoryWorkbook {
  selected: Area | null = null;
  private model: WorkbookModel;
  private readonly decimalSeparator: '.' | ',';
  private readonly portionCharacters: number;
  private traced: Trace[] = [];
  private readonly past: { model: WorkbookModel; traced: Trace[] }[] = [];
  private readonly listeners = new Set<(area: Area | null) => void>();
  private failing: number | null = null;

  constructor(model: WorkbookModel, decimalSeparator: '.' | ',', portionCharacters: number) {
    this.model = model;
    this.decimalSeparator = decimalSeparator;
    this.portionCharacters = portionCharacters;
  }

  async read(request: ReadRequest = {}): Promise<Snapshot> {
    return this.snapshot(request);
  }

  async apply(changes: readonly Change[], watcher: Watcher = {}): Promise<void> {
    const refused = refusal(changes, standingIn(this.model));
    if (refused) throw refused;
    const next = this.model.copy();
    const traced = [...this.traced];
    const portions = portionsOf(inWorkingOrder(changes), this.portionCharacters);
    let done = 0;
    for (const [index, portion] of portions.entries()) {
      if (watcher.cancelled?.()) throw new WorkbookError('cancelled', 'Stopped. Nothing was changed.');
      for (const change of portion) {
        if (this.failing !== null && done >= this.failing) {
          this.failing = null;
          throw new WorkbookError('host', 'The host failed half way. Nothing was changed.');
        }
        carryOut(next, traced, change);
        done += 1;
      }
      watcher.progress?.(index + 1, portions.length);
    }
    this.past.push({ model: this.model, traced: this.traced });
    this.model = next;
    this.traced = traced;
  }

  async select(area: Area): Promise<void> {
    if (!this.model.sheet(area.sheet)) throw new WorkbookError('no-sheet', `The sheet "${area.sheet}" is gone.`, area);
    this.model.active = area.sheet;
    this.model.selection = area;
    this.selected = area;
  }

  onEdit(listener: (area: Area | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  type(sheet: string, row: number, column: number, content: Content): void {
    this.model.sheet(sheet)?.put(row, column, content);
    for (const listener of this.listeners) listener({ sheet, row, column, rows: 1, columns: 1 });
  }

  sheet(name: string, to?: string | null): void {
    const found = this.model.sheet(name);
    if (to === undefined && !found) this.model.sheets.push(new SheetModel(name));
    else if (to === null) this.model.sheets = this.model.sheets.filter((sheet) => sheet !== found);
    else if (found && to !== undefined) found.name = to;
    for (const listener of this.listeners) listener(null);
  }

  snapshot(request: ReadRequest = {}): Snapshot {
    return snapshotOf(this.model, request, this.decimalSeparator);
  }

  traces(sheet: string): readonly Trace[] {
    return this.traced.filter((trace) => sheetOfTrace(trace) === sheet);
  }

  failAfter(changes: number): void {
    this.failing = changes;
  }

  undo(): void {
    const last = this.past.pop();
    if (!last) return;
    this.model = last.model;
    this.traced = last.traced;
  }
}

function sheetOfTrace(trace: Trace): string {
  if ('sheet' in trace) return trace.sheet;
  return 'at' in trace ? trace.at.sheet : trace.area.sheet;
}

function standingIn(model: WorkbookModel): Standing {
  return standingOf(snapshotOf(model, {}, '.'));
}

function snapshotOf(model: WorkbookModel, request: ReadRequest, decimalSeparator: '.' | ','): Snapshot {
  const values = model.values();
  const wanted = (sheet: SheetModel) => request.sheets?.includes(sheet.name) ?? true;
  return {
    sheets: model.sheets.map((sheet) => {
      const { rows, columns } = wanted(sheet) ? model.used(sheet, values) : { rows: 0, columns: 0 };
      const grid = <Value>(cell: (row: number, column: number) => Value): Value[][] =>
        Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));
      const value = (row: number, column: number): Cell => values.value(sheet.name, row, column);
      return {
        name: sheet.name,
        mark: sheet.mark,
        hidden: sheet.hidden,
        cells: grid(value),
        texts: grid((row, column) => shownText(value(row, column), sheet.format(row, column))),
        formats: grid((row, column) => sheet.format(row, column)),
        formulas: grid((row, column) => formulaIn(sheet.content(row, column))),
        merges: [...sheet.merges],
      };
    }),
    names: [...model.names].map(([name, area]) => ({ name, area })),
    activeSheet: model.active,
    selection: model.selection,
    decimalSeparator,
  };
}

function formulaIn(content: Content): string | null {
  return isFormulaContent(content) ? content.formula : null;
}

function carryOut(model: WorkbookModel, traced: Trace[], change: Change): void {
  switch (change.kind) {
    case 'add-sheet': {
      const sheet = new SheetModel(change.sheet);
      sheet.mark = change.mark;
      model.sheets.splice(change.position ?? model.sheets.length, 0, sheet);
      return;
    }
    case 'write':
      eachCell(change.area, (row, column, down, across) =>
        model.sheet(change.area.sheet)?.put(row, column, contentOf(change.cells[down]?.[across])),
      );
      return;
    case 'number-format':
      eachCell(change.area, (row, column, down, across) => {
        const format = change.formats?.[down]?.[across] ?? change.format;
        model.sheet(change.area.sheet)?.setFormat(row, column, format);
      });
      return;
    case 'name':
      if (change.area) model.names.set(change.name, change.area);
      else model.names.delete(change.name);
      return;
    case 'insert-rows':
      model.insertRows(change.area);
      for (const filling of fillingOf(change)) carryOut(model, traced, filling);
      return;
    case 'remove-rows':
      model.removeRows(change.area);
      return;
    case 'remove-own-sheet':
      model.sheets = model.sheets.filter((sheet) => sheet.name !== change.sheet);
      for (const [name, area] of model.names) if (area.sheet === change.sheet) model.names.delete(name);
      if (model.active === change.sheet) model.active = model.sheets[0]?.name ?? '';
      return;
    default:
      traced.push(change);
  }
}

function eachCell(area: Area, visit: (row: number, column: number, down: number, across: number) => void): void {
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) visit(area.row + down, area.column + across, down, across);
  }
}

function contentOf(written: Written | undefined): Content {
  return written === undefined || written === '' ? null : written;
}
