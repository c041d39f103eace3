import { type PhraseBook, phraseBook } from '../../scorecard/target/phrase-book.ts';
import { germanFacts } from './de.ts';
import { englishFacts } from './en.ts';
import { frenchFacts } from './fr.ts';
import type { FactRole } from './role.ts';
import { russianFacts } from './ru.ts';
import { vietnameseFacts } from './vi.ts';

let compiled: PhraseBook<FactRole> | undefined;

/** What words tell about KPIs, in all languages; compiled on first use. */
export function factBook(): PhraseBook<FactRole> {
  compiled ??= phraseBook([englishFacts, russianFacts, vietnameseFacts, germanFacts, frenchFacts]);
  return compiled;
}

export type { FactLexicon, FactRole } from './role.ts';
