import type { AttainmentMethod, Direction } from '../../scoring/attainment.ts';
import type { MissingPolicy } from '../../scoring/weighted-score.ts';
import { measureRows, targetRows } from './measure.ts';
import { capLimits, notNegative, numberRows } from './number.ts';
import { optionCell, optionRows, reader, type Spellings } from './option.ts';

/** The arguments that describe KPIs row by row, told once for all functions that take them. */

const directions: Spellings<Direction> = {
  higher: ['up', 'max', '≥', '>=', '1'],
  lower: ['down', 'min', '≤', '<=', '-1'],
  exact: ['='],
};

const methods: Spellings<AttainmentMethod> = { linear: [], inverse: [], binary: [] };

const policies: Spellings<MissingPolicy> = { hold: [], skip: [], zero: [] };

export const actual = measureRows('actual');

export const target = targetRows('target');

export const direction = optionRows('direction', directions);

/** The direction that one cell says, read as in a call. */
export const directionOfCell = reader('direction', directions);

export const baseline = measureRows('baseline');

export const cap = numberRows('cap', 'ratio', capLimits);

export const method = optionRows('method', methods);

export const weight = numberRows('weight', 'any scale', notNegative);

export const missing = optionCell('missing', policies, 'hold');

/** What a reader is told of them. */
export const kpiWords = {
  actual: {
    description: 'The measured result. TRUE or FALSE for a KPI that is done or not done. Blank means not measured yet.',
  },
  target: {
    description:
      'The result that earns 1: a number, TRUE for done, or a text such as "≤ 2 min", "10–15 %" or "from 12 % to 10 %".',
  },
  direction: {
    description: 'Which way is better: higher, lower or exact. Also up, down, max, min, ≥, ≤, =, 1 and −1.',
    otherwise: 'What the target text or the baseline says, else higher.',
  },
  baseline: {
    description: 'The result that earns 0, such as last year’s. The way from there to the target then counts as 1.',
    otherwise: 'The actual is compared with the target alone.',
  },
  cap: {
    description: 'The most that an attainment counts, such as 1.2.',
    otherwise: 'No cap.',
  },
  method: {
    description:
      'How an attainment grows: linear, inverse (target divided by actual, only where lower is better) or binary (1 or 0).',
    otherwise: 'linear',
  },
  weight: {
    description: 'How much each KPI counts: 0.4 or 40. Weights are divided by their sum.',
    otherwise: 'All KPIs count the same.',
  },
  missing: {
    description:
      'What an unmeasured KPI does: hold (no score yet), skip (the others share its weight) or zero (it counts as 0).',
    otherwise: 'hold',
  },
};
