import { type Lexeme, plays, valueAs } from './lexemes.ts';
import { type DecimalSeparator, decimalsOf } from './number.ts';

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

/** How the numbers of this text are to be read. */
export interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly decimalSeparator: DecimalSeparator | undefined;
  readonly hintUnit: string | null;
}

export function quantityAt(reader: Reader, start: number): Quantity | null {
  const { lexemes } = reader;
  let at = start;
  const approximate = plays(lexemes[at], 'approximately');
  if (approximate) at++;
  const sign = signAt(lexemes, at);
  if (sign !== null) at++;
  const leading = plays(lexemes[at], 'currency') ? valueAs(lexemes[at], 'currency') : undefined;
  if (leading !== undefined) at++;
  const lateSign = sign === null && leading !== undefined ? signAt(lexemes, at) : null;
  if (lateSign !== null) at++;
  const number = numberAt(reader, at);
  if (number === null) return null;
  at = number.next;
  const scale = scaleAt(reader, at, leading !== undefined);
  const measure = measureAt(reader, scale.next, leading);
  const plus = plusAt(lexemes, measure.next) ? measure.next : plusAt(lexemes, scale.next) ? scale.next : null;
  const after =
    plus === null
      ? measure
      : plus === scale.next
        ? measureAt(reader, plus + 1, leading)
        : { ...measure, next: plus + 1 };
  const rest = restOfDuration(reader, after);
  const magnitude =
    rest === null ? shifted(number.decimal, scale.power) : Number(number.decimal) * rest.size + rest.value;
  const signed = sign ?? lateSign;
  return {
    value: signed === '-' ? -magnitude : magnitude,
    unit: rest?.unit ?? after.unit,
    named: after.named,
    sign: signed,
    orMore: plus !== null,
    approximate,
    ordinal: number.ordinal,
    spelled: number.spelled,
    scaled: scale.power > 0,
    doubtful: scale.doubtful,
    next: rest?.next ?? after.next,
  };
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
  if (lexeme?.kind !== 'number') return spelledAt(lexemes, at);
  const follower = lexemes[at + 1];
  const attached = follower !== undefined && !follower.spaced;
  const decimal = decimalOf(lexeme.text, decimalSeparator, valueAs(follower, 'unit') === '%');
  if (decimal === undefined) return null;
  const half = attached && follower.kind === 'number' && /^\.\d+$/.test(follower.text) && /^\d+$/.test(lexeme.text);
  if (half) return { decimal: decimal + follower.text, ordinal: false, spelled: false, next: at + 2 };
  const ordinal = attached && /^(?:st|nd|rd|th|-й|й)$/.test(follower.key);
  return { decimal, ordinal, spelled: false, next: ordinal ? at + 2 : at + 1 };
}

/** "two", "twenty-five". */
function spelledAt(lexemes: readonly Lexeme[], at: number): Digits | null {
  const word = valueAs(lexemes[at], 'number');
  if (word === undefined) return null;
  const tens = Number(word);
  const gap = lexemes[at + 1]?.key === '-' ? 2 : 1;
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

interface Scale {
  readonly power: number;
  readonly doubtful: boolean;
  readonly next: number;
}

function scaleAt(reader: Reader, start: number, money: boolean): Scale {
  let at = start;
  let power = 0;
  let doubtful = false;
  for (;;) {
    const lexeme = reader.lexemes[at];
    const step = valueAs(lexeme, 'scale');
    if (lexeme === undefined || step === undefined) break;
    if (isShort(lexeme) && !isScaleLetter(reader, at, money)) break;
    doubtful ||= lexeme.key === 'm' && !money && lexeme.text === 'm' && !moneyFollows(reader, at + 1);
    power += Number(step);
    at++;
    if (reader.lexemes[at]?.key === '.' && isShort(lexeme)) at++;
  }
  return { power, doubtful, next: at };
}

function isShort(lexeme: Lexeme): boolean {
  return lexeme.key.length <= 2 && /^[a-zк]+$/i.test(lexeme.key);
}

/** "m" is a million beside money or in capitals, "T" a thousand only beside money; "k" always a thousand. */
function isScaleLetter(reader: Reader, at: number, money: boolean): boolean {
  const lexeme = reader.lexemes[at];
  if (lexeme === undefined) return false;
  const beside = money || moneyFollows(reader, at + 1);
  if (lexeme.key === 't') return beside;
  if (lexeme.key === 'm') {
    const hinted = reader.hintUnit !== null && /^(minute|month|m)$/.test(reader.hintUnit);
    return beside || (!hinted && (lexeme.text === 'M' || !lexeme.spaced));
  }
  if (lexeme.key === 'mm' || lexeme.key === 'mn') return beside || lexeme.key === 'mn';
  if (lexeme.key === 'b') return beside || lexeme.text === 'B' || !lexeme.spaced;
  return true;
}

function moneyFollows({ lexemes }: Reader, at: number): boolean {
  const next = lexemes[at]?.key === '.' ? lexemes[at + 1] : lexemes[at];
  return plays(next, 'currency');
}

function plusAt(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  return lexeme?.key === '+' && !lexeme.spaced && lexemes[at + 1]?.kind !== 'number';
}

export interface Measure {
  readonly unit: string | null;
  readonly named: boolean;
  readonly next: number;
}

/** The unit or the counted noun that begins here. */
export function measureAt(reader: Reader, start: number, leading?: string): Measure {
  const { lexemes } = reader;
  if (leading !== undefined) {
    const code = valueAs(lexemes[start], 'currency');
    return { unit: leading, named: false, next: code === leading || code !== undefined ? start + 1 : start };
  }
  if (lexemes[start]?.key === 'm' && (reader.hintUnit === 'minute' || reader.hintUnit === 'month')) {
    return { unit: reader.hintUnit, named: false, next: start + 1 };
  }
  const hyphen =
    lexemes[start]?.key === '-' && plays(lexemes[start + 1], 'unit') && !(lexemes[start]?.spaced ?? true) ? 1 : 0;
  const at = start + hyphen;
  const lexeme = lexemes[at];
  const currency = valueAs(lexeme, 'currency');
  const unit = valueAs(lexeme, 'unit');
  if (currency !== undefined && !(unit !== undefined && lexeme?.spaced === false)) {
    return { unit: currency, named: false, next: at + 1 };
  }
  if (unit !== undefined && isUnitHere(reader, at, unit)) return { unit, named: false, next: at + 1 };
  if (plays(lexeme, 'measure') && lexeme !== undefined && (lexeme.key.length > 1 || !lexeme.spaced || at > start)) {
    return { unit: lexeme.text.replace(/\.$/, ''), named: true, next: at + 1 };
  }
  return nounAt(reader, start);
}

const nextSmaller: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
};

