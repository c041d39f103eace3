import { keyAt, type Lexeme, plays, valueAs } from '../lexemes.ts';
import { quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Comparator, targetOf } from '../reading.ts';
import { comparatorAfter, comparatorAt } from './comparator.ts';
import { type Found, found, isTime, type Scene } from './found.ts';

/** "top 3", "1st place", "3-е место", "parmi les 10 premiers", "hạng 2". */
export function rank({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const compare = comparatorAt(lexemes, at);
  const start = compare?.next ?? at;
  const word = valueAs(lexemes[start], 'top');
  let next = word === undefined ? start : start + 1;
  while (word !== undefined && /^(?:-|the|các|der|den|die|№|#|thứ|,|:)$/.test(keyAt(lexemes, next))) next++;
  const number = rankNumber(reader, next);
  if (number === null) return null;
  const place = placeAfter(lexemes, number.next);
  const alone = at === 0 && number.ordinal && number.next === lexemes.length;
  if (word === undefined && !alone && (place === null || !number.ordinal)) return null;
  if (word === 'weak' && place === null) return null;
  const amongst = /^(?:premi[eè]re?s|meilleure?s|перв|лучш|ersten|besten)/.test(keyAt(lexemes, number.next));
  const end = place ?? number.next;
  const after = comparatorAfter(lexemes, end);
  const own: Comparator = word === 'top' || word === 'weak' || amongst || after !== null ? '<=' : '=';
  // "не ниже 3 места": among places, not lower is a smaller number.
  const comparator = compare === null || compare.comparator === '=' ? own : '<=';
  const unit = number.percent ? '%' : 'rank';
  return found(
    targetOf({ kind: 'rank', comparator, value: number.value, unit, direction: 'lower' }),
    after?.next ?? end,
  );
}

interface RankNumber {
  readonly value: number;
  readonly ordinal: boolean;
  readonly percent: boolean;
  readonly next: number;
}

const ordinalEnding = /^(?:st|nd|rd|th|er|ère|e|ème|й|е|ое|ая|го|м|я)$/;

function rankNumber(reader: Reader, at: number): RankNumber | null {
  const { lexemes } = reader;
  const quantity = quantityAt(reader, at);
  if (
    quantity === null ||
    isTime(quantity) ||
    quantity.sign !== null ||
    !Number.isInteger(quantity.value) ||
    quantity.value < 1
  )
    return null;
  let next = at + 1;
  if (quantity.unit === '%') return { value: quantity.value, ordinal: false, percent: true, next: quantity.next };
  const hyphen = keyAt(lexemes, next) === '-' || keyAt(lexemes, next) === '.' ? 1 : 0;
  const ordinal = ordinalEnding.test(keyAt(lexemes, next + hyphen)) || (hyphen === 1 && keyAt(lexemes, next) === '.');
  if (ordinal) next += hyphen + (keyAt(lexemes, next) === '.' ? 0 : 1);
  const followsPlace = plays(lexemes[next], 'place');
  return { value: quantity.value, ordinal: ordinal || followsPlace, percent: false, next };
}

function placeAfter(lexemes: readonly Lexeme[], start: number): number | null {
  for (let at = start; at < start + 2; at++) {
    if (plays(lexemes[at], 'place')) return at + 1;
  }
  return null;
}
