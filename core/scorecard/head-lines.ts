import type { Field } from './field.ts';

const shownOnly = ['asOf', 'score', 'grade', 'payable'] as const;
/** What stands in the title block: facts that are read back, and what is only shown there. */
export type HeadField = Field | (typeof shownOnly)[number];

export function isShownOnly(field: HeadField): field is (typeof shownOnly)[number] {
  return shownOnly.some((one) => one === field);
}

/** One line of a scorecard's title block, placed by the columns of the table below it. */
export interface HeadLine {
  readonly field: HeadField;
  readonly label: string;
  readonly note: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** The column in which the label stands. */
  readonly labelUnder: Field;
  /** The column in which the value stands. */
  readonly valueUnder: Field;
  readonly kind: 'text' | 'input' | 'result';
  readonly format: '@' | 'General' | 'yyyy-mm-dd' | '0.0%' | 'amount';
}

/** Under which column the value stands, where it is not the one of the label. */
const valueColumns: Partial<Record<Field, Field>> = {
  kpi: 'definition',
  goal: 'formula',
  direction: 'source',
  weight: 'attainment',
};

/** The title block of a scorecard, below its title (row 0) and its purpose (row 1): who, how it went, where, when. */
export const headLines: readonly HeadLine[] = [
  head('employee', 'Employee', 'Whose scorecard this is. Empty: the scorecard of a role.', 2, 'kpi', 'input'),
  head('employeeId', 'Employee id', 'As in KPI People, leading zeros included.', 3, 'kpi', 'input', '@'),
  head('role', 'Role', 'The role that the KPIs belong to.', 4, 'kpi', 'text'),
  head('bonus', 'Effect on pay', 'What the score means for the pay of the person.', 5, 'kpi', 'text'),
  head(
    'score',
    'Score',
    'From the result below the table; empty while a KPI is not measured.',
    2,
    'goal',
    'result',
    '0.0%',
  ),
  head('grade', 'Grade', 'The word for the score, from the result below the table.', 3, 'goal', 'result'),
  head('payable', 'Bonus', 'From the result below the table, in its currency.', 4, 'goal', 'result', 'amount'),
  head('department', 'Department', 'The department of the employee or role.', 2, 'direction', 'input'),
  head('manager', 'Manager', 'Who agrees the KPIs with the employee and reviews them.', 3, 'direction', 'input'),
  head('seniority', 'Seniority', 'The level of experience that the targets are set for.', 4, 'direction', 'text'),
  head(
    'period',
    'Period',
    'The period in which the targets are to be reached. Change it in KPI Settings.',
    2,
    'weight',
    'result',
  ),
  head(
    'deadline',
    'Period ends',
    'The last day of the period. Change it in KPI Settings.',
    3,
    'weight',
    'result',
    'yyyy-mm-dd',
  ),
  head(
    'asOf',
    'As of',
    'The day up to which the actuals count. Change it in KPI Settings.',
    4,
    'weight',
    'result',
    'yyyy-mm-dd',
  ),
];

/** Labels of the lines below the table that a reader needs: the agreement of both sides. */
export const agreementLabels = { employee: 'Agreed by employee', manager: 'Agreed by manager' } as const;

function head(
  field: HeadField,
  label: string,
  note: string,
  row: number,
  labelUnder: Field,
  kind: HeadLine['kind'],
  format: HeadLine['format'] = 'General',
): HeadLine {
  return { field, label, note, row, labelUnder, valueUnder: valueColumns[labelUnder] ?? labelUnder, kind, format };
}