interface DurationRest {
  readonly value: number;
  readonly unit: string;
  /** How many of the smaller unit make the greater one. */
  readonly size: number;
  readonly next: number;
}

/** "2 h 30 min", "2h30": the rest in the next smaller unit, which becomes the unit of the whole. */
function restOfDuration({ lexemes }: Reader, measure: Measure): DurationRest | null {
  const smaller = nextSmaller[measure.unit ?? ''];
  if (smaller === undefined) return null;
  const [unit, size] = smaller;
  const dot = lexemes[measure.next]?.key === '.' ? 1 : 0;
  const number = lexemes[measure.next + dot];
  const follower = lexemes[measure.next + dot + 1];
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text) || Number(number.text) >= size) return null;
  const value = Number(number.text);
  const named = valueAs(follower, 'unit') === unit || (unit === 'minute' && follower?.key === 'm');
  if (named) return { value, unit, size, next: measure.next + dot + 2 };
  const alone = unit === 'minute' && number.text.length === 2 && (follower === undefined || follower.kind === 'sign');
  return alone ? { value, unit, size, next: measure.next + dot + 1 } : null;
}

/** One letter is a unit only at its number ("3s", "24 h"), and "in", "x" or "points" need their own recognisers. */
function isUnitHere({ lexemes, hintUnit }: Reader, at: number, unit: string): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (unit === 'm' && lexeme.key === 'm') return hintUnit === 'm' || lexeme.spaced;
  const tight = lexeme.key.length > 1 || !/[a-zа-я]/.test(lexeme.key) || !lexeme.spaced;
  const next = lexemes[at + 1];
  return (
    tight || next === undefined || next.kind !== 'word' || plays(next, 'compareAfter', 'per', 'every', 'within', 'due')
  );
}

const longestNoun = 4;

/** The noun that is counted: up to four free words, so that a sentence does not become a unit. */
function nounAt({ lexemes }: Reader, start: number): Measure {
  const words: string[] = [];
  let at = start;
  while (words.length < longestNoun) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || !isNoun(lexeme, at > start)) break;
    words.push(lexeme.text);
    at++;
    if (lexemes[start]?.key === 'm' && (reader.hintUnit === 'minute' || reader.hintUnit === 'month')) {
      return { unit: reader.hintUnit, named: false, next: start + 1 };
    }
    const hyphen = lexemes[at];
    if (hyphen?.key === '-' && !hyphen.spaced && lexemes[at + 1]?.kind === 'word' && !lexemes[at + 1]?.spaced) {
      words.push(`${words.pop()}-${lexemes[at + 1]?.text}`);
      at += 2;
    }
  }
  if (words.length === 0) return { unit: null, named: false, next: start };
  return { unit: words.join(' '), named: true, next: at };
}

const endsNoun = [
  'compare',
  'compareAfter',
  'turn',
  'by',
  'to',
  'from',
  'between',
  'and',
  'within',
  'per',
  'outOf',
  'due',
  'since',
  'every',
  'stop',
  'factor',
  'times',
  'edge',
  'date',
  'missing',
  'number',
  'plan',
  'negation',
  'approximately',
  'month',
  'none',
  'colour',
] as const;

function isNoun(lexeme: Lexeme, continues: boolean): boolean {
  if (lexeme.kind !== 'word' || /^(?:q|h|fy)\d/.test(lexeme.key)) return false;
  if (plays(lexeme, 'label', 'top', 'place') && !plays(lexeme, 'stop', 'due', 'since')) return true;
  return !plays(lexeme, ...endsNoun) && !(continues && plays(lexeme, 'quarter', 'half'));
}

/** Multiplied by a power of ten exactly: 2.3 and 6 make 2300000. */
function shifted(decimal: string, power: number): number {
  const [mantissa = '', exponent = '0'] = decimal.split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
