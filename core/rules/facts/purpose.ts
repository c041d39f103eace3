import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Word } from './word.ts';

/** "to" begins a purpose where a verb follows it, "in order to" always; it reaches to the end of the sentence. */
export function purposesOf(words: readonly Word[], lead: number): readonly (readonly [number, number])[] {
  const purposes: (readonly [number, number])[] = [];
  for (let at = Math.max(2, lead + 2); at < words.length; at++) {
    // "within 30 days to improve": behind a number "days to" is no measure.
    const afterAmount = / to$/.test(words[at]?.key ?? '') && words[at - 1]?.kind === 'number';
    if (valueAs(words[at], 'joint') !== 'purpose' && !afterAmount) continue;
    const next = words[at + 1];
    const certain = words[at]?.key !== 'to' || plays(next, 'verb') || valueAs(next, 'vague') === 'verb';
    if (!certain || next?.kind !== 'word') continue;
    const length = words.slice(at).findIndex((word) => /^[.;*•]$/.test(word.key));
    const end = length < 0 ? words.length : at + length;
    purposes.push([at, end]);
    at = end;
  }
  return purposes;
}
