import type { Language } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { thingOf } from './thing.ts';
import { isTitle, type Lead, type Word } from './word.ts';

/** The verb that leads; null where a text only names a metric. */
export function leadIn(words: readonly Word[], language: Language): Lead | null {
  const known = leadOf(words);
  if (known !== null) return known;
  if (language === 'en') return unknownCommand(words);
  if (language === 'de') return lastVerb(words);
  if (language === 'fr') return frenchInfinitive(words);
  return language === 'ru' ? infinitive(words) : null;
}

/** The leading verb: the first word, the one after "will" or a "to", or the verb of a short subject ("Finance tracks …"). */
function leadOf(words: readonly Word[]): Lead | null {
  const limit = Math.min(words.length, 9);
  for (let at = 0; at < limit; at++) {
    const value = verbOf(words[at]);
    if (value === undefined) {
      if (at === 0 && plays(words[at], 'measure')) return null;
      continue;
    }
    if (words.length > 1 && isCommand(words, at) && !isNounPhrase(words, at) && !leadsToVerb(words, at))
      return { value, at };
    if (isWilled(words, at)) return { value, at };
    if (at === 0 && plays(words[at], 'measure', 'thing')) return null;
  }
  return null;
}

/** "Continue to expand", "Strive to reduce": what is wanted is the second verb's. */
function leadsToVerb(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.key === 'to' && aiming.test(words[at]?.key ?? '') && verbOf(words[at + 2]) !== undefined;
}

const aiming = /^(?:seek|seeks|aim|aims|plan|plans|need|needs|strive|strives|commit|continue|continues)$/;

/** "Amplify 20 announcements", "Refurbish the hall": before an article or a number an English word that is no adjective commands. */
function unknownCommand(words: readonly Word[]): Lead | null {
  const at = words.findIndex((word) => !/ly$/.test(word.key));
  const first = words[at];
  const joined = valueAs(words[at + 1], 'joint') === 'and' && words[at + 2]?.kind === 'word';
  const object = words[joined ? at + 3 : at + 1];
  if (first === undefined || object === undefined || first.senses.length > 0) return null;
  const isVerb = /^[A-Z]?[a-z]{2,}$/.test(first.text) && !notCommands.test(first.key);
  const manner = at > 0 && object.kind === 'word' && !plays(object, 'joint', 'state');
  const hasObject = manner || articles.test(object.key) || (object.kind === 'number' && words.length > at + 2);
  return isVerb && hasObject ? { value: 'make', at } : null;
}

const articles = /^(?:an?|the|our|all|each|every|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Words that stand before an article or a number without being verbs: numerals, pronouns, ranks, and most nouns. */
const notCommands =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|top|first|second|third|last|next|only|about|almost|additional|another|half|both|less|more|fewer|most|zero|some|any|this|that|these|those|their|its|his|her|your|here|there|what|how|not|never|phase|grade|stage|step|class|type|category|section|group|chapter|goal|objective|result|target|area|district|room|route|line)$|(?:[^s]s|ed|ion|ment|ness|ity|ance|ence|ship|ism)$/;

/** Russian nouns of quality and participles, which share their stems with verbs: "обеспеченность", "выполняемой". */
const notVerbs = /^[^ ]+ост[ьи]$|(?:ем|им|ющ|ущ|ящ|ащ|вш|нн)(?:ы[йехм]|ая|ое|о[йм]|ого|ому|ыми|ую)$/;

/** What a word asks for; "purchase price" asks for no purchase, "обеспеченность" for no provision. */
function verbOf(word: Word | undefined): string | undefined {
  const named = /^[a-zа-яё]+ [a-zа-яё ]+$/.test(word?.key ?? '') && plays(word, 'thing', 'measure');
  if (named || notVerbs.test(word?.key ?? '')) return undefined;
  const vague =
    valueAs(word, 'vague') === 'verb' && !plays(word, 'thing', 'measure') && !asOftenNouns.test(word?.key ?? '');
  return valueAs(word, 'verb') ?? (vague ? 'better' : undefined);
}

/** Vague verbs that are as often nouns. */
const asOftenNouns = /^(?:be .*|address|focus|value|position|balance|influence|shape|champion|engage|learn)$/;

/** "Zusammenarbeit verbessern": a German command puts its verb last. */
function lastVerb(words: readonly Word[]): Lead | null {
  const at = words.length - 1;
  const last = words[at];
  if (last === undefined || at < 1 || !/n$/.test(last.key)) return null;
  const value = valueAs(last, 'verb') ?? (isInfinitive(words, at) ? unknownInfinitive(words) : undefined);
  return value === undefined ? null : { value, at };
}

/** "Mitarbeiter motivieren": in small letters behind a noun. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  const { text = '', senses = [] } = words[at] ?? {};
  const known = senses.some(({ role }) => role !== 'vague' && role !== 'thing');
  return /^[a-zäöüß]{3,}e(?:[lr]?n)$/.test(text) && !known && /^[A-ZÄÖÜ]/.test(words[0]?.text ?? '');
}

/** Before a date it is done once: "Website bis Ende Juni online stellen". */
function unknownInfinitive(words: readonly Word[]): string {
  return words.some(({ key }) => key === 'bis') ? 'start' : 'reach';
}

/** "Заменить насос", "Проявлять инициативу": an infinitive that no lexicon holds still asks for something, some for one deed. */
function infinitive(words: readonly Word[]): Lead | null {
  const [first] = words;
  if (first === undefined || first.senses.length > 0 || words.length < 2) return null;
  if (!/(?:ть|ться|ти|чь)$/.test(first.key)) return null;
  return { value: /(?:ить|ести|езти|нуть|ыть|рать)$/.test(first.key) ? 'start' : 'reach', at: 0 };
}

