import { count } from './count.ts';

export const settings = {
  empty: 'Settings stand in a sheet of the workbook, where everyone can read them. Starting a KPI workbook makes it.',
  start: 'Start a KPI workbook',
  groups: {
    period: 'Period',
    money: 'Pay',
    standing: 'Standing and review',
    finance: 'Reconciliation',
    words: 'Language',
  },
  unit: (name: string, unit: string) => `${name} (${unit})`,
  unset: 'not set',
  tables: 'Tables',
  tablesHelp: 'These are edited in the sheet itself.',
  show: 'Show in sheet',
  showTable: (title: string) => `Show ${title} in the sheet`,
  wrong: {
    '@': 'Type a word.',
    General: 'Type a number.',
    '0': 'Type a whole number.',
    '0.0%': 'Type a percentage, such as 120 %.',
    'yyyy-mm-dd': 'Type a date as year-month-day, such as 2026-09-30.',
  },
  save: (number: number) => `Save ${count(number, 'change', 'changes')}…`,
  forget: 'Discard',
  title: 'Settings that would change',
  effect: 'Every score and amount that depends on them is recalculated.',
  confirm: 'Save',
  doing: 'Saving settings',
  said: (names: readonly string[]) => `Saved ${names.join(', ')}.`,
  hint: 'Change a value; a preview comes before it is saved.',
};
