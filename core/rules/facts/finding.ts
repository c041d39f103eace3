import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { playsAs, type Word } from './word.ts';
import type { Wording } from './wording.ts';

/** What is said of the measured things in the end: "overdue invoices paid" are dealt with, "closed cases reopened" are not. */
export function findingOf({ words, head, purposeAt, language }: Wording): 'good' | 'bad' | null {
  let found: 'good' | 'bad' | null = null;
  for (let at = 0; at < purposeAt; at++) {
    const word = words[at];
    // "Water used per crate produced": of what there is so much.
    if (word === undefined || /^(?:per|pro|je)$/.test(word.key)) break;
    const open = (language === 'en' || language === 'fr') && at > (head?.at ?? 0) && endsPhrase(words[at + 1]);
    // "Women who were married at 17" tells nothing of good or bad.
    const said = saidBy(word, open && !/^(?:was|were)$/.test(words[at - 1]?.key ?? ''));
    if (said !== null) {
      // "incorrectly assigned"
      if (found !== 'bad' || !/ly$/.test(words[at - 1]?.key ?? '')) found = said;
      continue;
    }
    if (found === null || at <= (head?.at ?? 0) || valueAs(word, 'joint') !== 'break') continue;
    const next = words[at + 1];
    if (next === undefined || saidBy(next, false) !== 'bad') break;
  }
  return found;
}

function saidBy(word: Word, mayBeParticiple: boolean): 'good' | 'bad' | null {
  // "unfilled shifts": also before the noun.
  if (/^un(?!der|if|it|iq)[a-z]{3,}ed$/.test(word.key)) return 'bad';
  if (playsAs(word, 'state', ['bad'])) return 'bad';
  if (playsAs(word, 'state', ['served', 'timely', 'good', 'trained'])) return 'good';
  if (!mayBeParticiple || plays(word, 'state', 'thing', 'measure', 'vague', 'people')) return null;
  return participle(word.key);
}

/** "Underserved communities" describes; "communities left underserved" finds. */
function endsPhrase(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || plays(next, 'joint', 'state') || /ly$/.test(next.key);
}

/** A participle that no lexicon holds tells that something was done, unless it begins with a denial. */
function participle(key: string): 'good' | 'bad' | null {
  if (/^(?:un(?!ifi|it)|mis|non|mal|over(?!haul)|under(?!tak|go))[a-z]+ed$/.test(key)) return 'bad';
  if (/^(?:in|non|dé|mal)\S+ée?s$/.test(key)) return 'bad';
  return /[a-z]{3}(?:ed|[ck]en|ven|wn|ées?|és)$/.test(key) && !/eed$/.test(key) ? 'good' : null;
}
