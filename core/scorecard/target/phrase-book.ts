import { phrasesOf } from '../phrases.ts';
import type { Language } from './language.ts';
import { tokenize } from './tokens.ts';

/**
 * Role → value → a pattern of phrases (see `phrasesOf`); a role that needs no values has its pattern alone. A "*" at the end
 * of a word stands for any ending, one at its start for any first part of a compound.
 */
export type Phrases<Role extends string> = Readonly<Partial<Record<Role, Patterns>>>;

type Patterns = string | Readonly<Record<string, string>>;

/** The phrases of one language; "any" for signs and codes that mean the same everywhere. */
export interface Lexicon<Role extends string> {
  readonly language: Language | 'any';
  readonly phrases: Phrases<Role>;
}

/** What a phrase can do, with the value it brings: { role: 'unit', value: 'day' }; without values, the role itself. */
export interface Sense<Role extends string> {
  readonly role: Role;
  readonly value: string;
}

export interface Phrase<Role extends string> {
  /** The phrase's words; a "*" at an end of one stands for whatever letters follow or precede. */
  readonly keys: readonly string[];
  readonly language: Language | 'any';
  readonly sense: Sense<Role>;
  /** True where it is written without the marks of its language: "delai", "fuer". */
  readonly plain?: boolean;
}

/** Lexicons made searchable. */
export interface PhraseBook<Role extends string> {
  /** The phrases that begin with this word, the longest first. */
  starting(key: string): readonly Phrase<Role>[];
  /** The languages of which this word alone is a known phrase. */
  speakers(key: string): ReadonlySet<Language>;
}

/** Words that stay in memory once looked up; a sheet repeats few words many times. */
const remembered = 20_000;

export function phraseBook<Role extends string>(lexicons: readonly Lexicon<Role>[]): PhraseBook<Role> {
  const exact = new Map<string, Phrase<Role>[]>();
  const stems = new Map<string, Phrase<Role>[]>();
  const endings = new Map<string, Phrase<Role>[]>();
  for (const phrase of lexicons.flatMap((lexicon) => sensesOf(lexicon))) {
    const first = phrase.keys[0] ?? '';
    const isStem = first.length > 1 && first.endsWith('*');
    const isEnding = first.length > 1 && first.startsWith('*');
    const index = isStem ? stems : isEnding ? endings : exact;
    const key = isStem ? first.slice(0, -1) : isEnding ? first.slice(1) : first;
    const known = index.get(key);
    if (known === undefined) index.set(key, [phrase]);
    else known.push(phrase);
  }
  const found = new Map<string, readonly Phrase<Role>[]>();
  const partsOf = (key: string): readonly Phrase<Role>[] => {
    const parts: Phrase<Role>[] = [];
    for (let length = key.length; length >= 3; length--) parts.push(...(stems.get(key.slice(0, length)) ?? []));
    for (let length = key.length - 3; length >= 4; length--) parts.push(...(endings.get(key.slice(-length)) ?? []));
    return parts;
  };
  const starting = (key: string): readonly Phrase<Role>[] => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const whole = exact.get(key) ?? [];
    const phrases = [...whole, ...partsOf(key).filter((phrase) => isOpenTo(phrase, whole))];
    phrases.sort((one, other) => other.keys.length - one.keys.length);
    if (found.size < remembered) found.set(key, phrases);
    return phrases;
  };
  const heard = new Map<string, ReadonlySet<Language>>();
  const speakers = (key: string): ReadonlySet<Language> => {
    const before = heard.get(key);
    if (before !== undefined) return before;
    const languages = speakersOf(starting(key));
    if (heard.size < remembered) heard.set(key, languages);
    return languages;
  };
  return { starting, speakers };
}

/** A word known as a whole in one language is no stem of another language: "trimestre" is no trimming. */
function isOpenTo<Role extends string>(part: Phrase<Role>, whole: readonly Phrase<Role>[]): boolean {
  const words = whole.filter((phrase) => phrase.keys.length === 1);
  return words.length === 0 || words.some((phrase) => phrase.language === part.language);
}

function speakersOf<Role extends string>(phrases: readonly Phrase<Role>[]): ReadonlySet<Language> {
  const speakers = new Set<Language>();
  for (const { language, keys, plain } of phrases) {
    if (language !== 'any' && keys.length === 1 && plain !== true) speakers.add(language);
  }
  return speakers;
}

function sensesOf<Role extends string>({ language, phrases }: Lexicon<Role>): readonly Phrase<Role>[] {
  const list: Phrase<Role>[] = [];
  for (const [role, patterns] of Object.entries(phrases) as [Role, Patterns][]) {
    for (const [value, written] of Object.entries(typeof patterns === 'string' ? { [role]: patterns } : patterns)) {
      const sense = { role, value };
      for (const phrase of phrasesOf(written)) {
        list.push({ keys: keysOf(phrase), language, sense });
        const plainer = withoutMarks(phrase, language);
        if (plainer !== phrase) list.push({ keys: keysOf(plainer), language, sense, plain: true });
      }
    }
  }
  return list;
}

/** As people type it whose keyboard lacks the letters, or who leave them out: "delai" for "délai", "fuer" for "für". */
function withoutMarks(phrase: string, language: Language | 'any'): string {
  if ((language !== 'de' && language !== 'fr') || !/[\u00df-\u0153]/.test(phrase)) return phrase;
  if (language === 'de') return phrase.replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? letter);
  return phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe');
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters, stars and lone signs: such phrases need not be split as a text is. */
const plainPhrase = /^(?:[a-z\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff* ]|[.'/%-](?![.*-]))+$/;
const plainKey = /[^ .'/%-]+|[^ ]/g;

/** Words split as the text is split, so that "p.p." meets "p.p."; a "*" stays with the word it ends or begins. */
function keysOf(phrase: string): readonly string[] {
  if (plainPhrase.test(phrase)) return phrase.match(plainKey) ?? [];
  const keys: string[] = [];
  for (const { key, spaced } of tokenize(phrase)) {
    if (keys[keys.length - 1] === '*' && !spaced) keys.splice(-1, 1, `*${key}`);
    else if (key === '*' && !spaced && keys.length > 0) keys.push(`${keys.pop()}*`);
    else keys.push(key);
  }
  return keys;
}
