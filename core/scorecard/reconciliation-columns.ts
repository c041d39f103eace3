import type { PayColumn } from './pay-columns.ts';

/** Facts at the top of KPI Reconciliation: the label in the first column, the value in the second. */
export const reconciliationFacts = {
  period: 'Period',
  dueSheet: 'Bonus sheet',
  dueLines: 'Bonus lines',
  payrollSheet: 'Payroll sheet',
  payrollRows: 'Payroll rows',
  columns: 'Payroll columns',
  decimals: 'Decimals in payroll texts',
  currency: 'Currency where payroll names none',
  components: 'Names of pay components',
  tolerance: 'Tolerance',
  rules: 'Rule version',
  result: 'Result',
} as const;

export type ReconciliationFact = keyof typeof reconciliationFacts;

export type ControlKey =
  | 'currency'
  | 'calculated'
  | 'adjustments'
  | 'payable'
  | 'payroll'
  | 'difference'
  | 'dueLines'
  | 'paidLines'
  | 'dueBelow'
  | 'paidBelow'
  | 'agrees';

export const controlColumns: readonly PayColumn<ControlKey>[] = [
  column('currency', 'Currency', 'Currencies are never added together.', 170, '@'),
  column('calculated', 'Calculated', 'The sum of the bonus sheet.', 100, 'amount'),
  column('adjustments', 'Adjustments', 'The sum of its adjustments.', 140, 'amount'),
  column('payable', 'Payable', 'Calculated and adjustments together.', 100, 'amount'),
  column('payroll', 'Payroll', 'The sum of the payments in the payroll sheet.', 100, 'amount'),
  column('difference', 'Difference', 'Payroll less payable.', 100, 'amount'),
  right(column('dueLines', 'Lines due', 'How many lines the bonus sheet has.', 80, 'General')),
  right(column('paidLines', 'Lines paid', 'How many payments the payroll sheet has.', 80, 'General')),
  column('dueBelow', 'Due in the lines below', 'Added up here by the spreadsheet, as a second count.', 100, 'amount'),
  column('paidBelow', 'Paid in the lines below', 'Added up here by the spreadsheet, as a second count.', 100, 'amount'),
  centered(column('agrees', 'Both counts agree', 'yes, where the lines add up to the totals.', 100, 'General')),
];

export type LineKey =
  | 'status'
  | 'id'
  | 'name'
  | 'period'
  | 'component'
  | 'currency'
  | 'due'
  | 'paidCurrency'
  | 'paid'
  | 'difference'
  | 'alike'
  | 'sealed'
  | 'check';

/** The outer join, differences first. `sealed` and `check` are filled in when the round is signed. */
export const lineColumns: readonly PayColumn<LineKey>[] = [
  column('status', 'Status', 'What the comparison of both sides found.', 230, 'General'),
  column('id', 'Id', 'The employee id, exactly as it is written.', 100, '@'),
  column('name', 'Name', 'The name of the employee.', 140, '@'),
  column('period', 'For period', 'The period that is paid for.', 100, '@'),
  column('component', 'Pay component', 'What the payment is.', 100, '@'),
  centered(column('currency', 'Due in', 'The currency of what is due.', 100, '@')),
  column('due', 'Due', 'What the bonus sheet says.', 92, 'amount'),
  centered(column('paidCurrency', 'Paid in', 'The currency of the payment.', 92, '@')),
  column('paid', 'Paid', 'What the payroll sheet says.', 100, 'amount'),
  column('difference', 'Paid less due', 'Empty where the currencies differ.', 100, 'amount'),
  column('alike', 'Looks like', 'Lines of the other side that may be meant. Never merged.', 260, '@'),
  column('sealed', 'Sealed line', 'The line as it was when the round was signed.', 320, '@'),
  column('check', 'Check', 'The first digits of the SHA-256 of the sealed line.', 90, '@'),
];

export type FindingKey = 'check' | 'id' | 'period' | 'component' | 'where' | 'text';

export const findingColumns: readonly PayColumn<FindingKey>[] = [
  column('check', 'Integrity check', 'What was found, whether or not the two sides agree.', 110, 'General'),
  column('id', 'Checked id', 'The employee id.', 100, '@'),
  column('period', 'Checked period', 'The period that is paid for.', 140, '@'),
  column('component', 'Checked component', 'What the payment is.', 100, '@'),
  column('where', 'Where', 'The sheet and its row.', 100, '@'),
  column('text', 'What was found', 'In words.', 260, '@'),
];

export type ExplanationKey = 'id' | 'name' | 'text';

export const explanationColumns: readonly PayColumn<ExplanationKey>[] = [
  column('id', 'Explained id', 'The employee id.', 110, '@'),
  column('name', 'Explained employee', 'The name of the employee.', 100, '@'),
  column('text', 'How the amount due came about', 'The KPIs and steps, in the order of the calculation.', 140, '@'),
];

export type ItemKey = 'what' | 'id' | 'name' | 'period' | 'component' | 'owner' | 'reason' | 'dueOn' | 'earlier';

/** What has to be explained before anybody signs. Owner, reason and date are filled in by people. */
export const itemColumns: readonly PayColumn<ItemKey>[] = [
  column('what', 'Open item', 'What has to be explained.', 230, '@'),
  column('id', 'Item id', 'The employee id.', 100, '@'),
  column('name', 'Item employee', 'The name of the employee.', 140, '@'),
  column('period', 'Item period', 'The period that is paid for.', 100, '@'),
  column('component', 'Item component', 'What the payment is.', 100, '@'),
  { ...column('owner', 'Owner', 'Who takes care of it.', 100, '@'), kind: 'input' },
  { ...column('dueOn', 'Due date', 'By when it will be settled.', 92, 'yyyy-mm-dd'), kind: 'input' },
  column('earlier', 'Earlier reason', 'Given when the item still read differently. It no longer counts.', 92, '@'),
  {
    ...column('reason', 'Reason', 'Why it differs, or what was decided. Without it nobody can sign.', 100, '@'),
    kind: 'input',
  },
];

export type RowKey = 'kind' | 'row' | 'id' | 'finding';

/** Rows of the payroll sheet that are no payment of this round; with the payments they are all of its rows. */
export const rowColumns: readonly PayColumn<RowKey>[] = [
  column('kind', 'Payroll row is', 'Why the row is no payment of this round.', 110, 'General'),
  column('row', 'Row', 'The row of the payroll sheet.', 100, 'General'),
  column('id', 'Id in the row', 'The employee id in that row.', 140, '@'),
  column('finding', 'What to do', 'What is wrong, with the cure.', 260, '@'),
];

/** Facts of the signature, below everything else. */
export const signatureFacts = {
  preparer: 'Prepared by',
  approver: 'Approved by',
  signedOn: 'Signed on',
  digest: 'SHA-256 of the sealed lines',
} as const;

export type SignatureFact = keyof typeof signatureFacts;

function column<Key extends string>(
  key: Key,
  header: string,
  note: string,
  widthPixels: number,
  format: PayColumn<Key>['format'],
): PayColumn<Key> {
  return { key, header, note, widthPixels, kind: 'text', format };
}

function right<Key extends string>(column: PayColumn<Key>): PayColumn<Key> {
  return { ...column, align: 'right' };
}

function centered<Key extends string>(column: PayColumn<Key>): PayColumn<Key> {
  return { ...column, align: 'center' };
}
