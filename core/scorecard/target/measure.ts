import { keyAt, kindAt, type Lexeme, plays, textAt, valueAs } from './lexemes.ts';
import type { Reader } from './reader.ts';

/** What a number counts or measures. */
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
  if (keyAt(lexemes, start) === 'm' && (reader.hintUnit === 'minute' || reader.hintUnit === 'month')) {
    return { unit: reader.hintUnit, named: false, next: start + 1 };
  }
  if (isMinuteLetter(lexemes, start)) return { unit: 'minute', named: false, next: start + 1 };
  const hyphen =
    keyAt(lexemes, start) === '-' && plays(lexemes[start + 1], 'unit') && !(lexemes[start]?.spaced ?? true) ? 1 : 0;
  const at = start + hyphen;
  const lexeme = lexemes[at];
  const currency = valueAs(lexeme, 'currency');
  const unit = valueAs(lexeme, 'unit');
  if (currency !== undefined && !(unit !== undefined && lexeme?.spaced === false)) {
    return { unit: currency, named: false, next: at + 1 };
  }
  if (lexeme?.key === 'fiscal year') return { unit: 'year', named: false, next: at + 1 };
  if (unit !== undefined && isUnitHere(reader, at, unit)) return { unit, named: false, next: at + 1 };
  if (plays(lexeme, 'measure') && lexeme !== undefined && (lexeme.key.length > 1 || !lexeme.spaced || at > start)) {
    return { unit: lexeme.text.replace(/\.$/, ''), named: true, next: at + 1 };
  }
  return nounAt(reader, start);
}

/** The "m" of "6m30s". */
export function isMinuteLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const tight = keyAt(lexemes, at) === 'm' && kindAt(lexemes, at + 1) === 'number';
  return tight && valueAs(lexemes[at + 2], 'unit') === 'second';
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
export function restOfDuration({ lexemes }: Reader, measure: Measure): DurationRest | null {
  const smaller = nextSmaller[measure.unit ?? ''];
  if (smaller === undefined) return null;
  const [unit, size] = smaller;
  const dot = keyAt(lexemes, measure.next) === '.' ? 1 : 0;
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

/** The 1 of "sev-1 incidents", where another noun follows; not the 10 of "5pcs-10pcs". */
function numbersNoun(lexemes: readonly Lexeme[], at: number): boolean {
  const follower = lexemes[at + 1];
  const other = follower?.key !== keyAt(lexemes, at - 2);
  return kindAt(lexemes, at) === 'number' && follower?.spaced === true && other && isNoun(follower, true);
}

const activeWord = /^(?:active|aktiven?|активн\S*|acti[fv]\S*)$/;

/** The noun that is counted: up to four free words, so that a sentence does not become a unit. */
function nounAt({ lexemes }: Reader, start: number): Measure {
  const words: string[] = [];
  // "two #progress posts": a hashtag is a word.
  let at = keyAt(lexemes, start) === '#' && lexemes[start + 1]?.spaced === false ? start + 1 : start;
  // "monthly active users": here the word of frequency is part of what is counted.
  if (plays(lexemes[at], 'every') && activeWord.test(keyAt(lexemes, at + 1))) words.push(textAt(lexemes, at++));
  while (words.length < longestNoun) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || !isNoun(lexeme, at > start)) break;
    words.push(lexeme.text);
    at++;
    const hyphen = lexemes[at];
    const tight = hyphen?.key === '-' && !hyphen.spaced && lexemes[at + 1]?.spaced === false;
    if (tight && (kindAt(lexemes, at + 1) === 'word' || numbersNoun(lexemes, at + 1))) {
      words.push(`${words.pop()}-${textAt(lexemes, at + 1)}`);
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
