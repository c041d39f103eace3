import { keyAt, plays, valueAs } from '../lexemes.ts';
import { periodAt } from '../period.ts';
import { quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type TargetDirection, targetOf } from '../reading.ts';
import { type Found, found, type Scene } from './found.ts';

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
  const joined = /^[x×х](\d+(?:[.,]\d+)?)$/.exec(keyAt(lexemes, at));
  if (joined !== null) return { value: Number((joined[1] ?? '').replace(',', '.')), next: at + 1 };
  const leads =
    keyAt(lexemes, at) === 'в' ||
    keyAt(lexemes, at) === 'gấp' ||
    keyAt(lexemes, at) === 'x' ||
    keyAt(lexemes, at) === '×' ||
    valueAs(lexemes[at], 'times') === 'multiply';
  const quantity = quantityAt(reader, leads ? at + 1 : at);
  if (quantity === null) return null;
  const numberOnly =
    quantity.unit === 'x' || quantity.unit === null || (quantity.named && plays(lexemes[quantity.next - 1], 'times'));
  if (!numberOnly) return null;
  const timesAt =
    quantity.unit === 'x'
      ? quantity.next - 1
      : keyAt(lexemes, quantity.next) === '-'
        ? quantity.next + 1
        : quantity.next;
  const times = valueAs(lexemes[timesAt], 'times');
  const next = times === undefined ? quantity.next : timesAt + 1;
  if (leads) return times !== undefined || keyAt(lexemes, at) !== 'в' ? { value: quantity.value, next } : null;
  if (times === undefined || plays(lexemes[next], 'per', 'every') || plays(lexemes[next], 'within')) return null;
  // Times that count ("3 раза в неделю", "2 lần") are no multiple unless something changes.
  const certain = times === 'x' || /^(?:times|-?fold|-?fach)$/.test(keyAt(lexemes, timesAt)) || turn !== null;
  return certain ? { value: quantity.value, next } : null;
}

function factorFound(value: number, turn: TargetDirection | null, next: number): Found {
  // "grow by half" comes to one and a half.
  if (turn === 'higher' && value < 1) {
    const more = { value: value * 100, unit: '%', sign: '+', direction: 'higher' } as const;
    return found(targetOf({ kind: 'change_rel', ...more }), next);
  }
  const shrinks = turn === 'lower' && value > 1;
  const size = shrinks ? Number((1 / value).toPrecision(15)) : value;
  return found(targetOf({ kind: 'factor', value: size, unit: 'x', direction: size < 1 ? 'lower' : 'higher' }), next);
}
