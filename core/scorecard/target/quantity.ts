import { keyAt, kindAt, type Lexeme, plays, valueAs } from './lexemes.ts';
import { type Measure, measureAt, restOfDuration } from './measure.ts';
import { type DecimalSeparator, decimalsOf } from './number.ts';
import type { Reader } from './reader.ts';
import { scaleAt, shifted } from './scale.ts';

/** A number with what belongs to it: "about $1.2m", "3 working days", "80 %+". */
export interface Quantity {
  readonly value: number;
  /** A canonical unit ("%", "day", "USD") or the noun that follows ("audits"). */
  readonly unit: string | null;
  /** True where the unit is only the noun that follows the number. */
  readonly named: boolean;
  readonly sign: '+' | '-' | null;
  readonly orMore: boolean;
  readonly approximate: boolean;
  /** "99th": a position, not an amount. */
  readonly ordinal: boolean;
  /** Written out as a word: "two". */
  readonly spelled: boolean;
  readonly scaled: boolean;
  /** The letter after the number could be a scale or a unit: "5m". */
  readonly doubtful: boolean;
  /** The position after the quantity. */
  readonly next: number;
}

/** The number that begins here, with its sign, scale and unit; null where none does. Every recogniser asks, one looks. */
export function quantityAt(reader: Reader, start: number): Quantity | null {
  const before = reader.quantities.get(start);
  if (before !== undefined) return before;
  const found = readQuantity(reader, start);
  reader.quantities.set(start, found);
  return found;
}

function readQuantity(reader: Reader, start: number): Quantity | null {
  const opening = openingAt(reader.lexemes, start);
  const number = numberAt(reader, opening.next);
  if (number === null) return null;
  const { currency } = opening;
  const scale = scaleAt(reader, pastRepetition(reader, number), currency !== undefined);
  const measured = measureWithPlus(reader, scale.next, currency);
  const rest = restOfDuration(reader, measured);
  const size = rest === null ? shifted(number.decimal, scale.power) : Number(number.decimal) * rest.size + rest.value;
  const more = andMore(reader.lexemes, number, scale.power, rest?.next ?? measured.next);
  return {
    value: opening.sign === '-' ? 0 - size - more.value : size + more.value,
    unit: rest?.unit ?? measured.unit,
    named: measured.named,
    sign: opening.sign,
    orMore: measured.orMore,
    approximate: opening.approximate,
    ordinal: number.ordinal,
    spelled: number.spelled,
    scaled: scale.power > 0,
    doubtful: scale.doubtful,
    next: more.next,
  };
}

/** "ten (10) working days": the same number again in brackets. */
function pastRepetition(reader: Reader, { decimal, next }: Digits): number {
  const again = keyAt(reader.lexemes, next) === '(' ? numberAt(reader, next + 1) : null;
  return again?.decimal === decimal && keyAt(reader.lexemes, again.next) === ')' ? again.next + 1 : next;
}

interface Opening {
  readonly approximate: boolean;
  readonly sign: '+' | '-' | null;
  readonly currency: string | undefined;
  readonly next: number;
}

/** What stands before the digits: "about", a sign, a currency, a sign behind it. */
function openingAt(lexemes: readonly Lexeme[], start: number): Opening {
  let next = start;
  const approximate = plays(lexemes[next], 'approximately');
  if (approximate) next++;
  const early = signAt(lexemes, next);
  if (early !== null) next++;
  const currency = valueAs(lexemes[next], 'currency');
  if (currency === undefined) return { approximate, sign: early, currency, next };
  const late = early === null ? signAt(lexemes, next + 1) : null;
  return { approximate, sign: early ?? late, currency, next: late === null ? next + 1 : next + 2 };
}

/** The unit, with a plus for "or more" behind it or before it: "80 %+", "4+ visits". */
function measureWithPlus(reader: Reader, start: number, currency: string | undefined): Measure & { orMore: boolean } {
  const measure = measureAt(reader, start, currency);
  if (!plusAt(reader.lexemes, measure.next)) return { ...measure, orMore: false };
  const late = measure.next === start ? measureAt(reader, start + 1, currency) : { ...measure, next: measure.next + 1 };
  return { ...late, orMore: true };
}

/** "two hundred and fifty", "deux ans et demi". */
function andMore(
  lexemes: readonly Lexeme[],
  number: Digits,
  power: number,
  start: number,
): { readonly value: number; readonly next: number } {
  if (power === 0 && plays(lexemes[start], 'andHalf')) return { value: 0.5, next: start + 1 };
  const joint = valueAs(lexemes[start], 'and') === 'and' ? start + 1 : start;
  const rest = number.spelled && power > 1 ? spelledAt(lexemes, joint) : null;
  const value = Number(rest?.decimal);
  return rest !== null && value < 10 ** power ? { value, next: rest.next } : { value: 0, next: start };
}

