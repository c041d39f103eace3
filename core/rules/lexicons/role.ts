import type { Lexicon } from '../../scorecard/target/phrase-book.ts';

/** What a word tells about a KPI. Each role's values are named beside it. */
export type FactRole =
  /** Names a kind of quantity: "count", "share", "ratio", "time", "money", "score", "rank", "index", "quantity". */
  | 'measure'
  /**
   * A thing that KPIs measure. The value is a row of marks: the level (input, activity, output, process, outcome),
   * the better direction ("+", "-", "0" for neither, "_" for unknown), the perspective (financial, customer, process,
   * learning), the domain, and optionally "itself" where the word alone names a measure ("revenue", "churn").
   */
  | 'thing'
  /** People: "staff" (one's own) or "client" (others). */
  | 'people'
  /**
   * What is said of the counted things: "served" (dealt with), "received" (came in by themselves), "trained", "timely",
   * "good", "bad", "felt" (an opinion), "done" (a thing in place).
   */
  | 'state'
  /**
   * What the statement wants done: "make" (own effort), "give" (a service), "raise", "cut", "better" (improve,
   * without saying which way), "keep", "reach", "start" (done once), "see" (watch).
   */
  | 'verb'
  /**
   * Leaves open what counts or how much: "verb", "term", "noun" and "mild" (vague only where nothing is measured), or
   * "selection" (which ones?).
   */
  | 'vague'
  /** Says that a vague word beside it is defined: "standard", "as defined in". */
  | 'defined'
  /** Begins a clause that says what something is for, or ends the noun phrase: "purpose", "break", "of", "and". */
  | 'joint'
  /** Money and money ratios that are no measured things of finance: "strong" decides alone, "weak" only as the measured thing, "never" cancels. */
  | 'money'
  /** A survey, a scale or another instrument of judgement. */
  | 'scale'
  /** A quality that people judge. */
  | 'judged'
  /** A threat to the person: "threat"; "none" for phrases that only look like one ("fine arts"). */
  | 'punitive'
  /** An abbreviation that needs no explanation. */
  | 'known';

/** The words of one language by what they tell about a KPI. */
export type FactLexicon = Lexicon<FactRole>;
