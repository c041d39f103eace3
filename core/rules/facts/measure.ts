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

/** "10 %", "5.5-hours", "full-time", "age-friendly": the unit of an amount or a manner of work, not the name of a measure. */
function isAmount(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at + 1]?.key === '-' && words[at + 1]?.spaced === false) return true;
  const first = before?.key === '-' ? words[at - 2] : before;
  return first?.kind === 'number' || /^(?:full|part|real|first|one|long|short)$/.test(first?.key ?? '');
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
  const best = better ?? first ?? null;
  return best?.kind === 'count' && countsTime(words, best.at) ? { kind: 'time', at: best.at + 1 } : best;
}

/** "Number of days to …", "число дней", "nombre de jours": what is counted is time. */
function countsTime(words: readonly Word[], at: number): boolean {
  if (words[at + 2]?.key === '-') return false;
  return /^(?:minutes|days|weeks|months|дней|минут|jours|tage|ngày|giờ)$/.test(words[at + 1]?.key ?? '');
}
