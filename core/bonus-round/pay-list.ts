import { type Cell, isBlank } from '../cell.ts';
import { folded } from '../scorecard/headers/fold.ts';
import { textOfView, viewOf } from '../scorecard/headers/view.ts';
import { readMark } from '../scorecard/mark.ts';
import { keyOfCell, wordsOfCell } from '../scorecard/pay-table.ts';
import { type PayField, payFields, personHeaders } from '../scorecard/person-words.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';

/** Somebody who takes part in a bonus round, as the people sheet or the own scorecard says. */
export interface PaidPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly department: string;
  /** Serial days; null: the whole period. */
  readonly from: number | null;
  readonly to: number | null;
  /** Null where nobody has said how much is at stake. */
  readonly targetBonus: number | null;
  /** ISO code in capitals; empty: the currency of the settings. */
  readonly currency: string;
  /** Where it is written, zero-based. */
  readonly sheet: string;
  readonly row: number;
  /** What cannot be read in the row, with the cure. */
  readonly problems: readonly string[];
}

export interface PayList {
  readonly people: readonly PaidPerson[];
  readonly sheet: string;
}

const furthestHeaderRow = 40;

/** The people sheet with what is needed to pay them: ours by its mark, or any sheet with an id and a target bonus. */
export function readPayList(snapshot: Snapshot): PayList | null {
  const own = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'people');
  const foreign = snapshot.sheets.filter(({ mark, hidden }) => mark === null && !hidden);
  for (const sheet of own ? [own] : foreign) {
    const table = payTable(sheet);
    if (table) return { sheet: sheet.name, people: peopleIn(sheet, table) };
  }
  return null;
}

interface PayTable {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<PayField, number>;
}

function payTable(sheet: SheetSnapshot): PayTable | null {
  const view = viewOf(sheet);
  for (let headerRow = 0; headerRow < Math.min(view.rows, furthestHeaderRow); headerRow++) {
    const columns = new Map<PayField, number>();
    for (let column = 0; column < view.columns; column++) {
      const field = payField(textOfView(view, headerRow, column));
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    }
    if (columns.has('id') && columns.has('targetBonus')) return { headerRow, columns };
  }
  return null;
}

function payField(header: string): PayField | undefined {
  if (header === '' || header.length > 60) return undefined;
  const text = folded(header);
  return payFields.find((field) => personHeaders[field].some((word) => folded(word) === text));
}

function peopleIn(sheet: SheetSnapshot, { headerRow, columns }: PayTable): PaidPerson[] {
  const people: PaidPerson[] = [];
  for (let row = headerRow + 1; row < sheet.cells.length; row++) {
    const at = (field: PayField): Cell => {
      const column = columns.get(field);
      return column === undefined ? null : cellAt(sheet, row, column);
    };
    if (isBlank(at('id')) && isBlank(at('name'))) continue;
    people.push({ ...payOf(at), sheet: sheet.name, row });
  }
  return people;
}

/** Reads what is known of a person's pay, from a row of a list or from the lines of a scorecard. */
export function payOf(at: (field: PayField) => Cell): Omit<PaidPerson, 'sheet' | 'row'> {
  const problems: string[] = [];
  const number = (field: PayField, what: string): number | null => {
    const cell = at(field);
    if (typeof cell === 'number') return cell;
    if (!isBlank(cell)) problems.push(`The ${what} is not a number. Correct the cell.`);
    return null;
  };
  const targetBonus = number('targetBonus', 'target bonus');
  if (targetBonus !== null && targetBonus < 0) problems.push('The target bonus is below 0. Use 0 or more.');
  const id = keyOfCell(at('id'));
  if (id === '') problems.push('There is no employee id. Enter it as payroll writes it.');
  const currency = wordsOfCell(at('currency')).toUpperCase();
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency))
    problems.push(`“${currency}” is no currency code. Use one such as EUR.`);
  // Exports write a time of day beside dates; a day is a day, as in KPI_PRORATE.
  const day = (field: 'from' | 'to', what: string): number | null => {
    const serial = number(field, what);
    return serial === null ? null : Math.floor(serial);
  };
  const [from, to] = [day('from', 'first day'), day('to', 'last day')];
  if (from !== null && to !== null && to < from) problems.push('The last day is before the first day. Correct one.');
  const [name, role, department] = [wordsOfCell(at('name')), wordsOfCell(at('role')), wordsOfCell(at('department'))];
  return { id, name, role, department, from, to, targetBonus, currency, problems };
}
