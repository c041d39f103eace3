import type { Quantity } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import type { Comparator, Target, TargetDirection } from '../reading.ts';

/** A word of change that is still waiting for its number: "Reduce the time … to 7 days". */
export interface Turn {
  readonly direction: TargetDirection | null;
  readonly at: number;
  /** True where it begins its clause, as a command does. */
  readonly leads: boolean;
}

/** Where a recogniser looks from. */
export interface Scene {
  readonly reader: Reader;
  readonly at: number;
  readonly turn: Turn | null;
  /** What was found before in the same clause. */
  readonly before: Found | null;
}

/** A target found in the text. */
export interface Found {
  readonly target: Target;
  readonly next: number;
  /** A number with neither comparator nor unit: it yields to any better one ("Tier 1 customers ≥ 90 %"). */
  readonly naked: boolean;
  /** A time limit that is a service level where a share stands beside it ("within 4 hours"). */
  readonly limit: boolean;
  /** The other things the text could mean. */
  readonly alternatives: readonly Target[];
}

export function found(target: Target, next: number, more: Partial<Found> = {}): Found {
  return { target, next, naked: false, limit: false, alternatives: [], ...more };
}

/** The direction that a comparator implies. */
export function directionOf(comparator: Comparator | null): TargetDirection | null {
  if (comparator === '>=' || comparator === '>') return 'higher';
  if (comparator === '<=' || comparator === '<') return 'lower';
  return null;
}

export function asComparator(text: string | undefined): Comparator | null {
  return text === '>=' || text === '<=' || text === '>' || text === '<' || text === '=' ? text : null;
}

/** The other side of a comparator, as a negation makes it: "does not exceed". */
export function negated(comparator: Comparator): Comparator {
  if (comparator === '>') return '<=';
  if (comparator === '<') return '>=';
  return comparator;
}

export function directionOfTurn(value: string | undefined): TargetDirection | null {
  if (value === 'up') return 'higher';
  if (value === 'down') return 'lower';
  return value === 'hold' ? 'hold' : null;
}

export const timeUnits: readonly string[] = [
  'ms',
  'second',
  'minute',
  'hour',
  'business hour',
  'day',
  'business day',
  'week',
  'month',
  'quarter',
  'year',
];

export function isTime(quantity: Quantity): boolean {
  return quantity.unit !== null && timeUnits.includes(quantity.unit);
}

/** "un milieu", "ein Konzept": the word for one is an article in a sentence. */
export function isArticle(key: string): boolean {
  return /^(?:une?|ein(?:e[mnrs]?)?)$/.test(key);
}
