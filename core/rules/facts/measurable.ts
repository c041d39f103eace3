import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import { isAmount, isDefiniteEvent, isEvent, noTarget } from './event.ts';
import type { Fact, MetricKind } from './facts.ts';
import { measureKindOf } from './measure.ts';
import { moneyOf } from './thing.ts';
import { isVagueTerm, type Word } from './word.ts';
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
  if (target.status === 'ok' && !isOnlyWhere(wording))
    return { value: head?.text ?? target.parts[0]?.unit ?? lastWord(wording), kind: 'count', confidence: 'high' };
  if ((lead === null || lead.value === 'reach') && isJudgedShare(wording, cell))
    return { value: head?.text ?? lastWord(wording), kind: 'share', confidence: 'low' };
  const vagueLead = lead !== null && valueAs(words[lead.at], 'vague') === 'verb';
  const oneOff = lead?.value === 'start' || lead?.value === 'reach' || lead?.value === 'see' || lead?.value === 'keep';
  if (head !== null && !vagueLead && !oneOff && isCountable(wording))
    return { value: head.text, kind: 'count', confidence: 'low' };
  const names = lead === null || isNominal(words[lead.at]);
  const open = words.some((word, at) => leavesOpen(word, words[at + 1], isAmount(cell)));
  if (names && (isAmount(cell) || (lead === null && isName(wording) && !isWork(wording))) && !open) {
    return { value: lastWord(wording), kind: 'count', confidence: 'low' };
  }
  return { value: null, kind: null, confidence: lead === null ? 'low' : 'high' };
}

/** "A thriving scene across our three foundries": the number says where, and nothing says how much. */
function isOnlyWhere({ text, words }: Wording): boolean {
  return where.test(text) && words.some((word) => valueAs(word, 'vague') === 'term');
}

const where =
  /\b(?:in|at|across|throughout|for) (?:all|our|the|its|their|these) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) [a-z]/i;

