import { insertScorecard, type PersonRow, roles, type Snapshot, startWorkbook } from '../../../core/index.ts';
import type { MemoryWorkbook } from '../../support/memory-workbook.ts';

const period = { name: 'Q3 2026', start: 46204, end: 46295 };

/** Somebody of the sample company, with the share of each target that was reached; null where it is not measured. */
export interface Employee {
  readonly name: string;
  readonly reached: readonly (number | null)[];
  readonly targetBonus?: number;
  readonly currency?: string;
}

/** Starts a KPI workbook in `workbook` and gives everybody a scorecard with actuals, as people would with the panel. */
export async function fillCompany(workbook: MemoryWorkbook, employees: readonly Employee[]): Promise<void> {
  const role = roles.find(({ id }) => id === 'sales-team-leader');
  if (!role) throw new Error('The sales team leader is missing from the roles.');
  const people = employees.map(({ name, targetBonus = 1000, currency = 'EUR' }, index): PersonRow => {
    const id = String(index + 1).padStart(5, '0');
    const empty = { seniority: '', manager: '', from: null, to: null };
    return { id, name, role: role.role, department: 'Sales', targetBonus, currency, ...empty };
  });
  const answers = { period, currency: 'EUR', review: 'monthly', departments: ['Sales'] } as const;
  await workbook.apply(startWorkbook(answers, workbook.snapshot(), { people, asOf: 46295 }).changes);
  for (const [index, { id, name }] of people.entries()) {
    const person = { id, name, department: 'Sales', manager: '' };
    const { changes, sheet, firstInput } = insertScorecard(role, { person, today: 46290 }, workbook.snapshot());
    await workbook.apply(changes);
    const targets = targetsIn(workbook.snapshot(), sheet, firstInput.row);
    for (const [kpi, share] of (employees[index]?.reached ?? []).entries()) {
      const target = targets[kpi];
      const actual = share === null || typeof target !== 'number' ? null : target * share;
      workbook.type(sheet, firstInput.row + kpi, firstInput.column, actual);
    }
  }
}

function targetsIn(snapshot: Snapshot, sheet: string, firstRow: number) {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const column = cells.find((row) => row.includes('Target'))?.indexOf('Target') ?? -1;
  return cells.slice(firstRow, firstRow + 5).map((row) => row[column] ?? null);
}
