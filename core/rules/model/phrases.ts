import { phrasesOf } from '../../scorecard/phrases.ts';
import { compared } from './text.ts';

/** Tells of a text whether it is one of the phrases of a pattern; letter case and punctuation do not count. */
export function isOneOf(pattern: string): (text: string) => boolean {
  const phrases = new Set(phrasesOf(pattern));
  return (text) => text !== '' && phrases.has(compared(text));
}

/** Tells of a text whether a phrase of the pattern begins one of its words; `$` marks a phrase that has to end with the word. */
export function speaksOf(pattern: string): (text: string) => boolean {
  const beginnings = phrasesOf(pattern).map((phrase) => ` ${phrase.replace('$', ' ')}`);
  return (text) => {
    const words = ` ${compared(text)} `;
    return beginnings.some((beginning) => words.includes(beginning));
  };
}
