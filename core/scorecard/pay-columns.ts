/** One column of a table about pay: what stands above it and what belongs in it. By the header it is read back. */
export interface PayColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  readonly note: string;
  readonly widthPixels: number;
  readonly kind: 'text' | 'input' | 'result';
  /** A number format code; `amount` takes the format of the line's currency. */
  readonly format: '@' | 'General' | '0.0%' | 'yyyy-mm-dd' | 'amount';
  readonly choices?: readonly string[];
  /** Left out: numbers and dates stand right, texts left. */
  readonly align?: 'left' | 'right' | 'center';
}

/** Where the cells of a column stand, and its header with them. */
export function alignOf({ align, format }: Pick<PayColumn<string>, 'align' | 'format'>): 'left' | 'right' | 'center' {
  return align ?? (format === '@' || format === 'General' ? 'left' : 'right');
}

export type BonusKey =
  | 'id'
  | 'name'
  | 'department'
  | 'condition'
  | 'score'
  | 'gate'
  | 'payout'
  | 'limited'
  | 'from'
  | 'to'
  | 'share'
  | 'target'
  | 'beforePool'
  | 'bonus'
  | 'currency'
  | 'waitingFor';

/** KPI Bonus, one row for each employee. `limited` and `beforePool` stand there only where a gate caps or a pool is set. */
export const bonusColumns: readonly PayColumn<BonusKey>[] = [
  text('id', 'Employee id', 'As in KPI People and in payroll, leading zeros included.', 130, '@'),
  text('name', 'Employee', 'The name of the employee.', 160, '@'),
  text('department', 'Department', 'Decides which gates concern the employee.', 116, '@'),
  {
    ...text(
      'condition',
      'Own condition',
      'Optional: FALSE pays nothing, whatever the score. Empty: no condition.',
      92,
      'General',
    ),
    kind: 'input',
    align: 'center',
  },
  result('score', 'Score', 'Weighted attainment. Empty while a KPI is not measured; then nothing is paid.', 92, '0.0%'),
  centered(
    result(
      'gate',
      'Gate met?',
      'FALSE where a condition or a gate that pays nothing is missed; waiting while one is not measured.',
      92,
      'General',
    ),
  ),
  result('payout', 'Payout', 'The share of the target bonus that the score earns on the payout scale.', 92, '0.0%'),
  result('limited', 'Payout after gates', 'The payout, not above what a missed gate allows.', 92, '0.0%'),
  text('from', 'In the role from', 'From KPI People. Empty: the whole period.', 92, 'yyyy-mm-dd'),
  text('to', 'In the role until', 'From KPI People. Empty: the whole period.', 92, 'yyyy-mm-dd'),
  result('share', 'Share of the period', 'The part of the period worked, both ends counted.', 92, '0.0%'),
  text('target', 'Target bonus', 'From KPI People: what a payout of 100 % pays for the whole period.', 100, 'amount'),
  result(
    'beforePool',
    'Before the pool',
    'Target bonus × payout × share of the period. The pool scales these amounts.',
    104,
    'amount',
  ),
  result(
    'bonus',
    'Bonus',
    'What is due, rounded once, at the end. Empty: nothing can be paid yet; see the last column.',
    104,
    'amount',
  ),
  centered(text('currency', 'Currency', 'Currencies are never added together.', 92, '@')),
  result('waitingFor', 'Waiting for', 'Why there is no amount yet.', 440, 'General'),
];

export type AdjustmentKey = 'id' | 'name' | 'period' | 'component' | 'currency' | 'amount' | 'reason';

/** Lines that people add to what was calculated; corrections of sealed periods stand here. */
export const adjustmentColumns: readonly PayColumn<AdjustmentKey>[] = [
  input('id', 'Employee id', 'As in the table above.', '@'),
  input('name', 'Employee', 'The name of the employee.', '@'),
  input('period', 'Period', 'The period that the line corrects; this one, or a sealed one.', '@'),
  input('component', 'Component', 'What payroll calls the line. Bonus, for a correction of a bonus.', '@'),
  input('currency', 'Currency', 'ISO code such as EUR.', '@'),
  input('amount', 'Amount', 'What is added; below 0, what is taken back.', 'amount'),
  input('reason', 'Reason', 'Why. Every adjustment needs one.', '@'),
];

