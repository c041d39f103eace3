import type { Fix, Letter, Preset, Severity, Topic } from '../rules/rule.ts';
import type { Field } from '../scorecard/field.ts';
import type { Place } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';

export type { Letter } from '../rules/rule.ts';

/** A finding that somebody has looked at and accepted, with the reason for it. */
export interface Suppression {
  readonly fingerprint: string;
  readonly reason: string;
}

export interface ValidateOptions {
  /** Serial day number of today. */
  readonly today: number;
  /** Wins over what the settings sheet says; `recommended` where neither says anything. */
  readonly preset?: Preset;
  /** By rule id; wins over the settings sheet. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Beside those of the settings sheet. */
  readonly suppressions?: readonly Suppression[];
  /** Fingerprints that were known when checking began here; beside those of the settings sheet. */
  readonly known?: readonly string[];
}

export interface Finding {
  /** The rule's id; `helpOf` says what it requires, why, and where that comes from. */
  readonly rule: string;
  readonly topic: Topic;
  readonly severity: Severity;
  readonly confidence: 'high' | 'low';
  /** What is wrong, with the number. */
  readonly message: string;
  /** Whose KPIs it concerns; empty where it concerns the workbook. */
  readonly who: string;
  /** The KPI's name where it concerns a single one. */
  readonly kpi: string;
  readonly at: readonly { readonly scorecard: number; readonly place: Place }[];
  /** The cells to show, the first one to select. */
  readonly areas: readonly Area[];
  readonly fix?: Fix;
  readonly suggestion?: string;
  /** Rule, KPI and owner: stays the same when rows are sorted. */
  readonly fingerprint: string;
  /** True for a finding that was there when checking began in this workbook. */
  readonly known: boolean;
}

/** One for a sheet: columns that it lacks and the checks that therefore could not run. */
export interface Notice {
  readonly kind: 'missing-columns' | 'unused-suppression' | 'suppression-without-reason' | 'question';
  readonly sheet: string;
  readonly message: string;
  readonly fields?: readonly Field[];
  readonly rules?: readonly string[];
}

export type LetterMark = 'pass' | 'fail' | 'cannot tell';

export interface KpiLetters {
  readonly scorecard: number;
  readonly kpi: number;
  readonly name: string;
  readonly who: string;
  readonly letters: Readonly<Record<Letter, LetterMark>>;
}

/** The whole in one letter. `score` is 0 to 1; see `grade.ts` for how it comes about. */
export interface ReportGrade {
  readonly letter: 'A' | 'B' | 'C' | 'D' | 'E';
  readonly score: number;
  /** Of what could be checked, the share that is in order. */
  readonly inOrder: number;
}

export interface Coverage {
  /** Checks that could run on at least one KPI. */
  readonly ran: number;
  readonly total: number;
}

export interface Report {
  /** In sheet order: table by table, top down, then what concerns other sheets. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly notices: readonly Notice[];
  readonly letters: readonly KpiLetters[];
  /** Null where there is no KPI. */
  readonly grade: ReportGrade | null;
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly preset: Preset;
}

/** How far a check has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
