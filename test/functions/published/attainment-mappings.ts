import { call, numberFrom } from '../call.ts';
import type { Mapping } from './published-case.ts';

/** Cases of 01_attainment, and of the traps that concern one KPI. */

const plain: Mapping = {
  same: ({ actual, target }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, target), attainment]],
};

const lower: Mapping = {
  same: ({ actual, target }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, target, 'lower'), attainment]],
};

const exact: Mapping = {
  same: ({ actual, target }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, target, 'exact'), attainment]],
};

/** Growth over a base is the attainment of that base as a target, less the 1 that the base itself is. */
const growth: Mapping = {
  same: ({ actual, baseline }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, baseline) - 1, attainment]],
};

const betweenEnds: Mapping = {
  same: ({ actual, lo, hi }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, hi, null, lo), attainment]],
};

export const attainmentMappings: Readonly<Record<string, Mapping>> = {
  'att-002': plain,
  'att-003': plain,
  'att-005': lower,
  'att-006': exact,
  'att-007': exact,
  'att-008': lower,
  'att-009': plain,
  'att-011': {
    same: ({ actual, lo, hi }, { attainment }) => [[numberFrom('KPI_ATTAINMENT', actual, `${lo}–${hi}`), attainment]],
  },
  'att-012': lower,
  'att-014': plain,
  'att-017': plain,
  'att-018': {
    same: ({ actual, target }, { attainment }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, 'lower', null, null, 'inverse'), attainment],
    ],
  },
  'att-020': lower,
  'att-025': lower,
  'att-026': lower,
  'att-028': lower,
  'att-032': {
    same: ({ actual, target, baseline }, { attainment }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, null, baseline), attainment],
    ],
  },
  'att-033': {
    differs: 'A strict comparator scores like the one that includes its boundary, so exactly 25 of "< 25" is met.',
    ours: ({ actual, target }) => [
      [numberFrom('KPI_ATTAINMENT', actual, `< ${target}`, null, null, null, 'binary'), 1],
    ],
  },
  'att-034': plain,
  'att-037': betweenEnds,
  'att-039': betweenEnds,
  'att-050': growth,
  'att-053': growth,
  'att-060': {
    differs: 'Against a target of 0 attainment is 1 on its good side and 0 on the other, never blank.',
    ours: ({ actual, baseline }) => [[numberFrom('KPI_ATTAINMENT', actual, baseline), 1]],
  },
  'att-064': {
    same: ({ actual, target, direction }, { variance_pct }) => [
      [100 * (numberFrom('KPI_ATTAINMENT', actual, target, direction) - 1), variance_pct],
      [call('KPI_STATUS', actual, target, direction), 'on track'],
    ],
  },
  'att-067': {
    same: ({ actual, target, worst }, { attainment }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, null, worst), attainment],
    ],
  },
  'att-069': {
    same: ({ actual }) => [
      [call('KPI_ATTAINMENT', actual, null), ''],
      [call('KPI_STATUS', actual, null), 'no data'],
    ],
  },
  'att-071': {
    same: ({ min, max, days_elapsed, days_total }, { expected }) => [
      [call('KPI_STATUS', expected, max, null, min, days_elapsed / days_total), 'on track'],
      [call('KPI_STATUS', expected - 0.001, max, null, min, days_elapsed / days_total), 'at risk'],
    ],
  },
  'tra-001': {
    same: ({ actual, target, direction }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, direction), 3.5],
      [numberFrom('KPI_ATTAINMENT', actual, target, direction, -5), 8 / 3],
    ],
  },
  'tra-002': plain,
  'tra-003': {
    same: ({ actual, target, direction }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, direction), 2 - 71 / 60],
      [numberFrom('KPI_ATTAINMENT', actual, target, direction, null, null, 'inverse'), 60 / 71],
    ],
  },
  'tra-004': {
    same: ({ actual, target, direction }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, direction), 0.3],
      [numberFrom('KPI_ATTAINMENT', actual, target, direction, null, null, 'inverse'), 10 / 17],
    ],
  },
  'tra-008': {
    same: ({ actual, lower: low, upper }) => [[numberFrom('KPI_ATTAINMENT', actual, `${low}–${upper}`), 0.95]],
  },
  'tra-009': {
    same: ({ actual, target, direction }) => [
      [numberFrom('KPI_ATTAINMENT', actual, target, direction), 1],
      [call('KPI_STATUS', actual, target, direction), 'on track'],
    ],
  },
  'pro-036': {
    same: ({ actual, target }, { attainment_pct }) => [
      [100 * numberFrom('KPI_BONUS', numberFrom('KPI_ATTAINMENT', actual, target), 1, ...unsaid(5), 4), attainment_pct],
    ],
  },
  'gat-057': {
    same: ({ deals, target, cap }, { attainment }) => {
      const capped = (deals as number[]).map((deal) =>
        numberFrom('KPI_ATTAINMENT', deal, target, null, null, cap / target),
      );
      return [[capped, [attainment]]];
    },
  },
};

/** So many arguments that are left out. */
export function unsaid(count: number): null[] {
  return Array<null>(count).fill(null);
}
