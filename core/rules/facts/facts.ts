import type { Field } from '../../scorecard/field.ts';
import type { Language, Target, TargetDirection, TargetReading } from '../../scorecard/target/index.ts';

/** How sure a fact is. High may fire a rule at its full severity, low only as info, none is "cannot tell". */
export type Confidence = 'high' | 'low' | 'none';

export interface Fact<T> {
  readonly value: T;
  readonly confidence: Confidence;
}

/** Whose work a measure counts, from what goes in to what changes for others. */
export type Level = 'input' | 'activity' | 'output' | 'process' | 'outcome';

/** What kind of quantity a measure is; an event is done or not done. */
export type MetricKind =
  | 'count'
  | 'share'
  | 'ratio'
  | 'time'
  | 'money'
  | 'score'
  | 'rank'
  | 'index'
  | 'quantity'
  | 'event';

export type Perspective = 'financial' | 'customer' | 'process' | 'learning';

/** The trade that a measure belongs to. */
export type Domain =
  | 'sales'
  | 'marketing'
  | 'service'
  | 'procurement'
  | 'production'
  | 'logistics'
  | 'quality'
  | 'people'
  | 'finance'
  | 'it'
  | 'project'
  | 'safety'
  | 'learning';

/**
 * Which way is better. A milestone is reached or not; "none" is an amount of demand, for which neither way is better;
 * null: cannot be told.
 */
export type BetterDirection = TargetDirection | 'milestone' | 'none' | null;

/** One reason to believe in a direction. */
export interface DirectionEvidence {
  readonly direction: TargetDirection;
  readonly by: 'column' | 'comparator' | 'verb' | 'change' | 'metric' | 'baseline';
}

/** Words that leave open what counts, or how much of it. */
export interface VagueSpan {
  /** As written. */
  readonly text: string;
  readonly field: Field;
  /** A verb without an amount ("improve"), or a word that needs a definition ("timely"). */
  readonly kind: 'verb' | 'term';
  readonly confidence: 'high' | 'low';
}

/** What the texts say about time. Only a deadline makes a KPI bound in time. */
export interface TimeText {
  readonly kind: 'deadline' | 'cadence' | 'baseline-only' | 'sla-only' | 'none';
  /** The date as far as it is known ("2025-06-30", "2025-Q3"); null where there is none. */
  readonly date: string | null;
}

/** The deadline cell: a date, a vague word ("ASAP", "ongoing"), neither, or nothing. */
export interface DeadlineFact {
  readonly kind: 'date' | 'vague' | 'text' | 'empty';
  readonly date: string | null;
}

/** A unit as each place says it, normalised; null where the place is silent. */
export interface UnitFact extends Fact<string | null> {
  readonly inTarget: string | null;
  readonly inColumn: string | null;
  readonly inName: string | null;
  readonly inBaseline: string | null;
  readonly inActual: string | null;
}

/** Everything that was understood of one KPI. Rules read this and never raw text. */
export interface Facts {
  readonly language: Language;
  /** The target cell; an empty cell has status "empty". */
  readonly target: TargetReading;
  /** The levels that the KPI's own words name ("Reduce time to hire to 65 days"); "text" where they name none. */
  readonly statementTarget: TargetReading;
  /** The level to reach, from the cell or else the words; null where neither gives one that is certain. */
  readonly goalLevel: Target | null;
  readonly baseline: Fact<number | null>;
  readonly actual: Fact<number | null>;
  readonly unit: UnitFact;
  readonly direction: Fact<BetterDirection> & { readonly evidence: readonly DirectionEvidence[] };
  /** The measured thing in the KPI's words; null where they name none. */
  readonly metric: Fact<string | null> & { readonly kind: MetricKind | null };
  /** True where the definition or the formula names a measure, which the KPI's own words may not. */
  readonly metricExplained: boolean;
  /** The scale that the texts state ("1 to 5"). */
  readonly scale: { readonly low: number; readonly high: number } | null;
  /** Yes: measure and level, or a milestone. Partial: a measure without a level. */
  readonly statementMeasurable: 'yes' | 'partial' | 'no';
  readonly rowMeasurable: Fact<'yes' | 'partial' | 'no'>;
  readonly vague: readonly VagueSpan[];
  readonly level: Fact<Level | null>;
  /** Input or activity: the KPI counts own effort. */
  readonly activityLike: Fact<boolean>;
  /** Input, activity or output: the KPI counts how much, not how well. */
  readonly volumeLike: Fact<boolean>;
  readonly financial: Fact<boolean>;
  /** A judgement of people (satisfaction, skills, quality of work), and whether a scale, rubric or survey is named. */
  readonly qualitative: Fact<boolean> & { readonly scaleNamed: boolean };
  readonly perspective: Fact<Perspective | null>;
  readonly domain: Fact<Domain | null>;
  readonly time: Fact<TimeText>;
  readonly deadline: DeadlineFact;
  /** Two measures or two levels in one KPI. */
  readonly compound: Fact<boolean>;
  /** The words that threaten: "fine", "штраф", "phạt"; null where there are none. */
  readonly punitive: string | null;
  /** Abbreviations that are neither common nor explained in the row. */
  readonly acronyms: readonly string[];
}
