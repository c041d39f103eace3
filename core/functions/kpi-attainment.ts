import { attainmentsOf } from './arguments/attainments.ts';
import { numberOr, refusalAt } from './arguments/columns.ts';
import { actual, baseline, cap, direction, kpiWords, method, target } from './arguments/kpi.ts';
import { defineFunction, type HelpOf } from './define.ts';

export const kpiAttainment = defineFunction({
  name: 'KPI_ATTAINMENT',
  parameters: [actual, target, direction, baseline, cap, method],
  returns: 'rows',
  calculate(values, rows) {
    const { cap } = values;
    const { values: ratios, refusals } = attainmentsOf(values, rows.count);
    return rows.answer((row) => {
      const refusal = refusals.get(row);
      if (refusal !== undefined) return refusal;
      const ratio = ratios[row] ?? Number.NaN;
      if (Number.isNaN(ratio)) return '';
      const refusedCap = cap.refusals === null ? undefined : refusalAt(row, [cap]);
      if (refusedCap !== undefined) return refusedCap;
      return Math.min(ratio, numberOr(cap, row, Number.POSITIVE_INFINITY));
    });
  },
});

export const kpiAttainmentHelp = (): HelpOf<typeof kpiAttainment> => ({
  summary: 'How far each KPI got towards its target: 1 is the target met, 0.9 is 90 % of it.',
  source:
    'Achievement formulas of scorecard tools (SAP SSM, Camms, Profit.co); where lower is better 2 − A/T, because A/T rewards missing the target.',
  parameters: kpiWords,
  returns: {
    unit: 'ratio',
    description: 'One ratio for each KPI; blank where the actual or target is.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'An argument has the wrong type or size, a word is not known, or target, baseline and direction contradict each other.',
      cure: 'Correct the argument that the message names.',
    },
    { code: '#DIV/0!', when: 'The baseline equals the target.', cure: 'Use a baseline that differs from the target.' },
    { code: '#NUM!', when: 'The cap is below 0.', cure: 'Use a cap of 0 or more, such as 1.2.' },
  ],
  examples: [
    { note: '38 of 40 new contracts', args: [38, 40], result: 0.95 },
    { note: 'Lower is better: 45 complaints, target 50', args: [45, 50, 'lower'], result: 1.1 },
    { note: '3 defects, target 2, down from 6 last year', args: [3, 2, 'lower', 6], result: 0.75 },
    { note: 'A budget of exactly 200, 210 spent', args: [210, 200, 'exact'], result: 0.95 },
    { note: 'A loss of 1 million planned, 0.5 million made', args: [-500000, -1000000], result: 1.5 },
    { note: 'No accidents allowed, none happened', args: [0, 0, 'lower'], result: 1 },
    { note: 'Handbook published: done', args: [true, true], result: 1 },
    { note: '180 of 100 leads, at most 150 % counts', args: [180, 100, null, null, 1.5], result: 1.5 },
    {
      note: 'Answer time 8 minutes, target 10, the inverse way',
      args: [8, 10, 'lower', null, null, 'inverse'],
      result: 1.25,
    },
    {
      note: 'Three KPIs at once, the last not measured yet',
      args: [
        [[95], [12], [null]],
        [[100], [10], [30]],
        [['higher'], ['lower'], ['higher']],
      ],
      result: [[0.95], [0.8], ['']],
    },
    {
      note: 'A direction that is no direction',
      args: [95, 100, 'sideways'],
      result: {
        error: {
          code: '#VALUE!',
          message: 'KPI_ATTAINMENT: direction "sideways" is not known. Use higher, lower or exact.',
        },
      },
    },
    {
      note: 'A baseline that is the target already',
      args: [95, 100, 'higher', 100],
      result: {
        error: {
          code: '#DIV/0!',
          message: 'KPI_ATTAINMENT: baseline equals the target. Use a baseline that differs from the target.',
        },
      },
    },
    {
      note: 'A cap below 0',
      args: [95, 100, 'higher', null, -1],
      result: { error: { code: '#NUM!', message: 'KPI_ATTAINMENT: cap is below 0. Use 0 or more.' } },
    },
  ],
});
