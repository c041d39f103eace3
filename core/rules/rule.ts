import type { Cell } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Place } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { Department, KpiRow, KpiSet, Model } from './model/model.ts';

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
  /** The number format that the value needs to be read rightly, such as a date's. */
  readonly format?: string;
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
  /** Cells outside the KPI tables, such as a line of the goals sheet. */
  readonly areas?: readonly Area[];
  /** Low confidence is shown as info, whatever the rule's severity. */
  readonly confidence: 'high' | 'low';
  /** Where the number decides how grave it is: six KPIs are a warning, eight an error. Otherwise the rule's severity. */
  readonly severity?: Severity;
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
  /**
   * Columns without which the rule cannot run; one notice for the sheet then, never one a row.
   * A list within the list: one of them is enough.
   */
  readonly needs: readonly (Field | readonly Field[])[];
  /**
   * Further columns in which the rule can find something. Without them it runs, but it earns nothing for the grade,
   * so that deleting such a column never raises it.
   */
  readonly reads?: readonly Field[];
  /** One sentence beginning Require or Forbid. */
  readonly requires: string;
  /** What goes wrong for a person otherwise. */
  readonly why: string;
  /** Where the practice comes from. */
  readonly source: string;
}

/** What a rule found; nothing; or that the cells do not allow an answer, which is neither. */
export type Verdict = readonly RuleFinding[] | 'cannot tell';

export interface KpiContext {
  readonly kpi: KpiRow;
  readonly set: KpiSet;
  readonly model: Model;
}

/**
 * The validator calls a rule once for each of its subjects. A rule's file also exports `examples`, good and bad, which
 * are its tests and its documentation; they stand beside the rule and not in it, because the panel ships every rule to
 * people and none of the examples.
 */
export type Rule =
  | (RuleWords & { readonly scope: 'kpi'; check(context: KpiContext): Verdict })
  | (RuleWords & { readonly scope: 'person'; check(context: Omit<KpiContext, 'kpi'>): Verdict })
  | (RuleWords & {
      readonly scope: 'department';
      check(context: { readonly department: Department; readonly model: Model }): Verdict;
    })
  | (RuleWords & { readonly scope: 'workbook'; check(context: { readonly model: Model }): Verdict });

export function defineRule(rule: Rule): Rule {
  return rule;
}
