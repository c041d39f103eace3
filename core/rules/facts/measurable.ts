import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Fact, MetricKind } from './facts.ts';
import type { Wording } from './wording.ts';

export interface MetricFact extends Fact<string | null> {
  readonly kind: MetricKind | null;
}

/** What a statement measures: a named quantity, a counted thing, or one event that a stranger could tick off. */
export function metricOf(wording: Wording, target: TargetReading, cell: TargetReading = noTarget): MetricFact {
  const { head, measure, lead, words } = wording;
  if (isDefiniteEvent(wording, target, cell))
    return { value: head?.text ?? lastWord(wording), kind: 'event', confidence: 'high' };
  if (isWish(wording, target)) return { value: null, kind: null, confidence: 'high' };
  if (measure !== null && !isBareIndex(wording)) {
    const name = head?.text ?? words[measure.at]?.text ?? null;
    return { value: name, kind: measure.kind, confidence: 'high' };
  }
  if (head?.itself) return { value: head.text, kind: kindOf(head.text, wording), confidence: 'high' };
  if (target.status === 'ok')
    return { value: head?.text ?? target.parts[0]?.unit ?? null, kind: 'count', confidence: 'high' };
  if ((lead === null || lead.value === 'reach') && isJudgedShare(wording, cell))
    return { value: lastWord(wording), kind: 'share', confidence: 'low' };
  const vagueLead = lead !== null && valueAs(words[lead.at], 'vague') === 'verb';
  const oneOff = lead?.value === 'start' || lead?.value === 'reach' || lead?.value === 'see' || lead?.value === 'keep';
  if (head !== null && !vagueLead && !oneOff && isCountable(wording))
    return { value: head.text, kind: 'count', confidence: 'low' };
  if (lead === null && (isAmount(cell) || namesMany(wording)) && !isVaguelyNamed(wording)) {
    return { value: lastWord(wording), kind: 'count', confidence: 'low' };
  }
  return { value: null, kind: null, confidence: lead === null ? 'low' : 'high' };
}

/** "Maintain a high level of discipline", "Achieve acceptable quality": how much is wanted is not said. */
function isWish({ lead, words, head, measure, purposeAt }: Wording, target: TargetReading): boolean {
  if (lead === null || target.status === 'ok' || !/^(?:reach|keep|better)$/.test(lead.value)) return false;
  const limit = Math.min(purposeAt, head === null ? words.length : head.at + 1);
  const vague = words.slice(lead.at + 1, limit).some((word) => valueAs(word, 'vague') === 'term');
  return vague && (measure === null || measure.kind === 'index' || head?.level === 'process');
}

/** "the level of", "maturity", "degree" name a quantity only together with what is measured. */
function isBareIndex({ measure, head, lead, words }: Wording): boolean {
  if (measure === null || measure.kind !== 'index') return false;
  return head === null && (lead !== null || words.length < 3);
}

/** "Reports handed in on time" with a percent in its target cell: the share of which that is true. */
function isJudgedShare({ words }: Wording, cell: TargetReading): boolean {
  const share = cell.parts.some((part) => part.unit === '%');
  return share && words.some((word) => plays(word, 'state'));
}

/** "Guns taken off the street", "Discretionary bonuses": a name in the plural, or what was done with it. */
function namesMany({ words, language, purposeAt }: Wording): boolean {
  if (language !== 'en') return false;
  const own = words.slice(0, purposeAt).filter((word) => word.kind === 'word');
  if (own.some((word) => /^(?:be|do|have|has|is|are|will)$/.test(word.key))) return false;
  return own.some((word) => /[^s]s$/.test(word.key) || plays(word, 'people'));
}

function isVaguelyNamed({ words }: Wording): boolean {
  return words.some((word) => plays(word, 'vague'));
}

/** Plural nouns can be counted: "meetings", "Rides provided". Continuous or general ones cannot. */
function isCountable({ head, words, language }: Wording): boolean {
  if (head === null) return false;
  const vague = words.some((word, at) => at < head.at && valueAs(word, 'vague') === 'term');
  return !vague && (language !== 'en' || /s$|people|staff|children/i.test(head.text) || head.at === words.length - 1);
}

function kindOf(text: string, { words }: Wording): MetricKind {
  const own = words.find((word) => word.text === text);
  const written = valueAs(own, 'measure');
  if (written === 'score' || written === 'money' || written === 'time' || written === 'index') return written;
  if (plays(own, 'money')) return 'money';
  return /time|срок|время|thời gian|zeit|dauer|délai|durée/i.test(text) ? 'time' : 'count';
}

function lastWord({ words }: Wording): string | null {
  return words.filter((word) => word.kind === 'word').pop()?.text ?? null;
}

