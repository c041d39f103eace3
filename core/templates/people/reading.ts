import { type Cell, isBlank, isError } from '../../cell.ts';
import { readNumber } from '../../scorecard/target/number.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import type { RoleTemplate } from '../template.ts';
import { findPeopleColumns, type PeopleColumns, type PersonKey } from './columns.ts';
import { datesAsWritten } from './dates.ts';
import { peopleFindings } from './findings.ts';

/** Something about the list that a person should look at before scorecards are made from it. */
export interface PeopleFinding {
  /** `error`: no scorecard can be made for these rows. `warning`: one can, and something is missing or doubtful. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** Positions in `people`; empty where it concerns the list as a whole. */
  readonly people: readonly number[];
}

export interface PeopleReading {
  /** Everybody in the list, in its order; what could not be understood stands as it was written. */
  readonly people: readonly PersonRow[];
  /** The row of each in the list, counted from 1 as spreadsheets do. */
  readonly rows: readonly number[];
  readonly findings: readonly PeopleFinding[];
  /** Null where no row of headers was found. */
  readonly columns: PeopleColumns | null;
}

/**
 * Understands a list of people, pasted or read from a sheet: any order of columns, headers in five languages, blank rows
 * in between. Nothing is lost and nothing is guessed: what is doubtful stays as it is and becomes a finding.
 */
export function understandPeople(grid: readonly (readonly Cell[])[], roles: readonly RoleTemplate[]): PeopleReading {
  const texts = grid.map((row) => row.map(textOf));
  const columns = findPeopleColumns(texts);
  if (columns === null) {
    const message =
      'No row of headers was found. The list needs a row with headers such as Employee id, Name and Role.';
    return { people: [], rows: [], findings: [{ severity: 'error', message, people: [] }], columns };
  }
  const lines = grid.flatMap((cells, row) =>
    row > columns.headerRow && cells.some((cell) => !isBlank(cell)) ? [{ cells, row }] : [],
  );
  const dates = datesAsWritten(
    lines.map(({ cells }) => [cellOf(cells, columns, 'from'), cellOf(cells, columns, 'to')]),
  );
  const people = lines.map(({ cells }, index): PersonRow => {
    const [from, to] = dates.dates[index] ?? [null, null];
    return { ...personOf(cells, columns), from, to };
  });
  const rows = lines.map(({ row }) => row + 1);
  return { people, rows, columns, findings: [...peopleFindings({ people, rows, columns }, roles), ...dates.findings] };
}

function personOf(cells: readonly Cell[], columns: PeopleColumns): PersonRow {
  const text = (key: PersonKey) => textOf(cellOf(cells, columns, key)).trim();
  return {
    id: text('id'),
    name: text('name'),
    role: text('role'),
    seniority: text('seniority'),
    department: text('department'),
    manager: text('manager'),
    from: null,
    to: null,
    targetBonus: amountOf(cellOf(cells, columns, 'targetBonus')),
    currency: text('currency'),
  };
}

/** An amount that could be two amounts, or none, stays the text that it is. */
function amountOf(cell: Cell): number | string | null {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell).trim();
  if (text === '') return null;
  const { values } = readNumber(text);
  return values.length === 1 ? (values[0] ?? text) : text;
}

function cellOf(cells: readonly Cell[], { columns }: PeopleColumns, key: PersonKey): Cell {
  const column = columns[key];
  return column === undefined ? null : (cells[column] ?? null);
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return isError(cell) ? cell.error.code : String(cell);
}
