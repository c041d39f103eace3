import type { Field } from './field.ts';

/** One column of our own KPI tables: what stands above it, what belongs in it, how it looks. */
export interface Column {
  readonly field: Field;
  /** The header's text; by it, too, a sheet of ours is read back. */
  readonly header: string;
  /** The note on the header: what belongs here, for somebody who has never seen the add-in. */
  readonly note: string;
  readonly widthPixels: number;
  /** `text` is written by the template, `input` is tinted and filled in by people, `result` is calculated. */
  readonly kind: 'text' | 'input' | 'result';
  /** A number format code. `@` keeps what is typed as text; `unit` takes the format of the KPI's own unit (`numberFormatOf`). */
  readonly format: '@' | 'General' | '0.0%' | '0.0%;-0.0%;"–"' | 'unit';
  /** The words that the drop-down offers. */
  readonly choices?: readonly string[];
}

export const directionWords = ['higher', 'lower', 'exact'] as const;
export const perspectiveWords = ['Financial', 'Customer', 'Internal process', 'Learning and growth'] as const;
export const timingWords = ['leading', 'lagging'] as const;
export const accumulationWords = ['total', 'average'] as const;
export const cadenceWords = ['weekly', 'monthly', 'quarterly'] as const;
export const groupWords = ['A', 'B', 'C'] as const;
export const keyWords = ['key', 'supporting'] as const;

/**
 * The columns of a scorecard, in reading order: what is measured and why, how and from where, how much it counts, where it
 * stands. Up to the status they go to paper; those behind it are for whoever looks after the KPIs.
 */
export const scorecardColumns: readonly Column[] = [
  {
    field: 'kpi',
    header: 'KPI',
    note: 'The name of the measure: a quantity that can be counted, timed or rated. One measure in each row.',
    widthPixels: 136,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'definition',
    header: 'What it tells',
    note: 'What exactly is counted, in words that a new colleague understands.',
    widthPixels: 184,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'goal',
    header: 'Goal',
    note: 'The business goal that this KPI moves. With a KPI Goals sheet: one of the goals listed there.',
    widthPixels: 140,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'formula',
    header: 'How it is calculated',
    note: 'The calculation, written out, so that two people with the same data get the same number.',
    widthPixels: 146,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'unit',
    header: 'Unit',
    note: 'What the target and the actual are counted in: %, days, minutes, points, a currency.',
    widthPixels: 78,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'direction',
    header: 'Better is',
    note: 'higher, lower, or exact where the target itself is the best value.',
    widthPixels: 86,
    kind: 'text',
    format: 'General',
    choices: directionWords,
  },
  {
    field: 'source',
    header: 'Data source',
    note: 'The system or record that the number is taken from.',
    widthPixels: 92,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'baseline',
    header: 'Baseline',
    note: 'Optional: where the measure stood before. With a baseline, attainment is the share of the way from baseline to target.',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'target',
    header: 'Target',
    note: 'The value to reach in the period: a number in the unit of the row, or a range as text (97%-102%).',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'weight',
    header: 'Weight',
    note: 'How much the KPI counts for the score. The weights of the key KPIs add up to 100 %.',
    widthPixels: 62,
    kind: 'input',
    format: '0.0%;-0.0%;"–"',
  },
  {
    field: 'actual',
    header: 'Actual',
    note: 'The result from the data source, in the unit of the row. Leave it empty while it is not measured; an empty cell is never counted as 0.',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'attainment',
    header: 'Attainment',
    note: 'Calculated: how far the target is met. 100 % is exactly met, also where lower is better.',
    widthPixels: 90,
    kind: 'result',
    format: '0.0%',
  },
  {
    field: 'forecast',
    header: 'Forecast',
    note: 'Calculated: where the actual will stand at the end of the period if it goes on like this.',
    widthPixels: 76,
    kind: 'result',
    format: 'unit',
  },
  {
    field: 'status',
    header: 'Status',
    note: 'Calculated: on track, at risk or off track on the as-of date; no data while the actual is empty.',
    widthPixels: 88,
    kind: 'result',
    format: 'General',
  },
  {
    field: 'provider',
    header: 'Data provider',
    note: 'The person or role that supplies the number.',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'owner',
    header: 'Owner',
    note: 'The one person or role that answers for this KPI.',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'cadence',
    header: 'Reviewed',
    note: 'How often the number is looked at together: weekly, monthly or quarterly.',
    widthPixels: 84,
    kind: 'text',
    format: 'General',
    choices: cadenceWords,
  },
  {
    field: 'targetSource',
    header: 'Where the target comes from',
    note: 'Past results, a published figure, a budget: what makes this target fair. A starting value is to be replaced by a target from your own last four quarters.',
    widthPixels: 172,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'perspective',
    header: 'Perspective',
    note: 'The side of the business that is looked at: Financial, Customer, Internal process, Learning and growth.',
    widthPixels: 104,
    kind: 'text',
    format: 'General',
    choices: perspectiveWords,
  },
  {
    field: 'timing',
    header: 'Leading or lagging',
    note: 'Leading: moves before the result and can still be acted on. Lagging: the result itself.',
    widthPixels: 96,
    kind: 'text',
    format: 'General',
    choices: timingWords,
  },
  {
    field: 'key',
    header: 'Key or supporting',
    note: 'Key: counts for the score. Supporting: watched beside the key KPIs, with weight 0.',
    widthPixels: 100,
    kind: 'text',
    format: 'General',
    choices: keyWords,
  },
  {
    field: 'accumulation',
    header: 'Total or average',
    note: 'Total: adds up during the period (revenue, orders), so the status is judged against the time elapsed. Average: comparable on any day (a rate, a rating, a share).',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
    choices: accumulationWords,
  },
  {
    field: 'group',
    header: 'Group',
    note: 'A: much effort and much impact. C: little effort and little impact. B: the rest.',
    widthPixels: 56,
    kind: 'text',
    format: 'General',
    choices: groupWords,
  },
  {
    field: 'guard',
    header: 'Guard metric',
    note: 'What would get worse if this KPI were pushed at any price. Look at both together.',
    widthPixels: 120,
    kind: 'text',
    format: 'General',
  },
];