/** "Maintain a high level of discipline", "Achieve acceptable quality": how much is wanted is not said. */
function isWish({ lead, words, head, measure, purposeAt }: Wording, target: TargetReading): boolean {
  if (lead === null || target.status === 'ok' || !/^(?:reach|keep|better)$/.test(lead.value)) return false;
  const limit = Math.min(purposeAt, head === null ? words.length : head.at + 1);
  const vague = words.slice(lead.at + 1, limit).some(isVagueTerm);
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

/** "Guns taken off the street", "Interest cover", "Падёж молодняка": a name, not a sentence. */
function isName({ words, purposeAt }: Wording): boolean {
  const own = words.slice(0, purposeAt);
  return (
    own.some((word) => word.kind === 'word') && !own.some((word) => sentence.test(word.key) || plays(word, 'punitive'))
  );
}

/** "Harmonisierung der Verfahren", "Работа по профилактике": something to be done, of which no more is said. */
function isWork({ words, head }: Wording): boolean {
  return isNominal(words[0]) || (head?.level === 'activity' && !/[^s]s$/.test(head.text));
}

/** Verbs that only sentences have, and the pronouns of those who speak. */
const sentence =
  /^(?:be|do|does|have|has|is|are|was|were|will|can|should|must|we|you|they|ist|sind|wird|werden|hat|haben|soll|wir|est|sont|sera|seront|ont|nous|мы|является|có|là|được)$/;

/** "Рост отгрузок", "Выполнение заказов": with an amount beside it the noun of what is done names a measure. */
export function isNominal(word: Word | undefined): boolean {
  return /(?:и[ея]|рост|[вдкрт]ка|ена|ung|tion|ment)$/.test(word?.key ?? '');
}

/** Plural nouns can be counted: "meetings", "Rides provided". Continuous or general ones cannot. */
function isCountable({ head, words, language }: Wording): boolean {
  if (head === null) return false;
  const vague = words.some((word, at) => at < head.at && isVagueTerm(word));
  return !vague && (language !== 'en' || /s$|people|staff|children/i.test(head.text) || head.at === words.length - 1);
}

/** A general noun does so only where it ends its phrase and nothing is to be counted: "Impact on revenue". */
function leavesOpen(word: Word, next: Word | undefined, counted: boolean): boolean {
  const kind = valueAs(word, 'vague');
  if (kind === 'noun') return !counted && (next?.kind !== 'word' || plays(next, 'joint'));
  return kind === 'verb' || kind === 'term';
}

/** The kind that a phrase naming its own measure says in one of its words: "retention rate" is a share. */
function kindOf(text: string, { words }: Wording): MetricKind {
  const own = words.find((word) => word.text === text);
  const parts = text.toLowerCase().split(' ').reverse();
  const kind = [own, ...parts.map(wordAlone)].map((word) => measureKindOf(word)).find((known) => known !== null);
  return kind ?? (moneyOf(own) === undefined ? 'count' : 'money');
}

function wordAlone(part: string): Pick<Word, 'senses'> {
  const single = factBook()
    .starting(part)
    .filter(({ keys }) => keys.length === 1);
  return { senses: single.map(({ sense }) => sense) };
}

function lastWord({ words }: Wording): string | null {
  return words.filter((word) => word.kind === 'word').pop()?.text ?? null;
}

export type Measurable = 'yes' | 'partial' | 'no';

export interface MeasurableInput {
  readonly statement: Wording;
  readonly statementTarget: TargetReading;
  readonly metric: MetricFact;
  readonly indicatorMetric: MetricFact | null;
  readonly target: TargetReading;
  /** True where things are to be dealt with within a time: "claims settled within 10 days". */
  readonly limited: boolean;
}

/** Whether the statement alone says what is measured and how much is wanted. */
export function statementMeasurable(input: MeasurableInput): Measurable {
  const { statement, statementTarget, metric, target } = input;
  if (isDefiniteEvent(statement, statementTarget, target)) return 'yes';
  const all = meansAll(input);
  if (metric.value === null && !all) return 'no';
  return hasLevel(statementTarget) || all ? 'yes' : 'partial';
}

/** The same for the whole row: its metric may stand in another column, and its level in the target cell. */
export function rowMeasurable(input: MeasurableInput): Fact<Measurable> {
  const { statement, statementTarget, metric, indicatorMetric, target } = input;
  if (isDefiniteEvent(statement, statementTarget, target)) return { value: 'yes', confidence: 'high' };
  const all = meansAll(input);
  // "Accounts filed", target "yes".
  const ticked = target.status === 'milestone' && !statement.words.some(isVagueTerm);
  const named = all || ticked || metric.value !== null || (indicatorMetric !== null && indicatorMetric.value !== null);
  const wanted = all || hasLevel(target) || hasLevel(statementTarget);
  const confidence = metric.confidence === 'low' && indicatorMetric === null ? 'low' : 'high';
  if (named && wanted) return { value: 'yes', confidence };
  const aims = wanted || isEvent(statement, statementTarget, target);
  return { value: named || aims ? 'partial' : 'no', confidence };
}

/** Where no number is given: "Every branch submits …", "Fill all positions", or all that is dealt with within a time. */
function meansAll({ statement: { words, lead }, target, limited }: MeasurableInput): boolean {
  if (target.status !== 'empty' || words.some((word) => plays(word, 'vague'))) return false;
  const object = lead === null || lead.at > 3 ? 0 : lead.at + 1;
  const start = valueAs(words[object], 'joint') === 'and' ? object + 2 : object;
  const first = words[words[start]?.key === 'that' ? start + 1 : start]?.key ?? '';
  return limited || (words.length > 2 && (every.test(words[0]?.key ?? '') || every.test(first)));
}

/** Words for all of them. */
export const every = /^(?:all|every|each|alle|jede[rs]?|tous|toutes|chaque|все|каждый|каждая|tất cả|mọi|mỗi)$/;

/** True where a text gives a level, even one that could be read in two ways. */
export function hasLevel({ status }: TargetReading): boolean {
  return status === 'ok' || status === 'ambiguous' || status === 'milestone';
}
