import { isBlank } from '../cell.ts';
import { isoDate } from '../scorecard/day.ts';
import { agreementLabels } from '../scorecard/head-lines.ts';
import { readMark } from '../scorecard/mark.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { areaOf, cellOf, type Place } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { Change, Written } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { heldAt, heldIn } from '../workbook/standing.ts';
import { drawSheet } from './sheets/draft.ts';
import { type LogEntry, logDraft, logHeaderRow, logRow } from './sheets/log.ts';

/** Adds lines at the end of KPI Log; makes the sheet where there is none. Lines that stand there are never touched. */
export function logChanges(snapshot: Snapshot, entries: readonly LogEntry[]): Change[] {
  if (entries.length === 0) return [];
  const cells = entries.map(logRow);
  const present = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'log');
  const columns = cells[0]?.length ?? 0;
  if (!present) {
    const sheet = freeSheetName(
      'KPI Log',
      snapshot.sheets.map(({ name }) => name),
    );
    const area = { sheet, row: logHeaderRow + 1, column: 0, rows: cells.length, columns };
    return [...drawSheet(logDraft(sheet)), { kind: 'write', area, cells }];
  }
  const filled = present.cells.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index : last), 0);
  const row = Math.max(filled, logHeaderRow) + 1;
  const area = { sheet: present.name, row, column: 0, rows: cells.length, columns };
  return [
    { kind: 'number-format', area: { ...area, columns: 1 }, format: 'yyyy-mm-dd' },
    { kind: 'write', area, cells, was: heldIn(present, area) },
  ];
}

/** Who says it, on which day, and why. */
export interface Said {
  readonly who: string;
  /** A serial day number. */
  readonly on: number;
  readonly reason: string;
}

/**
 * Changes one value of an agreed KPI and notes old value, new value and reason in KPI Log, as one step. Null where the
 * table has no column for it, where nothing would change, or where the reason is missing: a change without one is refused.
 */
export function changeAfterStart(
  scorecard: Scorecard,
  place: Place,
  value: Written,
  said: Said,
  snapshot: Snapshot,
): Change[] | null {
  const area = areaOf(scorecard.layout, place);
  const sheet = area && sheetNamed(snapshot, area.sheet);
  if (!area || !sheet || said.reason.trim() === '') return null;
  const before = heldAt(sheet, area.row, area.column);
  if (before === value) return null;
  const entry: LogEntry = {
    on: said.on,
    who: said.who,
    what: 'changed',
    about: scorecard.title,
    kpi: String(cellOf(scorecard, { kpi: place.kpi, field: 'kpi' }) ?? ''),
    field: headerOf(sheet, scorecard, place),
    from: shownIn(before),
    to: shownIn(value),
    reason: said.reason.trim(),
  };
  return [{ kind: 'write', area, cells: [[value]], was: [[before]] }, ...logChanges(snapshot, [entry])];
}

/** A formula is logged as the text that it is, so that the log never calculates. */
function shownIn(written: Written): Written {
  return typeof written === 'object' && written !== null ? written.formula : written;
}

function headerOf(sheet: SheetSnapshot, { layout }: Scorecard, { field }: Place): string {
  const column = layout.columns[field];
  return column === undefined ? field : (sheet.texts[layout.headerRow]?.[column] ?? field);
}

export type Side = keyof typeof agreementLabels;

/** Where a scorecard of ours notes that a side has agreed; null where the line was taken out. */
export function agreementCell(sheet: SheetSnapshot, side: Side): Area | null {
  for (const [row, cells] of sheet.cells.entries()) {
    const label = cells.indexOf(agreementLabels[side]);
    const formats = sheet.formats[row] ?? [];
    const date = label < 0 ? -1 : formats.findIndex((format, column) => column > label && format.includes('yy'));
    if (date >= 0) return { sheet: sheet.name, row, column: date, rows: 1, columns: 1 };
  }
  return null;
}

/** Notes on the scorecard and in KPI Log that one side, or both, have agreed on a day. Null where there is no such line. */
export function agreed(scorecard: Scorecard, sides: readonly Side[], said: Said, snapshot: Snapshot): Change[] | null {
  const sheet = sheetNamed(snapshot, scorecard.layout.sheet);
  const cells = sheet ? sides.map((side) => ({ side, area: agreementCell(sheet, side) })) : [];
  if (!sheet || cells.length === 0) return null;
  const writes: Change[] = [];
  for (const { area } of cells) {
    if (area === null) return null;
    writes.push({ kind: 'write', area, cells: [[said.on]], was: [[heldAt(sheet, area.row, area.column)]] });
  }
  const entries = sides.map((side): LogEntry => {
    const field = agreementLabels[side];
    const { who, on, reason } = said;
    return { on, who, what: 'agreed', about: scorecard.title, kpi: '', field, from: null, to: isoDate(on), reason };
  });
  return [...writes, ...logChanges(snapshot, entries)];
}
