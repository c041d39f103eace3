import { keyAt, kindAt, type Lexeme, plays } from '../lexemes.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Target, targetOf } from '../reading.ts';
import { convertUnit } from '../unit.ts';
import { comparatorAt } from './comparator.ts';
import { type Found, found, type Scene } from './found.ts';
import { lent, measureApart } from './lent.ts';
import { planName, planned } from './plan.ts';

/** "between 3 and 5", "80% to 95%", "$2–3m", "10 bis 15 %", "от 10 до 15". */
export function range({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const opened = plays(lexemes[at], 'between');
  const first = quantityAt(reader, opened ? at + 1 : at);
  if (first === null) return null;
  const chained = opened ? null : chain(reader, first);
  if (chained !== null) return chained;
  const joint = first.next;
  if (!joins(lexemes, joint, opened)) return null;
  const second = quantityAt(reader, joint + 1);
  if (second === null || second.sign === '+' || measureApart(first, second)) return null;
  const target = rangeTarget(first, second);
  const whole = target.unit === '%' ? planned(reader, second, second.next) : null;
  return whole === null
    ? found(target, second.next)
    : found({ ...target, kind: 'range', unit: whole.unit }, whole.next);
}

/** "5 ≤ x ≤ 10". */
function chain(reader: Reader, first: Quantity): Found | null {
  const { lexemes } = reader;
  const one = comparatorAt(lexemes, first.next);
  const name = one !== null && kindAt(lexemes, one.next) === 'word' ? one.next + 1 : null;
  const other = name === null ? null : comparatorAt(lexemes, name);
  const rises =
    (one?.comparator === '<' || one?.comparator === '<=') && (other?.comparator === '<' || other?.comparator === '<=');
  const second = rises && other !== null ? quantityAt(reader, other.next) : null;
  return second === null ? null : found(rangeTarget(first, second), second.next);
}

function joins(lexemes: readonly Lexeme[], at: number, opened: boolean): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.key === '-' || lexeme.key === '–' || lexeme.key === '..' || lexeme.key === '...' || lexeme.key === '--')
    return true;
  return plays(lexeme, 'to') || (opened && plays(lexeme, 'and'));
}

function rangeTarget(first: Quantity, second: Quantity): Target {
  const unit = second.unit ?? first.unit;
  const start = lent(first, second, unit);
  const inverted = start > second.value;
  return targetOf({
    kind: 'range',
    comparator: 'range',
    low: Math.min(start, second.value),
    high: Math.max(start, second.value),
    unit,
    approximate: first.approximate,
    flags: inverted ? ['range-inverted'] : [],
  });
}

/** "5 ± 0.5", "± 5 %", "within 5% of plan": a middle and how far from it is still good. */
export function tolerance(scene: Scene): Found | null {
  return plusMinus(scene) ?? withinOf(scene);
}

function plusMinus({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  if (isPlusMinus(lexemes, at) !== null) {
    const alone = quantityAt(reader, isPlusMinus(lexemes, at) ?? at);
    if (alone === null) return null;
    return found(
      targetOf({
        kind: 'tolerance',
        comparator: 'within',
        tolerance: alone.value,
        unit: alone.unit,
        direction: 'hold',
      }),
      alone.next,
    );
  }
  const middle = quantityAt(reader, at);
  const open = middle !== null && keyAt(lexemes, middle.next) === '(' ? 1 : 0;
  const sign = middle === null ? null : isPlusMinus(lexemes, middle.next + open);
  const width = sign === null ? null : quantityAt(reader, sign);
  if (middle === null || width === null) return null;
  const relative = width.unit === '%' && middle.unit !== '%';
  const unit = relative ? middle.unit : (middle.unit ?? width.unit);
  const distance = relative
    ? (Math.abs(middle.value) * width.value) / 100
    : (convertUnit(width.value, width.unit, unit) ?? width.value);
  return found(around(middle.value, width.value, distance, unit), width.next);
}

function isPlusMinus(lexemes: readonly Lexeme[], at: number): number | null {
  if (keyAt(lexemes, at) === '±' || keyAt(lexemes, at) === '+/-') return at + 1;
  return keyAt(lexemes, at) === '+' && keyAt(lexemes, at + 1) === '-' ? at + 2 : null;
}

function withinOf({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  if (!plays(lexemes[at], 'within') && !plays(lexemes[at], 'compare')) return null;
  const compare = comparatorAt(lexemes, at);
  const start = plays(lexemes[at], 'within') ? at + 1 : compare?.comparator === '<=' ? compare.next : at;
  const width = quantityAt(reader, plays(lexemes[start], 'within') ? start + 1 : start);
  if (width === null || width.unit !== '%' || !/^(?:of|от|von|du|de|vom|der|so)$/.test(keyAt(lexemes, width.next)))
    return null;
  const level = quantityAt(reader, width.next + 1);
  if (level !== null && !level.spelled) {
    return found(around(level.value, width.value, (Math.abs(level.value) * width.value) / 100, level.unit), level.next);
  }
  for (let next = width.next + 1; next < width.next + 6; next++) {
    if (plays(lexemes[next], 'plan'))
      return found(around(100, width.value, width.value, `% of ${planName(lexemes[next])}`), next + 1);
  }
  return null;
}

function around(value: number, width: number, distance: number, unit: string | null): Target {
  return targetOf({
    kind: 'tolerance',
    comparator: 'within',
    value,
    tolerance: width,
    low: Number((value - distance).toPrecision(15)),
    high: Number((value + distance).toPrecision(15)),
    unit,
    direction: 'hold',
  });
}
