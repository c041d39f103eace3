import { isoDate } from '../scorecard/day.ts';
import { readMark } from '../scorecard/mark.ts';
import { wordsOfCell } from '../scorecard/pay-table.ts';
import type { Area } from '../workbook/area.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import type { Signature } from './seal.ts';

/** A seal as KPI Log holds it. */
export interface LoggedSeal {
  readonly signature: Signature;
  readonly digest: string;
  /** How many lines were signed. */
  readonly lines: number;
  /** The cell with the digest. */
  readonly area: Area;
}

/** What the log calls the two events of a signature. */
export const sealEvents = { prepared: 'prepared', sealed: 'sealed' } as const;
/** What stands in the column Field of a sealed event, before the number of lines: `SHA-256 of 63 lines`. */
export const digestField = (lines: number) => `SHA-256 of ${lines} lines`;

/** The seals in KPI Log by period; of several for one period the first counts, because nothing is signed twice. */
export function readSeals(snapshot: Snapshot): ReadonlyMap<string, LoggedSeal> {
  const seals = new Map<string, LoggedSeal>();
  for (const sheet of snapshot.sheets.filter(({ mark }) => readMark(mark)?.kind === 'log')) {
    const preparers = new Map<string, string>();
    for (const { at, row } of eventsIn(sheet)) {
      const period = at('About');
      if (at('What') === sealEvents.prepared && !preparers.has(period)) preparers.set(period, at('Who'));
      if (at('What') !== sealEvents.sealed || seals.has(period)) continue;
      const date = cellAt(sheet, row, columnOf(sheet, 'Date'));
      const signedOn = typeof date === 'number' ? isoDate(date) : '';
      const signature = { period, preparer: preparers.get(period) ?? '', approver: at('Who'), signedOn };
      const lines = Number(/^SHA-256 of (\d+) lines$/.exec(at('Field'))?.[1] ?? Number.NaN);
      const area = { sheet: sheet.name, row, column: columnOf(sheet, 'New value'), rows: 1, columns: 1 };
      seals.set(period, { signature, digest: at('New value'), lines, area });
    }
  }
  return seals;
}

function eventsIn(sheet: SheetSnapshot) {
  const header = headerRow(sheet);
  if (header < 0) return [];
  return sheet.cells.slice(header + 1).map((_, offset) => {
    const row = header + 1 + offset;
    return { row, at: (name: string) => wordsOfCell(cellAt(sheet, row, columnOf(sheet, name))) };
  });
}

function headerRow(sheet: SheetSnapshot): number {
  return sheet.cells.findIndex((cells) => ['Date', 'Who', 'What', 'About'].every((name) => cells.includes(name)));
}

function columnOf(sheet: SheetSnapshot, name: string): number {
  return sheet.cells[headerRow(sheet)]?.indexOf(name) ?? -1;
}
