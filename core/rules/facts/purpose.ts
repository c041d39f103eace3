import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Word } from './word.ts';

/** "… so that at least 90 % of patients are screened" names a level. */
function saysHowMuch(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'so that' && words.slice(at + 1, at + 6).some(({ kind }) => kind === 'number');
}

/** Words that a "to" belongs to: "patients found to have an infection". */
const able = /^(?:able|unable|ready|willing|likely|found|known|expected|required|allowed|entitled|eligible|committed)$/;

/** "to" begins a purpose where a verb follows it, "in order to" always; it reaches to the end of the sentence. */
export function purposesOf(words: readonly Word[], lead: number): readonly (readonly [number, number])[] {
  const purposes: (readonly [number, number])[] = [];
  for (let at = Math.max(2, lead + 2); at < words.length; at++) {
    // "within 30 days to improve": behind a number "days to" is no measure.
    const afterAmount = / to$/.test(words[at]?.key ?? '') && words[at - 1]?.kind === 'number';
    if (valueAs(words[at], 'joint') !== 'purpose' && !afterAmount) continue;
    if (saysHowMuch(words, at)) continue;
    const next = words[at + 1];
    const aims = (plays(next, 'verb') || valueAs(next, 'vague') === 'verb') && !able.test(words[at - 1]?.key ?? '');
    const certain = words[at]?.key !== 'to' || aims;
    if (!certain || next?.kind !== 'word') continue;
    const length = words
      .slice(at)
      .findIndex((word, offset) => /^[.;*•]$/.test(word.key) || saysHowMuch(words, at + offset));
    const end = length < 0 ? words.length : at + length;
    purposes.push([at, end]);
    at = end;
  }
  return purposes;
}