/** A sign counts only where it stands at its number: "-15", "+ 5 %", not the dash of "10-15" or "Phase-2". */
function signAt(lexemes: readonly Lexeme[], at: number): '+' | '-' | null {
  const lexeme = lexemes[at];
  const following = lexemes[at + 1];
  if (lexeme === undefined || following === undefined || lexeme.kind !== 'sign') return null;
  const before = lexemes[at - 1];
  const free = before === undefined || lexeme.spaced || (before.kind === 'sign' && before.key !== '%');
  const starts = following.kind === 'number' || plays(following, 'currency');
  if (!free || !starts) return null;
  if (lexeme.key === '+') return '+';
  const tight = !following.spaced || before === undefined;
  return (lexeme.key === '-' || (lexeme.key === '–' && !following.spaced && before === undefined)) && tight
    ? '-'
    : null;
}

interface Digits {
  readonly decimal: string;
  readonly ordinal: boolean;
  readonly spelled: boolean;
  readonly next: number;
}

function numberAt({ lexemes, decimalSeparator }: Reader, at: number): Digits | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number') return withHalf(lexemes, spelledAt(lexemes, at));
  const follower = lexemes[at + 1];
  const attached = follower !== undefined && !follower.spaced;
  const decimal = decimalOf(lexeme.text, decimalSeparator, valueAs(follower, 'unit') === '%');
  if (decimal === undefined) return null;
  const fraction = mixedFraction(lexemes, at);
  if (fraction !== null)
    return { decimal: String(Number(lexeme.text) + fraction), ordinal: false, spelled: false, next: at + 4 };
  const half = attached && follower.kind === 'number' && /^\.\d+$/.test(follower.text) && /^\d+$/.test(lexeme.text);
  if (half) return { decimal: decimal + follower.text, ordinal: false, spelled: false, next: at + 2 };
  // "не более 3-х дней", "из 5-ти": endings of a number that is no position.
  if (attached && follower.key === '-' && /^(?:х|ти|ми|мя|и)$/.test(keyAt(lexemes, at + 2)) && !lexemes[at + 2]?.spaced)
    return { decimal, ordinal: false, spelled: false, next: at + 3 };
  const ordinal = attached && /^(?:st|nd|rd|th|-й|й)$/.test(follower.key);
  const digits = { decimal, ordinal, spelled: false, next: ordinal ? at + 2 : at + 1 };
  return /^\d+$/.test(decimal) ? withHalf(lexemes, digits) : digits;
}

/** The "1/2" of "2 1/2 days". */
function mixedFraction(lexemes: readonly Lexeme[], at: number): number | null {
  const [whole, part, slash, of] = lexemes.slice(at, at + 4);
  const mixed = /^\d+$/.test(whole?.text ?? '') && part?.spaced === true && slash?.key === '/' && !slash.spaced;
  if (!mixed || !/^[1-3]$/.test(part.text) || !/^[248]$/.test(of?.text ?? '')) return null;
  const value = Number(part.text) / Number(of?.text);
  return value < 1 ? value : null;
}

/** "two and a half", "2 с половиной". */
function withHalf(lexemes: readonly Lexeme[], digits: Digits | null): Digits | null {
  if (digits === null || !plays(lexemes[digits.next], 'andHalf')) return digits;
  return { ...digits, decimal: `${digits.decimal}.5`, next: digits.next + 1 };
}

/** "two", "twenty-five", "two and a half"; the article of "une hausse" is no number. */
function spelledAt(lexemes: readonly Lexeme[], at: number): Digits | null {
  const word = valueAs(lexemes[at], 'number');
  if (word === undefined || (word === '1' && plays(lexemes[at + 1], 'turn'))) return null;
  const tens = Number(word);
  const gap = keyAt(lexemes, at + 1) === '-' ? 2 : 1;
  const unit = Number(valueAs(lexemes[at + gap], 'number') ?? Number.NaN);
  const joined = tens >= 20 && tens < 100 && tens % 10 === 0 && unit > 0 && unit < 10;
  const decimal = joined ? String(tens + unit) : word;
  return { decimal, ordinal: false, spelled: true, next: joined ? at + gap + 1 : at + 1 };
}

function decimalOf(text: string, convention: DecimalSeparator | undefined, percent: boolean): string | undefined {
  const decimals = decimalsOf(text, convention);
  // Nobody means tens of thousands of percent: "99.999 %" has three decimals.
  return percent && decimals.length > 1 && /^\d\d/.test(text) ? decimals[1] : decimals[0];
}

function plusAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.key === '+' && !lexeme.spaced && kindAt(lexemes, at + 1) !== 'number';
}
