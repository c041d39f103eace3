import { type Cell, isBlank } from '../../cell.ts';
import { scorecardColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { headLines } from '../../scorecard/head-lines.ts';
import { readMark } from '../../scorecard/mark.ts';
import { registerColumns } from '../../scorecard/register-columns.ts';
import { cellAt, type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { namedArea } from '../sheets/references.ts';
import { firstRegisterRow, registerRange } from '../sheets/register.ts';
import type { TeamMember } from '../sheets/team.ts';
import { isLive } from './live-sheet.ts';

/** Who somebody is, as the team view shows it. */
export type Identity = Pick<TeamMember, 'id' | 'name' | 'role' | 'department' | 'manager'>;

/** Where the scorecard of one person stands. */
export interface CardPlace {
  readonly sheet: string;
  readonly kpis: number;
}

/** What a register that is there already holds. */
export interface PresentRegister {
  readonly sheet: SheetSnapshot;
  /** Rows filled from the first on, and rows that formulas reach. */
  readonly filled: number;
  readonly capacity: number;
  /** Whose rows these are, by id. */
  readonly people: ReadonlyMap<string, Identity>;
}

/** Everybody who has KPIs in this workbook: on a sheet of their own or in the register. */
export interface PresentTeam {
  /** By employee id. */
  readonly cards: ReadonlyMap<string, CardPlace & { readonly who: Identity; readonly isLive: boolean }>;
  readonly register: PresentRegister | null;
}

export function presentTeam(snapshot: Snapshot): PresentTeam {
  return { cards: presentCards(snapshot), register: presentRegister(snapshot) };
}

function presentCards(snapshot: Snapshot): PresentTeam['cards'] {
  const found = new Map<string, CardPlace & { who: Identity; isLive: boolean }>();
  // Those that still calculate come last, so that they win over the closed ones of the same person.
  const sheets = [...snapshot.sheets].sort((one, other) => Number(isLive(one)) - Number(isLive(other)));
  for (const sheet of sheets) {
    const read = readMark(sheet.mark);
    const id = read?.kind === 'scorecard' ? read.of.employee : undefined;
    if (id === undefined || id === '') continue;
    const header = sheet.cells.findIndex((row) => row[0] === 'KPI');
    const total = sheet.cells.findIndex((row, index) => index > header && row[0] === 'Total');
    if (header < 0 || total < 0 || sheet.cells.slice(header, total).every((row) => isBlank(row[0]))) continue;
    found.set(id, { sheet: sheet.name, kpis: total - header - 3, who: holderOf(sheet, id), isLive: isLive(sheet) });
  }
  return found;
}

/** What the title block of a scorecard says of its person. */
function holderOf(sheet: SheetSnapshot, id: string): Identity {
  const said = (field: Field): string => {
    const line = headLines.find((one) => one.field === field);
    const column = scorecardColumns.findIndex((one) => one.field === line?.valueUnder);
    return line ? textOf(cellAt(sheet, line.row, column)) : '';
  };
  const [name, role, department, manager] = [said('employee'), said('role'), said('department'), said('manager')];
  return { id, name, role, department, manager };
}

function presentRegister(snapshot: Snapshot): PresentRegister | null {
  const named = namedArea(registerRange, snapshot);
  const sheet = named && sheetNamed(snapshot, named.sheet);
  if (!sheet || readMark(sheet.mark)?.kind !== 'register' || !isLive(sheet) || !hasOurColumns(sheet)) return null;
  const rows = sheet.cells.slice(firstRegisterRow());
  const filled = rows.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index + 1 : last), 0);
  return { sheet, filled, capacity: named.rows - 2, people: registered(rows) };
}

/** People may have moved columns; then our rows would land in the wrong ones, so a new register is made instead. */
function hasOurColumns({ cells }: SheetSnapshot): boolean {
  const headers = cells[firstRegisterRow() - 2] ?? [];
  return registerColumns.every(({ header }, column) => headers[column] === header);
}

function registered(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, Identity> {
  const people = new Map<string, Identity>();
  const at = (row: readonly Cell[], field: Field) =>
    textOf(row[registerColumns.findIndex((column) => column.field === field)] ?? null);
  for (const row of rows) {
    const id = at(row, 'employeeId');
    if (id === '' || people.has(id)) continue;
    people.set(id, {
      id,
      name: at(row, 'employee'),
      role: at(row, 'role'),
      department: at(row, 'department'),
      manager: '',
    });
  }
  return people;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
