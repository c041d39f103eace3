import { numberPattern } from './number.ts';

/** A piece of the folded text: digits, a word, a written date, or one sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'date' | 'sign';
  readonly text: string;
  /** Small letters, for looking up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True where white space stands before it. */
  readonly spaced: boolean;
}

const letters = 'A-Za-z\u00aa\u00b2\u00b3\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u04ff\u1e00-\u1eff';
const wordPattern = new RegExp(`[${letters}][${letters}0-9]*`, 'y');
/** Behind a digit a word ends before the next digit: "2h30". */
const lettersPattern = new RegExp(`[${letters}]+`, 'y');
/** 2025-06-30, 30.06.2025, 30/6/25, 2025-06, 6/2025, 06.2025, 30.06. */
const datePattern =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)|\d{1,2}([./])\d{1,2}\2\d{2}(?![\d%])|\d{4}-\d{2}(?![\d-])|\d{1,2}\/\d{4}(?!\d)|(?:0\d|1[0-2])\.\d{4}(?!\d)|(?:0\d\.\d\d|\d\d\.0\d)\.(?!\d)/y;
const signPattern = /->|=>|>=|=<|<=|<>|\+\/-|\.\.+|--+|[^ ]/y;

/** "TEUR", "kUSD", "MEUR": bookkeepers write the scale and the currency as one word. */
const scaledCurrency = /^(?:[TMk](?:EUR|USD|CHF|GBP|PLN|RUB|SEK|CAD)|K(?:EUR|USD))$/;

/** "R1.6 bn", "USD500": a currency at the heels of which its number stands. */
const currencyBefore = /(?:USD|EUR|GBP|CHF|INR|KES|NGN|ZAR|AED|SGD|RM|Rs)(?=\d)|R(?=\d{3}|\d+[.,]\d)/y;

/** Letters that mean money only there: "5 R developers" and "visits per RM" speak of none. */
const spelledOut: Readonly<Record<string, string>> = { R: 'zar', RM: 'myr' };

/** The text that was split last: it is usually asked for twice, once for each lexicon. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } | undefined;

export function tokenize(text: string): readonly Token[] {
  if (latest?.text !== text) latest = { text, tokens: split(text) };
  return latest.tokens;
}

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const [kind, piece] = pieceAt(text, at);
    const end = at + piece.length;
    const money = /\d/.test(text[end] ?? '') ? spelledOut[piece] : undefined;
    tokens.push({
      kind,
      text: piece,
      key: money ?? piece.toLowerCase(),
      start: at,
      end,
      spaced: at > 0 && text[at - 1] === ' ',
    });
    at += piece.length;
  }
  return tokens;
}

function pieceAt(text: string, at: number): readonly [Token['kind'], string] {
  const character = text.charCodeAt(at);
  const startsNumber = character >= 48 && character <= 57;
  if (startsNumber) {
    const date = matchAt(datePattern, text, at);
    if (date !== null && isCalendarDate(date)) return ['date', date];
  }
  const afterDigit = at > 0 && /[\d.,]/.test(text[at - 1] ?? '');
  if (startsNumber || ((character === 46 || character === 44) && !afterDigit)) {
    const number = matchAt(numberPattern, text, at);
    if (number !== null) return ['number', number];
  }
  const word = matchAt(currencyBefore, text, at) ?? matchAt(afterDigit ? lettersPattern : wordPattern, text, at);
  if (word !== null) return ['word', scaledCurrency.test(word) ? word.slice(0, 1) : word];
  return ['sign', matchAt(signPattern, text, at) ?? text[at] ?? ''];
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Keeps "1.200.300" and "4/500" from being taken for dates. */
function isCalendarDate(written: string): boolean {
  const [first = 0, second = 0, third] = written
    .split(/[-/.]/)
    .filter((part) => part !== '')
    .map(Number);
  if (third === undefined) {
    if (first > 31) return isYear(first) && isMonth(second);
    return second > 31 ? isMonth(first) && isYear(second) : isDay(first) && isMonth(second);
  }
  if (first > 31) return isYear(first) && isMonth(second) && isDay(third);
  const dayAndMonth = (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
  return dayAndMonth && (third < 100 || isYear(third));
}

function isDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** Years of plans; other four-digit numbers are counts. */
export function isYear(number: number): boolean {
  return number >= 1990 && number <= 2100;
}
