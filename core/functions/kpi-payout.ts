import { payout } from '../scoring/payout.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { above, bonusWords, mode, scale, scaleOf, score } from './arguments/bonus.ts';
import { numberAt, refusalAt } from './arguments/columns.ts';
import { defineFunction, type HelpOf } from './define.ts';

const usualScale = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
];

export const kpiPayout = defineFunction({
  name: 'KPI_PAYOUT',
  parameters: [score, scale, mode, above],
  returns: 'rows',
  calculate({ score, scale: table, mode, above }, rows) {
    const scale = scaleOf(table, mode, above);
    if (isRefusal(scale)) return scale;
    return rows.answer((row) => {
      const value = numberAt(score, row);
      return Number.isNaN(value) ? (refusalAt(row, [score]) ?? '') : payout(value, scale);
    });
  },
});

export const kpiPayoutHelp = (): HelpOf<typeof kpiPayout> => ({
  summary: 'The share of the target bonus that a score earns on a payout scale.',
  source:
    'Threshold, target and maximum scales of published bonus plans (SEC exhibits), interpolated in straight lines.',
  parameters: { ...bonusWords, scale: { description: bonusWords.scale.description } },
  returns: { unit: 'ratio', description: 'One payout for each score: 1 pays the whole target bonus.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'A score or a cell of the scale is not a number, the scale does not have two columns, or a word is not known.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#NUM!',
      when: 'The scores of the scale do not rise, or a payout is below 0.',
      cure: 'Sort the scale by score, each score once, with payouts of 0 or more.',
    },
  ],
  examples: [
    { note: 'Half way between threshold (80 % pays 50 %) and target', args: [0.9, usualScale], result: 0.75 },
    { note: 'Just below the threshold', args: [0.79, usualScale], result: 0 },
    { note: 'Far above the maximum', args: [1.5, usualScale], result: 1.5 },
    { note: 'Far above, where the scale goes on', args: [1.5, usualScale, 'linear', 'extend'], result: 2.25 },
    { note: 'Steps: 99 % has only reached the first row', args: [0.99, usualScale, 'step'], result: 0.5 },
    {
      note: 'A team of three, one not scored yet',
      args: [[[1], [null], [0.8]], usualScale],
      result: [[1], [''], [0.5]],
    },
    {
      note: 'A score that is a word',
      args: ['good', usualScale],
      result: { error: { code: '#VALUE!', message: 'KPI_PAYOUT: score is the text "good". Enter a number.' } },
    },
    {
      note: 'A scale upside down',
      args: [
        0.9,
        [
          [1, 1],
          [0.8, 0.5],
        ],
      ],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_PAYOUT: score in row 2 of scale does not rise. Sort the scale by score, each score once.',
        },
      },
    },
  ],
});
