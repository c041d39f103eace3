import type { Lexicon } from '../phrase-book.ts';

/** What a word or phrase does in a written target. Some have values, named beside them. */
export type Role =
  /** A comparator before its number: ">=", "<=", ">", "<", "=". */
  | 'compare'
  /** Says that neither more nor less will do, where "is" and "at" only name a level. */
  | 'exactly'
  /** A comparator after its number: "or more". */
  | 'compareAfter'
  /** A comparator that is turned round by a negation: "exceed". */
  | 'negation'
  | 'approximately'
  /** A verb or noun of change: "up", "down", "hold". */
  | 'turn'
  | 'by'
  | 'to'
  | 'from'
  | 'between'
  | 'and'
  | 'within'
  | 'per'
  /** The whole of a score: "out of". */
  | 'outOf'
  /** A plan or budget that a share is measured against. */
  | 'plan'
  /** A level that is named and not given: "last year", "benchmark". */
  | 'reference'
  /** Multiplies: the value is the factor ("double"). */
  | 'factor'
  /** Makes the number before it a factor: "times", "fold". */
  | 'times'
  /** Begins a rank: "top". */
  | 'top'
  /** Follows a rank: "place". */
  | 'place'
  /** The value is a unit of the unit table, "%" and "pp" among them. */
  | 'unit'
  /** The value is the unit of a measure that is shown as it was written: "tonnes", "чел." */
  | 'measure'
  /** The value is a currency code. */
  | 'currency'
  /** The value is a power of ten. */
  | 'scale'
  /** The value is a number. */
  | 'number'
  /** Adds a half to the number before it: "and a half". */
  | 'andHalf'
  /** Names where a target starts: "baseline". */
  | 'start'
  /** The value is 1 to 12. */
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal'
  /** "end", "start" or "mid" of a period. */
  | 'edge'
  /** A particle that begins a deadline. */
  | 'due'
  /** A particle before a date that is only a reference. */
  | 'since'
  /** A whole deadline: the value is its code ("end-of-year"). */
  | 'date'
  /** An adverb or adjective of frequency: the value is the period ("weekly"). */
  | 'every'
  /** The value is the reason: "placeholder", "withheld", "no-target", "elsewhere". */
  | 'missing'
  | 'binary'
  | 'unbounded'
  | 'colour'
  /** Says that there is none of what follows: zero. */
  | 'none'
  /** A noun whose percent is a level even beside a noun of change: "rate". */
  | 'rate'
  /** Numbers the thing before it instead of counting: "tier 2"; a "name" does nothing else: "phase 2", "ISO 9001". */
  | 'label'
  /** Ends a unit made of free words. */
  | 'stop';

/** The words of one language by what they do in a target. */
export type Words = Lexicon<Role>;