/** "Nommer un délégué": before an article. */
function frenchInfinitive(words: readonly Word[]): Lead | null {
  const [first, next] = words;
  if (first === undefined || first.senses.length > 0 || !/^[^ ]{2,}(?:er|ir|re)$/.test(first.key)) return null;
  return /^(?:le|la|les|l|l'|une?|des|du|nos|notre|tou(?:te)?s|chaque|deux|trois)$/.test(next?.key ?? '')
    ? { value: 'make', at: 0 }
    : null;
}

/** First, behind an introduction and its comma, or behind adverbs alone. */
function isCommand(words: readonly Word[], at: number): boolean {
  if (at === 0 || words[at - 1]?.key === ',') return true;
  // "To provide the public with …"
  if (at === 1 && words[0]?.key === 'to') return true;
  const third =
    at <= 3 && /[^s]s$/.test(words[at]?.key ?? '') && words.slice(0, at).every((word) => word.senses.length === 0);
  return (
    third || words.slice(0, at).every((word) => word.kind === 'sign' || plays(word, 'vague') || /ly$/.test(word.key))
  );
}

/** "will increase", "seeks to reduce", "will significantly increase". */
function isWilled(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const adverb = before !== undefined && /ly$/.test(before.key) ? words[at - 2] : before;
  if (adverb?.key === 'to') return aiming.test(words[at - 2]?.key ?? '');
  if (adverb?.key === 'and') return plays(words[at - 2], 'verb');
  return /^(?:will|ll|shall|we|seek|must|should)$/.test(adverb?.key ?? '');
}

/** Verbs that are as often nouns in the names of metrics. */
const ambiguous =
  /^(?:review|support|test|report|release|issue|plan|contact|design|research|study|audit|use|help|process|call|post|visit|share|train|run|sign|present|host|update|draft|award|pilot|fund|answer|access|open|complete|cut|lift|gain|drop|upload|source|record|brief|sponsor|document|check|benchmark|archive|schedule|ship|transition|upgrade|purchase|author|fix|repair|trim|remove|partner|produce|mentor|coach|influence|approach|scan|lobby|reply|move|switch|map|log|execute)$/;

/** "Senkung der Kosten", "réduction des délais": what an English goal says with a verb. */
const nominal =
  /ung$|^reduktion$|^abbau$|^ausbau$|^(?:réduc|augmenta|améliora|diminu)tion$|^renforcement$|^accroissement$/;

function isNominalGoal(word: Word | undefined): boolean {
  return nominal.test(word?.key ?? '') && /^(?:raise|cut|better|keep|reach)$/.test(valueAs(word, 'verb') ?? '');
}

/** "Abschluss des Umbaus bis Ende März", "Mise en service du pont avant juin": a date makes the noun something to do once. */
function isDatedStart(words: readonly Word[], at: number): boolean {
  const dated = words.some((word, position) => position > at && /^(?:bis|avant|d'ici)$/.test(word.key));
  return dated && /^(?:make|start)$/.test(valueAs(words[at], 'verb') ?? '');
}

/** "Review of …", "Support response time": the word is a noun there. */
function isNounPhrase(words: readonly Word[], at: number): boolean {
  const joint = valueAs(words[at + 1], 'joint');
  const goes = words[at + 1]?.key === 'to' && verbOf(words[at + 2]) === undefined;
  if (joint === 'purpose' && !goes) return true;
  // "Starting in 2025, …"
  if (joint === 'break' && /ing$/.test(words[at]?.key ?? '')) return true;
  // "Onboarding satisfaction": nobody makes a measure.
  const object = words[at + 1];
  const measured = plays(object, 'measure') || (object !== undefined && thingOf(object, at)?.itself === true);
  if (measured && /ing$/.test(words[at]?.key ?? '') && /^(?:make|start)$/.test(verbOf(words[at]) ?? '')) return true;
  if (joint === 'of' && !isNominalGoal(words[at]) && !isDatedStart(words, at)) return true;
  // "Add-to-cart rate", "Decrease (%) in …": names of metrics.
  const next = words[at + 1]?.key;
  if ((next === '-' && words[at + 1]?.spaced === false) || (next === '(' && words[at + 2]?.key === '%')) return true;
  if (!ambiguous.test(words[at]?.key ?? '') || articles.test(next ?? '')) return false;
  if ((isTitle(words) && !isDated(words)) || words[at + 1]?.kind === 'sign') return true;
  const end = words.findIndex((word, position) => position > at && (word.kind === 'sign' || plays(word, 'joint')));
  const last = words[(end < 0 ? words.length : end) - 1];
  if (last === undefined) return false;
  // "Support tickets closed": something is said of what the noun phrase names.
  const said = last !== words[at + 1] && (plays(last, 'state') || /[a-z]{3}ed$/.test(last.key));
  return said || plays(last, 'measure') || thingOf(last, at)?.itself === true;
}

/** "Complete New Training Program By June 30": in a title too a date tells a command. */
function isDated(words: readonly Word[]): boolean {
  const by = words.findIndex(({ key }) => /^(?:by|before|until)$/.test(key));
  const after = words[by + 1];
  return (
    by > 0 &&
    after !== undefined &&
    (after.kind !== 'word' || /^(?:end|q[1-4]|h[12]|[a-z]{3,5}(?:uary|ember|ober|ch|il|e|y|ust)?)$/.test(after.key))
  );
}
