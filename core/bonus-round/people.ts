import type { Cell } from '../cell.ts';
import { keyOfCell } from '../scorecard/pay-table.ts';
import type { PayField } from '../scorecard/person-words.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { cellAt, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { type PaidPerson, type PayList, payOf, readPayList } from './pay-list.ts';
import { resultCell, type ScoreSources } from './score-source.ts';

/** Everybody in the round: the people sheet where there is one, else those who have a scorecard or register rows. */
export function readRoundPeople(snapshot: Snapshot, sources: ScoreSources): PayList {
  const list = readPayList(snapshot);
  if (list) return list;
  const own = sources.own.map(({ scorecard, source }): PaidPerson => {
    const sheet = sheetNamed(snapshot, source.sheet);
    const below = (label: string): Cell => {
      const place = sheet ? resultCell(sheet, scorecard.layout.rows, label) : null;
      return sheet && place ? cellAt(sheet, place.row, place.column) : null;
    };
    const cells: Readonly<Record<PayField, Cell>> = {
      id: scorecard.head.employeeId ?? null,
      name: scorecard.head.employee ?? null,
      role: scorecard.head.role ?? null,
      department: scorecard.head.department ?? null,
      from: below('In the role from'),
      to: below('In the role until'),
      targetBonus: below('Target bonus'),
      currency: below('Currency'),
    };
    return { ...payOf((field) => cells[field]), sheet: source.sheet, row: 0 };
  });
  const listed = new Set(own.map(({ id }) => id));
  return { people: [...own, ...registered(sources.register, listed)], sheet: '' };
}

/** Everybody in the register who has no scorecard of their own; nobody has said there what they are to be paid. */
function registered(register: Scorecard | null, listed: ReadonlySet<string>): PaidPerson[] {
  const seen = new Set(listed);
  return (register?.kpis ?? []).flatMap((kpi, index): PaidPerson[] => {
    const id = keyOfCell(kpi.values.employeeId ?? null);
    if (id === '' || seen.has(id)) return [];
    seen.add(id);
    const { employee = null, role = null, department = null } = kpi.values;
    const cells: Partial<Record<PayField, Cell>> = { id, name: employee, role, department };
    const row = register?.layout.rows[index] ?? 0;
    return [{ ...payOf((field) => cells[field] ?? null), sheet: register?.layout.sheet ?? '', row }];
  });
}
