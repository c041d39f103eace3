import type { Language } from '../../scorecard/target/index.ts';
import { type Lexeme, lexemesFrom, plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { type FactRole, factBook } from '../lexicons/index.ts';
import type { Domain, Level, MetricKind, Perspective } from './facts.ts';

export type Word = Lexeme<FactRole>;

/** A noun that KPIs measure, with what the lexicon knows of it. */
export interface Thing {
  readonly text: string;
  readonly at: number;
  readonly level: Level;
  /** "+" more is better, "-" less is better, "0" neither. */
  readonly better: '+' | '-' | '0';
  readonly perspective: Perspective;
  readonly domain: Domain;
  /** True where the word alone names a measure: "revenue", "churn". */
  readonly itself: boolean;
}

/** A statement or a metric's name taken apart. Positions are those of `words`. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  /** The verb that leads: what is to be done. */
  readonly lead: { readonly value: string; readonly at: number } | null;
  readonly measure: { readonly kind: MetricKind; readonly at: number } | null;
  readonly things: readonly Thing[];
  /** The noun that is counted or measured. */
  readonly head: Thing | null;
  /** Where the first clause begins that only says what something is for; the number of words where there is none. */
  readonly purposeAt: number;
  /** All such clauses, from their first word to the end of their sentence. */
  readonly purposes: readonly (readonly [from: number, to: number])[];
}

/** Takes a folded text apart; `names` lists what its words are known to be. */
export function wordingOf(text: string, language: Language): Wording {
  const words = lexemesFrom(factBook(), text, language);
  const lead = leadOf(words);
  const purposes = purposesOf(words, lead?.at ?? -1);
  const purposeAt = purposes[0]?.[0] ?? words.length;
  const measure = measureOf(words, purposeAt);
  const things = words.flatMap((word, at) => thingOf(word, at) ?? []);
  const head = headOf({ words, language, lead, measure, things, purposeAt });
  return { text, language, words, lead, measure, things, head, purposeAt, purposes };
}

/** The leading verb: the first word, or the one after "will" or a "to". */
function leadOf(words: readonly Word[]): Wording['lead'] {
  const limit = Math.min(words.length, 9);
  for (let at = 0; at < limit; at++) {
    const value = valueAs(words[at], 'verb');
    if (value === undefined) continue;
    const subject = words.slice(0, at);
    const commanded = at === 0 || subject.every((word) => word.kind === 'sign' || plays(word, 'vague'));
    const willed = /^(?:will|to|shall|we|and|seek|must|should)$/.test(words[at - 1]?.key ?? '') && at <= 8;
    const next = words[at + 1];
    const noun = plays(next, 'joint') && valueAs(next, 'joint') !== 'and' && valueAs(next, 'joint') !== 'break';
    if ((commanded && !noun && words.length > 1) || willed) return { value, at };
    if (at === 0 && plays(words[at], 'measure', 'thing')) return null;
  }
  return null;
}

/** "to" begins a purpose where a verb follows it, "in order to" always; it reaches to the end of the sentence. */
function purposesOf(words: readonly Word[], lead: number): readonly (readonly [number, number])[] {
  const purposes: (readonly [number, number])[] = [];
  for (let at = Math.max(2, lead + 2); at < words.length; at++) {
    if (valueAs(words[at], 'joint') !== 'purpose') continue;
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

export function isPurpose({ purposes }: Wording, at: number): boolean {
  return purposes.some(([from, to]) => at >= from && at < to);
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

function measureOf(words: readonly Word[], end: number): Wording['measure'] {
  for (let at = 0; at < end; at++) {
    const written = valueAs(words[at], 'measure');
    const kind = measureKinds.find((known) => known === written);
    if (kind !== undefined && !(kind === 'quantity' && at === 0 && plays(words[at], 'verb'))) return { kind, at };
  }
  return null;
}

const levels: readonly Level[] = ['input', 'activity', 'output', 'process', 'outcome'];
const perspectives: readonly Perspective[] = ['financial', 'customer', 'process', 'learning'];

function thingOf(word: Word, at: number): Thing | null {
  const marks = valueAs(word, 'thing')?.split(' ');
  if (marks === undefined) return null;
  const [level, better, perspective, domain, itself] = marks;
  return {
    text: word.text,
    at,
    level: levels.find((known) => known === level) ?? 'output',
    better: better === '+' || better === '-' ? better : '0',
    perspective: perspectives.find((known) => known === perspective) ?? 'process',
    domain: (domain ?? 'service') as Domain,
    itself: itself !== undefined,
  };
}

type Taken = Pick<Wording, 'words' | 'language' | 'lead' | 'measure' | 'things' | 'purposeAt'>;

/**
 * The head noun. English puts it last in its phrase ("open case inventory"), the other languages first.
 * The phrase begins behind "number of" and the leading verb and ends at a preposition, a participle or a purpose.
 */
function headOf({ words, language, lead, measure, things, purposeAt }: Taken): Thing | null {
  const counted = measure !== null && (measure.kind === 'count' || measure.kind === 'share') ? measure.at + 1 : 0;
  const start = Math.max(counted, lead === null ? 0 : lead.at + 1);
  const strong = things.find((thing) => thing.itself && thing.at >= start && thing.at < purposeAt);
  const end = phraseEnd(words, start, purposeAt);
  const inside = things.filter((thing) => thing.at >= start && thing.at < end);
  const own = language === 'en' ? inside[inside.length - 1] : inside[0];
  if (own !== undefined) return own.itself || strong === undefined || counted > 0 ? own : strong;
  const before = things.filter((thing) => thing.at < start);
  return strong ?? before[before.length - 1] ?? things.find((thing) => thing.at < purposeAt) ?? things[0] ?? null;
}

function phraseEnd(words: readonly Word[], start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const joint = valueAs(words[at], 'joint');
    if (joint === 'break' || joint === 'purpose' || words[at]?.key === '(' || words[at]?.key === ',') return at;
    if (plays(words[at], 'state') && !plays(words[at], 'thing')) return at;
  }
  return limit;
}

export function stateIs(wording: Wording, ...values: readonly string[]): boolean {
  return wording.words.some((word, at) => at < wording.purposeAt && values.includes(valueAs(word, 'state') ?? ''));
}

export function peopleIn(wording: Wording): 'staff' | 'client' | null {
  for (const [at, word] of wording.words.entries()) {
    if (at >= wording.purposeAt) break;
    const value = valueAs(word, 'people');
    if (value === 'staff' || value === 'client') return value;
  }
  return null;
}
