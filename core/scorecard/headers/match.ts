import { scorecardColumns } from '../columns.ts';
import type { Field } from '../field.ts';
import { phrasesOf } from '../phrases.ts';
import { registerColumns } from '../register-columns.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { folded } from './fold.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { vi } from './vi.ts';
import type { HeaderWords } from './words.ts';

const languages: readonly HeaderWords[] = [en, ru, vi, de, fr];

/** The folded words of one kind in all languages. */
export function wordsOfAll(kind: (language: HeaderWords) => string | undefined): readonly string[] {
  return languages.flatMap((language) => phrasesOf(kind(language) ?? '').map(folded));
}

/** The words of each field, or of the cells below it, in all languages. */
export function* wordsOfFields(kind: 'fields' | 'values'): Iterable<readonly [Field, string]> {
  for (const language of languages) {
    for (const [field, pattern] of Object.entries(language[kind])) {
      for (const word of phrasesOf(pattern)) yield [field as Field, folded(word)];
    }
  }
}

/** Fields that a header may name, each with how well it fits: 1 is the very words, below `sureMatch` it is a guess. */
export type HeaderMatch = ReadonlyMap<Field, number>;

export const sureMatch = 0.8;

interface Lexicon {
  /** Fields by folded synonym. */
  readonly synonyms: ReadonlyMap<string, readonly Field[]>;
  readonly fillers: ReadonlySet<string>;
  readonly longestWords: number;
}

let lexicon: Lexicon | undefined;
const remembered = new Map<string, HeaderMatch>();
const none: HeaderMatch = new Map();

/** Built on first use, so that a host that only calculates does not pay for it. */
function theLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

function buildLexicon(): Lexicon {
  const synonyms = new Map<string, Field[]>();
  const add = (field: Field, key: string) => {
    const fields = synonyms.get(key) ?? [];
    if (!fields.includes(field)) synonyms.set(key, [...fields, field]);
  };
  for (const [field, word] of wordsOfFields('fields')) add(field, word);
  for (const column of [...registerColumns, ...scorecardColumns]) add(column.field, folded(column.header));
  const fillers = new Set(wordsOfAll(({ fillers }) => fillers));
  const longestWords = Math.max(...[...synonyms.keys()].map((key) => key.split(' ').length));
  return { synonyms, fillers, longestWords };
}

/** What a header or a title label may name. The same text always gives the same answer. */
export function matchHeader(text: string): HeaderMatch {
  const known = remembered.get(text);
  if (known) return known;
  const match = text.length > 80 ? none : matched(text);
  if (remembered.size > 5000) remembered.clear();
  remembered.set(text, match);
  return match;
}

function matched(text: string): HeaderMatch {
  const whole = folded(text);
  const exact = theLexicon().synonyms.get(whole);
  if (exact) return new Map(exact.map((field) => [field, 1]));
  const outside = folded(text.replace(/[([{][^)\]}]*[)\]}]/g, ' '));
  const inside = outside === '' ? whole : outside;
  const plain = theLexicon().synonyms.get(inside);
  if (plain) return new Map(plain.map((field) => [field, 0.95]));
  return matchWords(inside.split(' '));
}

/** The longest run of words that is a synonym; years, numbers, signs and fillers beside it cost nothing. */
function matchWords(words: readonly string[]): HeaderMatch {
  const { synonyms, fillers, longestWords } = theLexicon();
  const telling = words.filter((word) => !isNoise(word) && !fillers.has(word)).length;
  if (words.length > 10 || telling === 0) return none;
  for (let length = Math.min(longestWords, words.length); length > 0; length--) {
    const found = new Map<Field, number>();
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length);
      const fields = synonyms.get(run.join(' '));
      if (!fields) continue;
      const covered = run.filter((word) => !isNoise(word) && !fillers.has(word)).length;
      const score = 0.4 + 0.52 * (covered / telling);
      for (const field of fields) found.set(field, Math.max(found.get(field) ?? 0, score));
    }
    if (found.size > 0) return found;
  }
  return none;
}

function isNoise(word: string): boolean {
  return /^(?:[%#№]|\d+|[qpтtк]\d|kpi|no|fy\d*|cy\d*)$/.test(word);
}
