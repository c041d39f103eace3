import type { Formula, Written } from '../workbook/change.ts';

export type SettingId =
  | 'period'
  | 'periodStart'
  | 'periodEnd'
  | 'asOf'
  | 'elapsed'
  | 'currency'
  | 'decimals'
  | 'cap'
  | 'missing'
  | 'payoutBetween'
  | 'payoutAbove'
  | 'atRisk'
  | 'prorationBasis'
  | 'review'
  | 'tolerance'
  | 'language';

/** One line of KPI Settings. Every policy number of the product stands there, never in code. */
export interface SettingLine {
  readonly id: SettingId;
  /** The words in the first column; by them the line is read back. */
  readonly name: string;
  /** The name of the value's cell in formulas. */
  readonly range: string;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  readonly kind: 'input' | 'result';
  readonly format: '@' | 'General' | '0' | '0.0%' | 'yyyy-mm-dd';
  readonly choices?: readonly string[];
  /** What stands there at first; null where only the user can say it. */
  readonly value: Written;
}

const elapsed: Formula = {
  formula: '=MAX(0,MIN(1,(KPI_As_Of-KPI_Period_Start+1)/(KPI_Period_End-KPI_Period_Start+1)))',
};

export const settingLines: readonly SettingLine[] = [
  {
    id: 'period',
    name: 'Period',
    range: 'KPI_Period',
    unit: 'text',
    meaning: 'What the period is called on every sheet, for example Q3 2026.',
    source: 'Asked when the workbook was started',
    kind: 'input',
    format: '@',
    value: null,
  },
  {
    id: 'periodStart',
    name: 'Period start',
    range: 'KPI_Period_Start',
    unit: 'date',
    meaning: 'The first day that counts.',
    source: 'Asked when the workbook was started',
    kind: 'input',
    format: 'yyyy-mm-dd',
    value: null,
  },
  {
    id: 'periodEnd',
    name: 'Period end',
    range: 'KPI_Period_End',
    unit: 'date',
    meaning: 'The last day that counts; the deadline of every target.',
    source: 'Asked when the workbook was started',
    kind: 'input',
    format: 'yyyy-mm-dd',
    value: null,
  },
  {
    id: 'asOf',
    name: 'As of',
    range: 'KPI_As_Of',
    unit: 'date',
    meaning: 'The day up to which the actuals were taken. Set it again whenever actuals are updated.',
    source: 'Set by whoever updates the actuals',
    kind: 'input',
    format: 'yyyy-mm-dd',
    value: null,
  },
  {
    id: 'elapsed',
    name: 'Share of the period elapsed',
    range: 'KPI_Elapsed',
    unit: 'share of days',
    meaning: 'Calculated from the dates above, both ends counted. Totals are judged against it.',
    source: 'Calculated',
    kind: 'result',
    format: '0.0%',
    value: elapsed,
  },
  {
    id: 'currency',
    name: 'Currency',
    range: 'KPI_Currency',
    unit: 'ISO code',
    meaning: 'The currency of target bonuses where a person has none of their own.',
    source: 'Asked when the workbook was started',
    kind: 'input',
    format: '@',
    value: null,
  },
  {
    id: 'decimals',
    name: 'Decimals of amounts',
    range: 'KPI_Decimals',
    unit: 'digits',
    meaning: 'Bonuses are rounded once, at the end, to this many digits, half away from zero.',
    source: 'Follows the currency: 2 for EUR, 0 for VND',
    kind: 'input',
    format: '0',
    value: 2,
  },
  {
    id: 'cap',
    name: 'Cap on attainment',
    range: 'KPI_Cap',
    unit: 'ratio',
    meaning: 'One KPI counts up to this attainment, so that none can make up for all others. Empty: no cap.',
    source: 'Starting value, common in practice; decide your own',
    kind: 'input',
    format: '0.0%',
    value: 1.2,
  },
  {
    id: 'missing',
    name: 'Missing actuals',
    range: 'KPI_Missing',
    unit: 'word',
    meaning:
      'hold: no score until all are measured. skip: the measured ones count alone. zero: a missing one counts 0.',
    source: 'hold, because nobody is paid on a guess',
    kind: 'input',
    format: '@',
    choices: ['hold', 'skip', 'zero'],
    value: 'hold',
  },
  {
    id: 'payoutBetween',
    name: 'Payout between two points',
    range: 'KPI_Payout_Mode',
    unit: 'word',
    meaning: 'linear: in proportion between the points of the payout scale. step: the payout of the point reached.',
    source: 'linear, because a cliff between two scores invites haggling',
    kind: 'input',
    format: '@',
    choices: ['linear', 'step'],
    value: 'linear',
  },
  {
    id: 'payoutAbove',
    name: 'Payout above the last point',
    range: 'KPI_Payout_Above',
    unit: 'word',
    meaning: 'hold: stays at the last payout. extend: goes on rising as between the last two points.',
    source: 'hold, so that the cost of the round has a limit',
    kind: 'input',
    format: '@',
    choices: ['hold', 'extend'],
    value: 'hold',
  },
  {
    id: 'atRisk',
    name: 'At risk from',
    range: 'KPI_At_Risk',
    unit: 'share of the pace',
    meaning: 'On track from 100 % of the expected pace, at risk from this share of it, off track below.',
    source: 'Starting value; decide your own',
    kind: 'input',
    format: '0.0%',
    value: 0.9,
  },
  {
    id: 'prorationBasis',
    name: 'Part of a period counted in',
    range: 'KPI_Proration',
    unit: 'word',
    meaning: 'days, months, or 30/360: how the share of the period is counted for those who joined or left in it.',
    source: 'Follows the employment contracts',
    kind: 'input',
    format: '@',
    choices: ['days', 'months', '30/360'],
    value: 'days',
  },
  {
    id: 'review',
    name: 'Review rhythm',
    range: 'KPI_Review',
    unit: 'word',
    meaning: 'How often manager and employee look at the scorecard together.',
    source: 'Asked when the workbook was started',
    kind: 'input',
    format: '@',
    choices: ['weekly', 'monthly', 'quarterly'],
    value: 'monthly',
  },
  {
    id: 'tolerance',
    name: 'Tolerance in reconciliation',
    range: 'KPI_Tolerance',
    unit: 'amount',
    meaning: 'A difference between bonus and payroll up to this amount is shown and needs no reason.',
    source: '0, because rounding once leaves nothing to tolerate',
    kind: 'input',
    format: 'General',
    value: 0,
  },
  {
    id: 'language',
    name: 'Language of explanations',
    range: 'KPI_Language',
    unit: 'code',
    meaning: 'The language in which KPI_EXPLAIN writes.',
    source: 'Follows the readers',
    kind: 'input',
    format: '@',
    value: 'en',
  },
];

