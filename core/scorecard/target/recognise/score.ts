import { keyAt, kindAt, type Lexeme, plays, textAt, valueAs } from '../lexemes.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Comparator, targetOf } from '../reading.ts';
import { isYear } from '../tokens.ts';
import { comparatorAfter, comparatorAt } from './comparator.ts';
import { directionOf, type Found, found, isTime, type Scene } from './found.ts';

/** "4/5", "3 out of 5", "4 из 5", "3:1", "80/20". */
export function score({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  // "Phase 1 of 2" names the phase.
  if (valueAs(lexemes[at - 1], 'label') === 'name') return null;
  const compare = comparatorAt(lexemes, at);
  const first = quantityAt(reader, compare?.next ?? at);
  if (first === null || first.unit === '%' || (first.unit !== null && !isPointOrStar(first))) return null;
  const joint = first.next;
  const colon = keyAt(lexemes, joint) === ':' && !(lexemes[joint]?.spaced ?? true);
  const slash = keyAt(lexemes, joint) === '/';
  const described = scaleAt(reader, joint);
  if (described !== null) return onScale(first, described, compare?.comparator ?? null);
  const oneIn = isOneIn(reader, first);
  if (!colon && !slash && !oneIn && !isOutOf(lexemes, joint)) return null;
  const second = scaleTop(reader, joint + 1, slash);
  if (second === null || (colon && lexemes[joint + 1]?.spaced === true) || second.unit === '%' || second.value === 0)
    return null;
  // "10 / 20 / 30" are three levels.
  if (slash && keyAt(lexemes, second.next) === '/' && kindAt(lexemes, second.next + 1) === 'number') return null;
  if (slash && keyAt(lexemes, at - 1) === '/' && kindAt(lexemes, at - 2) === 'number') return null;
  const after = comparatorAfter(lexemes, second.next);
  const comparator = compare?.comparator ?? after?.comparator ?? (second.orMore || first.orMore ? '>=' : '=');
  if (colon) return proportion(reader, first, second, comparator, joint);
  if (slash && (first.value > second.value || (first.value === 50 && second.value === 50))) {
    return ambiguousRatio(first, second, comparator);
  }
  return found(
    targetOf({
      kind: 'score_of',
      comparator,
      value: first.value,
      of: second.value,
      direction: directionOf(comparator),
      approximate: first.approximate,
      flags:
        slash && isDateLike(first.value, second.value) && lexemes.length === joint + 2 && compare === null
          ? ['maybe-date']
          : [],
    }),
    scaleWordsAfter(reader, after?.next ?? second.next),
  );
}

/** The whole of a score; of "on a scale of 1 to 5" the upper end. */
function scaleTop(reader: Reader, at: number, slash: boolean): Quantity | null {
  const first = quantityAt(reader, at);
  const joint = reader.lexemes[first?.next ?? at];
  const isScale = !slash && (joint?.key === '-' || joint?.key === '–' || plays(joint, 'to'));
  const top = first !== null && isScale ? quantityAt(reader, first.next + 1) : null;
  return top ?? first;
}

/** "2/3 on a 3 point rating": what follows only describes the scale. */
function scaleWordsAfter(reader: Reader, at: number): number {
  const described = isOutOf(reader.lexemes, at) ? quantityAt(reader, at + 1) : null;
  return described?.next ?? at;
}

function isPointOrStar(quantity: Quantity): boolean {
  return (
    quantity.unit === 'points' ||
    quantity.unit === 'pp' ||
    /^(?:stars?|points?|sterne?|баллов|балла|điểm|étoiles?)$/i.test(quantity.unit ?? '')
  );
}

const scaleWord = /^(?:scale|шкал|\S*балльн|skala|échelle|thang)/;

/** "4+ on 5-point scale", "3.5 (scale 1-5)": a word for a scale near by, whose greatest number is its top. */
function scaleAt(reader: Reader, joint: number): { readonly top: number; readonly next: number } | null {
  const { lexemes } = reader;
  const opened = keyAt(lexemes, joint) === '(';
  if (!opened && !/^(?:on|auf|по|sur|trên)$/.test(keyAt(lexemes, joint))) return null;
  let top = 0;
  let named = false;
  let at = joint + 1;
  for (; at < Math.min(lexemes.length, joint + 9); at++) {
    const lexeme = lexemes[at];
    if (opened ? lexeme?.key === ')' : named && lexeme?.kind !== 'number') break;
    if (scaleWord.test(lexeme?.key ?? '')) named = true;
    top = Math.max(top, compoundTop(lexeme?.key ?? ''));
    if (lexeme?.kind === 'number') top = Math.max(top, quantityAt(reader, at)?.value ?? 0);
  }
  return named && top > 0 ? { top, next: opened ? at + 1 : at } : null;
}

const spelledTops: Readonly<Record<string, number>> = { трёх: 3, трех: 3, пяти: 5, семи: 7, десяти: 10, сто: 100 };

/** The five of "пятибалльной". */
function compoundTop(key: string): number {
  return spelledTops[/^(.+)балльн/.exec(key)?.[1] ?? ''] ?? 0;
}

function onScale(
  first: Quantity,
  { top, next }: { readonly top: number; readonly next: number },
  written: Comparator | null,
): Found | null {
  if (first.value > top) return null;
  const comparator = written ?? (first.orMore ? '>=' : '=');
  const direction = directionOf(comparator);
  return found(targetOf({ kind: 'score_of', comparator, value: first.value, of: top, direction }), next);
}

/** "no more than 1 in 500", "9 in 10", "1 на 1000": so many of so many, unless a time or a year follows. */
function isOneIn(reader: Reader, first: Quantity): boolean {
  if (first.unit !== null || !/^(?:in|на|auf|trên)$/.test(keyAt(reader.lexemes, first.next))) return false;
  const whole = quantityAt(reader, first.next + 1);
  if (whole === null || whole.value <= first.value || isTime(whole) || whole.unit === '%') return false;
  return first.value === 1 ? !isYear(whole.value) : /^10+$/.test(String(whole.value));
}

function isOutOf(lexemes: readonly Lexeme[], at: number): boolean {
  return plays(lexemes[at], 'outOf');
}

function isDateLike(first: number, second: number): boolean {
  return (
    Number.isInteger(first) &&
    Number.isInteger(second) &&
    Math.min(first, second) <= 12 &&
    Math.max(first, second) <= 31
  );
}

/** "80/20" may be a service level (80 % in 20 s), a split or a ratio; only its writer knows. */
function ambiguousRatio(first: Quantity, second: Quantity, comparator: Comparator): Found {
  const ratio = targetOf({ kind: 'ratio', comparator, value: first.value, of: second.value });
  const isShare = first.value >= 50 && first.value <= 100;
  const condition = `<=${second.value} second`;
  const service = targetOf({ comparator: '>=', value: first.value, unit: '%', condition, direction: 'higher' });
  const asScore = targetOf({ kind: 'score_of', comparator, value: first.value, of: second.value });
  return found(ratio, second.next, { alternatives: [isShare ? service : asScore] });
}

/** "3:1" is a ratio; "1:30" with two digits behind the colon may be a time. */
function proportion(
  { lexemes }: Reader,
  first: Quantity,
  second: Quantity,
  comparator: Comparator,
  joint: number,
): Found | null {
  const ratio = targetOf({
    kind: 'ratio',
    comparator,
    value: first.value,
    of: second.value,
    direction: directionOf(comparator),
  });
  const clock = /^\d\d$/.test(textAt(lexemes, joint + 1)) && second.value < 60;
  if (!clock) return found(ratio, second.next);
  // "3:30 min", "1:45 h"
  const size = second.unit === 'minute' ? 1 / 60 : second.unit === 'hour' ? 1 : null;
  if (size !== null) {
    const value = Number(((first.value * 60 + second.value) * size).toPrecision(15));
    return found(targetOf({ comparator, value, unit: 'minute', direction: directionOf(comparator) }), second.next);
  }
  const time = targetOf({
    comparator,
    value: first.value * 60 + second.value,
    unit: 'minute',
    direction: directionOf(comparator),
  });
  return found(time, second.next, { alternatives: [ratio] });
}
