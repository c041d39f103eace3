import { markOf } from '../../scorecard/mark.ts';
import type { Area } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { Block, SheetDraft } from './draft.ts';
import { narrowPixels } from './kpi-table.ts';
import { type PeopleColumn, type PersonRow, peopleColumns } from './people-columns.ts';
import { isFree } from './references.ts';

export const peopleHeaderRow = 3;

/** How many rows the sheet has for people: everybody, or some to begin with. */
export function roomFor(people: readonly PersonRow[]): number {
  return Math.max(people.length, 30);
}

/** The list of everybody who has KPIs; a narrow row above and below lets people insert rows anywhere. */
export function peopleDraft(
  sheet: string,
  people: readonly PersonRow[],
  departments: Area | null,
  snapshot: Snapshot,
): SheetDraft {
  const rows = roomFor(people);
  const written = people.map((person) => peopleColumns.map(({ key }) => orNull(person[key])));
  return {
    sheet,
    mark: markOf('people'),
    orientation: 'landscape',
    repeatRows: peopleHeaderRow + 1,
    columnPixels: peopleColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [
      { first: peopleHeaderRow + 1, pixels: [narrowPixels] },
      { first: peopleHeaderRow + 2 + rows, pixels: [narrowPixels] },
    ],
    freeze: { rows: peopleHeaderRow + 1, columns: 2 },
    notes: peopleColumns.map(({ note }, column) => ({ row: peopleHeaderRow, column, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI people']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['Everybody who has KPIs, with what is needed to pay them.']],
        style: 'subtitle',
      },
      { row: peopleHeaderRow, column: 0, cells: [peopleColumns.map(({ header }) => header)], style: 'heading' },
      ...peopleColumns.flatMap((column, position) => columnBlocks(column, position, rows, departments, snapshot)),
      ...(written.length > 0 ? [{ row: peopleHeaderRow + 2, column: 0, cells: written }] : []),
    ],
  };
}

function columnBlocks(
  column: PeopleColumn,
  position: number,
  rows: number,
  departments: Area | null,
  snapshot: Snapshot,
): Block[] {
  const { range } = column;
  const offered = peopleColumnBlock(column, { row: peopleHeaderRow + 2, column: position, rows }, departments);
  if (range === undefined || !isFree(range, snapshot)) return [offered];
  return [offered, { row: peopleHeaderRow + 1, column: position, rows: rows + 2, columns: 1, name: range }];
}

/** How the cells of a column look, and what they offer. */
export function peopleColumnBlock(
  { key, format }: PeopleColumn,
  place: { readonly row: number; readonly column: number; readonly rows: number },
  departments: Area | null,
): Block {
  const look: Block = { ...place, columns: 1, style: 'lineInput', format };
  if (key !== 'department' || !departments) return look;
  const message = 'Choose a department of KPI Settings, or add it there first.';
  return { ...look, choices: { from: { area: departments }, message, strict: false } };
}

function orNull(written: Written): Written {
  return typeof written === 'string' && written.trim() === '' ? null : written;
}
