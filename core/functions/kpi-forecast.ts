import { type ForecastKind, forecast } from '../scoring/forecast.ts';
import { numberAt, refusalAt } from './arguments/columns.ts';
import { blankDate, dateRows, periodEnd, periodStart, periodWords } from './arguments/date.ts';
import { anyNumber, numberRows } from './arguments/number.ts';
import { optionRows, type Spellings } from './arguments/option.ts';
import { defineFunction, type HelpOf } from './define.ts';

const kinds: Spellings<ForecastKind> = { total: [], average: [] };

export const kpiForecast = defineFunction({
  name: 'KPI_FORECAST',
  parameters: [
    numberRows('actual', 'unit of the KPI', anyNumber),
    periodStart,
    periodEnd,
    dateRows('as_of'),
    optionRows('kind', kinds),
  ],
  returns: 'rows',
  calculate({ actual, period_start: periodStart, period_end: periodEnd, as_of: asOf, kind }, rows) {
    const dates = { period_start: periodStart, period_end: periodEnd, as_of: asOf };
    const columns = [actual, periodStart, periodEnd, asOf];
    return rows.answer((row) => {
      const value = numberAt(actual, row);
      if (Number.isNaN(value)) return refusalAt(row, [actual]) ?? '';
      const refusal = refusalAt(row, columns);
      if (refusal !== undefined) return refusal;
      for (const [name, column] of Object.entries(dates)) {
        if (Number.isNaN(numberAt(column, row))) return blankDate(name);
      }
      const period = { start: numberAt(periodStart, row), end: numberAt(periodEnd, row) };
      return forecast(value, period, numberAt(asOf, row), kind.wordAt(row) ?? 'total');
    });
  },
});

export const kpiForecastHelp = (): HelpOf<typeof kpiForecast> => ({
  summary: 'Where a KPI will stand at the end of the period if it goes on as it did so far.',
  source: 'Straight-line run rate: result so far × days of the period / days gone.',
  parameters: {
    ...periodWords,
    actual: { description: 'The result up to and including as_of. Blank gives a blank.' },
    as_of: {
      description:
        'The day up to which the actual counts, from a settings cell. TODAY() would keep Google Sheets busy.',
    },
    kind: {
      description: 'total (grows day by day) or average (averages, rates and shares, which stay as they are).',
      otherwise: 'total',
    },
  },
  returns: { unit: 'unit of the KPI', description: 'One number for each KPI.' },
  errors: [
    { code: '#VALUE!', when: 'A date is text or missing, or ranges differ in size.', cure: 'Enter dates as dates.' },
    {
      code: '#NUM!',
      when: 'as_of is before the period starts, or the period ends before it starts.',
      cure: 'Correct the dates.',
    },
  ],
  examples: [
    { note: '300 deals by 31 March of a year', args: [300, 45658, 46022, 45747], result: 1216.66666666667 },
    { note: 'An average answer time stays what it is', args: [1.5, 45658, 46022, 45747, 'average'], result: 1.5 },
    { note: 'The period is over', args: [1200, 45658, 46022, 46100], result: 1200 },
    {
      note: 'A total, a rate, and a KPI without a result yet',
      args: [[[90], [0.12], [null]], 45658, 45747, 45702, [['total'], ['average'], ['total']]],
      result: [[180], [0.12], ['']],
    },
    {
      note: 'No end of the period',
      args: [300, 45658, null, 45747],
      result: { error: { code: '#VALUE!', message: 'KPI_FORECAST: period_end is blank. Enter a date.' } },
    },
    {
      note: 'A day before the period',
      args: [300, 45658, 46022, 45600],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_FORECAST: as_of is before the period starts. Use a day on or after the start.',
        },
      },
    },
  ],
});