/** A small table beside the lines. People extend it by inserting a row inside it. */
export interface SettingTable {
  readonly id: 'payoutScale' | 'grades' | 'groups' | 'departments';
  readonly title: string;
  readonly range: string;
  readonly headers: readonly string[];
  readonly formats: readonly string[];
  readonly rows: readonly (readonly Written[])[];
  readonly meaning: string;
  readonly source: string;
}

export const settingTables: readonly SettingTable[] = [
  {
    id: 'payoutScale',
    title: 'Payout scale',
    range: 'KPI_Payout_Scale',
    headers: ['Score', 'Payout'],
    formats: ['0.0%', '0.0%'],
    rows: [
      [0.8, 0.5],
      [1, 1],
      [1.2, 1.5],
    ],
    meaning: 'The share of the target bonus that a score pays. Below the first score nothing is paid.',
    source: 'Starting values, common in practice; decide your own before the period begins',
  },
  {
    id: 'grades',
    title: 'Grades',
    range: 'KPI_Grades',
    headers: ['From score', 'Grade'],
    formats: ['0.0%', '@'],
    rows: [
      [0, 'Needs support'],
      [0.8, 'Partly met'],
      [0.95, 'Met'],
      [1.1, 'Exceeded'],
    ],
    meaning: 'The word that a score is given. A reached score begins its band.',
    source: 'Starting values; decide your own',
  },
  {
    id: 'groups',
    title: 'Groups',
    range: 'KPI_Groups',
    headers: ['Effort', 'Impact', 'Group'],
    formats: ['@', '@', '@'],
    rows: [
      ['high', 'high', 'A'],
      ['high', 'low', 'B'],
      ['low', 'high', 'B'],
      ['low', 'low', 'C'],
    ],
    meaning: 'How effort and impact on the company make the group of a KPI.',
    source: 'Customary A/B/C sorting',
  },
  {
    id: 'departments',
    title: 'Departments',
    range: 'KPI_Departments',
    headers: ['Department'],
    formats: ['@'],
    rows: [],
    meaning: 'The departments that KPI People offers.',
    source: 'Asked when the workbook was started',
  },
];
