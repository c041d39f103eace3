import type { Language } from '../../scorecard/target/index.ts';
import { lexemesFrom, valueAs } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import { inForms } from './forms.ts';
import { headOf } from './head.ts';
import { leadIn } from './lead.ts';
import { type Measure, measureOf } from './measure.ts';
import { purposesOf } from './purpose.ts';
import { type Thing, thingOf } from './thing.ts';
import { type Lead, playsAs, type Word } from './word.ts';

/** A statement or a metric's name taken apart. Positions are those of `words`. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  /** The verb that leads: what is to be done. */
  readonly lead: Lead | null;
  /** True where it asks to keep a level: "maintain", "will be maintained at". */
  readonly keeps: boolean;
  readonly measure: Measure | null;
  readonly things: readonly Thing[];
  /** The noun that is counted or measured. */
  readonly head: Thing | null;
  /** Where the first clause begins that only says what something is for; the number of words where there is none. */
  readonly purposeAt: number;
  /** All such clauses, from their first word to the end of their sentence. */
  readonly purposes: readonly (readonly [from: number, to: number])[];
}

/** Takes a folded text apart. `unknown` holds words, in small letters, of which the lexicon shall know nothing. */
export function wordingOf(text: string, language: Language, unknown?: ReadonlySet<string>): Wording {
  const known = lexemesFrom(factBook(), text, language, true);
  const formed = inForms(known, language);
  const words =
    unknown === undefined ? formed : formed.map((word) => (unknown.has(word.key) ? { ...word, senses: [] } : word));
  const lead = leadIn(words, language);
  const purposes = purposesOf(words, lead?.at ?? -1);
  const purposeAt = purposes[0]?.[0] ?? words.length;
  const measure = measureOf(words, purposeAt, lead);
  const things = words.flatMap((word, at) => thingOf(word, at) ?? []);
  const head = headOf({ words, language, lead, measure, things, purposeAt });
  return { text, language, words, lead, keeps: keepsLevel(words, lead), measure, things, head, purposeAt, purposes };
}

/** "Maintain …", "will be maintained at", "is held at", "remain above". */
function keepsLevel(words: readonly Word[], lead: Lead | null): boolean {
  if (
    (lead?.value === 'keep' && !words[lead.at]?.key.startsWith('continue')) ||
    words.some((word, at) => word.key === 'maintained' && /^(?:is|are|be)$/.test(words[at - 1]?.key ?? ''))
  )
    return true;
  const held = words.findIndex(({ key }, at) => at > 0 && /^(?:held|kept|stays?)$/.test(key));
  const level = words[held + 2]?.kind === 'number' ? /^(?:at|within|between)$/ : /^(?:steady|stable|constant)$/;
  if (held > 0 && level.test(words[held + 1]?.key ?? '')) return true;
  const remain = words.findIndex((word) => word.key === 'remain');
  return remain >= 0 && /^(?:at|above|below|stable)$/.test(words[remain + 1]?.key ?? '');
}

export function isPurpose({ purposes }: Wording, at: number): boolean {
  return purposes.some(([from, to]) => at >= from && at < to);
}

/** Whether anything before the first purpose says one of these of the measured things. */
export function stateIs(wording: Wording, ...values: readonly string[]): boolean {
  return wording.words.some((word, at) => at < wording.purposeAt && playsAs(word, 'state', values));
}

/** Whose number or opinion it is: one's own people or others. */
export function peopleIn(wording: Wording): 'staff' | 'client' | null {
  for (const [at, word] of wording.words.entries()) {
    if (at >= wording.purposeAt) break;
    const value = valueAs(word, 'people');
    if (value === 'staff' || value === 'client') return value;
  }
  return null;
}

/** The words of a text that the lexicon knows, in small letters, apart from those that only join others. */
export function knownWords(text: string, language: Language): readonly string[] {
  return wordingOf(text, language)
    .words.filter((word) => word.senses.some(({ role }) => role !== 'joint'))
    .map((word) => word.key);
}