/** One deliverable or event: "Launch Artemis I", "Audit window started". Plural or vague deliverables are none. */
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
  const once = lead?.value === 'start' || ((lead?.value === 'make' || lead?.value === 'give') && isOneThing(wording));
  if (once) return !counts;
  if (lead !== null || counts) return false;
  return isDone(wording) || (isDeliverable(wording) && !isAmount(cell));
}

const noTarget: TargetReading = { status: 'empty', parts: [], candidates: [], reason: null, flags: [] };

/** A target of 1 or 100 may stand for done; any other number counts something. */
function isAmount({ parts: [part] }: TargetReading): boolean {
  return part?.value != null && part.value !== 1 && (part.value !== 100 || part.unit === '%');
}

/** "Publish the annual report", "Complete user research": one thing, with its article or without a plural. */
function isOneThing({ words, lead, head, language }: Wording): boolean {
  const verb = words[lead?.at ?? 0]?.key ?? '';
  const article = words[(lead?.at ?? 0) + 1]?.key ?? '';
  if (lead?.value === 'give' && !/^(?:complete|deliver)$/.test(verb)) return false;
  if (language === 'de') return /^(?:d[aeiu][rsnme]|die|eine?[rsnm]?)$/.test(article);
  if (language === 'fr') return /^(?:le|la|l|une?|du)$/.test(article);
  const several = head === null || /[^s]s$/.test(head.text);
  if (several || !/^(?:publish|write|organi[sz]e|host|hold|conduct|present|carry out|complete|deliver)/.test(verb))
    return false;
  return verb === 'complete' || /^(?:the|a|an|our)$/.test(article);
}

/** "Attribution is in place", "Audit window started". */
function isDone({ words }: Wording): boolean {
  return words.some((word, at) => valueAs(word, 'state') === 'done' && at > 0);
}

const deliverable =
  /(?:documentation|report|roadmap|playbook|plan|policy|strategy|guide|guidebook|handbook|toolkit|website|launch|integration|migration|rollout|prototype|dashboard|agreement|study|survey|manual|library|réglementation|rapport|politique|stratégie|étude)$/i;

/** "API documentation for the portal": one piece of work, named in the singular and not qualified by a vague word. */
function isDeliverable({ head, words, measure, language }: Wording): boolean {
  if (
    (language !== 'en' && language !== 'fr') ||
    head?.level !== 'activity' ||
    measure !== null ||
    /s$/.test(head.text)
  )
    return false;
  return deliverable.test(head.text) && words.length > 2 && !words.some((word) => valueAs(word, 'vague') === 'term');
}

/** "assessment tools", "mechanisms", "a framework": nobody could say when they are there. */
function isIndefinite({ words, lead, purposeAt, head, language }: Wording): boolean {
  if (lead === null) return false;
  const start = lead.at === words.length - 1 ? 0 : lead.at + 1;
  const own = words.slice(start, purposeAt);
  const end = own.findIndex((word) => valueAs(word, 'joint') === 'break');
  const phrase = end < 0 ? own : own.slice(0, end);
  if (phrase.some((word) => plays(word, 'vague') && valueAs(word, 'vague') !== 'verb')) return true;
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

export type Measurable = 'yes' | 'partial' | 'no';

export interface MeasurableInput {
  readonly statement: Wording;
  readonly statementTarget: TargetReading;
  readonly metric: MetricFact;
  readonly indicatorMetric: MetricFact | null;
  readonly target: TargetReading;
}

/** Whether the statement alone says what is measured and how much is wanted. */
export function statementMeasurable({ statement, statementTarget, metric, target }: MeasurableInput): Measurable {
  if (isDefiniteEvent(statement, statementTarget, target)) return 'yes';
  if (metric.value === null) return 'no';
  return hasLevel(statementTarget) ? 'yes' : 'partial';
}

/** The same for the whole row: its metric may stand in another column, and its level in the target cell. */
export function rowMeasurable(input: MeasurableInput): Fact<Measurable> {
  const { statement, statementTarget, metric, indicatorMetric, target } = input;
  if (isDefiniteEvent(statement, statementTarget, target)) return { value: 'yes', confidence: 'high' };
  const named = metric.value !== null || (indicatorMetric !== null && indicatorMetric.value !== null);
  const wanted = hasLevel(target) || hasLevel(statementTarget) || isEvent(statement, statementTarget, target);
  const confidence = metric.confidence === 'low' && indicatorMetric === null ? 'low' : 'high';
  if (named && wanted) return { value: 'yes', confidence };
  return { value: named || wanted ? 'partial' : 'no', confidence };
}

/** True where a text gives a level, even one that could be read in two ways. */
export function hasLevel({ status }: TargetReading): boolean {
  return status === 'ok' || status === 'ambiguous' || status === 'milestone';
}
