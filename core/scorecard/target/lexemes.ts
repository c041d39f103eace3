import type { Language } from './language.ts';
import { type Token, tokenize } from './tokens.ts';
import { type Phrase, type Sense, vocabulary } from './vocabulary.ts';
import type { Role } from './words/words.ts';

/** A word, a known phrase, a number, a date or a sign, with what it can do in a target. */
export interface Lexeme {
  readonly kind: Token['kind'];
  readonly text: string;
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly spaced: boolean;
}

/** Splits a folded text and looks its words up in one language, and in English where that language is silent. */
export function lexemesOf(text: string, language: Language | null): readonly Lexeme[] {
  const tokens = tokenize(text);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrases = token.kind === 'number' || token.kind === 'date' ? [] : longestPhrases(tokens, at, language);
    const last = tokens[at + (phrases[0]?.keys.length ?? 1) - 1] ?? token;
    lexemes.push({
      kind: token.kind,
      text: text.slice(token.start, last.end),
      key: text.slice(token.start, last.end).toLowerCase(),
      senses: phrases.map((phrase) => phrase.sense),
      spaced: token.spaced,
    });
    at += phrases[0]?.keys.length ?? 1;
  }
  return lexemes;
}

/** The longest phrases that begin here; those of the text's own language come before English ones and exclude them. */
function longestPhrases(tokens: readonly Token[], at: number, language: Language | null): readonly Phrase[] {
  const first = tokens[at];
  if (first === undefined) return [];
  let best: Phrase[] = [];
  for (const phrase of vocabulary().starting(first.key)) {
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

function matches({ keys }: Phrase, tokens: readonly Token[], at: number): boolean {
  return keys.every((key, position) => {
    const word = tokens[at + position]?.key;
    if (word === undefined) return false;
    if (key.length > 1 && key.endsWith('*')) return word.startsWith(key.slice(0, -1));
    return key.length > 1 && key.startsWith('*') ? word.endsWith(key.slice(1)) : word === key;
  });
}

/** The value a lexeme has in a role ("day" as a unit); undefined where it cannot play it. */
export function valueAs(lexeme: Lexeme | undefined, role: Role): string | undefined {
  return lexeme?.senses.find((sense) => sense.role === role)?.value;
}

export function plays(lexeme: Lexeme | undefined, ...roles: readonly Role[]): boolean {
  return lexeme?.senses.some((sense) => roles.includes(sense.role)) ?? false;
}
