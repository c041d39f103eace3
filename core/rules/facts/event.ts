import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { deliverable, isDueOnce, isFinishedByDate, isGranted, isHad, isOneThing } from './deeds.ts';
import { isVagueTerm, type Word } from './word.ts';
import type { Wording } from './wording.ts';

/** One deliverable or event: "Launch the web shop", "Audit window started". Plural or vague deliverables are none. */
export function isDefiniteEvent(wording: Wording, target: TargetReading, cell: TargetReading = noTarget): boolean {
  return isEvent(wording, target, cell) && !isIndefinite(wording);
}

/** Something that is done once, whether or not a stranger could tick it off. */
export function isEvent(wording: Wording, target: TargetReading, cell: TargetReading = noTarget): boolean {
  if (target.status === 'ok' && target.parts.some((part) => part.value !== null || part.low !== null)) return false;
  const { lead, measure } = wording;
  const counts =
    measure !== null &&
    !(lead !== null && (measure.kind === 'score' || measure.kind === 'index')) &&
    (lead === null || measure.at < lead.at + 3);
  const once =
    lead?.value === 'start' ||
    ((lead?.value === 'make' || lead?.value === 'give') && (isOneThing(wording) || isDueOnce(wording))) ||
    isFinishedByDate(wording) ||
    isGranted(wording) ||
    isHad(wording);
  if (once) return !counts && !isUnending(wording) && !isCountedWork(wording, cell);
  if (isDatedWork(wording, cell)) return true;
  if (lead !== null || counts) return false;
  return isDone(wording) || ((isDeliverable(wording) || isFinished(wording)) && !isAmount(cell));
}

/** "Stocktaking", target "30 June": a date beside what is no measure says when it is to be there. */
function isDatedWork({ measure, head, words }: Wording, cell: TargetReading): boolean {
  return cell.status === 'deadline' && measure === null && head?.itself !== true && !words.some(isVagueTerm);
}

/** "Замена насосов", target "25": the Russian noun of a deed, so many times. */
function isCountedWork({ words, lead, language }: Wording, cell: TargetReading): boolean {
  return language === 'ru' && isAmount(cell) && !/(?:ть|ти|чь)$/.test(words[lead?.at ?? 0]?.key ?? '');
}

/** "Build trust", "Develop our people": such work has no end that a stranger could see. */
export function isUnending({ words, lead, purposeAt }: Wording): boolean {
  const verb = words[lead?.at ?? 0];
  if (lead !== null && / /.test(verb?.key ?? '') && valueAs(verb, 'vague') === 'verb') return true;
  if (lead === null || !/^(?:build|develop|create|establish)s?$/.test(words[lead.at]?.key ?? '')) return false;
  const own = words.slice(lead.at + 1, purposeAt);
  const end = own.findIndex((word) => /^(?:break|of)$/.test(valueAs(word, 'joint') ?? '') || word.key === '.');
  const last = own[(end < 0 ? own.length : end) - 1];
  return unending.test(last?.key ?? '') && !own.some(({ kind }) => kind === 'number');
}

const unending =
  /^(?:trust|understanding|awareness|skills?|capacity|capabilit(?:y|ies)|relationships?|relations|partnerships?|culture|people|talent|leaders(?:hip)?|resilience|confidence|communit(?:y|ies)|reputation|loyalty|knowledge|expertise|pipeline|teams?)$/;

export const noTarget: TargetReading = { status: 'empty', parts: [], candidates: [], reason: null, flags: [] };

/** A target of 1 or 100 may stand for done; any other number counts something. */
export function isAmount({ parts: [part] }: TargetReading): boolean {
  if (part?.value == null) return part?.low != null;
  return part.value !== 1 && (part.value !== 100 || part.unit === '%');
}

/** "Attribution is in place", "Audit window started", "The shop has a night bell"; "articles published" are counted. */
function isDone({ words, language }: Wording): boolean {
  if (language === 'en' && isSaidDone(words)) return true;
  const at = words.findIndex((word, position) => position > 0 && valueAs(word, 'state') === 'done');
  const several = (language === 'en' || language === 'fr') && /[a-z]{2}[^s]s$/.test(words[at - 1]?.text ?? '');
  return at > 0 && !several;
}

