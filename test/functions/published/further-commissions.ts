import { numberFrom } from '../call.ts';
import { commissions, type FurtherCase, tiered } from './further-case.ts';

/** Commissions by bands. */

const oracleSteps = [
  [0, 0.01],
  [1000, 0.02],
  [3000, 0.03],
  [8000, 0.05],
];

const oracleRates = [
  [0, 0.01],
  [10_000, 0.02],
  [50_000, 0.03],
  [100_000, 0.04],
];

/** A quota of 100,000 with one and a half, two and two and a half times the rate above it. */
const accelerated = (rate: number) =>
  [
    [0, 1],
    [100_000, 1.5],
    [125_000, 2],
    [150_000, 2.5],
  ].map(([from = 0, factor = 0]) => [from, rate * factor]);

const calculator = 'github.com/theodortrampe/commission-calculator, calculateCommissions.test.ts';

const mention = [
  [0, 0.07],
  [30_000, 0.085],
  [50_000, 0.1],
];

const variable = 100_000;

export const furtherCommissions: readonly FurtherCase[] = [
  {
    title: 'six transactions, each split across the tiers',
    source: 'docs.oracle.com, Incentive Compensation, calculating earnings using step rates',
    derivation: '2 + 3 + 20 + 14 + 30 + 95 = 164',
    ours: () => {
      const earned = commissions([200, 300, 1500, 1200, 2000, 4500], oracleSteps);
      return [
        [earned, [2, 3, 20, 14, 30, 95]],
        [earned.reduce((sum, each) => sum + each, 0), 164],
      ];
    },
  },
  {
    title: 'the rate of the highest tier reached, on the whole amount',
    source: 'docs.oracle.com, Incentive Compensation, options for splitting attainment: rate not split',
    derivation: '1 % of 5,000, 2 % of 15,000, 3 % of 60,000',
    ours: () => [[commissions([5000, 15_000, 60_000], oracleRates, 'whole'), [50, 300, 1800]]],
  },
  {
    title: 'the same amounts with the rate split',
    source: 'docs.oracle.com, Incentive Compensation, options for splitting attainment: step rate',
    derivation: '100 + 5,000·2 %; 100 + 800 + 10,000·3 %',
    ours: () => [[commissions([5000, 15_000, 60_000], oracleRates), [50, 200, 1200]]],
  },
  {
    title: 'accelerators on what lies above the quota',
    source: 'excelguru.ca, thread 9795',
    derivation: '14,000 on a quota of 10,000: 2,500 at 125 % and 1,500 at 150 %',
    ours: () => {
      const bands = [
        [10_000, 1.25],
        [12_500, 1.5],
        [15_000, 1.75],
        [20_000, 2],
      ];
      return [[tiered(14_000, bands), 3125 + 2250]];
    },
  },
  {
    title: 'three tiers of a medical device representative',
    source: 'sparrowgenie.com, non-retroactive commission',
    derivation: '3 % of 300,000, 5 % of 200,000 and 7 % of 100,000',
    ours: () => {
      const bands = [
        [0, 0.03],
        [300_000, 0.05],
        [500_000, 0.07],
      ];
      return [[tiered(600_000, bands), 26_000]];
    },
  },
  {
    title: 'a threshold of a million that lifts all sales',
    source: 'sparrowgenie.com, retroactive commission',
    derivation: '5 % of 999,999.00; 7 % of 1,000,000, because the threshold itself counts',
    ours: () => {
      const bands = [
        [0, 0.05],
        [1_000_000, 0.07],
      ];
      return [[commissions([999_999, 1_000_000], bands, 'whole'), [49_999.95, 70_000]]];
    },
  },
  {
    title: 'the higher rate on every unit once it is reached',
    source: 'nimblecompensation.com, What are retros',
    derivation: '20 % of 25 units; 15 % of 11; 10 % of 10',
    ours: () => {
      const bands = [
        [0, 0.1],
        [11, 0.15],
        [21, 0.2],
      ];
      return [[commissions([25, 11, 10], bands, 'whole'), [5, 1.65, 1]]];
    },
  },
  {
    title: 'a base rate up to the quota and an accelerator above it',
    source: 'hyperbots.com, accelerator commission',
    derivation: '5 % of 200,000 and 8 % of 60,000',
    ours: () => {
      const bands = [
        [0, 0.05],
        [200_000, 0.08],
      ];
      return [[tiered(260_000, bands), 14_800]];
    },
  },
  {
    title: '110 % of a quota of 100,000, with and without cumulative tiers',
    source: 'support2.salescookie.com, cumulative and non-cumulative tiers',
    derivation: 'tier B alone: 8 % of 110,000; cumulative: 6 % of 100,000 and 8 % of 10,000',
    ours: () => {
      const bands = [
        [0, 0.06],
        [100_000, 0.08],
        [150_000, 0.1],
      ];
      return [
        [tiered(110_000, bands, 'whole'), 8800],
        [tiered(110_000, bands), 6800],
      ];
    },
  },
  {
    title: 'below, at and above the quota at 60 %',
    source: calculator,
    derivation: '48,000 for 80,000; 60,000 + 10,000·0.6·1.5 = 69,000; nothing for nothing',
    ours: () => [[commissions([0, 80_000, 110_000], accelerated(0.6), 'overage'), [0, 48_000, 69_000]]],
  },
  {
    title: 'exactly at the edges of the multipliers at 50 %',
    source: calculator,
    derivation: 'ten dollars above the quota pay 7.50; 125 % is paid twice, 150 % two and a half times',
    ours: () => [
      [
        commissions([100_010, 125_000, 150_000], accelerated(0.5), 'overage'),
        [50_000 + 7.5, 50_000 + 25_000, 50_000 + 62_500],
      ],
    ],
  },
  {
    title: 'a plan without accelerators',
    source: calculator,
    derivation: '150,000 at 60 %',
    ours: () => [[tiered(150_000, [[0, 0.6]], 'overage'), 90_000]],
  },
  {
    title: 'slices of a target of 100,000 at 5 %',
    source: 'github.com/Numigi/odoo-sale-addons, commission/tests/test_commission_interval.py',
    derivation: '60,000 fills the slice 0–50 % (2,500) and three quarters of 30–70 % (1,500)',
    ours: () => {
      const slice = (from: number, to: number) => [
        [from * 100_000, 0.05],
        [to * 100_000, 0],
      ];
      return [
        [tiered(60_000, slice(0, 0.5)), 2500],
        [tiered(60_000, slice(0.3, 0.7)), 1500],
      ];
    },
  },
  {
    title: 'nothing on the first 20,000, then 2 and 3.5 %',
    source: 'github.com/h-j-k/smu-react-workshop-may-18, CalculatePayable.test.js (Singapore’s progressive rates)',
    derivation: '2 % of 10,000; 200 + 3.5 % of 5,000',
    ours: () => {
      const bands = [
        [20_000, 0.02],
        [30_000, 0.035],
      ];
      return [[commissions([20_000, 30_000, 35_000], bands), [0, 200, 375]]];
    },
  },
  {
    title: 'over 30,000 and over 50,000 the rate of all of it rises',
    source: 'hilfe.mention-warenwirtschaft.de, Einstellungen zum Provisionsmodell 4',
    derivation:
      'the boundary belongs to the lower band: 7 % of 30,000, 8.5 % of 30,000.20 and of 50,000, 10 % of 50,001',
    ours: () => [
      [commissions([30_000, 30_000.2, 50_000, 50_001], mention, 'whole', 'upper'), [2100, 2550.02, 4250, 5000.1]],
    ],
  },
  {
    title: 'a tenth of what exceeds the quota, less a tenth of tax',
    source: 'github.com/dcpak/bonus-calculator-js, bonus-calculator.spec.js',
    derivation: '12,000 on 11,000: 90; 13,000 on 15,000 and 15,000 on 15,000: 0',
    ours: () => {
      const net = (sales: number, quota: number) => numberFrom('KPI_BONUS', 0.9, tiered(sales, [[quota, 0.1]]));
      return [
        [
          [net(12_000, 11_000), net(13_000, 15_000), net(15_000, 15_000)],
          [90, 0, 0],
        ],
      ];
    },
  },
  {
    title: '130 % of a variable pay of 100,000',
    source: 'revopsmasters.com, accelerators and decelerators, single-tier accelerator',
    derivation: '100,000 and 30 % at one and a half times',
    ours: () => {
      const bands = [
        [0, 1],
        [variable, 1.5],
        [1.3 * variable, 2],
      ];
      return [[tiered(1.3 * variable, bands), 145_000]];
    },
  },
  {
    title: '40 % of a variable pay of 100,000, at half the rate',
    source: 'revopsmasters.com, accelerators and decelerators, threshold decelerator',
    derivation: '40 % × 100,000 × 0.5',
    ours: () => {
      const bands = [
        [0, 0.5],
        [0.5 * variable, 1],
        [variable, 1.5],
      ];
      return [[tiered(0.4 * variable, bands, 'whole'), 20_000]];
    },
  },
  {
    title: 'an advance of nine months, four of them earned',
    source: 'github.com/nneessen/commissionTracker, commissionProgress.test.ts',
    derivation: '4/9 of 900',
    ours: () => [[numberFrom('KPI_BONUS', 1, 900, null, 4 / 9), 400]],
  },
];