const person: readonly Column[] = [
  {
    field: 'employeeId',
    header: 'Employee id',
    note: 'The id of the employee in KPI People, written exactly alike, leading zeros included.',
    widthPixels: 84,
    kind: 'text',
    format: '@',
  },
  {
    field: 'employee',
    header: 'Employee',
    note: 'The name of the employee.',
    widthPixels: 130,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'role',
    header: 'Role',
    note: 'The role whose KPIs these are.',
    widthPixels: 160,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'seniority',
    header: 'Seniority',
    note: 'The level of experience that the targets are set for.',
    widthPixels: 130,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'department',
    header: 'Department',
    note: 'The department of the employee.',
    widthPixels: 104,
    kind: 'text',
    format: 'General',
  },
];

/** Each row of a register is one line, so its texts need other widths than the wrapped ones of a scorecard. */
const registerWidths: Partial<Record<Field, number>> = { kpi: 344, definition: 260, formula: 220, goal: 200 };
const registerFirst: readonly Field[] = [
  ...(['employeeId', 'employee', 'kpi', 'unit', 'direction', 'baseline', 'target', 'weight'] as const),
  ...(['actual', 'attainment', 'forecast', 'status', 'department'] as const),
];

/** The columns of the register: whose KPI it is and where it stands, then what else a scorecard says of it. */
export const registerColumns: readonly Column[] = [...person, ...scorecardColumns]
  .map((column) => ({ ...column, widthPixels: registerWidths[column.field] ?? column.widthPixels }))
  .sort((one, other) => placeInRegister(one) - placeInRegister(other));

function placeInRegister({ field }: Column): number {
  const place = registerFirst.indexOf(field);
  return place < 0 ? registerFirst.length : place;
}

/** How many columns, from the first on, go to paper: wide enough for one page each, letters that people can read. */
export const printedColumns = {
  scorecard: columnsUpTo(scorecardColumns, 'status'),
  register: columnsUpTo(registerColumns, 'department'),
} as const;

function columnsUpTo(columns: readonly Column[], last: Field): number {
  return columns.findIndex(({ field }) => field === last) + 1;
}

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

/**
 * `%` shows 0.95 as 95.0 %, ratios keep two decimals, ratings and times one, money (a symbol or an ISO code) its cents.
 * Anything else is shown as it is, with its thousands apart where the target has some.
 */
export function numberFormatOf(unit: string, target: unknown = null): string {
  const word = unit.trim();
  if (word.startsWith('%')) return '0.0%';
  if (/^([A-Z]{3}|[$€£¥₽₫₹₴₸₺])$/.test(word)) return '#,##0.00';
  if (/^(ratio|times)\b/.test(word)) return '0.00';
  if (/^(score|hours|minutes)\b/.test(word)) return '0.0';
  return typeof target === 'number' && Math.abs(target) >= 1000 ? '#,##0' : 'General';
}
