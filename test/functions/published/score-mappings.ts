import { call, codeOrResult, column, columnFrom, numberFrom } from '../call.ts';
import { unsaid } from './attainment-mappings.ts';
import type { Mapping } from './published-case.ts';

/** Cases of 02_scales_and_status and 03_weighted_scorecards. */

/** A number rounded to so many decimals with our own rounding. */
export function rounded(value: number, decimals: number): number {
  return numberFrom('KPI_BONUS', value, 1, ...unsaid(5), decimals);
}

const spiderScale: Mapping = {
  same: ({ actual, goal, red_flag }, { score }) => {
    const width = goal - red_flag;
    const scale = [0, 1, 2, 3].map((step) => [red_flag + (step - 1) * width, (10 * step) / 3]);
    return [[numberFrom('KPI_PAYOUT', actual, scale), score]];
  },
};

const budgetScale: Mapping = {
  same: ({ actual, budget, outstanding }, { score }) => [
    [
      numberFrom('KPI_PAYOUT', actual, [
        [budget, 1],
        [outstanding, 3],
      ]),
      score,
    ],
  ],
};

export const scoreMappings: Readonly<Record<string, Mapping>> = {
  'sca-001': spiderScale,
  'sca-004': spiderScale,
  'sca-022': {
    same: ({ actual, bands }, { progress }) => [[numberFrom('KPI_PAYOUT', actual, bands, 'step'), progress]],
  },
  'sca-030': budgetScale,
  'sca-031': budgetScale,
  'sca-033': budgetScale,
  'sca-034': {
    outside: 'The score jumps above the last point of an otherwise straight scale; a scale of ours holds or goes on.',
  },
  'sca-035': {
    same: ({ scores, weights }, { score }) => [[numberFrom('KPI_SCORE', column(scores), 1, column(weights)), score]],
  },
  'sca-041': {
    same: ({ score, index, labels }, { status }) => {
      const begins = [0, ...index];
      return [
        [
          call(
            'KPI_GRADE',
            score,
            begins.map((from, grade) => [from, labels[grade]]),
          ),
          status,
        ],
      ];
    },
  },
  'sca-053': {
    same: ({ attainment }, { status }) => [
      [
        call('KPI_GRADE', attainment, [
          [0, 'critical'],
          [0.700000000001, 'warning'],
          [1, 'good'],
        ]),
        status,
      ],
      [
        call('KPI_GRADE', 0.7, [
          [0, 'critical'],
          [0.700000000001, 'warning'],
          [1, 'good'],
        ]),
        status,
      ],
    ],
  },
  'wgt-001': {
    same: ({ scores, weights }, { total }) => [[numberFrom('KPI_SCORE', column(scores), 1, column(weights)), total]],
  },
  'wgt-005': {
    same: ({ goal, feedback, self }, { final }) => [
      [rounded(numberFrom('KPI_SCORE', column([goal, feedback, self]), 1), 3), final],
    ],
  },
  'wgt-009': {
    same: ({ children }, { parent }) => [
      [[...(children as number[][])].map((pair) => numberFrom('KPI_SCORE', column(pair), 1)), parent],
    ],
  },
  'wgt-011': {
    same: ({ children }, { parent }) => [[rounded(numberFrom('KPI_SCORE', column(children), 1), 3), parent]],
  },
  'wgt-012': {
    same: ({ leaf }, { levels }) => {
      const parent = numberFrom('KPI_SCORE', column([leaf, 0]), 1);
      return [[[parent, numberFrom('KPI_SCORE', column([parent, 0]), 1)], levels]];
    },
  },
  'wgt-014': {
    differs: 'Nothing measured is no score: #N/A, never 0.',
    ours: ({ feedback }) => [[codeOrResult(call('KPI_SCORE', feedback, null, null, null, null, null, 'zero')), '#N/A']],
  },
  'wgt-018': {
    same: ({ items, child }, { child: shownChild, objective }) => {
      const inner = numberFrom('KPI_SCORE', column(child), 1);
      const [first, second] = items as readonly number[];
      return [
        [rounded(inner, 2), shownChild],
        [rounded(numberFrom('KPI_SCORE', column([first ?? 0, second ?? 0, inner]), 1), 2), objective],
      ];
    },
  },
  'wgt-020': {
    same: ({ kpis }, { total, attainments }) => {
      const rows = kpis as readonly { actual: number; target: number; weight: number; dir: string }[];
      const of = <Value>(pick: (kpi: (typeof rows)[number]) => Value) => column(rows.map(pick));
      const shared = [of((kpi) => kpi.actual), of((kpi) => kpi.target)] as const;
      const directions = of((kpi) => kpi.dir);
      const methods = of((kpi) => (kpi.dir === 'lower' ? 'inverse' : 'linear'));
      return [
        [columnFrom('KPI_ATTAINMENT', ...shared, directions, null, null, methods), attainments],
        [
          numberFrom(
            'KPI_SCORE',
            ...shared,
            of((kpi) => kpi.weight),
            directions,
            null,
            null,
            null,
            methods,
          ),
          total,
        ],
      ];
    },
  },
  'wgt-025': {
    same: ({ weights, missing_index }, { new_weights }) => {
      const measured = (weights as number[]).map((_, kpi) => kpi).filter((kpi) => kpi !== missing_index);
      // The weight of a KPI is the score of a card on which only that KPI is met.
      const share = (met: number) => {
        const actuals = (weights as number[]).map((_, kpi) => (kpi === missing_index ? null : Number(kpi === met)));
        return numberFrom(
          'KPI_SCORE',
          column(actuals),
          column((weights as number[]).map(() => 1)),
          column(weights),
          ...unsaid(3),
          'skip',
        );
      };
      return [[measured.map(share), new_weights]];
    },
  },
  'wgt-030': {
    same: ({ salary, target_pct, periods, proration, performance_factor }, { award }) => [
      [numberFrom('KPI_BONUS', performance_factor, (salary * target_pct) / 100 / periods, null, proration), award],
    ],
  },
  'wgt-031': {
    same: ({ target_incentive, performance }, { earned }) => [
      [numberFrom('KPI_BONUS', performance, target_incentive), earned],
    ],
  },
  'tra-005': {
    same: ({ actuals, targets }, { team }) => [[numberFrom('KPI_SCORE', column(actuals), column(targets)), team]],
  },
  'tra-010': {
    same: ({ weights }) => [[numberFrom('KPI_SCORE', column([1, 1, 1]), 1, column(weights)), 1]],
  },
};
