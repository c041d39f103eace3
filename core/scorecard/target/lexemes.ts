import type { Language } from './language.ts';
import type { Phrase, PhraseBook, Sense } from './phrase-book.ts';
import { type Token, tokenize } from './tokens.ts';
import { vocabulary } from './vocabulary.ts';
import type { Role as TargetRole } from './words/words.ts';

/** A word, a known phrase, a number, a date or a sign, with what it can do: by default, in a target. */
export interface Lexeme<Role extends string = TargetRole> {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly key: string;
  readonly senses: readonly Sense<Role>[];
  readonly spaced: boolean;
  /** Where it begins in the folded text. */
  readonly start: number;
}

/** Splits a folded text and looks its words up in one language, and in English where that language is silent. */
export function lexemesOf(text: string, language: Language | null): readonly Lexeme[] {
  return lexemesFrom(vocabulary(), text, language);
}

/**
 * The same with the words of another book. `nested` keeps what a shorter phrase at the same place means in roles that the
 * longer one does not play: "improper payment rate" is one measure, and "improper payment" in it still means money.
 */
export function lexemesFrom<Role extends string>(
  book: PhraseBook<Role>,
  text: string,
  language: Language | null,
  nested = false,
): readonly Lexeme<Role>[] {
  const tokens = tokenize(text);
  const lexemes: Lexeme<Role>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrases = token.kind === 'number' || token.kind === 'date' ? [] : phrasesAt(book, tokens, at, language);
    const length = phrases[0]?.keys.length ?? 1;
    const last = tokens[at + length - 1] ?? token;
    const written = text.slice(token.start, last.end);
    const { kind, spaced, start } = token;
    const senses = sensesOf(phrases, nested ? 1 : length);
    lexemes.push({ kind, text: written, key: written.toLowerCase(), senses, spaced, start });
    at += length;
  }
  return lexemes;
}

const nothing: readonly never[] = [];

/** Of each role the longest phrases, none shorter than `shortest`. */
function sensesOf<Role extends string>(phrases: readonly Phrase<Role>[], shortest: number): readonly Sense<Role>[] {
  if (phrases.length === 0) return nothing;
  const longest = new Map<Role, number>();
  const senses: Sense<Role>[] = [];
  for (const { sense, keys } of phrases) {
    if (keys.length < shortest) break;
    const length = longest.get(sense.role) ?? keys.length;
    longest.set(sense.role, length);
    if (keys.length === length) senses.push(sense);
  }
  return senses;
}

/** The phrases that begin here, the longest first; English ones only where the text's own language has none as long. */
function phrasesAt<Role extends string>(
  book: PhraseBook<Role>,
  tokens: readonly Token[],
  at: number,
  language: Language | null,
): readonly Phrase<Role>[] {
  const first = tokens[at];
  if (first === undefined) return [];
  const found = book.starting(first.key).filter((phrase) => {
    const spoken =
      language === null || phrase.language === language || phrase.language === 'any' || phrase.language === 'en';
    return spoken && matches(phrase, tokens, at);
  });
  const own = language === 'en' ? undefined : found.find((phrase) => phrase.language === language);
  if (own === undefined) return found;
  return found.filter((phrase) => phrase.language !== 'en' || phrase.keys.length > own.keys.length);
}

function matches({ keys }: { readonly keys: readonly string[] }, tokens: readonly Token[], at: number): boolean {
  return keys.every((key, position) => {
    const word = tokens[at + position]?.key;
    if (word === undefined) return false;
    if (key.length > 1 && key.endsWith('*')) return word.startsWith(key.slice(0, -1));
    return key.length > 1 && key.startsWith('*') ? word.endsWith(key.slice(1)) : word === key;
  });
}

/** The value a lexeme has in a role ("day" as a unit); undefined where it cannot play it. */
export function valueAs<Role extends string>(lexeme: Lexeme<Role> | undefined, role: Role): string | undefined {
  return lexeme?.senses.find((sense) => sense.role === role)?.value;
}

export function plays<Role extends string>(lexeme: Lexeme<Role> | undefined, ...roles: readonly Role[]): boolean {
  return lexeme?.senses.some((sense) => roles.includes(sense.role)) ?? false;
}

/** What stands at a place of the text, in small letters; nothing before its beginning and behind its end. */
export function keyAt(lexemes: readonly { readonly key: string }[], at: number): string {
  return lexemes[at]?.key ?? '';
}

/** The same as it was written. */
export function textAt(lexemes: readonly { readonly text: string }[], at: number): string {
  return lexemes[at]?.text ?? '';
}

export function kindAt(lexemes: readonly { readonly kind: Token['kind'] }[], at: number): Token['kind'] | undefined {
  return lexemes[at]?.kind;
}
