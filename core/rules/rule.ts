import type { Cell } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Place } from '../scorecard/scorecard.ts';

export type Severity = 'error' | 'warning' | 'info';
/** A letter of SMART, or the part of a good KPI system that a rule guards. */
export type Topic =
  | 'S'
  | 'M'
  | 'A'
  | 'R'
  | 'T'
  | 'set'
  | 'balance'
  | 'weights'
  | 'transparency'
  | 'role'
  | 'conflict'
  | 'priority'
  | 'culture'
  | 'data';
export type Preset = 'minimal' | 'recommended' | 'strict' | 'coaching' | 'okr';

/** A cell to write, by its meaning: the scorecard's position in the book, the KPI's in the scorecard. */
export interface Edit {
  readonly scorecard: number;
  readonly place: Place;
  readonly value: Cell;
}

export interface Fix {
  /** The words on the button: what pressing it does. */
  readonly label: string;
  /** `tidy` changes no score and may be applied in bulk; `decision` can change pay: one click, one finding, shown first. */
  readonly kind: 'tidy' | 'decision';
  readonly edits: readonly Edit[];
}

/** What a rule found, before the validator adds the rule's severity and preset. */
export interface RuleFinding {
  /** What is wrong, with the number. */
  readonly message: string;
  readonly at: readonly { readonly scorecard: number; readonly place: Place }[];
  /** Low confidence is shown as info, whatever the rule's severity. */
  readonly confidence: 'high' | 'low';
  readonly fix?: Fix;
  /** What to consider where no button can decide it: candidates, a balancing metric, a question. */
  readonly suggestion?: string;
}

export interface RuleWords {
  readonly id: string;
  readonly severity: Severity;
  readonly scope: 'kpi' | 'person' | 'department' | 'workbook';
  readonly topic: Topic;
  readonly presets: readonly Preset[];
  /** Columns without which the rule cannot run; one notice for the sheet then, never one a row. */
  readonly needs: readonly Field[];
  /** One sentence beginning Require or Forbid. */
  readonly requires: string;
  /** What goes wrong for a person otherwise. */
  readonly why: string;
  /** Where the practice comes from. */
  readonly source: string;
}
