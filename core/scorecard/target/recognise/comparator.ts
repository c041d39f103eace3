import { keyAt, kindAt, type Lexeme, plays, valueAs } from '../lexemes.ts';
import type { Comparator } from '../reading.ts';
import { asComparator, negated } from './found.ts';

export interface WrittenComparator {
  readonly comparator: Comparator;
  /** Written as a sign or a plain comparator phrase, not as a small word such as "is". */
  readonly next: number;
}

/** The comparator that begins here; a negation shortly before it turns it round ("should not exceed"). */
export function comparatorAt(lexemes: readonly Lexeme[], start: number): WrittenComparator | null {
  const comparator = asComparator(valueAs(lexemes[start], 'compare'));
  if (comparator === null) return null;
  let at = start + 1;
  while (isFiller(lexemes[at])) at++;
  const second = asComparator(valueAs(lexemes[at], 'compare'));
  const denied = [1, 2, 3].some((back) => plays(lexemes[start - back], 'negation'));
  const own = denied ? negated(comparator) : comparator;
  // "is at least", "đạt tối thiểu": a weak equals gives way to what follows.
  if (second !== null && (own === '=' || second === own)) return comparatorAt(lexemes, at);
  return { comparator: own, next: at };
}

function isFiller(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme !== undefined &&
    (lexeme.key === ':' ||
      /^(?:of|the|a|an|von|de|d|'|chem|чем|là|target|level|score|rating|grade|mark|average|note|оценка|балл|mức|уровня|уровне)$/.test(
        lexeme.key,
      ))
  );
}

/** The same behind a noun: "8.4% civilians or greater". */
export function lateComparator(lexemes: readonly Lexeme[], start: number): WrittenComparator | null {
  for (let at = start; at <= start + 2; at++) {
    const found = comparatorAfter(lexemes, at);
    if (found !== null && (at === start || !plays(lexemes[at], 'compare'))) return found;
    if (kindAt(lexemes, at) !== 'word' || lexemes[at]?.senses.some(({ role }) => role !== 'stop')) return null;
  }
  return null;
}

/** "or more", "trở lên", "ou supérieur" after a number. */
export function comparatorAfter(lexemes: readonly Lexeme[], start: number): WrittenComparator | null {
  const open = keyAt(lexemes, start) === '(' ? 1 : 0;
  const comparator = asComparator(valueAs(lexemes[start + open], 'compareAfter'));
  if (comparator === null) return null;
  const follower = lexemes[start + open + 1];
  // "5 maximum 7" belongs to the next number.
  if (plays(lexemes[start + open], 'compare') && (follower?.kind === 'number' || plays(follower, 'number', 'currency')))
    return null;
  const close = open === 1 && follower?.key === ')' ? 1 : 0;
  return { comparator, next: start + open + 1 + close };
}
