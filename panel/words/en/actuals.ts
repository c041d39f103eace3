import { count } from './count.ts';

export const actuals = {
  paste: 'Paste an export',
  pasteHelp: 'From the CRM, accounting or a sheet: with headers, one row for each employee and KPI, and the value.',
  noColumns: 'The headers were not understood. The export needs columns for employee, KPI and value.',
  bare: 'What does 96 mean for a KPI in percent?',
  bares: { ask: 'Ask', percent: '96 %', share: '9,600 %' },
  found: (writable: number) => `${count(writable, 'actual', 'actuals')} can be written.`,
  groups: {
    same: (number: number) => `${number} the same`,
    formula: (number: number) => `${count(number, 'has a formula', 'have a formula')} and stay`,
    'not found': (number: number) => `${number} not found`,
    several: (number: number) => `${number} fit several`,
    'not a number': (number: number) => `${count(number, 'is no number', 'are no numbers')}`,
    twice: (number: number) => `${number} stand there twice`,
  },
  row: (row: number) => `Row ${row}`,
  formula: 'Its actual is a formula of yours, which is not overwritten.',
  same: 'already there',
  write: (number: number) => `Write ${count(number, 'actual', 'actuals')}…`,
  title: (number: number) => `${count(number, 'actual', 'actuals')} would be written`,
  confirm: 'Write them',
  doing: 'Writing actuals',
  said: (number: number) => `Wrote ${count(number, 'actual', 'actuals')}.`,
  more: (number: number) => `and ${number} more`,
  nothing: 'Nothing in this export can be written.',
  hint: 'Employee and KPI are matched; everything is shown before it is written.',
};
