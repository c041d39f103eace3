import { call, column, columnFrom, numberFrom } from '../call.ts';
import { day, type FurtherCase } from './further-case.ts';
import { rounded } from './score-mappings.ts';

/** Shares of a period, pools, rounding and reconciliation. */

/** The share of a calendar year worked, from one of its days to another. */
function worked(from: string, to: string, basis: string | null = null): number {
  const year = from.slice(0, 4);
  return numberFrom('KPI_PRORATE', day(`${year}-01-01`), day(`${year}-12-31`), day(from), day(to), basis);
}

const prorated = (amount: number, share: number) => numberFrom('KPI_BONUS', 1, amount, null, share);

const pooled = (amounts: readonly number[], pool: number) => columnFrom('KPI_POOL', column(amounts), pool);

export const furtherShares: readonly FurtherCase[] = [
  {
    title: 'hired on 1 July, and left on 31 March',
    source: 'costcalculator.calculator.city, calculate bonus pro rata; lumocalculator.com, prorated bonus',
    derivation: '10,000 × 184/365; 10,000 × 90/365',
    ours: () => [
      [prorated(10_000, worked('2025-07-01', '2025-12-31')), 5041.1],
      [prorated(10_000, worked('2025-01-01', '2025-03-31')), 2465.75],
    ],
  },
  {
    title: 'hired on 1 September',
    source: 'costcalculator.calculator.city, pro-rated bonus calculator',
    derivation: '10,000 × 122/365',
    ours: () => [[prorated(10_000, worked('2025-09-01', '2025-12-31')), 3342.47]],
  },
  {
    title: 'hired on 1 November, with the factor rounded to three decimals',
    source: 'zippia.com, How do you calculate a prorated bonus',
    derivation: '61/365 ≈ 0.167; 1,500 × 0.167',
    ours: () => [[prorated(1500, rounded(worked('2025-11-01', '2025-12-31'), 3)), 250.5]],
  },
  {
    title: 'joined on 1 June, by calendar days',
    source: 'peoplecentre.wordpress.com, Rules for pro-ration of bonus',
    derivation: '30 + 31 + 31 + 30 + 31 + 30 + 31 = 214 of 365 days',
    ours: () => [[worked('2015-06-01', '2015-12-31'), 214 / 365]],
  },
  {
    title: '90 of 180 days',
    source: 'bit1024.com, prorated bonus calculator, second example',
    derivation: '5,000 × 90/180',
    ours: () => [[prorated(5000, 90 / 180), 2500]],
  },
  {
    title: 'left on 30 June, by subtracting one date from the other',
    source: 'salary.com, Calculating prorated bonuses and 13th month bonuses',
    derivation: '30 June − 1 January = 180 days, 0.493 of the year, 9,860 of 20,000',
    differs: 'Both ends count, so the half year from 1 January to 30 June has its 181 days: 0.496, 9,920.',
    ours: () => [[prorated(20_000, rounded(worked('2019-01-01', '2019-06-30'), 3)), 9920]],
  },
  {
    title: 'a guaranteed draw of 4,000 for 17 of 31 days',
    source: 'github.com/theodortrampe/commission-calculator, calculateCommissions.test.ts',
    derivation: '4,000 × 17/31',
    ours: () => {
      const share = numberFrom('KPI_PRORATE', day('2025-01-01'), day('2025-01-31'), day('2025-01-15'));
      return [[prorated(4000, share), 2193.55]];
    },
  },
  {
    title: 'a thirteenth month after ten months of work',
    source: 'payrollhero.ph, How to compute the 13th month pay',
    derivation: '15,000 × 10 / 12',
    ours: () => [[prorated(15_000, worked('2025-03-01', '2025-12-31', 'months')), 12_500]],
  },
  {
    title: 'a twelfth of what was earned in the year',
    source: 'laborlaw.ph, Computation of 13th month pay',
    derivation: '307,000 / 12',
    ours: () => [[prorated(307_000, 1 / 12), 25_583.33]],
  },
  {
    title: 'a twelfth of a full year’s 314,000',
    source: 'laborlaw.ph, Computation of 13th month pay',
    derivation: '314,000 / 12, printed as 26,166.17',
    differs: 'A slip of the pen in the source: the twelfth is 26,166.666…',
    ours: () => [[prorated(314_000, 1 / 12), 26_166.67]],
  },
  {
    title: 'five cents at 70 to 30, and at 30 to 70',
    source: 'github.com/moneyphp/money, doc/features/allocation.rst',
    derivation: '3.5 and 1.5 cents: the odd cent goes to the first',
    ours: () => [
      [pooled([70, 30], 0.05), [0.04, 0.01]],
      [pooled([30, 70], 0.05), [0.02, 0.03]],
    ],
  },
  {
    title: 'eight dollars for three',
    source: 'github.com/moneyphp/money, doc/features/allocation.rst',
    derivation: '2.67 + 2.67 + 2.66',
    ours: () => [[pooled([1, 1, 1], 8), [2.67, 2.67, 2.66]]],
  },
  {
    title: 'the largest remainder gets the last unit',
    source: 'github.com/cgauge/php-largest-remainder-method, README',
    derivation: '92, 93 and 70 of 255: 0.3608, 0.3647 and 0.2745',
    ours: () => [[pooled([92, 93, 70], 1), [0.36, 0.37, 0.27]]],
  },
  {
    title: 'Foemmel’s conundrum',
    source: 'Martin Fowler, Patterns of Enterprise Application Architecture, Money; tests of its C# ports',
    derivation: '0.05 at 3 to 7: 1.5 and 3.5 cents',
    ours: () => [[pooled([3, 7], 0.05), [0.02, 0.03]]],
  },
  {
    title: 'halves of a grosz and of a złoty',
    source: 'polignosis.pl, zasady zaokrąglania liczb',
    derivation: '23.754: 23.75; 23.755: 23.76; 23.34 zł: 23 zł; 23.50 zł: 24 zł',
    ours: () => [
      [
        [rounded(23.754, 2), rounded(23.755, 2)],
        [23.75, 23.76],
      ],
      [
        [rounded(23.34, 0), rounded(23.5, 0)],
        [23, 24],
      ],
    ],
  },
  {
    title: 'halves that round to the even neighbour',
    source: 'my.payglobal.com, Bankers’ rounding; nutmeg.com, Banker’s rounding',
    derivation: '12.345: 12.34; 12.355: 12.36; 1.125: 1.12; 1.115: 1.12',
    differs: 'Halves round away from zero.',
    ours: () => [[[12.345, 12.355, 1.125, 1.115].map((value) => rounded(value, 2)), [12.35, 12.36, 1.13, 1.12]]],
  },
  {
    title: 'two lists of transactions with three, one, three and two of each kind',
    source: 'github.com/riwogerald/mini-reconciliation-tool, test-data/README.md',
    derivation: 'TXN002 is 250 here and 255 there; TXN003, 005 and 008 stand only here, 009 and 010 only there',
    ours: () => {
      const table = call(
        'KPI_RECONCILE',
        column(['TXN001', 'TXN002', 'TXN003', 'TXN004', 'TXN005', 'TXN006', 'TXN008']),
        column([100.5, 250, 75.25, 500, 25.99, 150, 45.5]),
        column(['TXN001', 'TXN002', 'TXN004', 'TXN006', 'TXN009', 'TXN010']),
        column([100.5, 255, 500, 150, 89.99, 199.5]),
      ) as readonly (readonly unknown[])[];
      const keysOf = (status: string) => table.filter((row) => row[4] === status).map(([key]) => key);
      return [
        [keysOf('matched'), ['TXN001', 'TXN004', 'TXN006']],
        [table.find(([key]) => key === 'TXN002'), ['TXN002', 250, 255, 5, 'amount differs']],
        [keysOf('missing in payroll'), ['TXN003', 'TXN005', 'TXN008']],
        [keysOf('missing in bonus'), ['TXN009', 'TXN010']],
      ];
    },
  },
];
