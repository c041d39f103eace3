import type { Language } from './language.ts';
import { kindAt, type Lexeme, lexemesOf, plays, valueAs } from './lexemes.ts';
import { decimalsOf } from './number.ts';
import { type Target, type TargetReading, type TargetStatus, targetOf } from './reading.ts';
import type { FoundDate, Scan } from './scan.ts';

/** Texts that are understood as a whole, before any number is looked for; null for all others. */
export function wholeText(folded: string, language: Language | null): TargetReading | null {
  if (folded === '') return reading('empty');
  if (/^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC|ERROR)[!?]?$/i.test(folded) || /^#{3,}$/.test(folded)) {
    return { ...reading('invalid'), reason: 'error value' };
  }
  if (
    /^[-–_.?*/\\~ ]+$/.test(folded) ||
    /^(?:\[[^[\]]*[a-z][^[\]]*\]|<[^<>]*[a-z][^<>]*>|\([^()]*[a-z][^()]*\)|\{[^{}]*[a-z][^{}]*\})$/i.test(folded) ||
    /^[$€£₽]? ?(?:x+|_+|\?+|#|\.\.+) ?[%$€]?$/i.test(folded)
  ) {
    return missing('placeholder');
  }
  const brackets = bracketed(folded);
  if (brackets !== null) return brackets;
  const lexemes = lexemesOf(folded, language).filter((lexeme) => !isPunctuation(lexeme));
  const [only] = lexemes;
  if (lexemes.length === 1 && only !== undefined) return oneWord(only);
  // "not yet set (baseline 40 %)": what stands in brackets only explains.
  if (valueAs(only, 'missing') === 'placeholder' && /^[^()\d]*\([^()]*\)$/.test(folded)) return missing('placeholder');
  if (
    lexemes.every(
      (lexeme) => plays(lexeme, 'binary', 'negation') || /^(?:or|и|или|oder|ou|hoặc|und|not|y|n)$/.test(lexeme.key),
    )
  )
    return done(null);
  return countdown(folded) ?? dayOfMonth(folded, lexemes);
}

function oneWord(lexeme: Lexeme): TargetReading | null {
  const reason = valueAs(lexeme, 'missing');
  if (reason !== undefined) return missing(reason);
  if (plays(lexeme, 'binary')) return done(null);
  if (plays(lexeme, 'unbounded')) return { ...reading('text'), flags: ['no-number', 'unbounded'] };
  return null;
}

