import type { Field } from '../field.ts';

/**
 * How one language writes the parts of a KPI table, each as a pattern of phrases (see `phrasesOf`). Letter case, accents and
 * punctuation do not count.
 */
export interface HeaderWords {
  /** Headers and title labels by field. A word that two fields share is decided by what the column holds. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Words that stand in the cells of a column and tell what it holds. */
  readonly values: Readonly<Partial<Record<Field, string>>>;
  /** First words of rows that add up other rows. */
  readonly totals: string;
  /** Whole texts of rows that say what came out: score, grade, bonus. */
  readonly outcomes: string;
  /** Words of summary blocks made by a pivot table. */
  readonly pivots: string;
  /** Twelve months, each with its spellings. */
  readonly months: readonly string[];
  /** Words beside a number that name a period: "quarter" in "quarter 1". */
  readonly periods: string;
  /** Words that say nothing about which field a header names: "indicator" in "owner of the indicator", "column". */
  readonly fillers: string;
  /** First words of a heading row that names a department. */
  readonly departments: string;
}
