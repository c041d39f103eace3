import { type Measure, measures } from '../conflict-pairs.ts';
import { compared } from './text.ts';

const known = new Map<string, readonly Measure[]>();

/** The measures of the list that a KPI's name speaks of; most names speak of none. */
export function measuresIn(name: string): readonly Measure[] {
  const before = known.get(name);
  if (before) return before;
  if (known.size > 5000) known.clear();
  const found = readMeasures(` ${compared(name)}`);
  known.set(name, found);
  return found;
}

function readMeasures(words: string): Measure[] {
  phrases ??= phrasesByBeginning();
  const found = new Set<Measure>();
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    for (const [phrase, measure] of phrases.get(words.slice(at + 1, at + 4)) ?? []) {
      if (words.startsWith(phrase, at + 1)) found.add(measure);
    }
  }
  return [...found];
}

type Phrases = Map<string, (readonly [phrase: string, measure: Measure])[]>;
let phrases: Phrases | undefined;

/** Phrases by their first three letters, so that a word is held against a few of them only. */
function phrasesByBeginning(): Phrases {
  const sorted: Phrases = new Map();
  for (const [measure, list] of Object.entries(measures)) {
    for (const phrase of list) {
      const beginning = phrase.slice(0, 3);
      sorted.set(beginning, [...(sorted.get(beginning) ?? []), [phrase, measure as Measure]]);
    }
  }
  return sorted;
}
