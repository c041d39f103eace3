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

/** The same with the words of another book. */
export function lexemesFrom<Role extends string>(
  book: PhraseBook<Role>,
  text: string,
  language: Language | null,
): readonly Lexeme<Role>[] {
  const tokens = tokenize(text);
  const lexemes: Lexeme<Role>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrases = token.kind === 'number' || token.kind === 'date' ? [] : longestPhrases(book, tokens, at, language);
    const last = tokens[at + (phrases[0]?.keys.length ?? 1) - 1] ?? token;
    lexemes.push({
      kind: token.kind,
      text: text.slice(token.start, last.end),
      key: text.slice(token.start, last.end).toLowerCase(),
      senses: phrases.map((phrase) => phrase.sense),
      spaced: token.spaced,
      start: token.start,
    });
    at += phrases[0]?.keys.length ?? 1;
  }
  return lexemes;
}

/** The longest phrases that begin here; those of the text's own language come before English ones and exclude them. */
function longestPhrases<Role extends string>(
  book: PhraseBook<Role>,
  tokens: readonly Token[],
  at: number,
  language: Language | null,
): readonly Phrase<Role>[] {
  const first = tokens[at];
  if (first === undefined) return [];
  let best: Phrase<Role>[] = [];
  for (const phrase of book.starting(first.key)) {
    const length = best[0]?.keys.length ?? 0;
    if (phrase.keys.length < length) break;
    const spoken =
      language === null || phrase.language === 'any' || phrase.language === language || phrase.language === 'en';
    if (spoken && matches(phrase, tokens, at)) best.push(phrase);
  }
  if (language !== 'en' && best.some((phrase) => phrase.language === language)) {
    best = best.filter((phrase) => phrase.language !== 'en');
  }
  return best;
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
