import { currencyDecimals } from '../../money/currency.ts';
import { markOf } from '../../scorecard/mark.ts';
import type { Policies } from '../../scorecard/policies.ts';
import type { Area } from '../../workbook/area.ts';
import type { Formula, Written } from '../../workbook/change.ts';
import { formula } from '../../workbook/formula.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { blankSafeCell, isEmpty } from './arguments.ts';
import type { Block, SheetDraft } from './draft.ts';
import { narrowPixels } from './kpi-table.ts';
import { isFree, namedArea, newReference, presentReference } from './references.ts';
import type { SettingsReferences } from './settings.ts';

/** A row of KPI People, as it is written: dates are serial numbers, ids are texts. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly seniority: string;
  readonly department: string;
  readonly manager: string;
  /** First and last day in the period, where they differ from it. */
  readonly from: Written;
  readonly to: Written;
  readonly targetBonus: Written;
  readonly currency: string;
}

export interface PeopleColumn {
  readonly key: keyof PersonRow;
  readonly header: string;
  readonly note: string;
  readonly widthPixels: number;
  readonly format: string;
  /** The name of the column's cells in formulas. */
  readonly range?: string;
}

export const peopleColumns: readonly PeopleColumn[] = [
  {
    key: 'id',
    header: 'Employee id',
    note: 'As payroll writes it. Kept as text, so that 01234 stays 01234. Each id once.',
    widthPixels: 96,
    format: '@',
    range: 'KPI_People_Id',
  },
  { key: 'name', header: 'Name', note: 'The person’s name.', widthPixels: 170, format: 'General' },
  {
    key: 'role',
    header: 'Role',
    note: 'One of the roles that the add-in knows, or one of your own.',
    widthPixels: 170,
    format: 'General',
  },
  {
    key: 'seniority',
    header: 'Seniority',
    note: 'The level that the targets are set for.',
    widthPixels: 120,
    format: 'General',
  },
  {
    key: 'department',
    header: 'Department',
    note: 'One of the departments in KPI Settings.',
    widthPixels: 130,
    format: 'General',
  },
  {
    key: 'manager',
    header: 'Manager',
    note: 'Who agrees and reviews the KPIs with the person.',
    widthPixels: 150,
    format: 'General',
  },
  {
    key: 'from',
    header: 'In the role from',
    note: 'Only for those who joined during the period: the first day. Empty: the whole period.',
    widthPixels: 96,
    format: 'yyyy-mm-dd',
    range: 'KPI_People_From',
  },
  {
    key: 'to',
    header: 'In the role until',
    note: 'Only for those who left during the period: the last day. Empty: the whole period.',
    widthPixels: 96,
    format: 'yyyy-mm-dd',
    range: 'KPI_People_To',
  },
  {
    key: 'targetBonus',
    header: 'Target bonus',
    note: 'The bonus of the whole period at a payout of 100 %.',
    widthPixels: 104,
    format: '#,##0.00',
    range: 'KPI_People_Bonus',
  },
  {
    key: 'currency',
    header: 'Currency',
    note: 'Empty: the currency in KPI Settings.',
    widthPixels: 76,
    format: '@',
    range: 'KPI_People_Currency',
  },
];

const headerRow = 3;

/** Where formulas on other sheets find a person's pay. */
export interface PeopleReferences {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly targetBonus: string;
  /** Null where the list has no such column by name: the currency in KPI Settings counts for everybody. */
  readonly currency: string | null;
}

/** How many rows the sheet has for people: everybody, or some to begin with. */
function roomFor(people: readonly PersonRow[]): number {
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
    repeatRows: headerRow + 1,
    columnPixels: peopleColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [
      { first: headerRow + 1, pixels: [narrowPixels] },
      { first: headerRow + 2 + rows, pixels: [narrowPixels] },
    ],
    freeze: { rows: headerRow + 1, columns: 2 },
    notes: peopleColumns.map(({ note }, column) => ({ row: headerRow, column, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI people']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['Everybody who has KPIs, with what is needed to pay them.']],
        style: 'subtitle',
      },
      { row: headerRow, column: 0, cells: [peopleColumns.map(({ header }) => header)], style: 'heading' },
      ...peopleColumns.flatMap((column, position) => columnBlocks(column, position, rows, departments, snapshot)),
      ...(written.length > 0 ? [{ row: headerRow + 2, column: 0, cells: written }] : []),
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
  const offered = peopleColumnBlock(column, { row: headerRow + 2, column: position, rows }, departments);
  if (range === undefined || !isFree(range, snapshot)) return [offered];
  return [offered, { row: headerRow + 1, column: position, rows: rows + 2, columns: 1, name: range }];
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

/** References for a people sheet that is drawn in the same step. */
export function newPeopleReferences(sheet: string, people: readonly PersonRow[], snapshot: Snapshot): PeopleReferences {
  const of = (key: keyof PersonRow) => {
    const column = peopleColumns.findIndex((one) => one.key === key);
    const area: Area = { sheet, row: headerRow + 1, column, rows: roomFor(people) + 2, columns: 1 };
    return newReference(peopleColumns[column]?.range ?? '', area, snapshot);
  };
  return {
    id: of('id'),
    from: of('from'),
    to: of('to'),
    targetBonus: of('targetBonus'),
    currency: of('currency'),
  };
}

/** References for the people sheet of the workbook; null where it is not ours or its names are gone. */
export function presentPeopleReferences(sheet: string, snapshot: Snapshot): PeopleReferences | null {
  const of = (key: keyof PersonRow) => {
    const range = peopleColumns.find((one) => one.key === key)?.range ?? '';
    const area = namedArea(range, snapshot);
    return area && area.sheet === sheet ? presentReference(range, area, snapshot) : null;
  };
  const [id, from, to, targetBonus] = [of('id'), of('from'), of('to'), of('targetBonus')];
  return id && from && to && targetBonus ? { id, from, to, targetBonus, currency: of('currency') } : null;
}

/** A person's pay as formulas that find it in KPI People by the id in `idCell`. A blank there stays blank. */
export function payFromPeople(
  people: PeopleReferences,
  idCell: string,
  settings: SettingsReferences,
): Readonly<Record<'targetBonus' | 'from' | 'to' | 'currency', Formula>> {
  const value = (range: string) => `INDEX(${range},MATCH(${idCell},${people.id},0))`;
  const found = (range: string) => formula(blankSafeCell(value(range)));
  const usual = blankSafeCell(settings.currency);
  const own = people.currency === null ? null : value(people.currency);
  return {
    targetBonus: found(people.targetBonus),
    from: found(people.from),
    to: found(people.to),
    currency: formula(own === null ? usual : `IF(${isEmpty(own)},${usual},${own})`),
  };
}

/** With how many decimals a person's amounts are shown when their scorecard is made. */
export function decimalsFor({ currency }: Pick<PersonRow, 'currency'>, policies: Policies | null): number {
  if (currency.trim() !== '' && currency.trim() !== policies?.values.currency) return currencyDecimals(currency);
  const usual = policies?.values.decimals;
  return typeof usual === 'number' ? usual : 2;
}

function orNull(written: Written): Written {
  return typeof written === 'string' && written.trim() === '' ? null : written;
}
