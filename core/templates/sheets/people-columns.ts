import type { Written } from '../../workbook/change.ts';

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
