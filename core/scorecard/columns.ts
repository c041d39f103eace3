import {
  accumulationWords,
  cadenceWords,
  directionWords,
  groupWords,
  keyWords,
  perspectiveWords,
  timingWords,
} from './choice-words.ts';
import type { Field } from './field.ts';

/** One column of our own KPI tables: what stands above it, what belongs in it, how it looks. */
export interface Column {
  readonly field: Field;
  /** The header's text; by it, too, a sheet of ours is read back. */
  readonly header: string;
  /** The note on the header: what belongs here, for somebody who has never seen the add-in. */
  readonly note: string;
  readonly widthPixels: number;
  /** `text` is written by the template, `input` is tinted and filled in by people, `result` is calculated. */
  readonly kind: 'text' | 'input' | 'result';
  /** A number format code. `@` keeps what is typed as text; `unit` takes the format of the KPI's own unit (`numberFormatOf`). */
  readonly format: '@' | 'General' | '0.0%' | '0.0%;-0.0%;"–"' | 'unit';
  /** The words that the drop-down offers. */
  readonly choices?: readonly string[];
}

/**
 * The columns of a scorecard, in reading order: what is measured and why, how and from where, how much it counts, where it
 * stands. Up to the status they go to paper; those behind it are for whoever looks after the KPIs.
 */
export const scorecardColumns: readonly Column[] = [
  {
    field: 'kpi',
    header: 'KPI',
    note: 'The name of the measure: a quantity that can be counted, timed or rated. One measure in each row.',
    widthPixels: 136,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'definition',
    header: 'What it tells',
    note: 'What exactly is counted, in words that a new colleague understands.',
    widthPixels: 184,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'goal',
    header: 'Goal',
    note: 'The business goal that this KPI moves. With a KPI Goals sheet: one of the goals listed there.',
    widthPixels: 140,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'formula',
    header: 'How it is calculated',
    note: 'The calculation, written out, so that two people with the same data get the same number.',
    widthPixels: 146,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'unit',
    header: 'Unit',
    note: 'What the target and the actual are counted in: %, days, minutes, points, a currency.',
    widthPixels: 78,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'direction',
    header: 'Better is',
    note: 'higher, lower, or exact where the target itself is the best value.',
    widthPixels: 86,
    kind: 'text',
    format: 'General',
    choices: directionWords,
  },
  {
    field: 'source',
    header: 'Data source',
    note: 'The system or record that the number is taken from.',
    widthPixels: 92,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'baseline',
    header: 'Baseline',
    note: 'Optional: where the measure stood before. With a baseline, attainment is the share of the way from baseline to target.',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'target',
    header: 'Target',
    note: 'The value to reach in the period: a number in the unit of the row, or a range as text (97%-102%).',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'weight',
    header: 'Weight',
    note: 'How much the KPI counts for the score. The weights of the key KPIs add up to 100 %.',
    widthPixels: 62,
    kind: 'input',
    format: '0.0%;-0.0%;"–"',
  },
  {
    field: 'actual',
    header: 'Actual',
    note: 'The result from the data source, in the unit of the row. Leave it empty while it is not measured; an empty cell is never counted as 0.',
    widthPixels: 72,
    kind: 'input',
    format: 'unit',
  },
  {
    field: 'attainment',
    header: 'Attainment',
    note: 'Calculated: how far the target is met. 100 % is exactly met, also where lower is better.',
    widthPixels: 90,
    kind: 'result',
    format: '0.0%',
  },
  {
    field: 'forecast',
    header: 'Forecast',
    note: 'Calculated: where the actual will stand at the end of the period if it goes on like this.',
    widthPixels: 76,
    kind: 'result',
    format: 'unit',
  },
  {
    field: 'status',
    header: 'Status',
    note: 'Calculated: on track, at risk or off track on the as-of date; no data while the actual is empty.',
    widthPixels: 88,
    kind: 'result',
    format: 'General',
  },
  {
    field: 'provider',
    header: 'Data provider',
    note: 'The person or role that supplies the number.',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'owner',
    header: 'Owner',
    note: 'The one person or role that answers for this KPI.',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'cadence',
    header: 'Reviewed',
    note: 'How often the number is looked at together: weekly, monthly or quarterly.',
    widthPixels: 84,
    kind: 'text',
    format: 'General',
    choices: cadenceWords,
  },
  {
    field: 'targetSource',
    header: 'Where the target comes from',
    note: 'Past results, a published figure, a budget: what makes this target fair. A starting value is to be replaced by a target from your own last four quarters.',
    widthPixels: 172,
    kind: 'text',
    format: 'General',
  },
  {
    field: 'perspective',
    header: 'Perspective',
    note: 'The side of the business that is looked at: Financial, Customer, Internal process, Learning and growth.',
    widthPixels: 104,
    kind: 'text',
    format: 'General',
    choices: perspectiveWords,
  },
  {
    field: 'timing',
    header: 'Leading or lagging',
    note: 'Leading: moves before the result and can still be acted on. Lagging: the result itself.',
    widthPixels: 96,
    kind: 'text',
    format: 'General',
    choices: timingWords,
  },
  {
    field: 'key',
    header: 'Key or supporting',
    note: 'Key: counts for the score. Supporting: watched beside the key KPIs, with weight 0.',
    widthPixels: 100,
    kind: 'text',
    format: 'General',
    choices: keyWords,
  },
  {
    field: 'accumulation',
    header: 'Total or average',
    note: 'Total: adds up during the period (revenue, orders), so the status is judged against the time elapsed. Average: comparable on any day (a rate, a rating, a share).',
    widthPixels: 98,
    kind: 'text',
    format: 'General',
    choices: accumulationWords,
  },
  {
    field: 'group',
    header: 'Group',
    note: 'A: much effort and much impact. C: little effort and little impact. B: the rest.',
    widthPixels: 56,
    kind: 'text',
    format: 'General',
    choices: groupWords,
  },
  {
    field: 'guard',
    header: 'Guard metric',
    note: 'What would get worse if this KPI were pushed at any price. Look at both together.',
    widthPixels: 120,
    kind: 'text',
    format: 'General',
  },
];
