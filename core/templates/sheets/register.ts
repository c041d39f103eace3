import type { Field } from '../../scorecard/field.ts';
import { markOf } from '../../scorecard/mark.ts';
import { numberFormatOf } from '../../scorecard/number-format.ts';
import { printedColumns } from '../../scorecard/printed-columns.ts';
import { registerColumns } from '../../scorecard/register-columns.ts';
import type { Area } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import type { Block, SheetDraft } from './draft.ts';
import {
  columnOf,
  firstKpiRow,
  frameBlocks,
  headerPixels,
  lastNarrowRow,
  narrowPixels,
  rangeOf,
  rowBlocks,
  spillBlocks,
  type TableFrame,
} from './kpi-table.ts';
import { columnPixels } from './scorecard-row.ts';
import type { SettingsReferences } from './settings.ts';

export type RegisterRow = Readonly<Partial<Record<Field, Written>>>;

const headerRow = 3;
/** The name of the rows with KPIs, narrow rows included: by it they are found again after people inserted some. */
export const registerRange = 'KPI_Register_Rows';

export function registerFrame(rows: number): TableFrame {
  return { columns: registerColumns, headerRow, rows };
}

/** One long table for everybody: each calculated column is one formula, however many people there are. */
export function registerDraft(sheet: string, rows: readonly RegisterRow[], settings: SettingsReferences): SheetDraft {
  const frame = registerFrame(rows.length);
  const formats = rows.map(({ unit, target }) => numberFormatOf(String(unit ?? ''), target));
  return {
    sheet,
    mark: markOf('register'),
    orientation: 'landscape',
    repeatRows: headerRow + 1,
    printColumns: printedColumns.register,
    columnPixels: columnPixels(registerColumns, rows.map(numbersOf)),
    rowPixels: [
      { first: headerRow, pixels: [headerPixels, narrowPixels] },
      { first: lastNarrowRow(frame), pixels: [narrowPixels] },
    ],
    freeze: { rows: headerRow + 1, columns: columnOf(frame, 'kpi') + 1 },
    notes: registerColumns.map(({ note }, column) => ({ row: headerRow, column, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI register']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['All KPIs of all people in one table. Fill in the tinted cells; the status follows.']],
        style: 'subtitle',
      },
      ...frameBlocks(frame, formats, 'list'),
      { ...rangeOf(frame, 'employeeId'), name: registerRange },
      ...spillBlocks(frame, settings),
    ],
  };
}

function numbersOf({ unit, target, baseline }: RegisterRow) {
  const number = typeof target === 'number' ? target : '';
  return { unit: String(unit ?? ''), target: number, baseline: baseline ?? null };
}

/** The written cells of some rows, beginning at the nth of the register. */
export function registerRowBlocks(rows: readonly RegisterRow[], first: number): Block[] {
  const frame = { ...registerFrame(rows.length), headerRow: headerRow + first };
  return rowBlocks(frame, rows);
}

/** The cells of one field in a register with this many rows, with their sheet. */
export function registerArea(sheet: string, rows: number, field: Field): Area {
  return { sheet, ...rangeOf(registerFrame(rows), field) };
}

export function firstRegisterRow(): number {
  return firstKpiRow(registerFrame(0));
}