export type GateKey =
  | 'name'
  | 'department'
  | 'actual'
  | 'threshold'
  | 'better'
  | 'effect'
  | 'cap'
  | 'met'
  | 'missed'
  | 'unknown';

export const everyone = 'everyone';
/** What stands for a gate's answer while somebody still has to measure it. */
export const gateWaiting = 'waiting';

/** Conditions on measures of the company or a department. */
export const gateColumns: readonly PayColumn<GateKey>[] = [
  input('name', 'Gate', 'The measure and its condition, in words.', '@'),
  input('department', 'Concerns', 'A department as in the table below, or everyone.', '@'),
  right(input('actual', 'Measured', 'The result. Empty: not measured, and those concerned wait.', 'General')),
  right(input('threshold', 'Threshold', 'The result from which the gate is met.', 'General')),
  { ...input('better', 'Better is', 'higher or lower.', '@'), choices: ['higher', 'lower'] },
  {
    ...input('effect', 'If missed', 'keep: nothing changes. zero: nothing is paid. cap: the payout has a limit.', '@'),
    choices: ['keep', 'zero', 'cap'],
  },
  input('cap', 'Highest payout', 'Only for cap: the most that is paid, 100 % for the target bonus.', '0.0%'),
  centered(result('met', 'Met?', 'Calculated.', 66, 'General')),
  centered(result('missed', 'Missed', 'Calculated: 1 where the gate is missed.', 66, 'General')),
  centered(result('unknown', 'Not measured', 'Calculated: 1 where those concerned have to wait.', 66, 'General')),
];

export type RoundTotalKey =
  | 'currency'
  | 'people'
  | 'paid'
  | 'calculated'
  | 'adjustments'
  | 'payable'
  | 'pool'
  | 'minimum'
  | 'cap'
  | 'budget'
  | 'left';

export const roundTotalColumns: readonly PayColumn<RoundTotalKey>[] = [
  text('currency', 'Currency', 'Currencies are never added together.', 66, '@'),
  right(result('people', 'People', 'How many are in the round.', 66, 'General')),
  right(
    result('paid', 'With an amount', 'How many have one. The others wait; see the last column below.', 66, 'General'),
  ),
  result('calculated', 'Calculated', 'The sum of the bonuses below.', 100, 'amount'),
  result('adjustments', 'Adjustments', 'The sum of the adjustments at the bottom.', 112, 'amount'),
  result('payable', 'Payable', 'Calculated and adjustments: what payroll is to pay.', 100, 'amount'),
  input('pool', 'Pool', 'Optional: a fixed sum that is shared out among everybody in this currency.', 'amount'),
  input('minimum', 'Share at least', 'Optional: the least that each share of the pool is.', 'amount'),
  input('cap', 'Share at most', 'Optional: the most that each share of the pool is.', 'amount'),
  input('budget', 'Budget', 'Optional: what the round may cost.', 'amount'),
  result('left', 'Left of the budget', 'Budget less payable.', 100, 'amount'),
];

function text<Key extends string>(
  key: Key,
  header: string,
  note: string,
  widthPixels: number,
  format: PayColumn<Key>['format'],
): PayColumn<Key> {
  return { key, header, note, widthPixels, kind: 'text', format };
}

function result<Key extends string>(
  key: Key,
  header: string,
  note: string,
  widthPixels: number,
  format: PayColumn<Key>['format'],
): PayColumn<Key> {
  return { key, header, note, widthPixels, kind: 'result', format };
}

function input<Key extends string>(
  key: Key,
  header: string,
  note: string,
  format: PayColumn<Key>['format'],
): PayColumn<Key> {
  return { key, header, note, widthPixels: 100, kind: 'input', format };
}

function centered<Key extends string>(column: PayColumn<Key>): PayColumn<Key> {
  return { ...column, align: 'center' };
}

function right<Key extends string>(column: PayColumn<Key>): PayColumn<Key> {
  return { ...column, align: 'right' };
}

/** The number format of amounts with so many decimals. */
export function amountFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
