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
  /** True where it asks to keep a level: "maintain", "will be maintained at". */
  readonly keeps: boolean;
  readonly measure: { readonly kind: MetricKind; readonly at: number } | null;
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
  const words =
    unknown === undefined ? known : known.map((word) => (unknown.has(word.key) ? { ...word, senses: [] } : word));
  const lead = leadOf(words) ?? (language === 'de' ? lastVerb(words) : null);
  const purposes = purposesOf(words, lead?.at ?? -1);
  const purposeAt = purposes[0]?.[0] ?? words.length;
  const measure = measureOf(words, purposeAt, lead);
  const things = words.flatMap((word, at) => thingOf(word, at) ?? []);
  const head = headOf({ words, language, lead, measure, things, purposeAt });
  const keeps =
    lead?.value === 'keep' ||
    words.some(
      (word, at) =>
        word.key === 'maintained' ||
        (word.key === 'remain' && /^(?:at|above|below|stable)$/.test(words[at + 1]?.key ?? '')),
    );
  return { text, language, words, lead, keeps, measure, things, head, purposeAt, purposes };
}

/** The leading verb: the first word, the one after "will" or a "to", or the verb of a short subject ("Finance tracks …"). */
function leadOf(words: readonly Word[]): Wording['lead'] {
  const limit = Math.min(words.length, 9);
  for (let at = 0; at < limit; at++) {
    const value = valueAs(words[at], 'verb');
    if (value === undefined) {
      if (at === 0 && plays(words[at], 'measure')) return null;
      continue;
    }
    if (words.length > 1 && isCommand(words, at) && !isNounPhrase(words, at)) return { value, at };
    if (isWilled(words, at)) return { value, at };
    if (at === 0 && plays(words[at], 'measure', 'thing')) return null;
  }
  return null;
}

/** "Zusammenarbeit verbessern": a German command puts its verb last. */
function lastVerb(words: readonly Word[]): Wording['lead'] {
  const at = words.length - 1;
  const value = valueAs(words[at], 'verb');
  return value === undefined || at < 1 || !/n$/.test(words[at]?.key ?? '') ? null : { value, at };
}

/** First, behind an introduction and its comma, or behind adverbs alone. */
function isCommand(words: readonly Word[], at: number): boolean {
  if (at === 0 || words[at - 1]?.key === ',') return true;
  const third =
    at <= 3 && /[^s]s$/.test(words[at]?.key ?? '') && words.slice(0, at).every((word) => word.senses.length === 0);
  return third || words.slice(0, at).every((word) => word.kind === 'sign' || plays(word, 'vague'));
}

/** "will increase", "seeks to reduce", "will significantly increase". */
function isWilled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const adverb = before !== undefined && /ly$/.test(before.key) ? words[at - 2] : before;
  if (adverb?.key === 'to')
    return /^(?:seek|seeks|aim|aims|plan|plans|need|needs|strive|strives|commit|continue|continues)$/.test(
      words[at - 2]?.key ?? '',
    );
  if (adverb?.key === 'and') return plays(words[at - 2], 'verb');
  return /^(?:will|shall|we|seek|must|should)$/.test(adverb?.key ?? '');
}

/** Verbs that are as often nouns in the names of metrics. */
const ambiguous =
  /^(?:review|support|test|report|release|issue|plan|contact|design|research|study|audit|use|help|process|call|post|visit|share|train|run|sign|present|host|update|draft|award|pilot|fund|answer|access|open|complete|cut|lift|gain|drop)$/;

