import { markOf } from '../../scorecard/mark.ts';
import type { Written } from '../../workbook/change.ts';
import type { SheetDraft } from './draft.ts';

/** One event of the log: who did what, when, and why. */
export interface LogEntry {
  /** A serial day number. */
  readonly on: number;
  readonly who: string;
  readonly what: string;
  /** The person, role or sheet that it concerns. */
  readonly about: string;
  readonly kpi: string;
  readonly field: string;
  readonly from: Written;
  readonly to: Written;
  readonly reason: string;
}

const columnPixels = [92, 150, 110, 190, 220, 100, 110, 110, 320];
const headers = ['Date', 'Who', 'What', 'About', 'KPI', 'Field', 'Old value', 'New value', 'Reason'];
const notes = [
  'The day of the event.',
  'Who agreed, changed or sealed.',
  'agreed, changed, sealed, imported.',
  'The person, role or sheet that it concerns.',
  'The KPI, where it concerns one.',
  'What of the KPI: its target, weight, definition.',
  'What stood there before.',
  'What stands there now.',
  'Why. A change after the period has begun needs one.',
];

export const logHeaderRow = 3;

export function logDraft(sheet: string): SheetDraft {
  return {
    sheet,
    mark: markOf('log'),
    orientation: 'landscape',
    repeatRows: logHeaderRow + 1,
    columnPixels,
    rowPixels: [],
    freeze: { rows: logHeaderRow + 1, columns: 0 },
    notes: notes.map((text, column) => ({ row: logHeaderRow, column, text })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI log']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['What was agreed, changed and sealed, with the reason. Lines are added, never taken away.']],
        style: 'subtitle',
      },
      { row: logHeaderRow, column: 0, cells: [headers], style: 'heading' },
      { row: logHeaderRow + 1, column: 0, rows: 400, columns: 1, format: 'yyyy-mm-dd' },
    ],
  };
}

export function logRow(entry: LogEntry): Written[] {
  const { on, who, what, about, kpi, field, from, to, reason } = entry;
  return [on, who, what, about, kpi, field, from, to, reason];
}
