import { type ProrationBasis, proration } from '../scoring/proration.ts';
import { numberAt, refusalAt } from './arguments/columns.ts';
import { blankDate, dateRows, periodEnd, periodStart, periodWords } from './arguments/date.ts';
import { optionCell, type Spellings } from './arguments/option.ts';
import { defineFunction, type HelpOf } from './define.ts';

const bases: Spellings<ProrationBasis> = { days: [], months: [], '30/360': ['360'] };

export const kpiProrate = defineFunction({
  name: 'KPI_PRORATE',
  parameters: [periodStart, periodEnd, dateRows('from'), dateRows('to'), optionCell('basis', bases, 'days')],
  returns: 'rows',
  keepsLength: true,
  calculate({ period_start: periodStart, period_end: periodEnd, from, to, basis }, rows) {
    const columns = [periodStart, periodEnd, from, to];
    return rows.answer((row) => {
      const refusal = refusalAt(row, columns);
      if (refusal !== undefined) return refusal;
      const [start, end, first, last] = columns.map((column) => numberAt(column, row));
      if (start === undefined || Number.isNaN(start)) return rows.isBlank(row) ? '' : blankDate('period_start');
      if (end === undefined || Number.isNaN(end)) return blankDate('period_end');
      return proration({ start, end }, { from: given(first), to: given(last) }, basis);
    });
  },
});

function given(day: number | undefined): number | null {
  return day === undefined || Number.isNaN(day) ? null : day;
}

export const kpiProrateHelp = (): HelpOf<typeof kpiProrate> => ({
  summary: 'The share of a period that somebody worked, both ends counted.',
  source: 'Day counts of payroll practice: actual days, days within each month, or months of 30 days (30/360).',
  parameters: {
    ...periodWords,
    from: {
      description: 'The first day worked, such as the day of hiring.',
      otherwise: 'The first day of the period.',
    },
    to: { description: 'The last day worked.', otherwise: 'The last day of the period.' },
    basis: {
      description:
        'days (calendar days), months (days of each month over its length) or 30/360 (every month has 30 days).',
      otherwise: 'days',
    },
  },
  returns: { unit: 'ratio', description: 'A share from 0 to 1 for each person.' },
  errors: [
    { code: '#VALUE!', when: 'A date is text or missing, or ranges differ in size.', cure: 'Enter dates as dates.' },
    { code: '#NUM!', when: 'The period, or the time worked, ends before it starts.', cure: 'Swap the two dates.' },
  ],
  examples: [
    { note: 'Hired on 2 July 2025: 183 of 365 days', args: [45658, 46022, 45840], result: 0.5013698630136987 },
    { note: 'There for the whole year', args: [45658, 46022], result: 1 },
    {
      note: 'Hired on 16 April, counted in months: 15/30 and eight months',
      args: [45658, 46022, 45763, null, 'months'],
      result: 0.7083333333333334,
    },
    { note: 'From 1 April, in months of 30 days', args: [45658, 46022, 45748, null, '30/360'], result: 0.75 },
    { note: 'Left before the period began', args: [45658, 46022, null, 45600], result: 0 },
    {
      note: 'Three people: all year, hired in October, left in March',
      args: [45658, 46022, [[null], [45931], [null]], [[null], [null], [45747]]],
      result: [[1], [0.25205479452054796], [0.2465753424657534]],
    },
    {
      note: 'A date that is text',
      args: [45658, 46022, '2 July 2025'],
      result: {
        error: {
          code: '#VALUE!',
          message: 'KPI_PRORATE: from is the text "2 July 2025". Enter a date as a date, not as text.',
        },
      },
    },
    {
      note: 'A period that ends before it starts',
      args: [46022, 45658],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_PRORATE: period_end is before period_start. Use an end on or after the start.',
        },
      },
    },
  ],
});
