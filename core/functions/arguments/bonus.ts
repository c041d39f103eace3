import {
  type PayoutAbove,
  type PayoutMode,
  type PayoutPoint,
  type PayoutScale,
  payoutScale,
} from '../../scoring/payout.ts';
import { isRefusal, type Refusal } from '../../scoring/refusal.ts';
import { optional } from '../parameter.ts';
import { flagRows } from './cells.ts';
import { anyNumber, decimalsLimits, numberCell, numberRows } from './number.ts';
import { optionCell, type Spellings } from './option.ts';
import { type Table, tableOf } from './table.ts';

/** The arguments on the way from a score to an amount, told once for all functions that take them. */

const modes: Spellings<PayoutMode> = { linear: [], step: [] };
const aboves: Spellings<PayoutAbove> = { hold: [], extend: [] };

export const score = numberRows('score', 'ratio', anyNumber);

export const targetBonus = numberRows('target_bonus', 'amount', anyNumber);

export const mode = optionCell('mode', modes, 'linear');

export const above = optionCell('above', aboves, 'hold');

export const proration = numberRows('proration', 'ratio', anyNumber);

export const gate = flagRows('gate');

export const decimals = optional(numberCell('decimals', 'decimals', decimalsLimits), 2);

export const scale = tableOf('scale', 'ratio, ratio', [2]);

/** The payout scale that a table holds. */
export function scaleOf(table: Table, mode: PayoutMode, above: PayoutAbove): PayoutScale | Refusal {
  const points: PayoutPoint[] = [];
  for (const row of table.rows) {
    const score = table.number(row, 0, 'score');
    if (isRefusal(score)) return score;
    const payout = table.number(row, 1, 'payout');
    if (isRefusal(payout)) return payout;
    points.push({ score, payout, row: row.row });
  }
  return payoutScale(points, mode, above);
}

/** What a reader is told of them. */
export const bonusWords = {
  scale: {
    description: 'Two columns: score and payout. Scores rise; below the first row nothing is paid.',
    otherwise: 'The payout is the score itself, not below 0.',
  },
  score: {
    description: 'The score: 1 is 100 %. Blank gives a blank.',
  },
  target_bonus: {
    description: 'What a payout of 1 pays for the whole period. Blank gives a blank.',
  },
  mode: {
    description: 'Between two rows of the scale: linear (a straight line) or step (the payout of the row reached).',
    otherwise: 'linear',
  },
  above: {
    description: 'Above the last row of the scale: hold (its payout) or extend (on at the last slope).',
    otherwise: 'hold',
  },
  proration: {
    description: 'The share of the period worked, from 0 to 1; see KPI_PRORATE.',
    otherwise: '1, the whole period.',
  },
  gate: {
    description: 'A condition that has to be met: FALSE pays 0.',
    otherwise: 'TRUE',
  },
  decimals: {
    description: 'Decimals of the currency: 2 for euros, 0 for yen, 3 for dinars.',
    otherwise: '2',
  },
};