/** "Review of …", "Support response time": the word is a noun there. */
function isNounPhrase(words: readonly Word[], at: number): boolean {
  const joint = valueAs(words[at + 1], 'joint');
  if (joint === 'of' || joint === 'purpose') return true;
  if (!ambiguous.test(words[at]?.key ?? '')) return false;
  if (/^[A-Z]/.test(words[at + 1]?.text ?? '') && words.some((word) => playsAs(word, 'state', ['served']))) return true;
  const end = words.findIndex((word, position) => position > at && (word.kind === 'sign' || plays(word, 'joint')));
  const last = words[(end < 0 ? words.length : end) - 1];
  return plays(last, 'measure') || (last !== undefined && thingOf(last, at)?.itself === true);
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

/** "10 %", "5.5-hours": the unit of an amount, not the name of a measure. */
function isAmount(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'number' || (before?.key === '-' && words[at - 2]?.kind === 'number');
}

function measureOf(words: readonly Word[], end: number, lead: Wording['lead']): Wording['measure'] {
  const found: { readonly kind: MetricKind; readonly at: number }[] = [];
  for (let at = 0; at < end; at++) {
    const written = valueAs(words[at], 'measure');
    const kind = measureKinds.find((known) => known === written);
    const amount = (kind === 'share' || kind === 'time') && isAmount(words, at);
    const command = at === lead?.at;
    if (kind !== undefined && !amount && !command) found.push({ kind, at });
  }
  const [first] = found;
  const general = first?.kind === 'quantity' || first?.kind === 'index';
  // "the average monthly number of": the number is the measure, the average only describes it.
  const better = general
    ? found.find(({ kind, at }) => kind !== 'quantity' && kind !== 'index' && at <= first.at + 5)
    : undefined;
  return better ?? first ?? null;
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
 * The head noun: what is counted or measured. English puts it last in its phrase ("open case inventory"), where words of
 * measure behind it do not count ("occupancy rate"); the other languages put it first.
 */
function headOf({ words, language, lead, measure, things, purposeAt }: Taken): Thing | null {
  const start = phraseStart(words, lead, measure);
  const end = phraseEnd(words, start, purposeAt);
  if (language !== 'en') return things.find((thing) => thing.at >= start && thing.at < purposeAt) ?? null;
  let at = end - 1;
  while (
    at > start &&
    isTrailing(
      words[at],
      things.some((thing) => thing.at === at),
    )
  )
    at--;
  const opener = things.find(
    (thing) => thing.at >= start && thing.at < end && / (?:per|of|to|on)$/.test(thing.text.toLowerCase()),
  );
  const last = things.find((thing) => thing.at === at) ?? null;
  return opener?.itself === true && last?.itself !== true
    ? opener
    : (last ??
        opener ??
        (plays(words[start], 'measure') ? (things.find((thing) => thing.at === start && thing.itself) ?? null) : null));
}

/** Behind a bracket at the beginning: "(6-month) retention". */
function introEnd(words: readonly Word[]): number {
  return words[0]?.key === '(' ? words.findIndex((word) => word.key === ')') + 1 : 0;
}

/** Behind the leading verb and behind "number of", "% of". */
function phraseStart(words: readonly Word[], lead: Wording['lead'], measure: Wording['measure']): number {
  const first = lead === null || lead.at === words.length - 1 ? introEnd(words) : lead.at + 1;
  if (measure === null || measure.at < first || measure.at > first + 4) return first;
  if (plays(words[measure.at], 'thing')) return first;
  const next = words[measure.at + 1];
  if (measure.kind === 'quantity' && /^(?:in|of)$/.test(next?.key ?? '')) return measure.at + 2;
  const written = words[measure.at]?.key ?? '';
  const leads = /^(?:#|%|percent|percentage|number)$| (?:of|de|d')$/.test(written) || valueAs(next, 'joint') === 'of';
  return leads && next !== undefined ? measure.at + 1 : first;
}

/** The phrase ends at a preposition, a bracket, a comma, a purpose, or a participle that nothing follows. */
function phraseEnd(words: readonly Word[], start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    const joint = words[at - 1]?.key === '-' ? undefined : valueAs(words[at], 'joint');
    if (words[at]?.key === '(') {
      const close = words.findIndex((word, position) => position > at && word.key === ')');
      if (close < 0 || words[close + 1]?.kind !== 'word' || plays(words[close + 1], 'joint')) return at;
      at = close;
      continue;
    }
    if (joint === 'break' || joint === 'purpose' || /^[,:;.–]$/.test(words[at]?.key ?? '')) return at;
    if (joint === 'of' && (at > start + 1 || !plays(words[start], 'measure'))) return at;
    if (plays(words[at], 'state') && !plays(words[at], 'thing') && endsAfter(words[at + 1])) return at;
    if (isLateParticiple(words, at)) return at;
  }
  return limit;
}

/** "people attending events", "expense variance excluding freight": a word in -ing behind the noun. */
function isLateParticiple(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!/ing$/.test(words[at]?.key ?? '') || plays(words[at], 'thing') || before === undefined) return false;
  return /s$|^\)$/.test(before.key) || plays(before, 'thing', 'measure');
}

function endsAfter(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || plays(next, 'joint', 'state');
}

/** A measure word, a sign or a participle behind the noun: "satisfaction score", "contracts awarded". */
function isTrailing(word: Word | undefined, isThing: boolean): boolean {
  if (word === undefined || isThing) return false;
  if (word.kind !== 'word' || plays(word, 'measure', 'state') || valueAs(word, 'joint') === 'and' || word.key === 'kpi')
    return true;
  return /(?:ed|ing)$/.test(word.key);
}

export function stateIs(wording: Wording, ...values: readonly string[]): boolean {
  return wording.words.some((word, at) => at < wording.purposeAt && playsAs(word, 'state', values));
}

function playsAs(word: Word, role: FactRole, values: readonly string[]): boolean {
  return word.senses.some((sense) => sense.role === role && values.includes(sense.value));
}

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
