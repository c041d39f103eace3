import { call, column, columnFrom, numberFrom } from '../call.ts';
import { gateMappings } from './payout-mappings.ts';
import type { Mapping } from './published-case.ts';
import { rounded } from './score-mappings.ts';

/** Cases of 08_proration, 09_pool_rounding_fx, 10_reconciliation, and the traps that remain. */

/** The serial number of a day written as 2024-05-19. */
function day(written: string): number {
  return Date.parse(written) / 86_400_000 + 25_569;
}

/** The share of a calendar year, from one of its days to another. */
function shareOfYear(from: string, to: string, basis: string | null = null): number {
  const year = from.slice(0, 4);
  return numberFrom('KPI_PRORATE', day(`${year}-01-01`), day(`${year}-12-31`), day(from), day(to), basis);
}

const factor: Mapping = {
  same: ({ start, end, factor_dp }, { factor: wanted }) => [[rounded(shareOfYear(start, end), factor_dp), wanted]],
};

const outsideRound = 'The bonus round and the reconciliation sheet answer this; no custom function does.';
const accounting: Mapping = { outside: 'Accruals and the tax on a bonus belong to accounting.' };

export const bonusMappings: Readonly<Record<string, Mapping>> = {
  ...gateMappings,
  'pro-001': {
    differs: 'Both ends count, so that one who starts and leaves on the same day worked one day: 93 days, not 92.',
    ours: ({ start, end }) => [[shareOfYear(start, end), 93 / 365]],
  },
  'pro-010': factor,
  'pro-011': factor,
  'pro-012': factor,
  'pro-013': {
    same: ({ salaries, factors, budget_pct }, { budgets }) => [
      [columnFrom('KPI_BONUS', budget_pct / 100, column(salaries), null, column(factors)), budgets],
    ],
  },
  'pro-015': {
    same: ({ start, end, full, factor_dp_pct }, { factor_pct, amount }) => {
      const share = shareOfYear(start, end);
      return [
        [rounded(100 * share, factor_dp_pct), factor_pct],
        [numberFrom('KPI_BONUS', 1, full, null, share), amount],
      ];
    },
  },
  'pro-016': {
    same: ({ bonus, days, period }, { amount }) => [[numberFrom('KPI_BONUS', 1, bonus, null, days / period), amount]],
  },
  'pro-018': {
    same: ({ bonus, months }, { amount }) => {
      const share = shareOfYear(`2025-${String(13 - months).padStart(2, '0')}-01`, '2025-12-31', 'months');
      return [[numberFrom('KPI_BONUS', 1, bonus, null, share), amount]];
    },
  },
  'pro-021': {
    same: ({ factor: share, basis, target_pct }, { target, prorated }) => [
      [numberFrom('KPI_BONUS', target_pct / 100, basis), target],
      [numberFrom('KPI_BONUS', target_pct / 100, basis, null, share), prorated],
    ],
  },
  'pro-023': { outside: 'Rounding days to whole months before counting is a company rule for the dates that go in.' },
  'pro-024': {
    same: ({ segments, target_pct }, { time_weighted }) => {
      const parts = (segments as readonly (readonly [string, string, number])[]).map(([from, to, salary]) => {
        return numberFrom('KPI_BONUS', target_pct / 100, salary, null, shareOfYear(from, to), null, null, null, 6);
      });
      return [
        [
          rounded(
            parts.reduce((sum, part) => sum + part, 0),
            2,
          ),
          time_weighted,
        ],
      ];
    },
  },
  'pro-027': {
    same: ({ budget, days, month_days }, { amount }) => {
      const february = day('2023-02-01');
      const share = numberFrom('KPI_PRORATE', february, february + month_days - 1, null, february + days - 1);
      return [[numberFrom('KPI_BONUS', 1, budget, null, share), amount]];
    },
  },
  'pro-028': {
    same: ({ invoiced, rate, prorata }, { full, eligible }) => [
      [numberFrom('KPI_BONUS', rate, invoiced), full],
      [numberFrom('KPI_BONUS', rate, invoiced, null, prorata), eligible],
    ],
  },
  'pro-032': { outside: 'Weekdays need a calendar of holidays; NETWORKDAYS of the host counts them.' },
  'pro-035': { outside: 'Paid leave mixes calendar days and weekdays and is set by labour law.' },
  'pro-037': {
    same: ({ start, end, bonus }, { thirty360_factor, thirty360_amount, actual_amount }) => {
      const thirty = shareOfYear(start, end, '30/360');
      return [
        [thirty, thirty360_factor],
        [numberFrom('KPI_BONUS', 1, bonus, null, thirty), thirty360_amount],
        [numberFrom('KPI_BONUS', 1, bonus, null, shareOfYear(start, end)), actual_amount],
      ];
    },
  },
  'poo-004': {
    differs: 'A pool ties out to the last unit; the odd cent goes to the first of equals.',
    ours: ({ bases, pool }) => [[columnFrom('KPI_POOL', column(bases), pool), [33.34, 33.33, 33.33]]],
  },
  'poo-006': {
    same: ({ calculated, funding, minimums }, { awards }) => [
      [columnFrom('KPI_POOL', column(calculated), funding, null, column(minimums)), awards],
    ],
  },
  'poo-007': {
    same: ({ calculated, funding, minimums }, { awards }) => [
      [columnFrom('KPI_POOL', column(calculated), funding, null, column(minimums)), awards],
    ],
  },
  'rou-001': {
    differs: 'Halves round away from zero, as people learn it, not to the even neighbour.',
    ours: ({ values }) => [[(values as number[]).map((value) => rounded(value, 2)), [558.13, 558.14, 819.32]]],
  },
  'fx-002': { outside: 'Currencies are never converted; a difference of rates is a line of its own in accounting.' },
  'fx-004': { outside: 'The bonus round keeps currencies apart; a custom function sees one range of amounts.' },
  'acc-002': accounting,
  'acc-006': accounting,
  'rec-001': {
    same: ({ bonus_sheet, payroll, tolerance }, { statuses, differences, totals }) => {
      const due = bonus_sheet as readonly { id: string; bonus: number }[];
      const paid = payroll as readonly { id: string; paid: number }[];
      const table = call(
        'KPI_RECONCILE',
        column(due.map(({ id }) => id)),
        column(due.map(({ bonus }) => bonus)),
        column(paid.map(({ id }) => id)),
        column(paid.map((line) => line.paid)),
        tolerance,
      ) as readonly (readonly [string, unknown, unknown, number, string])[];
      const ours: Record<string, string> = {
        matched: 'matched',
        matched_within_tolerance: 'within tolerance',
        amount_difference: 'amount differs',
        missing_in_payroll: 'missing in payroll',
        missing_in_bonus_sheet: 'missing in bonus',
      };
      const { bonus, payroll: total, difference } = totals as Record<string, number>;
      return [
        ...Object.entries(statuses as Record<string, string>).map(([id, status]) => {
          return [table.find(([key]) => key === id)?.[4], ours[status]] as const;
        }),
        ...Object.entries(differences as Record<string, number>).map(([id, wanted]) => {
          return [table.find(([key]) => key === id)?.[3], wanted] as const;
        }),
        [table[table.length - 1]?.slice(0, 4), ['Total', bonus, total, difference]],
      ];
    },
  },
  'rec-003': {
    same: ({ tolerance, deltas }, { status }) => {
      // Above the tolerance an amount differs; how alarming that is, the reconciliation sheet says.
      const given = (deltas as number[]).map((delta) => {
        const table = call('KPI_RECONCILE', 'E1', 100, 'E1', 100 + delta, tolerance) as readonly (readonly unknown[])[];
        return table[0]?.[4];
      });
      const wanted = (status as string[]).map((each) => (each === 'ok' ? 'within tolerance' : 'amount differs'));
      return [[given, wanted]];
    },
  },
  'rec-004': {
    same: ({ bonus_sheet, payroll }, { sum }) => {
      const due = bonus_sheet as readonly { id: string; bonus: number }[];
      const paid = payroll as readonly { id: string; paid: number }[];
      const table = call(
        'KPI_RECONCILE',
        column(due.map(({ id }) => id)),
        column(due.map(({ bonus }) => bonus)),
        column(paid.map(({ id }) => id)),
        column(paid.map((line) => line.paid)),
      ) as readonly (readonly unknown[])[];
      const lines = table.slice(0, -1).map((row) => row[4]);
      return [
        [lines, ['duplicate key', 'duplicate key', 'duplicate key']],
        [table[table.length - 1]?.[2], sum],
      ];
    },
  },
  'rec-005': { outside: outsideRound },
  'rec-007': { outside: outsideRound },
  'rec-009': { outside: outsideRound },
  'rec-012': { outside: outsideRound },
  'tra-007': { outside: 'The source prints results without the inputs they came from.' },
};
