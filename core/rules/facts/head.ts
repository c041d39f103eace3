import type { Language } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Measure } from './measure.ts';
import type { Thing } from './thing.ts';
import type { Lead, Word } from './word.ts';

export interface PhraseParts {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly lead: Lead | null;
  readonly measure: Measure | null;
  readonly things: readonly Thing[];
  readonly purposeAt: number;
}

/**
 * The head noun: what is counted or measured. English puts it last in its phrase ("open case inventory"), where words of
 * measure behind it do not count ("occupancy rate"); the other languages put it first.
 */
export function headOf(parts: PhraseParts): Thing | null {
  const { words, language, lead, measure, things, purposeAt } = parts;
  const start = phraseStart(words, lead, measure);
  const end = phraseEnd(parts, start, purposeAt);
  if (language !== 'en') return firstThing(things, start, clauseStart(words, start, purposeAt));
  const thingAt = (at: number): Thing | null => things.find((thing) => thing.at === at) ?? null;
  let at = end - 1;
  while (at > start && thingAt(at) === null && isTrailing(words[at])) at = before(words, at);
  const last = thingAt(at);
  const opener = things.find((thing) => thing.at >= start && thing.at < end && opensPhrase(thing)) ?? null;
  if (opener?.itself === true && (last?.itself !== true || / between$|^(?:cost|price)/i.test(opener.text)))
    return opener;
  const named = plays(words[start], 'measure') ? thingAt(start) : null;
  return last ?? opener ?? (named?.itself === true ? named : null);
}

/** Where a clause begins in which the head cannot stand: "qui …", "который …", "ont …". */
function clauseStart(words: readonly Word[], start: number, limit: number): number {
  const at = words.findIndex(
    ({ key }, position) =>
      position > start && /^(?:qui|que|dont|où|est|sont|ont|котор\S+|где|если|welche\S?)$/.test(key),
  );
  return at < 0 ? limit : Math.min(at, limit);
}

/** The first thing named; of an English compound in another language's text ("Feature Adoption Rate") the last. */
function firstThing(things: readonly Thing[], start: number, end: number): Thing | null {
  const first = things.find((thing) => thing.at >= start && thing.at < end) ?? null;
  const next = first === null ? undefined : things.find((thing) => thing.at === first.at + 1);
  const compound = next?.itself === true && first?.itself === false && isEnglish(first) && isEnglish(next);
  return compound ? next : first;
}

function isEnglish({ text }: Thing): boolean {
  return /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(text);
}

/** The position before a word, or before the bracket that it closes. */
function before(words: readonly Word[], at: number): number {
  if (words[at]?.key !== ')') return at - 1;
  for (let open = at - 1; open > 0; open--) if (words[open]?.key === '(') return open - 1;
  return at - 1;
}

/** "cost per", "return on": the thing is followed by what it is of; "response time priority calls": by what takes it. */
function opensPhrase({ text }: Thing): boolean {
  return / (?:per|of|to|on|time|between)$/i.test(text);
}

/** Behind a bracket at the beginning: "(6-month) retention". */
function introEnd(words: readonly Word[]): number {
  return words[0]?.key === '(' ? words.findIndex((word) => word.key === ')') + 1 : 0;
}

/** Behind the leading verb and behind "number of", "% of". */
function phraseStart(words: readonly Word[], lead: Lead | null, measure: Measure | null): number {
  const first = lead === null || lead.at === words.length - 1 ? introEnd(words) : lead.at + 1;
  if (measure === null || measure.at < first || measure.at > first + 4) return first;
  // "Debt service as a share of exports": the head stands before.
  if (words.slice(first, measure.at).some((word) => valueAs(word, 'joint') === 'break')) return first;
  if (plays(words[measure.at], 'thing')) return first;
  const next = words[measure.at + 1];
  // "Percent increase in revenue"
  if (
    /^(?:increase|decrease|growth|change|rise|reduction)$/.test(next?.key ?? '') &&
    words[measure.at + 2]?.key === 'in'
  )
    return measure.at + 3;
  if (measure.kind === 'quantity' && /^(?:in|of)$/.test(next?.key ?? '')) return measure.at + 2;
  const written = words[measure.at]?.key ?? '';
  const leads = /^(?:#|%|percent|percentage|number)$| (?:of|de|d')$/.test(written) || valueAs(next, 'joint') === 'of';
  return leads && next !== undefined ? measure.at + 1 : first;
}

/** The phrase ends at a preposition, a bracket, a comma, a purpose, or a participle that nothing follows. */
function phraseEnd({ words, things }: PhraseParts, start: number, limit: number): number {
  const thingAt = (position: number) => things.find((thing) => thing.at === position);
  for (let at = start + 1; at < limit; at++) {
    const hyphened = words[at - 1]?.key === '-' || (words[at + 1]?.key === '-' && words[at + 1]?.spaced === false);
    const joint = hyphened ? undefined : valueAs(words[at], 'joint');
    if (words[at]?.key === '(') {
      const close = words.findIndex((word, position) => position > at && word.key === ')');
      if (close < 0 || words[close + 1]?.kind !== 'word' || plays(words[close + 1], 'joint')) return at;
      at = close;
      continue;
    }
    if (joint === 'break' || joint === 'purpose' || /^[,:;.–]$/.test(words[at]?.key ?? '')) return at;
    if (joint === 'of' && (at > start + 1 || !plays(words[start], 'measure') || thingAt(start)?.itself)) return at;
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

/** Behind a noun they only number it: "emissions scope 1 and 2". */
const numbered = /^(?:scope|tier|phase|stage|grade|class|type)$/;

/** A measure word, a sign or a participle behind the noun: "satisfaction score", "contracts awarded". */
function isTrailing(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (
    word.kind !== 'word' ||
    numbered.test(word.key) ||
    plays(word, 'measure', 'state') ||
    valueAs(word, 'joint') === 'and' ||
    word.key === 'kpi'
  )
    return true;
  return /(?:ed|ing)$|^(?:made|held|built|sent|given|taken|won|spent|kept|written|seen|found|brought|taught|done)$/.test(
    word.key,
  );
}
