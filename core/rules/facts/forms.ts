import { plays } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import type { Word } from './word.ts';

/** English manner adverbs mean what their adjectives mean, of which alone the lexicon holds: "robustly", "responsibly". */
export function withAdverb(word: Word): Word {
  if (!/[a-z]{3}ly$/.test(word.key) || plays(word, 'vague')) return word;
  for (const adjective of adjectivesOf(word.key)) {
    const vague = factBook()
      .starting(adjective)
      .filter(({ keys, sense }) => keys.length === 1 && sense.role === 'vague' && sense.value !== 'verb');
    if (vague.length > 0) return { ...word, senses: [...word.senses, ...vague.map(({ sense }) => sense)] };
  }
  return word;
}

function adjectivesOf(adverb: string): readonly string[] {
  const stem = adverb.slice(0, -2);
  if (stem.endsWith('ical')) return [stem, stem.slice(0, -2)];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`];
  return [stem, `${stem}le`];
}
