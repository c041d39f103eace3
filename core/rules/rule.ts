import type { Cell } from '../cell.ts';
import type { Field } from '../scorecard/field.ts';
import type { Place } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { Department, KpiRow, KpiSet, Model } from './model/model.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';
/** A letter of SMART, or the part of a good KPI system that a rule guards. */
export type Topic =
  | Letter
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
  readonly adds?: Addition;
}

/** What a fix has to make where editing the cells that are there is not enough. */
export type Addition =
  /** A column that the table lacks, right of it; edits of the field go there. */
  | { readonly kind: 'column'; readonly scorecard: number; readonly field: Field }
  /** A row of its own below a KPI's with these cells; the formulas of the KPI's row go on in it. */
  | {
      readonly kind: 'row';
      readonly scorecard: number;
      readonly kpi: number;
      readonly values: Readonly<Partial<Record<Field, Cell>>>;
    }
  /** A sheet that tells staff what the KPIs are for. */
  | { readonly kind: 'about-sheet' };

/** What a rule found, before the validator adds the rule's severity and preset. */
export interface RuleFinding {
  /** What is wrong, with the number. */
  readonly message: string;
  readonly at: readonly { readonly scorecard: number; readonly place: Place }[];
  /** Cells outside the KPI tables, such as a line of the goals sheet. */
  readonly areas?: readonly Area[];
  /** High where nothing else is said. Low confidence is shown as info, whatever the rule's severity. */
  readonly confidence?: 'high' | 'low' | undefined;
  /** Where the number decides how grave it is: six KPIs are a warning, eight an error. Otherwise the rule's severity. */
  readonly severity?: Severity | undefined;
  readonly fix?: Fix | undefined;
  /** What to consider where no button can decide it: candidates, a balancing metric, a question. */
  readonly suggestion?: string | undefined;
}

interface RuleFrame {
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
}

/**
 * What people read of a rule when they ask. It stands beside the rule in the same file and not in it, because checking
 * needs none of these words; each file exports it as a function, because a bundler drops what nobody calls.
 */
export interface RuleHelp {
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

/** What a rule is asked about, by its scope; the validator asks it once for each. */
interface Subjects {
  readonly kpi: KpiContext;
  readonly person: Omit<KpiContext, 'kpi'>;
  readonly department: { readonly department: Department; readonly model: Model };
  readonly workbook: { readonly model: Model };
}

type RuleOf<Scope extends keyof Subjects> = RuleFrame & {
  readonly scope: Scope;
  check(context: Subjects[Scope]): Verdict;
};

export type Rule = { [Scope in keyof Subjects]: RuleOf<Scope> }[keyof Subjects];

/**
 * A rule as its file says it. The file also exports `examples`, good and bad, which are its tests and its documentation;
 * they stand beside the rule and not in it, because the panel ships every rule to people and none of the examples.
 */
type Said<Scope extends keyof Subjects> = Omit<RuleOf<Scope>, 'id' | 'scope' | 'topic'> & {
  /** What it is about, and what is wrong: the first word gives the topic. */
  readonly id: `${keyof typeof letters | Exclude<Topic, Letter>}-${string}`;
};

/** Asked about each KPI. */
export function kpiRule(rule: Said<'kpi'>): Rule {
  return { ...rule, scope: 'kpi', topic: topicOf(rule) };
}

/** Asked about the KPIs of each person or role. */
export function personRule(rule: Said<'person'>): Rule {
  return { ...rule, scope: 'person', topic: topicOf(rule) };
}

export function departmentRule(rule: Said<'department'>): Rule {
  return { ...rule, scope: 'department', topic: topicOf(rule) };
}

/** Asked once, about everything. */
export function workbookRule(rule: Said<'workbook'>): Rule {
  return { ...rule, scope: 'workbook', topic: topicOf(rule) };
}

const letters = { specific: 'S', measurable: 'M', achievable: 'A', relevant: 'R', time: 'T' } as const;

function topicOf({ id }: Pick<Said<'kpi'>, 'id'>): Topic {
  const word = id.slice(0, id.indexOf('-'));
  return word in letters ? letters[word as keyof typeof letters] : (word as Topic);
}
