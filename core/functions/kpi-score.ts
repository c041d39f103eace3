import { noKpi } from '../scoring/weighted-score.ts';
import { actual, baseline, cap, direction, kpiWords, method, missing, target, weight } from './arguments/kpi.ts';
import { scoresOf } from './arguments/scores.ts';
import { defineFunction, type HelpOf } from './define.ts';

export const kpiScore = defineFunction({
  name: 'KPI_SCORE',
  parameters: [actual, target, weight, direction, baseline, cap, missing, method],
  returns: 'cell',
  calculate(values, rows) {
    const { kpis, scoreOf } = scoresOf(values, rows, 1, null);
    return kpis === 0 ? noKpi : scoreOf(0);
  },
});

export const kpiScoreHelp = (): HelpOf<typeof kpiScore> => ({
  summary: 'The weighted score of a scorecard: attainments, not below 0 and not above their caps, times their weights.',
  source:
    'Weighted scorecards after Kaplan and Norton; an unmeasured KPI holds the score, because a blank is not a zero.',
  parameters: kpiWords,
  returns: { unit: 'ratio', description: 'One ratio; 1 where every KPI is exactly at its target.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'An argument has the wrong type or size, a weight is negative or blank beside others, or target, baseline and direction contradict each other.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#N/A',
      when: 'There is no KPI, an actual is missing under hold, or nothing is measured under skip.',
      cure: 'Enter the actual, or choose skip or zero for missing.',
    },
    {
      code: '#DIV/0!',
      when: 'The weights sum to zero, or a baseline equals its target.',
      cure: 'Give at least one KPI a weight above 0; use a baseline that differs from the target.',
    },
    { code: '#NUM!', when: 'A cap is below 0.', cure: 'Use a cap of 0 or more, such as 1.2.' },
  ],
  examples: [
    {
      note: 'Revenue, new customers and satisfaction weighted 50, 30 and 20',
      args: [
        [[80], [20], [45]],
        [[100], [20], [90]],
        [[50], [30], [20]],
      ],
      result: 0.8,
    },
    {
      note: 'Support: answers in 1.5 of 2 minutes (lower is better), satisfaction 81 of 90 %',
      args: [
        [[1.5], [0.81]],
        [[2], [0.9]],
        [[0.5], [0.5]],
        [['lower'], ['higher']],
      ],
      result: 1.075,
    },
    {
      note: 'A runaway KPI counts at most 1.2',
      args: [[[300], [90]], [[100], [100]], [[1], [1]], null, null, 1.2],
      result: 1.05,
    },
    {
      note: 'The second KPI is not measured, and the others share its weight',
      args: [[[90], [null], [100]], [[100], [50], [100]], [[40], [20], [40]], null, null, null, 'skip'],
      result: 0.95,
    },
    {
      note: 'The same, and what is missing counts as 0',
      args: [[[90], [null], [100]], [[100], [50], [100]], [[40], [20], [40]], null, null, null, 'zero'],
      result: 0.76,
    },
    {
      note: 'The same, and the score waits',
      args: [
        [[90], [null], [100]],
        [[100], [50], [100]],
        [[40], [20], [40]],
      ],
      result: {
        error: {
          code: '#N/A',
          message: 'KPI_SCORE: actual in row 2 is missing. Enter it, or choose skip or zero for missing.',
        },
      },
    },
    {
      note: 'A negative weight',
      args: [
        [[90], [80], [100]],
        [[100], [100], [100]],
        [[60], [50], [-10]],
      ],
      result: {
        error: { code: '#VALUE!', message: 'KPI_SCORE: weight in row 3 is negative. Use 0 or more.' },
      },
    },
    {
      note: 'Three actuals, two targets',
      args: [
        [[90], [80], [100]],
        [[100], [100]],
      ],
      result: {
        error: {
          code: '#VALUE!',
          message: 'KPI_SCORE: actual has 3 cells and target has 2 cells. Use ranges of one size, or single cells.',
        },
      },
    },
    {
      note: 'All weights are 0',
      args: [
        [[90], [80]],
        [[100], [100]],
        [[0], [0]],
      ],
      result: {
        error: {
          code: '#DIV/0!',
          message: 'KPI_SCORE: weight sums to zero. Give at least one KPI a weight above 0.',
        },
      },
    },
    {
      note: 'A cap below 0',
      args: [[[90], [80]], [[100], [100]], [[1], [1]], null, null, [[1.2], [-1.2]]],
      result: { error: { code: '#NUM!', message: 'KPI_SCORE: cap in row 2 is below 0. Use 0 or more.' } },
    },
  ],
});
