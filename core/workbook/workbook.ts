import type { Area } from './area.ts';
import type { Change } from './change.ts';
import type { ReadRequest, Snapshot } from './snapshot.ts';

/** Hears how far a long step has come, and may stop it between two chunks. */
export interface Watcher {
  progress?(done: number, total: number): void;
  cancelled?(): boolean;
}

/** The only door between the core and a host. Every failure is a `WorkbookError` in the user's words. */
export interface Workbook {
  read(request?: ReadRequest): Promise<Snapshot>;
  /** All of the changes as one undoable step, or none of them. */
  apply(changes: readonly Change[], watcher?: Watcher): Promise<void>;
  /** Shows the sheet and selects the cells. */
  select(area: Area): Promise<void>;
  /** Hears of edits by people (not of results that recalculate). Absent where the host cannot tell. Returns the way to stop. */
  onEdit?(listener: (area: Area | null) => void): () => void;
}

export type WorkbookErrorCode =
  /** Somebody changed a cell after it was read. */
  | 'changed'
  /** The name of a new sheet is in use, or is not a name this host allows. */
  | 'sheet-name'
  /** The sheet is gone. */
  | 'no-sheet'
  /** The sheet is not ours to remove. */
  | 'not-ours'
  /** The host is busy: a cell is being edited, or another script holds it. */
  | 'busy'
  | 'permission'
  | 'too-big'
  | 'cancelled'
  /** The host refused for a reason of its own; the message quotes it. */
  | 'host';

/** Says what happened, that nothing was lost, and what to do. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly area: Area | undefined;
  constructor(code: WorkbookErrorCode, message: string, area?: Area) {
    super(message);
    this.name = 'WorkbookError';
    this.code = code;
    this.area = area;
  }
}
