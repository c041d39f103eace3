import type { PayColumn } from './pay-columns.ts';

export type ReviewKey =
  | 'kpi'
  | 'people'
  | 'measured'
  | 'targets'
  | 'least'
  | 'middle'
  | 'most'
  | 'aboveEasy'
  | 'belowHard'
  | 'proposal'
  | 'evidence'
  | 'decision'
  | 'newTarget'
  | 'reason';

/** KPI Review, one row for each KPI. The last three columns are the manager's. */
export const reviewColumns: readonly PayColumn<ReviewKey>[] = [
  column('kpi', 'KPI', 'KPIs with one name are one KPI, whoever has them.', 180, '@'),
  right(column('people', 'People', 'How many have the KPI.', 60, 'General')),
  right(column('measured', 'Measured', 'How many have a result.', 70, 'General')),
  column('targets', 'Targets', 'This period’s targets, each once.', 120, '@'),
  column('least', 'Lowest attainment', 'The lowest attainment of the period.', 84, '0.0%'),
  column('middle', 'Middle attainment', 'As many lie above as below.', 84, '0.0%'),
  column('most', 'Highest attainment', 'The highest attainment of the period.', 84, '0.0%'),
  column('aboveEasy', 'Above 120 %', 'The share of those measured who lie above.', 70, '0.0%'),
  column('belowHard', 'Below 60 %', 'The share of those measured who lie below.', 70, '0.0%'),
  column('proposal', 'Proposal', 'raise, lower, keep or retire. A proposal, not a verdict.', 80, '@'),
  column('evidence', 'Because', 'What the proposal rests on.', 220, '@'),
  {
    ...column('decision', 'Decision', 'What you decide: raise, lower, keep or retire.', 84, '@'),
    kind: 'input',
    choices: ['raise', 'lower', 'keep', 'retire'],
  },
  {
    ...column(
      'newTarget',
      'New target',
      'For raise and lower: a value for everybody, or a change such as +10 %.',
      96,
      'General',
    ),
    kind: 'input',
  },
  {
    ...column('reason', 'Reason for the decision', 'Why, in words that those concerned can read.', 260, '@'),
    kind: 'input',
  },
];

export type TrendKey = 'period' | 'least' | 'middle' | 'most' | 'scored';

/** How the scores of the periods lie next to each other; the chart is drawn from it. */
export const trendColumns: readonly PayColumn<TrendKey>[] = [
  column('period', 'Period', 'The period of the round.', 180, '@'),
  column('least', 'Lowest score', 'The lowest score of the round.', 60, '0.0%'),
  column('middle', 'Middle score', 'As many lie above as below.', 70, '0.0%'),
  column('most', 'Highest score', 'The highest score of the round.', 120, '0.0%'),
  right(column('scored', 'People with a score', 'How many of the round have one.', 84, 'General')),
];

function column<Key extends string>(
  key: Key,
  header: string,
  note: string,
  widthPixels: number,
  format: PayColumn<Key>['format'],
): PayColumn<Key> {
  return { key, header, note, widthPixels, kind: 'text', format };
}

function right<Key extends string>(column: PayColumn<Key>): PayColumn<Key> {
  return { ...column, align: 'right' };
}
