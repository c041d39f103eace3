import { call, column, numberFrom } from '../call.ts';
import { unsaid } from './attainment-mappings.ts';
import { attained, day, type FurtherCase } from './further-case.ts';

/** One KPI against its target, and scorecards of several. */
export const furtherAttainments: readonly FurtherCase[] = [
  {
    title: 'a profit of 45 where 50 was planned',
    source: 'help.sap.com, SAP Strategy Management 7.5, Achievement Scores',
    derivation: '45 / 50',
    ours: () => [[attained(45, 50), 0.9]],
  },
  {
    title: 'a stock of exactly the planned 50',
    source: 'help.sap.com, SAP Strategy Management 7.5, Absolute Scores',
    derivation: '1 − |50 − 50| / 50',
    ours: () => [[attained(50, 50, 'exact'), 1]],
  },
  {
    title: 'grades A, B and C for 45, 40 and 36 of 50',
    source: 'help.sap.com, SAP Strategy Management 7.5, letter grades: dark green from 90, green from 80, red from 70',
    derivation: '90 %, 80 % and 72 %',
    ours: () => {
      const grades = [
        [0.7, 'red'],
        [0.8, 'green'],
        [0.9, 'dark green'],
      ];
      const reached = [45, 40, 36].map((actual) => call('KPI_GRADE', attained(actual, 50), grades));
      return [[reached, ['dark green', 'green', 'red']]];
    },
  },
  {
    title: 'both sides of an exact target, far away',
    source: 'docs.infor.com, Strategy Management user guide, absolute value types',
    derivation: '1 − |150 − 100| / 100; 1 − |−3 − 6| / 6; off a target of 0 by 1: 0',
    ours: () => [
      [attained(150, 100, 'exact'), 0.5],
      [attained(-3, 6, 'exact'), -0.5],
      [attained(-1, 0, 'exact'), 0],
    ],
  },
  {
    title: 'off an exact target of 0 by 2',
    source: 'docs.infor.com, Strategy Management user guide, absolute value types',
    derivation: '1 − |2| = −100 %',
    differs: 'Against a target of 0 there is no unit to measure the distance in: met is 1, anything else 0.',
    ours: () => [[attained(2, 0, 'exact'), 0]],
  },
  {
    title: 'cost per click of at most 1 dollar, in five weeks',
    source: 'profit.co, distance from target in a control KPI, table of weeks',
    derivation: '1 + (1 − actual) / 1: 150, 125, 175, 65 and 100 %',
    ours: () => [[[0.5, 0.75, 0.25, 1.35, 1].map((cost) => attained(cost, '≤ 1')), [1.5, 1.25, 1.75, 0.65, 1]]],
  },
  {
    title: 'thirteen weekly check-ins between 4 and 5, one of them left out',
    source: 'profit.co, successful check-ins divided by the number of check-ins',
    derivation: '9 of 13 within the limits, printed as 69 %',
    tolerance: 0.005,
    ours: () => {
      const weeks = [4.8, 4.2, 4.5, 3.5, 4.25, null, 4.5, 2, 3, 4.5, 4.6, 5, 4.5];
      const limits = column(weeks.map(() => '4–5'));
      return [[numberFrom('KPI_SCORE', column(weeks), limits, ...unsaid(4), 'zero', 'binary'), 0.69]];
    },
  },
  {
    title: 'progress of key results from a start to a target',
    source: 'gist of steffen-workpath, KeyResultTest and GoalTest',
    derivation: '0.5 of 0 to 1, 5 of 0 to 10, 200 of 0 to 100; done and 0 of 100 make half',
    ours: () => [
      [attained(0.5, 1, null, 0), 0.5],
      [attained(5, 10, null, 0), 0.5],
      [attained(200, 100, null, 0), 2],
      [numberFrom('KPI_SCORE', column([true, 0]), column([true, 100])), 0.5],
    ],
  },
  {
    title: 'growth over bases on both sides of zero',
    source: 'github.com/OCA/mis-builder, mis_builder/tests/test_render.py',
    derivation: '(value − base) / |base|',
    ours: () => {
      const pairs = [
        [75, 50, 0.5],
        [-25, -50, 0.5],
        [50, -50, 2],
        [25, 50, -0.5],
        [-50, 50, -2],
        [-75, -50, -0.5],
        [-114.6, -100, -0.146],
        [-200, -100, -1],
      ] as const;
      return pairs.map(([value, base, growth]) => [attained(value, base) - 1, growth]);
    },
  },
  {
    title: 'how far a turnover of 60,000 got from 30,000 to 70,000',
    source: 'github.com/Numigi/odoo-sale-addons, commission/tests/test_commission_interval.py',
    derivation: '(60 − 30) / (70 − 30)',
    ours: () => [[attained(60_000, 70_000, null, 30_000), 0.75]],
  },
  {
    title: 'a quota cut to the 17 days in the plan',
    source: 'github.com/theodortrampe/commission-calculator, calculateCommissions.test.ts',
    derivation: '17 / 31 of 10,000 is 5,483.87; 6,000 of it is 109.41 %',
    tolerance: 0.005,
    ours: () => {
      const share = numberFrom('KPI_PRORATE', day('2025-01-01'), day('2025-01-31'), day('2025-01-15'));
      const quota = numberFrom('KPI_BONUS', 1, 10_000, null, share);
      return [
        [quota, 5483.87],
        [100 * attained(6000, quota), 109.41],
      ];
    },
  },
  {
    title: 'three KPIs of weight 0.5, 0.25 and 0.25',
    source: 'inter-hr.ru and clubtk.ru, example of a KPI coefficient',
    derivation: '0.5·22/20 + 0.25·17/20 + 0.25·30/20 = 0.55 + 0.2125 + 0.375, printed as 1,137',
    tolerance: 0.001,
    ours: () => [
      [numberFrom('KPI_SCORE', column(['22 %', '17 %', '30 %']), '20 %', column(['0,5', '0,25', '0,25'])), 1.137],
    ],
  },
  {
    title: 'own result, business area and company at 70, 20 and 10 %',
    source: 'hilfe.mention-warenwirtschaft.de, Beispielrechnung zum Modell 1 ohne Knick',
    derivation: '3,000 € × (75 % · 70 % + 125 % · 20 % + 80 % · 10 %) = 1,575 + 750 + 240',
    ours: () => {
      const actuals = column([45_000, 125_000, 800_000]);
      const targets = column([60_000, 100_000, 1_000_000]);
      const score = numberFrom('KPI_SCORE', actuals, targets, column([70, 20, 10]));
      return [[numberFrom('KPI_BONUS', score, 3000), 2565]];
    },
  },
  {
    title: 'the pace of an objective, on track within a tenth of it',
    source: 'success.planview.com, OKR Health: 60 % where 50 % is due, 20 % where 40 % is due',
    derivation: '60 % is ahead; 20 % is more than 10 points behind',
    ours: () => [
      [call('KPI_STATUS', 60, 100, null, null, 0.5), 'on track'],
      [call('KPI_STATUS', 20, 100, null, null, 0.4), 'off track'],
    ],
  },
  {
    title: 'lagging from 95 % of the ideal pace down, at risk from 75 % down',
    source: 'amoeboids.atlassian.net, OKR confidence statuses in UpRaise',
    derivation: 'half of the time gone: 47.5 % is still on track, 40 % lags, 37 % is at risk',
    ours: () => {
      const grades = [
        [0, 'at risk'],
        [0.75, 'lagging'],
        [0.95, 'on track'],
      ];
      const reached = [0.475, 0.4, 0.37].map((progress) => call('KPI_GRADE', attained(progress, 0.5), grades));
      return [[reached, ['on track', 'lagging', 'at risk']]];
    },
  },
  {
    title: 'the month, if the days go on as they did',
    source: 'Tableau community thread of September 2013, quoted in nvidia/Nemotron-CC-Math',
    derivation: '30,000 by the 15th make 60,000; 38,000 by the 22nd make 51,818 (51,816 from a rounded daily rate)',
    tolerance: 3,
    ours: () => {
      const by = (amount: number, date: string) =>
        numberFrom('KPI_FORECAST', amount, day('2013-09-01'), day('2013-09-30'), day(date));
      return [
        [by(30_000, '2013-09-15'), 60_000],
        [by(38_000, '2013-09-22'), 51_816],
      ];
    },
  },
  {
    title: 'ten days of revenue, carried to thirty',
    source: 'htuse.com, How to calculate run rate',
    derivation: '5,000 / 10 × 30',
    ours: () => [[numberFrom('KPI_FORECAST', 5000, day('2025-06-01'), day('2025-06-30'), day('2025-06-10')), 15_000]],
  },
];
