import { type PhraseBook, phraseBook } from './phrase-book.ts';
import { common } from './words/common.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { french } from './words/fr.ts';
import { russian } from './words/ru.ts';
import { vietnamese } from './words/vi.ts';
import type { Role } from './words/words.ts';

let compiled: PhraseBook<Role> | undefined;

/** The words of targets in all languages. Compiled on first use: who never reads a text does not pay for it. */
export function vocabulary(): PhraseBook<Role> {
  compiled ??= phraseBook([common, english, russian, vietnamese, german, french]);
  return compiled;
}
