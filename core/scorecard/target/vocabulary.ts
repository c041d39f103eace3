import type { Language } from './language.ts';
import { tokenize } from './tokens.ts';
import { common } from './words/common.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { russian } from './words/ru.ts';
import { vietnamese } from './words/vi.ts';
import type { Role, Words } from './words/words.ts';

/** What a phrase can do, with the value it brings: { role: 'unit', value: 'day' }. */
export interface Sense {
  readonly role: Role;
  readonly value: string;
}

export interface Phrase {
  /** The phrase's words; a "*" at an end of one stands for whatever letters follow or precede. */
  readonly keys: readonly string[];
  readonly language: Language | 'any';
  readonly sense: Sense;
}

export interface Vocabulary {
  /** The phrases that begin with this word, the longest first. */
  starting(key: string): readonly Phrase[];
  /** The languages of which this word is a known beginning of a phrase. */
  speakers(key: string): ReadonlySet<Language>;
}

let compiled: Vocabulary | undefined;

/** Compiled once, on first use: a host that never reads a text does not pay for it. */
export function vocabulary(): Vocabulary {
  compiled ??= compile([common, english, russian, vietnamese, german, french]);
  return compiled;
}

function compile(lists: readonly Words[]): Vocabulary {
  const exact = new Map<string, Phrase[]>();
  const stems = new Map<string, Phrase[]>();
  const endings = new Map<string, Phrase[]>();
  for (const phrase of lists.flatMap(phrasesOf)) {
    const first = phrase.keys[0] ?? '';
    const isStem = first.length > 1 && first.endsWith('*');
    const isEnding = first.length > 1 && first.startsWith('*');
    const index = isStem ? stems : isEnding ? endings : exact;
    const key = isStem ? first.slice(0, -1) : isEnding ? first.slice(1) : first;
    const known = index.get(key);
    if (known === undefined) index.set(key, [phrase]);
    else known.push(phrase);
  }
  const found = new Map<string, readonly Phrase[]>();
  const starting = (key: string): readonly Phrase[] => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const phrases = [...(exact.get(key) ?? [])];
    // A word that is known as a whole is not taken for another word's stem: "trimestre" is no trimming.
    const shortest = phrases.some((phrase) => phrase.keys.length === 1) ? key.length + 1 : 3;
    for (let length = key.length; length >= shortest; length--)
      phrases.push(...(stems.get(key.slice(0, length)) ?? []));
    const longest = phrases.length > 0 ? 0 : key.length - 3;
    for (let length = longest; length >= 4; length--) phrases.push(...(endings.get(key.slice(-length)) ?? []));
    phrases.sort((one, other) => other.keys.length - one.keys.length);
    if (phrases.length > 0) found.set(key, phrases);
    return phrases;
  };
  return { starting, speakers: (key) => speakersOf(starting(key)) };
}

function speakersOf(phrases: readonly Phrase[]): ReadonlySet<Language> {
  const speakers = new Set<Language>();
  for (const { language, keys } of phrases) {
    if (language !== 'any' && keys.length === 1) speakers.add(language);
  }
  return speakers;
}

function phrasesOf({ language, phrases }: Words): readonly Phrase[] {
  const list: Phrase[] = [];
  for (const [role, values] of Object.entries(phrases) as [Role, Readonly<Record<string, string>>][]) {
    for (const [value, written] of Object.entries(values)) {
      for (const phrase of written.split('|')) {
        list.push({ keys: keysOf(phrase), language, sense: { role, value } });
      }
    }
  }
  return list;
}

/** Words split as the text is split, so that "p.p." meets "p.p."; a "*" stays with the word it ends. */
function keysOf(phrase: string): readonly string[] {
  const keys: string[] = [];
  for (const { key, spaced } of tokenize(phrase)) {
    if (keys[keys.length - 1] === '*' && !spaced) keys.splice(-1, 1, `*${key}`);
    else if (key === '*' && !spaced && keys.length > 0) keys.push(`${keys.pop()}*`);
    else keys.push(key);
  }
  return keys;
}
