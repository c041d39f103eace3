import { bonus } from '../scoring/bonus.ts';
import { isRefusal } from '../scoring/refusal.ts';
import {
  above,
  bonusWords,
  decimals,
  gate,
  mode,
  proration,
  scale,
  scaleOf,
  score,
  targetBonus,
} from './arguments/bonus.ts';
import { numberAt, numberOr, refusalAt } from './arguments/columns.ts';
import { defineFunction, type HelpOf } from './define.ts';
import { optional } from './parameter.ts';

const usualScale = [
  [0.8, 0.5],
  [1, 1],
  [1.2, 1.5],
];

export const kpiBonus = defineFunction({
  name: 'KPI_BONUS',
  parameters: [score, targetBonus, optional(scale, null), proration, gate, mode, above, decimals],
  returns: 'rows',
  calculate({ score, target_bonus: targetBonus, scale: table, proration, gate, mode, above, decimals }, rows) {
    const scale = table === null ? null : scaleOf(table, mode, above);
    if (isRefusal(scale)) return scale;
    const terms = { scale, decimals };
    const columns = [targetBonus, proration, gate];
    const doubtful = columns.some(({ refusals }) => refusals !== null);
    return rows.answer((row) => {
      const value = numberAt(score, row);
      if (Number.isNaN(value)) return refusalAt(row, [score]) ?? '';
      const refusal = doubtful ? refusalAt(row, columns) : undefined;
      if (refusal !== undefined) return refusal;
      const full = numberAt(targetBonus, row);
      if (Number.isNaN(full)) return '';
      const open = gate.flags[row * gate.step] !== false;
      return bonus(value, full, terms, numberOr(proration, row, 1), open);
    });
  },
});

export const kpiBonusHelp = (): HelpOf<typeof kpiBonus> => ({
  summary: 'The bonus that a score pays: target bonus × payout × proration, rounded once, half away from zero.',
  source:
    'Target bonus plans with a payout scale, a gate and proration, as in published plan documents (SEC exhibits).',
  parameters: bonusWords,
  returns: {
    unit: 'amount',
    description: 'One amount for each score, in the currency of the target bonus.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'An argument has the wrong type or size, a target bonus is negative, or a word is not known.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#NUM!',
      when: 'A proration is outside 0 to 1, decimals is not a whole number from 0 to 6, or the scale does not rise.',
      cure: 'Correct the number that the message names.',
    },
  ],
  examples: [
    {
      note: 'A score of 90 % on a scale from 80 % (half) to 120 % (one and a half)',
      args: [0.9, 5000, usualScale],
      result: 3750,
    },
    { note: 'The same, hired in the middle of the year', args: [0.9, 5000, usualScale, 0.5], result: 1875 },
    { note: 'No scale: the score is the payout', args: [1.1, 2500], result: 2750 },
    { note: 'Half a cent rounds away from zero', args: [0.201, 5.0], result: 1.01 },
    { note: 'The company missed its profit gate', args: [1.1, 2500, null, null, false], result: 0 },
    { note: 'In yen, without decimals', args: [0.8333, 100000, null, null, null, null, null, 0], result: 83330 },
    {
      note: 'Three people, the second not scored yet',
      args: [[[1], [null], [0.8]], [[4000], [5000], [6000]], usualScale],
      result: [[4000], [''], [3000]],
    },
    {
      note: 'A negative target bonus',
      args: [[[1], [0.9]], [[4000], [-5000]], usualScale],
      result: {
        error: { code: '#VALUE!', message: 'KPI_BONUS: target_bonus in row 2 is negative. Use 0 or more.' },
      },
    },
    {
      note: 'Half a year written as 50 instead of 0.5',
      args: [1, 4000, usualScale, 50],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_BONUS: proration is outside 0 to 1. Use a share from 0 to 1, such as 0.5.',
        },
      },
    },
  ],
});
