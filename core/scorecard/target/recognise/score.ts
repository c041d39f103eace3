import { type Lexeme, plays, valueAs } from '../lexemes.ts';
import { periodAt } from '../period.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Comparator, type TargetDirection, targetOf } from '../reading.ts';
import { comparatorAfter, comparatorAt } from './comparator.ts';
import { directionOf, type Found, found, type Scene } from './found.ts';

/** "4/5", "3 out of 5", "4 из 5", "3:1", "80/20". */
export function score({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const compare = comparatorAt(lexemes, at);
  const first = quantityAt(reader, compare?.next ?? at);
  if (first === null || first.unit === '%' || (first.unit !== null && !isPointOrStar(first))) return null;
  const joint = first.next;
  const colon = lexemes[joint]?.key === ':' && !(lexemes[joint]?.spaced ?? true);
  const slash = lexemes[joint]?.key === '/';
  if (!colon && !slash && !isOutOf(lexemes, joint)) return null;
  const second = scaleTop(reader, joint + 1, slash);
  if (second === null || (colon && lexemes[joint + 1]?.spaced === true) || second.unit === '%' || second.value === 0)
    return null;
  const after = comparatorAfter(lexemes, second.next);
  const comparator = compare?.comparator ?? after?.comparator ?? (second.orMore || first.orMore ? '>=' : '=');
  if (colon) return proportion(reader, first, second, comparator, joint);
  if (first.value > second.value && slash) {
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
  const clock = /^\d\d$/.test(lexemes[joint + 1]?.text ?? '') && second.value < 60;
  if (!clock) return found(ratio, second.next);
  const time = targetOf({
    comparator,
    value: first.value * 60 + second.value,
    unit: 'minute',
    direction: directionOf(comparator),
  });
  return found(time, second.next, { alternatives: [ratio] });
}

/** "top 3", "1st place", "3-е место", "parmi les 10 premiers", "hạng 2". */
export function rank({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const compare = comparatorAt(lexemes, at);
  const start = compare?.next ?? at;
  const word = valueAs(lexemes[start], 'top');
  let next = word === undefined ? start : start + 1;
  while (word !== undefined && /^(?:-|the|các|der|den|die|№|#|thứ|,|:)$/.test(lexemes[next]?.key ?? '')) next++;
  const number = rankNumber(reader, next);
  if (number === null) return null;
  const place = placeAfter(lexemes, number.next);
  if (word === undefined && (place === null || !number.ordinal)) return null;
  if (word === 'weak' && place === null) return null;
  const own: Comparator = word === 'top' || word === 'weak' ? '<=' : '=';
  // "не ниже 3 места": among places, not lower is a smaller number.
  const comparator = compare === null || compare.comparator === '=' ? own : '<=';
  const unit = number.percent ? '%' : 'rank';
  return found(
    targetOf({ kind: 'rank', comparator, value: number.value, unit, direction: 'lower' }),
    place ?? number.next,
  );
}

interface RankNumber {
  readonly value: number;
  readonly ordinal: boolean;
  readonly percent: boolean;
  readonly next: number;
}

const ordinalEnding = /^(?:st|nd|rd|th|er|ère|e|ème|й|е|ое|ая|го|м|х|я)$/;

function rankNumber(reader: Reader, at: number): RankNumber | null {
  const { lexemes } = reader;
  const quantity = quantityAt(reader, at);
  if (quantity === null || quantity.sign !== null || !Number.isInteger(quantity.value) || quantity.value < 1)
    return null;
  let next = at + 1;
  if (quantity.unit === '%') return { value: quantity.value, ordinal: false, percent: true, next: quantity.next };
  const hyphen = lexemes[next]?.key === '-' || lexemes[next]?.key === '.' ? 1 : 0;
  const ordinal = ordinalEnding.test(lexemes[next + hyphen]?.key ?? '') || (hyphen === 1 && lexemes[next]?.key === '.');
  if (ordinal) next += hyphen + (lexemes[next]?.key === '.' ? 0 : 1);
  const followsPlace = plays(lexemes[next], 'place');
  return { value: quantity.value, ordinal: ordinal || followsPlace, percent: false, next };
}

function placeAfter(lexemes: readonly Lexeme[], start: number): number | null {
  for (let at = start; at < start + 2; at++) {
    if (plays(lexemes[at], 'place')) return at + 1;
  }
  return null;
}

/** "double", "2x", "10-fold", "в 2 раза", "gấp đôi", "halve": a multiple of today's level. */
export function factor(scene: Scene): Found | null {
  const { lexemes } = scene.reader;
  const turn = scene.turn?.direction ?? null;
  const ready = valueAs(lexemes[scene.at], 'factor');
  const often = ready !== undefined && plays(lexemes[scene.at], 'number') && periodAt(lexemes, scene.at + 1) !== null;
  if (ready !== undefined && !often) return factorFound(Number(ready), turn, scene.at + 1);
  const counted = multiple(scene.reader, scene.at, turn);
  return counted === null ? null : factorFound(counted.value, turn, counted.next);
}

function multiple(
  reader: Reader,
  at: number,
  turn: TargetDirection | null,
): { readonly value: number; readonly next: number } | null {
  const { lexemes } = reader;
  const joined = /^[x×х](\d+(?:[.,]\d+)?)$/.exec(lexemes[at]?.key ?? '');
  if (joined !== null) return { value: Number((joined[1] ?? '').replace(',', '.')), next: at + 1 };
  const leads =
    lexemes[at]?.key === 'в' ||
    lexemes[at]?.key === 'gấp' ||
    lexemes[at]?.key === 'x' ||
    lexemes[at]?.key === '×' ||
    valueAs(lexemes[at], 'times') === 'multiply';
  const quantity = quantityAt(reader, leads ? at + 1 : at);
  if (quantity === null) return null;
  const numberOnly =
    quantity.unit === 'x' || quantity.unit === null || (quantity.named && plays(lexemes[quantity.next - 1], 'times'));
  if (!numberOnly) return null;
  const timesAt =
    quantity.unit === 'x' ? quantity.next - 1 : lexemes[quantity.next]?.key === '-' ? quantity.next + 1 : quantity.next;
  const times = valueAs(lexemes[timesAt], 'times');
  const next = times === undefined ? quantity.next : timesAt + 1;
  if (leads) return times !== undefined || lexemes[at]?.key !== 'в' ? { value: quantity.value, next } : null;
  if (times === undefined || plays(lexemes[next], 'per', 'every') || plays(lexemes[next], 'within')) return null;
  // Times that count ("3 раза в неделю", "2 lần") are no multiple unless something changes.
  const certain = times === 'x' || /^(?:times|-?fold|-?fach)$/.test(lexemes[timesAt]?.key ?? '') || turn !== null;
  return certain ? { value: quantity.value, next } : null;
}

function factorFound(value: number, turn: TargetDirection | null, next: number): Found {
  const shrinks = turn === 'lower' && value > 1;
  const size = shrinks ? Number((1 / value).toPrecision(15)) : value;
  return found(targetOf({ kind: 'factor', value: size, unit: 'x', direction: size < 1 ? 'lower' : 'higher' }), next);
}
