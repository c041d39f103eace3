import { dateAt } from '../calendar.ts';
import { levelWord } from '../due.ts';
import { plays, valueAs } from '../lexemes.ts';
import { quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Comparator, targetOf } from '../reading.ts';
import { comparatorAt } from './comparator.ts';
import { directionOf, type Found, found, type Scene } from './found.ts';
import { planName } from './plan.ts';

/** "not below last year's level", "within budget", "10% below plan": a comparison with something that has no number. */
export function reference(scene: Scene): Found | null {
  return bareReference(scene) ?? distance(scene);
}

function bareReference({ reader, at }: Scene): Found | null {
  const compare = comparatorAt(reader.lexemes, at);
  if (compare === null) return null;
  const reach = compare.comparator === '=' ? 1 : 4;
  const named = nameWithin(reader, nameStart(reader, compare.next), reach) ?? pastYear(reader, at, compare.next);
  if (named === null) return null;
  const { comparator } = compare;
  const target = targetOf({
    kind: 'relative_to_reference',
    comparator,
    reference: named.name,
    direction: directionOf(comparator),
  });
  return found(target, named.next);
}

/** "10% below budget", "5 % über Vorjahr". */
function distance({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const quantity = quantityAt(reader, at);
  if (quantity === null || quantity.unit !== '%' || quantity.sign !== null) return null;
  const compare = comparatorAt(lexemes, quantity.next);
  const side: Comparator | undefined = compare?.comparator;
  if (compare === null || (side !== '<' && side !== '>')) return null;
  const named = nameWithin(reader, nameStart(reader, compare.next), 3);
  if (named === null) return null;
  const target = targetOf({
    kind: 'relative_to_reference',
    value: quantity.value,
    unit: '%',
    sign: side === '<' ? '-' : '+',
    direction: directionOf(side),
    reference: named.name,
  });
  return found(target, named.next);
}

/** A comparator passes over "target" ("above target 50"); with no number behind it the word itself is the reference. */
function nameStart({ lexemes }: Reader, next: number): number {
  return plays(lexemes[next - 1], 'plan', 'reference') ? next - 1 : next;
}

/** "same as 2022", "above 2023 level", "на уровне 2022 года": the year stands for what was reached in it. */
function pastYear(
  { lexemes }: Reader,
  at: number,
  next: number,
): { readonly name: string; readonly next: number } | null {
  const date = dateAt(lexemes, next);
  if (date === null || !/^\d{4}$/.test(date.code)) return null;
  if (levelWord.test(lexemes[date.next]?.key ?? '')) return { name: date.code, next: date.next + 1 };
  return likeWords.test(lexemes[at]?.key ?? '') ? { name: date.code, next: date.next } : null;
}

const likeWords = /^(?:(?:the )?same as|на уровне|gleich|bằng)$/;

/** The plan, the last year or the benchmark that is named within the next few words. */
function nameWithin(
  reader: Reader,
  start: number,
  reach: number,
): { readonly name: string; readonly next: number } | null {
  for (let at = start; at < start + reach; at++) {
    const lexeme = reader.lexemes[at];
    const name = valueAs(lexeme, 'reference') ?? (plays(lexeme, 'plan') ? planName(lexeme) : undefined);
    const counted = quantityAt(reader, at + 1) !== null;
    if (name !== undefined) return counted ? null : { name, next: at + 1 };
    if (lexeme?.kind !== 'word') return null;
  }
  return null;
}
