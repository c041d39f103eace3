import { keyAt, type Lexeme, plays } from '../lexemes.ts';
import { quantityAt } from '../quantity.ts';
import { targetOf } from '../reading.ts';
import { comparatorAt } from './comparator.ts';
import { type Found, found, type Scene } from './found.ts';
import { lent } from './lent.ts';

/** "Baseline 40, target 55", "было 12 %, цель 9 %": both ends with their names before them. */
export function labelled({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  if (!plays(lexemes[at], 'start')) return null;
  const first = quantityAt(reader, pastSigns(lexemes, at + 1));
  if (first === null) return null;
  const name = pastSigns(lexemes, first.next);
  if (!goalWords.test(keyAt(lexemes, name))) return null;
  const written = pastSigns(lexemes, name + 1);
  const compare = comparatorAt(lexemes, written);
  const second = quantityAt(reader, compare?.next ?? written);
  if (second === null) return null;
  const unit = second.unit ?? first.unit;
  const baseline = lent(first, second, unit);
  const direction = baseline === second.value ? 'hold' : second.value > baseline ? 'higher' : 'lower';
  const comparator = compare?.comparator ?? '=';
  return found(targetOf({ kind: 'from_to', comparator, baseline, value: second.value, unit, direction }), second.next);
}

const goalWords = /^(?:target|goal|цель|план|ziel|zielwert|soll|cible|objectif|mục tiêu|kế hoạch|chỉ tiêu|стало)$/;

function pastSigns(lexemes: readonly Lexeme[], start: number): number {
  let at = start;
  while (/^(?:[:;,=/)(–-]|->|of|is)$/.test(keyAt(lexemes, at))) at++;
  return at;
}