/** "Prototype delivered by March", "SOC 2 report received": one piece of work and that it is there. */
function isFinished({ words, head, measure, language }: Wording): boolean {
  if (language !== 'en' || measure !== null || head?.itself === true) return false;
  const at = words.findIndex(({ key }, position) => position > 0 && ended.test(key));
  const until = words[at + 1];
  const thing = words[at - 1];
  const several =
    thing === undefined ||
    thing.kind !== 'word' ||
    /[^s]s$|[a-z]{2}ed$|^(?:is|are|be|been|was|people|staff|they|we|you|who)$/.test(thing.key);
  return (
    at > 0 && !several && (until === undefined || /^(?:by|before|in|on)$/.test(until.key)) && !words.some(isVagueTerm)
  );
}

const ended =
  /^(?:delivered|received|obtained|documented|submitted|finali[sz]ed|completed?|launched|released|published|deployed|approved|signed|built|installed|adopted|established|implemented|live|renewed|granted|awarded|opened|introduced|achieved|passed|ratified|commissioned|migrated|replaced|upgraded|refurbished|printed|recruited|appointed|hired|agreed|secured|registered|issued|finished|closed|moved|set up|tested|validated|certified|accredited)$/;

/** "The valve is installed" ends there; "Each hall has a map" and "Reporting is completed on time" say how many or how. */
function isSaidDone(words: readonly Word[]): boolean {
  if (/^(?:each|every|all|no|any)\b/.test(words[0]?.key ?? '') || words.some((word) => plays(word, 'measure')))
    return false;
  const last = words.length - 1;
  if (words[last - 1]?.key === 'is' && finished.test(words[last]?.key ?? '')) return true;
  const has = words.findIndex((word) => word.key === 'has');
  return has > 0 && has < 4 && /^an?$/.test(words[has + 1]?.key ?? '') && !words.some(isVagueTerm);
}

const finished =
  /^(?:implemented|completed?|launched|released|published|deployed|finished|approved|signed|built|installed|adopted|established|operational|available)$/;

/** "API documentation for the portal": one piece of work, named in the singular and not qualified by a vague word. */
function isDeliverable({ head, words, measure, language }: Wording): boolean {
  if (
    (language !== 'en' && language !== 'fr') ||
    head?.level !== 'activity' ||
    measure !== null ||
    /s$/.test(head.text)
  )
    return false;
  return deliverable.test(head.text) && words.length > 2 && !words.some(isVagueTerm);
}

/** "assessment tools", "mechanisms", "a framework": nobody could say when they are there. */
function isIndefinite({ words, lead, purposeAt, head, language }: Wording): boolean {
  if (lead === null) return false;
  const start = lead.at === words.length - 1 ? 0 : lead.at + 1;
  const own = words.slice(start, purposeAt);
  const end = own.findIndex((word) => valueAs(word, 'joint') === 'break');
  const phrase = end < 0 ? own : own.slice(0, end);
  // "the Core Stage" is a name.
  const named = (word: Word): boolean => valueAs(word, 'vague') === 'mild' && /^[A-Z]/.test(word.text);
  if (words.slice(0, lead.at).some(isVagueTerm)) return true;
  if (phrase.some((word) => plays(word, 'vague') && valueAs(word, 'vague') !== 'verb' && !named(word))) return true;
  if (language !== 'en') return false;
  const definite = own.some(
    (word) =>
      /^(?:the|a|an|this|that|our|all|each|every)$/.test(word.key) ||
      word.kind === 'number' ||
      /^[A-Z0-9]/.test(word.text),
  );
  const clause = [...own, ...words.slice(purposeAt, purposeAt + 1)].some((word) =>
    /^(?:that|which|on|for|of|by|in)\b/.test(word.key),
  );
  return !definite && !clause && /s$/.test(head?.text ?? 's');
}
