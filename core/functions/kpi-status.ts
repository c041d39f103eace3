import { isRefusal } from '../scoring/refusal.ts';
import { growsWithTime, statusOf } from '../scoring/status.ts';
import { attainmentsOf } from './arguments/attainments.ts';
import { numberOr, refusalAt } from './arguments/columns.ts';
import { goalOf } from './arguments/goal.ts';
import { actual, baseline, direction, kpiWords, target } from './arguments/kpi.ts';
import { numberRows, shareLimits } from './arguments/number.ts';
import { defineFunction, type HelpOf } from './define.ts';

export const kpiStatus = defineFunction({
  name: 'KPI_STATUS',
  parameters: [
    actual,
    target,
    direction,
    baseline,
    numberRows('elapsed', 'ratio', shareLimits),
    numberRows('amber', 'ratio', shareLimits),
  ],
  returns: 'rows',
  calculate(values, rows) {
    const { elapsed, amber } = values;
    const { values: ratios, refusals } = attainmentsOf(values, rows.count);
    return rows.answer((row) => {
      const refusal = refusals.get(row) ?? refusalAt(row, [elapsed, amber]);
      if (refusal !== undefined) return refusal;
      const measured = goalOf(values, row);
      if (measured === null || isRefusal(measured)) return rows.count > 1 && rows.isBlank(row) ? '' : 'no data';
      const pace = growsWithTime(measured.goal) ? numberOr(elapsed, row, 1) : 1;
      return statusOf(ratios[row] ?? Number.NaN, pace, numberOr(amber, row, 0.9));
    });
  },
});

export const kpiStatusHelp = (): HelpOf<typeof kpiStatus> => ({
  summary: 'Whether a KPI is on track, at risk or off track, against the pace it needs at this point of the period.',
  source: 'Traffic-light status of scorecard tools; the pace is the share of the period that has passed.',
  parameters: {
    ...kpiWords,
    elapsed: {
      description:
        'The share of the period that has passed, for KPIs that grow with time. Leave it out for averages and rates.',
      otherwise: '1, the whole period.',
    },
    amber: {
      description: 'From which share of the pace on a KPI is at risk instead of off track.',
      otherwise: '0.9',
    },
  },
  returns: { unit: 'text', description: 'on track, at risk, off track or no data for each KPI.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'An argument has the wrong type or size, a word is not known, or target, baseline and direction contradict each other.',
      cure: 'Correct the argument that the message names.',
    },
    { code: '#DIV/0!', when: 'The baseline equals the target.', cure: 'Use a baseline that differs from the target.' },
    { code: '#NUM!', when: 'elapsed or amber is outside 0 to 1.', cure: 'Use a share from 0 to 1, such as 0.5.' },
  ],
  examples: [
    { note: '55 of 100 deals at half-time', args: [55, 100, null, null, 0.5], result: 'on track' },
    { note: '46 of 100 deals at half-time', args: [46, 100, null, null, 0.5], result: 'at risk' },
    { note: '40 of 100 deals at half-time', args: [40, 100, null, null, 0.5], result: 'off track' },
    {
      note: 'A cost of 105, target 100: the pace does not matter',
      args: [105, 100, 'lower', null, 0.5],
      result: 'at risk',
    },
    {
      note: 'Turnover from 12 % down to 10 %, a third of the way at half-time',
      args: [0.113, 'from 12 % to 10 %', null, null, 0.5],
      result: 'off track',
    },
    {
      note: 'Not measured yet',
      args: [
        [[null], [95]],
        [[100], [100]],
      ],
      result: [['no data'], ['at risk']],
    },
    {
      note: 'A baseline that is a word',
      args: [55, 100, null, 'last year'],
      result: { error: { code: '#VALUE!', message: 'KPI_STATUS: baseline is the text "last year". Enter a number.' } },
    },
    {
      note: 'A baseline that is the target already',
      args: [55, 100, null, 100],
      result: {
        error: {
          code: '#DIV/0!',
          message: 'KPI_STATUS: baseline equals the target. Use a baseline that differs from the target.',
        },
      },
    },
    {
      note: 'Half-time written as 50',
      args: [55, 100, null, null, 50],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_STATUS: elapsed is outside 0 to 1. Use a share from 0 to 1, such as 0.5.',
        },
      },
    },
  ],
});
