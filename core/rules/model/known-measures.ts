import { phrasesOf } from '../../scorecard/phrases.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
import { type Measure, measures } from '../measures.ts';
import { groupBy } from './group-by.ts';
import { compared } from './text.ts';

/** The measures of the list that a KPI's name speaks of; most names speak of none. */
export function measuresIn(name: string): readonly Measure[] {
  return known(name, () => readMeasures(` ${compared(name)}`));
}

const known = remembered<readonly Measure[]>(5000);

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

type Phrases = ReadonlyMap<string, readonly (readonly [phrase: string, measure: Measure])[]>;
let phrases: Phrases | undefined;

/** Phrases by their first three letters, so that a word is held against a few of them only. */
function phrasesByBeginning(): Phrases {
  const all = Object.entries(measures).flatMap(([measure, pattern]) => {
    return phrasesOf(pattern).map((phrase) => [phrase, measure as Measure] as const);
  });
  return groupBy(all, ([phrase]) => phrase.slice(0, 3));
}
