import { call, codeOrResult, column, columnFrom, numberFrom } from '../call.ts';
import type { Mapping } from './published-case.ts';

/** Cases of 06_tiers. */

const tiers: Mapping = {
  same: ({ amount, bands, mode, edge }, { commission }) => [
    [numberFrom('KPI_TIER', amount, bands, mode, edge), commission],
  ],
};

const reachedRate: Mapping = {
  same: ({ amount, bands, edge }, { rate }) => [[numberFrom('KPI_TIER', amount, bands, 'whole', edge) / amount, rate]],
};

const overage: Mapping = {
  same: ({ revenue, quota, rate, tiers: multipliers }, { commission }) => {
    const bands = (multipliers as number[][]).map(([from = 0, factor = 0]) => [from * quota, rate * factor]);
    return [[numberFrom('KPI_TIER', revenue, bands, 'overage'), commission]];
  },
};

const slice: Mapping = {
  same: ({ invoiced, base, target, slice, rate }, { commission, completion_pct }) => {
    const [low, high] = slice as readonly [number, number];
    const amount = invoiced ?? base;
    const bands = [
      [low * target, rate],
      [high * target, 0],
    ];
    return [
      [numberFrom('KPI_TIER', amount, bands), commission],
      [
        Math.min(1, Math.max(0, numberFrom('KPI_ATTAINMENT', amount, high * target, null, low * target))) * 100,
        completion_pct,
      ],
    ];
  },
};

export const commissionMappings: Readonly<Record<string, Mapping>> = {
  'tie-001': tiers,
  'tie-004': tiers,
  'tie-005': tiers,
  'tie-006': tiers,
  'tie-007': tiers,
  'tie-010': reachedRate,
  'tie-011': reachedRate,
  'tie-012': tiers,
  'tie-020': tiers,
  'tie-021': tiers,
  'tie-023': {
    same: ({ target_bonus, attainment, tier2_multiplier }, { whole, marginal }) => {
      const bands = [
        [0, 1],
        [target_bonus, tier2_multiplier],
      ];
      const amount = target_bonus * attainment;
      return [
        [numberFrom('KPI_TIER', amount, bands, 'whole'), whole],
        [numberFrom('KPI_TIER', amount, bands), marginal],
      ];
    },
  },
  'tie-031': overage,
  'tie-033': overage,
  'tie-034': overage,
  'tie-036': overage,
  'tie-039': {
    same: ({ revenue, quota, rate }, { base, overage: above }) => [
      [
        numberFrom(
          'KPI_TIER',
          revenue,
          [
            [0, rate],
            [quota, rate * 1.5],
          ],
          'overage',
        ),
        base + above,
      ],
    ],
  },
  'tie-052': slice,
  'tie-053': {
    same: ({ invoiced, target, rate }, { commission }) => [
      [numberFrom('KPI_TIER', invoiced, [[target, rate]]), commission],
    ],
  },
  'tie-054': {
    outside: 'A band of no width is a question of display; bands of ours have a start only, or an end above it.',
  },
  'tie-060': slice,
  'tie-061': slice,
  'tie-062': slice,
  'tie-063': {
    same: ({ team_revenue, rate, override }, { manager }) => [
      [numberFrom('KPI_TIER', numberFrom('KPI_TIER', team_revenue, [[0, rate]]), [[0, override]]), manager],
    ],
  },
  'tie-070': {
    same: ({ base, sections }, { commission }) => [[numberFrom('KPI_TIER', base, sections, 'whole'), commission]],
  },
  'tie-072': {
    differs: 'A gap between bands is refused, because it pays nothing without saying so.',
    ours: ({ base, sections }) => [[codeOrResult(call('KPI_TIER', base, sections, 'whole')), '#NUM!']],
  },
  'tie-0741': {
    same: ({ base, rate }, { commission }) => [[numberFrom('KPI_BONUS', rate, base, null, null, false), commission]],
  },
  'tie-075': {
    same: ({ years, slabs, component }, { factor, amount }) => {
      const months = numberFrom('KPI_TIER', years, slabs);
      return [
        [months, factor],
        [numberFrom('KPI_BONUS', months, component), amount],
      ];
    },
  },
  'tie-076': tiers,
  'tie-079': {
    same: ({ items }, { commission }) => {
      const pairs = items as readonly (readonly [number, number])[];
      const rates = column(pairs.map(([, rate]) => rate / 100));
      return [[columnFrom('KPI_BONUS', rates, column(pairs.map(([premium]) => premium))), commission]];
    },
  },
  'spl-002': {
    same: ({ deal, rate, split }, { commission, total }) => [
      [columnFrom('KPI_BONUS', column(split), deal * rate), commission],
      [columnFrom('KPI_POOL', column(split), deal * rate).reduce((sum, part) => sum + part, 0), total],
    ],
  },
  'spl-003': { outside: 'Flat fees and different shares by role: two plain multiplications and a sum in the sheet.' },
  'spl-006': {
    same: ({ deal, rate, split }, { commission }) => [[columnFrom('KPI_POOL', column(split), deal * rate), commission]],
  },
  ...credited('spl-012', 'spl-013', 'spl-014'),
  'dra-004': { outside: 'Draws and their recovery are payroll advances; the bonus round does not lend.' },
  'dra-006': { outside: 'Draws and their recovery are payroll advances; the bonus round does not lend.' },
  'cla-001': {
    same: ({ credit, rate }, { clawback }) => [[-numberFrom('KPI_TIER', -credit, [[0, rate]]), clawback]],
  },
  'cla-002': {
    same: ({ contract, rate }, { clawback }) => [[-numberFrom('KPI_TIER', -contract, [[0, rate]]), clawback]],
  },
  ...earnedAdvance('cla-010', 'cla-011', 'cla-012'),
  'cla-015': {
    same: ({ paid, refund_share }, { adjustment }) => [
      [numberFrom('KPI_TIER', -paid, [[0, refund_share]]), adjustment],
    ],
  },
};

/** Credit that is left after others got their part of it. */
function credited(...ids: readonly string[]): Record<string, Mapping> {
  const mapping: Mapping = {
    same: ({ deal, target, shared_pct }, { attainment }) => {
      const left = 100 - (shared_pct as number[]).reduce((sum, given) => sum + given, 0);
      return [[numberFrom('KPI_ATTAINMENT', (deal * left) / 100, target), attainment]];
    },
  };
  return Object.fromEntries(ids.map((id) => [id, mapping]));
}

/** An advance that is earned month by month. */
function earnedAdvance(...ids: readonly string[]): Record<string, Mapping> {
  const mapping: Mapping = {
    same: ({ advance, advance_months, completed_months }, { earned, unearned }) => {
      const kept = numberFrom('KPI_BONUS', 1, advance, null, completed_months / advance_months);
      return [
        [kept, earned],
        [advance - kept, unearned],
      ];
    },
  };
  return Object.fromEntries(ids.map((id) => [id, mapping]));
}