function isPunctuation(lexeme: Lexeme): boolean {
  return lexeme.kind === 'sign' && /^[-–,.;:!()[\]"'/]+$/.test(lexeme.key);
}

/** "D-10" counts days before an event, or names one; only its writer knows. */
function countdown(folded: string): TargetReading | null {
  const days = /^[dtjд] ?([-+]) ?(\d{1,3})(?: ?(?:d|days?|дн|дней))?$/i.exec(folded);
  if (days === null) return null;
  const value = Number(days[2]);
  const before = targetOf({ value, unit: 'day' });
  const signed = targetOf({
    value: days[1] === '-' ? -value : value,
    unit: 'day',
    direction: null,
    flags: ['relative-to-event'],
  });
  return ambiguous([before, signed], 'days around an event or a code');
}

/** Bookkeepers write minus five as "(5)", other people do not. */
function bracketed(folded: string): TargetReading | null {
  const digits = /^\(([\d.,' ]+)( ?%)?\)( ?%)?$/.exec(folded);
  const value = Number(decimalsOf(digits?.[1] ?? '')[0] ?? Number.NaN);
  if (digits === null || !Number.isFinite(value)) return null;
  const unit = digits[2] === undefined && digits[3] === undefined ? null : '%';
  return ambiguous(
    [targetOf({ value: -value, unit }), targetOf({ value, unit })],
    'a negative number or one in brackets',
  );
}

/** "5-Apr" is often a "4/5" that the spreadsheet has taken for a date. */
function dayOfMonth(folded: string, lexemes: readonly Lexeme[]): TargetReading | null {
  const reversed = monthAndNumber(folded, lexemes);
  if (reversed !== null) return reversed;
  const day = /^(\d{1,2})[-.]\D+$/.exec(folded)?.[1];
  const month = valueAs(lexemes[1], 'month');
  if (day === undefined || month === undefined || lexemes.length !== 2) return null;
  const date = targetOf({
    kind: 'date',
    comparator: null,
    deadline: `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  });
  const [low, high] = [Number(day), Number(month)].sort((one, other) => one - other);
  const score = targetOf({ kind: 'score_of', value: low ?? null, of: high ?? null, flags: ['maybe-date'] });
  return ambiguous([score, date], 'a score or a date', ['maybe-date']);
}

/** "Apr-25" is April 2025 or the 25th of April. */
function monthAndNumber(folded: string, lexemes: readonly Lexeme[]): TargetReading | null {
  const number = /^\D+-(\d{2})$/.exec(folded)?.[1];
  const month = valueAs(lexemes[0], 'month')?.padStart(2, '0');
  if (number === undefined || month === undefined || lexemes.length !== 2) return null;
  const codes = [`20${number}-${month}`, `--${month}-${number}`];
  const dates = codes.map((deadline) => targetOf({ kind: 'date', comparator: null, deadline }));
  return ambiguous(dates, 'a month or a day', ['maybe-date']);
}

/** A text that only its writer can decide. */
export function ambiguous(candidates: readonly Target[], reason: string, flags: readonly string[] = []): TargetReading {
  return { status: 'ambiguous', parts: [], candidates, reason, flags };
}

/** What a text without a level is: a placeholder, a date, done / not done, or only words. */
export function withoutNumber(folded: string, lexemes: readonly Lexeme[], { dates, words }: Scan): TargetReading {
  const gap = missingWord(lexemes);
  if (gap !== null) return gap;
  const [deadline] = dates.filter(({ code }) => words === 0 || (code !== 'ongoing' && code !== 'asap'));
  if (deadline !== undefined) return dateReading(folded, deadline, words);
  const flags = lexemes.some((lexeme) => plays(lexeme, 'unbounded')) ? ['no-number', 'unbounded'] : ['no-number'];
  return { ...reading('text'), flags };
}

/** "TBD" anywhere, or a "see …" at the beginning; null where the text points nowhere. */
export function missingWord(lexemes: readonly Lexeme[]): TargetReading | null {
  const gap = lexemes.find((lexeme) => plays(lexeme, 'missing') && isTelling(lexeme, lexemes));
  return gap === undefined ? null : missing(valueAs(gap, 'missing') ?? 'placeholder');
}

/** "none", "no", "see" and their like empty a target only at its beginning; "TBD" does so anywhere. */
function isTelling(lexeme: Lexeme, lexemes: readonly Lexeme[]): boolean {
  // The "nd" of "2nd" is no "no data".
  if (!lexeme.spaced && kindAt(lexemes, lexemes.indexOf(lexeme) - 1) === 'number') return false;
  const reason = valueAs(lexeme, 'missing');
  if (reason === 'placeholder') return true;
  const first = lexemes[0] === lexeme;
  return first && (reason !== 'no-target' || lexeme.key.includes(' '));
}

function dateReading(folded: string, deadline: FoundDate, words: number): TargetReading {
  const date = targetOf({ kind: 'date', comparator: null, deadline: deadline.code });
  if (deadline.bareYear && /^\d{4}$/.test(folded)) {
    const count = targetOf({ value: Number(folded) });
    return ambiguous([count, date], 'a year or a count');
  }
  if (words > 0) return done(deadline.code);
  return { ...reading('deadline', [date]) };
}

/** A whole number that a spreadsheet may have made of a date: 45809 is 1 June 2025. */
export function dateSerial(folded: string): Target | null {
  const number = /^\d{5}$/.test(folded) ? Number(folded) : 0;
  if (number < firstSerial || number > lastSerial || number % 50 === 0) return null;
  return targetOf({ kind: 'date', comparator: null, deadline: isoOfSerial(number) });
}

/** 1 January 2018 and 31 December 2032 as day numbers. */
const firstSerial = 43_101;
const lastSerial = 48_579;

/** Counts the days from 1 January 1970, which is serial 25569. */
function isoOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

export function reading(status: TargetStatus, parts: readonly Target[] = []): TargetReading {
  return { status, parts, candidates: [], reason: null, flags: [] };
}

function missing(reason: string): TargetReading {
  return { ...reading('placeholder'), reason };
}

function done(deadline: string | null): TargetReading {
  return reading('milestone', [targetOf({ kind: 'binary', comparator: null, deadline })]);
}
