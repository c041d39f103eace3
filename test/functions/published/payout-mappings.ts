import { call, column, columnFrom, numberFrom } from '../call.ts';
import { unsaid } from './attainment-mappings.ts';
import type { Mapping } from './published-case.ts';
import { rounded } from './score-mappings.ts';

/** Cases of 04_payout_curves. */

const curve: Mapping = {
  same: ({ x, points }, { payout }) => [[numberFrom('KPI_PAYOUT', x, points), payout]],
};

const curveWithAmount: Mapping = {
  same: ({ x, points, target_bonus }, { payout, amount }) => [
    [numberFrom('KPI_PAYOUT', x, points), payout],
    [numberFrom('KPI_BONUS', x, target_bonus, points), amount],
  ],
};

const ceoPlan: Mapping = {
  same: ({ x }, { pct_of_base }) => [
    [
      numberFrom('KPI_PAYOUT', x, [
        [0.8, 0.4],
        [1, 0.5],
        [1.2, 0.8],
      ]),
      pct_of_base,
    ],
  ],
};

const wholePercent: Mapping = {
  same: ({ x, points }, { payout }) => [[rounded(numberFrom('KPI_PAYOUT', x, points), 2), payout]],
};

const bonusFactor: Mapping = {
  same: ({ actual, threshold, target, maximum, target_pct, max_pct }, { factor }) => [
    [
      numberFrom('KPI_PAYOUT', actual, [
        [threshold, 0],
        [target, 1],
        [maximum, max_pct / target_pct],
      ]),
      factor,
    ],
  ],
};

const rating: Mapping = {
  same: ({ rating }, { payout }) => [
    [
      numberFrom(
        'KPI_PAYOUT',
        rating,
        [
          [1, 0.7],
          [2, 1],
          [3, 1.2],
        ],
        'step',
      ),
      payout,
    ],
  ],
};

const justAbove = 1.000000000001;

const pointBand: Mapping = {
  same: ({ x }, { pct_of_base }) => {
    const steps = [
      [1, 0.45],
      [justAbove, 0.55],
      [1.05, 0.65],
      [1.1, 0.75],
      [1.15, 0.85],
      [1.2, 1],
    ];
    return [[numberFrom('KPI_PAYOUT', x, steps, 'step'), pct_of_base]];
  },
};

const printedList: Mapping = { outside: 'A printed list by job level and rating: a lookup, not a calculation.' };

export const payoutMappings: Readonly<Record<string, Mapping>> = {
  'cur-003': curve,
  'cur-011': curve,
  'cur-013': {
    same: ({ pti_before_bonus, threshold, needed_for_minimum, minimum_pct }, { payout }) => {
      const scale = [
        [threshold, 0],
        [threshold + needed_for_minimum, minimum_pct / 100],
      ];
      return [[numberFrom('KPI_PAYOUT', pti_before_bonus, scale), payout]];
    },
  },
  'cur-022': curve,
  'cur-023': curve,
  'cur-024': curve,
  'cur-030': curve,
  'cur-031': curve,
  'cur-034': curve,
  'cur-036': curve,
  'cur-040': curve,
  'cur-044': curve,
  'cur-051': curveWithAmount,
  'cur-052': curveWithAmount,
  'cur-055': curveWithAmount,
  'cur-057': curveWithAmount,
  'cur-061': {
    same: ({ x, accelerator, target_bonus }, { amount }) => {
      const scale = [
        [0, 0],
        [1, 1],
        [2, 1 + accelerator],
      ];
      return [[numberFrom('KPI_BONUS', x, target_bonus, scale, null, null, 'linear', 'extend'), amount]];
    },
  },
  'cur-062': {
    same: ({ x, accelerator, target_bonus, cap }, { amount }) => {
      const scale = [
        [0, 0],
        [1, 1],
        [1 + (cap - 1) / accelerator, cap],
      ];
      return [[numberFrom('KPI_BONUS', x, target_bonus, scale), amount]];
    },
  },
  'cur-070': ceoPlan,
  'cur-071': ceoPlan,
  'cur-074': ceoPlan,
  'cur-080': curve,
  'cur-081': {
    same: ({ x, points }, { payout }) => [[numberFrom('KPI_PAYOUT', x, points, 'linear', 'extend'), payout]],
  },
  'cur-082': {
    same: ({ x, points }, { payout }) => {
      // Half the last slope is one more point, from which the scale goes on.
      const halfAsSteep = [...(points as number[][]), [1.54, 0.65]];
      return [[numberFrom('KPI_PAYOUT', x, halfAsSteep, 'linear', 'extend'), payout]];
    },
  },
  'cur-091': wholePercent,
  'cur-093': wholePercent,
  'cur-100': {
    same: ({ revenue, oi }, { parts, total }) => {
      const measures = [revenue, oi] as readonly { x: number; points: number[][]; weight: number }[];
      const paid = measures.map(({ x, points }) => numberFrom('KPI_PAYOUT', x, points));
      const weights = column(measures.map(({ weight }) => weight));
      return [
        [paid, parts],
        [numberFrom('KPI_SCORE', column(paid), 1, weights), total],
      ];
    },
  },
  'cur-110': bonusFactor,
  'cur-112': bonusFactor,
  'cur-114': bonusFactor,
  'cur-120': rating,
  'cur-121': rating,
  'cur-130': printedList,
  'cur-134': printedList,
  'cur-135': printedList,
  'cur-141': pointBand,
  'cur-143': pointBand,
  'cur-145': pointBand,
  'cur-146': pointBand,
};

