import type { MetricKind } from './facts.ts';
import type { Lead, Word } from './word.ts';

/** The words that name what kind of quantity is measured. */
export interface Measure {
  readonly kind: MetricKind;
  readonly at: number;
}

const measureKinds: readonly MetricKind[] = [
  'count',
  'share',
  'ratio',
  'time',
  'money',
  'score',
  'rank',
  'index',
  'quantity',
];

/** The kind of quantity that a word names; null where it names none. */
export function measureKindOf(word: Pick<Word, 'senses'> | undefined): MetricKind | null {
  const written = word?.senses.find((sense) => sense.role === 'measure')?.value;
  return measureKinds.find((known) => known === written) ?? null;
}

/** "10 %", "5.5-hours": the unit of an amount, not the name of a measure. */
function isAmount(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'number' || (before?.key === '-' && words[at - 2]?.kind === 'number');
}

export function measureOf(words: readonly Word[], end: number, lead: Lead | null): Measure | null {
  const found: Measure[] = [];
  for (let at = 0; at < end; at++) {
    const kind = measureKindOf(words[at]);
    const amount = (kind === 'share' || kind === 'time') && isAmount(words, at);
    const command = at === lead?.at;
    if (kind !== null && !amount && !command) found.push({ kind, at });
  }
  const [first] = found;
  const general = first?.kind === 'quantity' || first?.kind === 'index';
  // "the average monthly number of": the number is the measure, the average only describes it.
  const better = general
    ? found.find(({ kind, at }) => kind !== 'quantity' && kind !== 'index' && at <= first.at + 5)
    : undefined;
  return better ?? first ?? null;
}
