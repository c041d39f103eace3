import { numberFrom } from '../call.ts';
import { type FurtherCase, payouts } from './further-case.ts';

/** Scales from a score to a payout. */

/** Percent scales as their sources print them. */
const percents = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((each) => each / 100));

/** Half the bonus of a performance-share plan at the threshold, twice at the maximum. */
const operationalScale = [
  [0.07, 0.5],
  [0.085, 1],
  [0.1, 2],
];

export const furtherScales: readonly FurtherCase[] = [
  {
    title: 'a budget of 5, an outstanding 10, and a 4 defined at 15',
    source: 'github.com/sayan-chatterjee/extension, mbr_score/README.md',
    derivation: 'below 5: 0; 1 + 2·(7.5 − 5)/5 = 2; 3 + (12.5 − 10)/5 = 3.5; from 15 on: 4',
    ours: () => {
      const scale = [
        [5, 1],
        [10, 3],
        [15, 4],
      ];
      return [[payouts([4, 7.5, 12.5, 15, 20], scale), [0, 2, 3.5, 4, 4]]];
    },
  },
  {
    title: 'the same where less is better: a budget of 10, an outstanding 5, and a 4 at 2',
    source: 'github.com/sayan-chatterjee/extension, mbr_score/README.md',
    derivation: 'above 10: 0; 10: 1; 7.5: 2; 5: 3; 3.5: 3.5; 2 and less: 4, with both signs turned',
    ours: () => {
      const scale = [
        [-10, 1],
        [-5, 3],
        [-2, 4],
      ];
      return [[payouts([-11, -10, -7.5, -5, -3.5, -2, -1], scale), [0, 1, 2, 3, 3.5, 4, 4]]];
    },
  },
  {
    title: 'a long-term plan that is interpolated between its points',
    source: 'sec.gov, exhibit 10.1 of CIK 1048268 (2008), LTIP multipliers',
    derivation: '74 %: 0; 75 %: 50 %; 82.5 %: 65 %; 97 %: 94 %; 107.5 %: 118.75 %; 150 %: 200 %',
    ours: () => {
      const scale = percents([
        [75, 50],
        [80, 60],
        [85, 70],
        [90, 80],
        [95, 90],
        [100, 100],
        [105, 112.5],
        [110, 125],
        [120, 150],
        [130, 175],
        [140, 200],
      ]);
      return [[payouts([0.74, 0.75, 0.825, 0.97, 1.075, 1.5], scale), [0, 0.5, 0.65, 0.94, 1.1875, 2]]];
    },
  },
  {
    title: 'an executive vice president’s share of base pay',
    source: 'sec.gov, exhibit 10.20 of CIK 862831 (2006)',
    derivation: 'achievement × 40 % from 80 to 100 %, then 1.2 points a percent up to 64 % at 120 %',
    ours: () => {
      const scale = percents([
        [80, 32],
        [100, 40],
        [120, 64],
      ]);
      return [[payouts([0.79, 0.8, 0.9, 1.1, 1.3], scale), [0, 0.32, 0.36, 0.52, 0.64]]];
    },
  },
  {
    title: 'earnings per share that go on above the optimum',
    source: 'sec.gov, exhibit 10.1 of CIK 700733 (2008), category B',
    derivation: '1.265 lies half way from 1.20 (10 %) to 1.33 (25 %); 1.55 is a whole step of 0.11 above 1.44 (40 %)',
    ours: () => {
      const scale = [
        [1.2, 0.1],
        [1.33, 0.25],
        [1.44, 0.4],
      ];
      return [[payouts([1.265, 1.385, 1.55], scale, 'linear', 'extend'), [0.175, 0.325, 0.55]]];
    },
  },
  {
    title: 'category B between its targets of the year before',
    source: 'sec.gov, exhibit 10.1 of CIK 700733 (2007)',
    derivation: '24.1 % + 3/6 of the 9.7 points between 1.38 and 1.44',
    ours: () => {
      const scale = [
        [1.33, 0.131],
        [1.38, 0.241],
        [1.44, 0.338],
        [1.49, 0.4],
      ];
      return [[payouts([1.32, 1.41], scale), [0, 0.2895]]];
    },
  },
  {
    title: 'five points of bonus for each percent of the target',
    source: 'contracts.justia.com, Agiliti Health, Executive Incentive Plan 2011',
    derivation: '93 %: 65 %; 96 %: 80 %; 99 %: 95 %; 105 %: 125 %; from 110 % on: 150 %; below 93 %: 0',
    ours: () => {
      const scale = percents([
        [93, 65],
        [110, 150],
      ]);
      return [[payouts([0.929, 0.93, 0.96, 0.99, 1.05, 1.1, 1.2], scale), [0, 0.65, 0.8, 0.95, 1.25, 1.5, 1.5]]];
    },
  },
  {
    title: 'a quarterly plan of one percent up to the goal and two and a half above it',
    source: 'sec.gov, exhibit 10.1 of CIK 1506439 (2021)',
    derivation: '90 %: 90 %; 95 %: 95 %; 110 %: 125 %; from 120 % on: 150 %',
    ours: () => {
      const scale = percents([
        [90, 90],
        [100, 100],
        [120, 150],
      ]);
      return [[payouts([0.899, 0.9, 0.95, 1.1, 1.3], scale), [0, 0.9, 0.95, 1.25, 1.5]]];
    },
  },
  {
    title: 'shares that vest between threshold, target and maximum',
    source: 'lawinsider.com, operational performance calculation methodology',
    derivation: '7.75 % is half way to the target: 75 %; 9.25 % half way to the maximum: 150 %',
    ours: () => [[payouts([0.0699, 0.07, 0.0775, 0.0925, 0.12], operationalScale), [0, 0.5, 0.75, 1.5, 2]]],
  },
  {
    title: 'amounts that are filled tier by tier',
    source: 'docs.oracle.com, Incentive Compensation, calculating earnings using interpolated rates',
    derivation: 'tiers of 10, 40, 100 and 2,000: 200/1,000 of 10; 10 + 500/2,000 of 40; 10 + 40 + 1,500/5,000 of 100',
    ours: () => {
      const filled = [
        [0, 0],
        [1000, 10],
        [3000, 50],
        [8000, 150],
        [20_000, 2150],
      ];
      const earned = payouts([200, 300, 1500, 1200, 2000, 4500], filled);
      return [
        [earned, [2, 3, 20, 14, 30, 80]],
        [earned.reduce((sum, each) => sum + each, 0), 149],
      ];
    },
  },
  {
    title: 'the bonus pools of three divisions by their sales',
    source: 'Bruce Ellig, The Complete Guide to Executive Compensation (2007), table 7-29',
    derivation: 'nothing at 16 million, the whole pool at the target, and on at that slope; printed to 10,000',
    tolerance: 3500,
    ours: () => {
      const sales = [19, 20, 21];
      const pools = (target: number, pool: number) =>
        payouts(
          sales,
          [
            [16, 0],
            [target, pool],
          ],
          'linear',
          'extend',
        );
      return [
        [pools(19, 1_000_000), [1_000_000, 1_330_000, 1_670_000]],
        [pools(20, 1_000_000), [750_000, 1_000_000, 1_250_000]],
        [pools(21, 1_000_000), [600_000, 800_000, 1_000_000]],
      ];
    },
  },
  {
    title: 'points of a quarter and the share of the bonus fund',
    source: 'lawmix.ru, Yamal-Nenets government decree 1150-P of 2013, first quarter',
    derivation: 'from 21.5 points 100 %, from 19 on 80 %, from 16.5 on 60 %, from 14 on 40 %',
    ours: () => {
      const scale = [
        [14, 0.4],
        [16.5, 0.6],
        [19, 0.8],
        [21.5, 1],
      ];
      return [[payouts([23.5, 21.5, 21.4, 19, 18.9, 16.5, 14], scale, 'step'), [1, 1, 0.8, 0.8, 0.6, 0.6, 0.4]]];
    },
  },
  {
    title: 'a pool of a tenth of revenue, from 80 % of the plan on, less a quarter kept back',
    source: 'brainmass.com, group incentive bonus calculations',
    derivation: '4 of 5 million is 80 %, so 400,000, and 300,000 after the reserve',
    ours: () => {
      const open = numberFrom('KPI_ATTAINMENT', 4_000_000, 5_000_000) >= 0.8;
      const pool = numberFrom('KPI_BONUS', 0.1, 4_000_000, null, null, open);
      return [
        [pool, 400_000],
        [numberFrom('KPI_BONUS', 0.75, pool), 300_000],
      ];
    },
  },
];