/** Cases of 05_gates_modifiers_matrices. */

/** What a level of all goals pays, before the gate. */
const allete: Mapping = {
  same: ({ level, net_income_threshold_met, weights }, { payout }) => {
    const paid = { below: 0, threshold: 0.375, target: 1, superior: 2 }[level as string] ?? 0;
    const gates = column([net_income_threshold_met, true, net_income_threshold_met]);
    const parts = columnFrom('KPI_BONUS', paid, column(weights), null, null, gates, null, null, 6);
    return [[parts.reduce((sum, part) => sum + part, 0), payout]];
  },
};

const sharpSpringScale = [
  [0.9, 0.9],
  [1, 1],
  [1.2, 1.5],
];

const sharpSpring: Mapping = {
  same: ({ revenue_pct, ebitda_pct, weights }, { payout_pct }) => {
    const score = numberFrom('KPI_SCORE', column([revenue_pct, ebitda_pct]), 100, column(weights));
    return [[100 * numberFrom('KPI_PAYOUT', score, sharpSpringScale), payout_pct]];
  },
};

const matrix: Mapping = { outside: 'A cell of a printed matrix of two measures: a lookup, not a calculation.' };

export const gateMappings: Readonly<Record<string, Mapping>> = {
  'gat-001': allete,
  'gat-002': allete,
  'gat-003': allete,
  'gat-006': allete,
  'gat-007': allete,
  'gat-020': sharpSpring,
  'gat-021': sharpSpring,
  'gat-022': {
    same: ({ revenue_pct, weights }, { payout_pct }) => {
      // The measure below its own floor pays nothing, and the other is paid alone with its weight.
      const [own] = weights as readonly number[];
      return [[100 * numberFrom('KPI_BONUS', revenue_pct / 100, own ?? 0, sharpSpringScale), payout_pct]];
    },
  },
  'gat-024': sharpSpring,
  'gat-025': sharpSpring,
  'gat-026': sharpSpring,
  'gat-030': {
    same: ({ revenue, points, cap_if_gate_missed }, { uncapped, payout }) => {
      const paid = numberFrom('KPI_PAYOUT', revenue, points);
      return [
        [paid, uncapped],
        [numberFrom('KPI_ATTAINMENT', paid, 1, null, null, cap_if_gate_missed), payout],
      ];
    },
  },
  'gat-040': matrix,
  'gat-041': matrix,
  'gat-044': { same: (_, { total_pct }) => [[numberFrom('KPI_BONUS', 1, 100, null, null, false), total_pct]] },
  'gat-050': matrix,
  'gat-052': matrix,
  'gat-053': matrix,
  'gat-054': matrix,
  'gat-055': {
    same: ({ base, target_pct, quarter_weight, matrix: range }, { quarter_target, range: wanted }) => {
      const target = numberFrom('KPI_BONUS', quarter_weight, (base * target_pct) / 100);
      return [
        [target, quarter_target],
        [columnFrom('KPI_BONUS', column(range), target), wanted],
      ];
    },
  },
  'gat-058': {
    same: ({ attainment, monthly_variable }, { commission }) => [
      [numberFrom('KPI_BONUS', attainment, monthly_variable), commission],
      [
        call('KPI_BONUS', attainment, monthly_variable, [
          [0.2, 0.2],
          [1, 1],
        ]),
        0,
      ],
    ],
  },
  'tra-006': {
    same: ({ quarter_target, matrix: range }, { range: wanted }) => [
      [columnFrom('KPI_BONUS', column(range), quarter_target, ...unsaid(2)), wanted],
    ],
  },
};
