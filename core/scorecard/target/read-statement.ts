import { foldText } from './fold.ts';
import { type Language, languageOf } from './language.ts';
import { keyAt, kindAt, type Lexeme, lexemesOf, plays } from './lexemes.ts';
import type { DecimalSeparator } from './number.ts';
import { conventionOf } from './read-target.ts';
import type { TargetReading } from './reading.ts';
import { isArticle, timeUnits } from './recognise/found.ts';
import { type Placed, type Scan, scan } from './scan.ts';
import { isCountedNoun } from './unit.ts';
import { missingWord, reading } from './whole-text.ts';

/** The levels and dates that a whole sentence names. */
export interface StatementReading {
  /** "text" where the sentence names no level to reach. */
  readonly target: TargetReading;
  /** When the result is due, as far as the sentence says. */
  readonly deadline: string | null;
  /** True where a date is only compared with: "over FY 2020". */
  readonly refersToDate: boolean;
  /** True where a time limit is part of what is measured: "within 24 hours". */
  readonly hasTimeLimit: boolean;
}

export interface StatementOptions {
  /** Where it is known; otherwise the words tell. */
  readonly language?: Language;
  readonly decimalSeparator?: DecimalSeparator;
  /** False for the parts of the sentence that only say what something is for; given the place of a number. */
  readonly counts?: (start: number) => boolean;
  /** True where the sentence measures a share or a count, so that a time limit in it is no level. */
  readonly limitsDescribe?: boolean;
  /** True where it measures a share, so that only a share can be its level: "% of teams with 3 or more members". */
  readonly share?: boolean;
  /** True where it asks for a score, of which a bare number is a level: "achieve an NPS of 60". */
  readonly scored?: boolean;
}

/**
 * Finds the level to reach in a sentence such as "Reduce time to hire to 65 days". Numbers that name things ("tier 1"),
 * ages and bare numbers are no levels.
 */
export function readStatement(text: string, options: StatementOptions = {}): StatementReading {
  const folded = foldText(text);
  const lexemes = lexemesOf(folded, options.language ?? languageOf(folded));
  const decimalSeparator = options.decimalSeparator ?? conventionOf(folded);
  const found = scan({ lexemes, decimalSeparator, hintUnit: null, quantities: new Map() });
  const levels = found.targets.filter((target) => isLevel(target, lexemes, options));
  const parts = levels.map(({ target }) => ({ ...target, deadline: found.dates[0]?.code ?? null }));
  const target = parts.length > 0 ? reading('ok', parts) : (missingWord(lexemes) ?? reading('text'));
  return { target, ...timesOf(found) };
}

function timesOf({ dates, refersToDate, targets }: Scan): Omit<StatementReading, 'target'> {
  const hasTimeLimit = targets.some((target) => target.limit || target.target.condition !== null);
  return { deadline: dates[0]?.code ?? null, refersToDate, hasTimeLimit };
}

function isLevel(found: Placed, lexemes: readonly Lexeme[], options: StatementOptions): boolean {
  const { at, target } = found;
  const first = lexemes[at];
  const score = options.scored === true && isScoreHere(lexemes, at);
  if ((found.naked && !score) || first === undefined || options.counts?.(first.start) === false) return false;
  const describes =
    options.limitsDescribe === true &&
    (found.limit || target.unit === 'year' || target.kind === 'relative_to_reference');
  if (describes) return false;
  // "at three sites", "in 5 districts" say where.
  if (placeWord.test(first.key) && target.comparator === '=' && target.unit !== null && isCountedNoun(target.unit))
    return false;
  if (options.share === true && target.kind === 'absolute' && target.unit?.startsWith('%') === false) return false;
  if (
    /^(?:past|last|previous|next|rolling|trailing|последн\S*|прошл\S*|letzten|derniers|dernières)$/.test(
      keyAt(lexemes, at - 1),
    )
  )
    return false;
  // "6-month revenue" describes the revenue.
  const attributive = target.unit !== null && timeUnits.includes(target.unit) && keyAt(lexemes, at + 1) === '-';
  if (attributive && target.comparator === '=') return false;
  if (target.kind === 'range' && (target.unit === 'year' || target.unit === null || isCohort(lexemes, at)))
    return false;
  // "processed without errors" describes; "no accidents" at the beginning is a level.
  if (target.value === 0 && plays(first, 'none') && !plays(first, 'number') && at > 0) return false;
  if (target.comparator !== '=' || target.kind !== 'absolute') return !isAge(found, lexemes);
  return (!isWordForOne(first) || target.period !== null) && !namesThing(lexemes, at);
}

/** Behind "of" or last in the sentence. */
function isScoreHere(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^(?:of|von|de)$/.test(keyAt(lexemes, at - 1)) ||
    at === lexemes.length - 1 ||
    /^(?:in|by|erreichen)$/.test(keyAt(lexemes, at + 1))
  );
}

/** "students in grades 9 to 12", "детей в возрасте 0–17 лет": a range behind such a word says who is counted. */
function isCohort(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:age[ds]?|grades?|years?|classes|возраст\S*|класс\S*|klassen?|alter|âgés?|classes?|tuổi|lớp)$/.test(
    keyAt(lexemes, at - 1),
  );
}

const placeWord = /^(?:at|in|across|an|bei|in|в|на|à|dans|tại|ở)$/;

const group =
  /^(?:children|adults|people|persons|women|men|youth|kids|workers|employees|дет(?:и|ей)|людей|лиц|kinder|personen|menschen|enfants|personnes|trẻ|trẻ em|người)$/;

/** "children under five", "under 18 years", "от 14 лет" behind a noun describe people. */
function isAge({ target, at }: Placed, lexemes: readonly Lexeme[]): boolean {
  const people = /^(?:age|aged|ages|children|old|older|возраст\S*|лет|tuổi|alter|jahren?|âge|âgés?)$/;
  const around = lexemes.slice(Math.max(0, at - 3), at + 6);
  const named = group.test(keyAt(lexemes, at - 1)) && target.value !== null && target.value <= 100;
  if (named && /^[<>]=?$/.test(target.comparator ?? '')) return true;
  const years = target.unit === 'year' || target.unit === null;
  return years && around.some((lexeme) => people.test(lexeme.key));
}

/** "un milieu", "một hệ thống": the word for one is an article in a sentence, unless it counts per period. */
function isWordForOne({ key }: Lexeme): boolean {
  return isArticle(key) || /^(?:một|one|single)$/.test(key);
}

/** "tier 1 deals", "Apollo 11 data": a number behind a label or a proper name belongs to it. */
function namesThing(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  if (before === undefined || before.kind !== 'word' || kindAt(lexemes, at) !== 'number') return false;
  if (plays(before, 'label') || (plays(lexemes[at + 1], 'label') && kindAt(lexemes, at + 2) === 'number')) return true;
  const proper = /^[A-Z]/.test(before.text) && at > 1 && before.senses.length === 0;
  return proper;
}
