import { dateAt } from '../calendar.ts';
import { levelWord } from '../due.ts';
import { keyAt, plays, valueAs } from '../lexemes.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import type { Reader } from '../reader.ts';
import { type Comparator, targetOf } from '../reading.ts';
import { comparatorAt } from './comparator.ts';
import { directionOf, type Found, found, type Scene } from './found.ts';
import { planName } from './plan.ts';

/** "not below last year's level", "within budget": a comparison with something that has no number. */
export function reference({ reader, at }: Scene): Found | null {
  const compare = comparatorAt(reader.lexemes, at);
  if (compare === null) return null;
  const reach = compare.comparator === '=' ? 1 : 4;
  const named = nameWithin(reader, nameStart(reader, compare.next), reach) ?? pastYear(reader, at, compare.next);
  if (named === null) return null;
  const { comparator } = compare;
  const by = quantityAt(reader, named.next);
  if (by !== null) return by.unit === '%' && by.value < 50 ? apart(by, comparator, named.name, by.next) : null;
  const target = targetOf({
    kind: 'relative_to_reference',
    comparator,
    reference: named.name,
    direction: directionOf(comparator),
  });
  return found(target, named.next);
}

/** "10% below budget", "5 % über Vorjahr", "на 10 % выше плана"; from a year it is a change: "10 % less than in 2019". */
export function distance({ reader, at }: Scene): Found | null {
  const { lexemes } = reader;
  const quantity = quantityAt(reader, plays(lexemes[at], 'by') ? at + 1 : at);
  if (quantity === null || quantity.unit !== '%' || quantity.sign !== null) return null;
  const compare = comparatorAt(lexemes, quantity.next);
  const side: Comparator | undefined = compare?.comparator;
  if (compare === null || (side !== '<' && side !== '>')) return null;
  const named = nameWithin(reader, nameStart(reader, compare.next), 3);
  if (named !== null)
    return quantityAt(reader, named.next) === null ? apart(quantity, side, named.name, named.next) : null;
  const start = plays(lexemes[compare.next], 'within', 'due') ? compare.next + 1 : compare.next;
  const year = dateAt(lexemes, start);
  if (year === null || !/^\d{4}$/.test(year.code)) return null;
  const sign = side === '<' ? '-' : '+';
  const target = targetOf({ kind: 'change_rel', value: quantity.value, unit: '%', sign, direction: directionOf(side) });
  return found(target, year.next);
}

function apart({ value }: Quantity, side: Comparator, name: string, next: number): Found {
  const target = targetOf({
    kind: 'relative_to_reference',
    value,
    unit: '%',
    sign: side === '<' || side === '<=' ? '-' : '+',
    direction: directionOf(side),
    reference: name,
  });
  return found(target, next);
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
  if (levelWord.test(keyAt(lexemes, date.next))) return { name: date.code, next: date.next + 1 };
  if (levelWord.test(keyAt(lexemes, next - 1))) return { name: date.code, next: date.next };
  return likeWords.test(keyAt(lexemes, at)) ? { name: date.code, next: date.next } : null;
}

const likeWords = /^(?:(?:the )?same as|на уровне|gleich|auf dem niveau von|wie|au (?:même )?niveau (?:que|de)|bằng)$/;

/** The plan, the last year or the benchmark that is named within the next few words. */
function nameWithin(
  reader: Reader,
  start: number,
  reach: number,
): { readonly name: string; readonly next: number } | null {
  for (let at = start; at < start + reach; at++) {
    const lexeme = reader.lexemes[at];
    const name = valueAs(lexeme, 'reference') ?? (plays(lexeme, 'plan') ? planName(lexeme) : undefined);
    if (name !== undefined) return { name, next: at + 1 };
    if (lexeme?.kind !== 'word') return null;
  }
  return null;
}
