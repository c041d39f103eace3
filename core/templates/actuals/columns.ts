import type { Cell } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { folded } from '../../scorecard/headers/fold.ts';
import { matchHeader, sureMatch } from '../../scorecard/headers/match.ts';

/** Where an export says whose result it is, of which KPI, and what it came to. */
export interface ActualsColumns {
  readonly headerRow: number;
  readonly employee: number;
  readonly kpi: number;
  readonly value: number;
}

/** Words that exports use and KPI tables do not. */
const exportWords: Readonly<Record<'employee' | 'kpi' | 'value', readonly string[]>> = {
  employee: [
    'id',
    'owner',
    'person',
    'user',
    'agent',
    'rep',
    'sales rep',
    'ответственный',
    'nutzer',
    'utilisateur',
    'nhân viên',
  ],
  kpi: ['metric', 'measure', 'measure name', 'показатель', 'метрика', 'chỉ số', 'kennzahl', 'indicateur'],
  value: ['value', 'amount', 'total', 'score', 'значение', 'giá trị', 'wert', 'valeur'],
};

const fieldsOf: Readonly<Record<'employee' | 'kpi' | 'value', readonly Field[]>> = {
  employee: ['employeeId', 'employee'],
  kpi: ['kpi'],
  value: ['actual'],
};

/** Null where no row among the first thirty names all three. An id is preferred to a name. */
export function findActualsColumns(grid: readonly (readonly Cell[])[]): ActualsColumns | null {
  for (const [headerRow, cells] of grid.slice(0, 30).entries()) {
    const employee = columnFor('employee', cells);
    const kpi = columnFor('kpi', cells);
    const value = columnFor('value', cells);
    if (employee >= 0 && kpi >= 0 && value >= 0) return { headerRow, employee, kpi, value };
  }
  return null;
}

function columnFor(what: 'employee' | 'kpi' | 'value', cells: readonly Cell[]): number {
  for (const field of fieldsOf[what]) {
    const found = cells.findIndex(
      (cell) => typeof cell === 'string' && (matchHeader(cell).get(field) ?? 0) >= sureMatch,
    );
    if (found >= 0) return found;
  }
  const words = exportWords[what].map(folded);
  return cells.findIndex((cell) => typeof cell === 'string' && words.includes(folded(cell)));
}
