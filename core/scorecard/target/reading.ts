/** What kind of thing a written target is. */
export type TargetStatus = 'ok' | 'placeholder' | 'empty' | 'deadline' | 'milestone' | 'text' | 'ambiguous' | 'invalid';

export type TargetKind =
  | 'absolute'
  | 'range'
  | 'from_to'
  | 'change_rel'
  | 'change_abs'
  | 'factor'
  | 'ratio'
  | 'ratio_of_plan'
  | 'score_of'
  | 'rank'
  | 'tolerance'
  | 'date'
  | 'binary'
  | 'relative_to_reference';

export type Comparator = '>=' | '<=' | '>' | '<' | '=' | 'range' | 'within';

/** Which way is better, as far as the text itself says so. */
export type TargetDirection = 'higher' | 'lower' | 'hold';

export type TargetPeriod = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** One level to reach. What the text does not say is null. */
export interface Target {
  readonly kind: TargetKind;
  /** Null only for a date and for done / not done. */
  readonly comparator: Comparator | null;
  /**
   * In base units: scale words are multiplied out ("2 million" is 2000000), a percent stays 0–100 with unit "%".
   * A change has its size here, always positive, and its sense in `sign`. Null for a range.
   */
  readonly value: number | null;
  /** The ends of a range or of a tolerance. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where a from–to starts. */
  readonly baseline: number | null;
  /** "%", "pp", "minute", "USD", "rank", "x", … or the text's own noun ("audits"). */
  readonly unit: string | null;
  readonly direction: TargetDirection | null;
  /** The period over which it is counted: "3 per week". */
  readonly period: TargetPeriod | null;
  /** The whole of a score or a ratio: 5 in "4/5". */
  readonly of: number | null;
  /** The service level that belongs to a share: "<=4 hour" in "90 % within 4 hours". */
  readonly condition: string | null;
  readonly sign: '+' | '-' | null;
  readonly tolerance: number | null;
  /** A date as far as it is known: "2025-06-30", "2025-Q3", "2030", "--06-30", "end-of-year". */
  readonly deadline: string | null;
  readonly approximate: boolean;
  /** What the text compares with where it gives no number: "the regional average". */
  readonly reference: string | null;
  readonly flags: readonly string[];
}

/** What the parser understood of a text. `parts` holds one target, or several where one cell holds several. */
export interface TargetReading {
  readonly status: TargetStatus;
  /** The targets of an `ok`, the date of a `deadline`, the done / not done of a `milestone`; otherwise empty. */
  readonly parts: readonly Target[];
  /** What an `ambiguous` text could mean, the likeliest first; otherwise empty. */
  readonly candidates: readonly Target[];
  /** Why there is no target, in one word ("placeholder", "withheld", …), or the ambiguity in a sentence. */
  readonly reason: string | null;
  readonly flags: readonly string[];
}

export interface TargetOptions {
  /** The decimal separator that the sheet shows elsewhere. Without it "1,570" could be two numbers. */
  readonly decimalSeparator?: '.' | ',';
  /** What the unit column says; it decides "5m" and fills a unit that the text leaves out. */
  readonly hintUnit?: string;
}

const nothing: Target = {
  kind: 'absolute',
  comparator: '=',
  value: null,
  low: null,
  high: null,
  baseline: null,
  unit: null,
  direction: null,
  period: null,
  of: null,
  condition: null,
  sign: null,
  tolerance: null,
  deadline: null,
  approximate: false,
  reference: null,
  flags: [],
};

/** A target of which only the given members are known. */
export function targetOf(known: Partial<Target>): Target {
  return { ...nothing, ...known };
}
