import type { Target, TargetDirection, TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { timeUnits } from '../../scorecard/target/recognise/found.ts';
import { deliverable } from './deeds.ts';
import { isDuration, isWelcomeTime } from './duration.ts';
import { isAmount, isUnending } from './event.ts';
import type { BetterDirection, DirectionEvidence, Fact } from './facts.ts';
import { findingOf } from './finding.ts';
import { every } from './measurable.ts';
import { allowedSide, isRemedy } from './remedy.ts';
import { isVagueTerm, playsAs, type Word } from './word.ts';
import { peopleIn, stateIs, type Wording } from './wording.ts';
import { isWorkforce } from './workforce.ts';

export interface DirectionInput {
  /** The direction cell in the user's words. */
  readonly column: string;
  readonly target: TargetReading;
  readonly statementTarget: TargetReading;
  readonly statement: Wording;
  readonly indicator: Wording | null;
  readonly isEvent: boolean;
  readonly baseline: number | null;
  readonly goalLevel: Target | null;
  /** True where things are to be dealt with within a time: "claims settled within 10 days". */
  readonly limited: boolean;
}

export interface DirectionFact extends Fact<BetterDirection> {
  readonly evidence: readonly DirectionEvidence[];
}

const columnWords: readonly (readonly [TargetDirection, RegExp])[] = [
  [
    'higher',
    /^(?:higher|up|max|maximi[sz]e|increase|more|≥|>=|>|\+|1|↑|выше|больше|рост|макс|max\.|cao|tăng|höher|mehr|steigend|hausse|plus|à la hausse|élevé)/i,
  ],
  [
    'lower',
    /^(?:lower|down|min|minimi[sz]e|decrease|less|≤|<=|<|-1?|↓|ниже|меньше|снижение|мин|thấp|giảm|niedriger|weniger|sinkend|baisse|moins)/i,
  ],
  ['hold', /^(?:exact|hold|maintain|keep|=|ровно|точно|удерж|giữ|duy trì|halten|exakt|maintenir|stable)/i],
];

/** "The lower the better", in the five languages. */
const comparison = /^(?:the|чем|càng|je|à la|en)\s+/i;

/** Gathers every reason for a direction; the surest decides. */
export function directionOf(input: DirectionInput): DirectionFact {
  const evidence = [...evidenceOf(input)];
  if (input.isEvent) return { value: 'milestone', confidence: 'high', evidence };
  if (isOpenWork(input)) return { value: null, confidence: 'none', evidence: [] };
  const [first] = evidence;
  if (first === undefined) return withoutEvidence(input.statement, input.goalLevel);
  const disputed = evidence.some(({ direction }) => direction !== first.direction && direction !== 'hold');
  return { value: first.direction, confidence: disputed ? 'low' : 'high', evidence };
}

/** What is to be better and a share of more than half are wanted high; an amount of demand is neither good nor bad; of the rest nothing can be told. */
function withoutEvidence(statement: Wording, goalLevel: Target | null): DirectionFact {
  if (isDemand(statement)) return { value: 'none', confidence: 'low', evidence: [] };
  const most = (goalLevel?.value ?? goalLevel?.high ?? 0) >= 50;
  const verb = statement.lead?.value;
  const aspires = verb === 'start' && statement.words.some(isVagueTerm);
  const done = verb === 'start' && !aspires && statement.measure === null && !isUnending(statement);
  if (done || isWorkOn(statement)) return { value: 'milestone', confidence: 'low', evidence: [] };
  if (goalLevel?.value === 0 || (goalLevel?.low === 0 && goalLevel.unit !== '%'))
    return { value: 'lower', confidence: 'low', evidence: [] };
  // What only wishes for something, wishes for more of it.
  const vague = verb !== undefined && statement.measure === null && statement.words.some(isVagueTerm);
  const wished = aspires || vague || verb === 'better' || verb === 'reach';
  if (wished || (most && (statement.measure?.kind === 'share' || goalLevel?.unit === '%')))
    return { value: 'higher', confidence: 'low', evidence: [] };
  return { value: null, confidence: 'none', evidence: [] };
}

/** "Define robust processes", "Have well-defined roles": done one day, or ever better; only its writer knows. */
function isOpenWork({ statement, indicator, goalLevel, target }: DirectionInput): boolean {
  const { lead, measure, head, words } = statement;
  const starts = lead?.value === 'start' || words[lead?.at ?? 0]?.key === 'have';
  const counts = measure !== null || head?.itself === true || indicator !== null || goalLevel !== null;
  return starts && !counts && target.status === 'empty' && words.some(isVagueTerm);
}

function* evidenceOf(input: DirectionInput): Generator<DirectionEvidence> {
  const { column, target, statement, indicator, statementTarget, baseline, goalLevel } = input;
  const said = columnWords.find(([, words]) => words.test(column.trim().replace(comparison, '')));
  if (said !== undefined) yield { direction: said[0], by: 'column' };
  if (input.limited && every.test(statement.words[0]?.key ?? '')) yield { direction: 'lower', by: 'comparator' };
  yield* targetEvidence(target);
  // Nobody sets out for none of what there should be more of, unless it is below nothing now.
  if (goalLevel?.value === 0 && goalLevel.kind === 'absolute' && (baseline ?? 0) >= 0)
    yield { direction: 'lower', by: 'comparator' };
  const allowed = allowedSide(statement.text);
  if (allowed !== null) yield { direction: allowed, by: 'comparator' };
  const bounded = statementTarget.parts.some(({ comparator }) => comparator !== '=');
  if (statement.keeps && !bounded) yield { direction: 'hold', by: 'verb' };
  const verb = statement.lead?.value;
  if (verb === 'start' && (statementTarget.parts.length > 0 || isAmount(target)))
    yield { direction: 'higher', by: 'verb' };
  if (verb === 'raise' || verb === 'cut') yield { direction: verb === 'raise' ? 'higher' : 'lower', by: 'verb' };
  const described = statement.lead === null && statement.measure?.kind !== 'time';
  const improves = verb === 'better' || /\bimprovement in\b/i.test(statement.text);
  if (!improves) yield* targetEvidence(statementTarget, statement.keeps, described);
  const other = indicator === null ? null : metricDirection(indicator);
  const own = metricDirection(statement);
  const effort = verb !== undefined && /^(?:make|start|give|see)$/.test(verb);
  const [first, second] = effort || own === null ? [other, own] : [own, other];
  if (first !== null) yield { direction: first, by: 'metric' };
  if (second !== null) yield { direction: second, by: 'metric' };
  // "5 % improvement in waiting times": which way that goes, the measured thing tells.
  if (improves) yield* targetEvidence(statementTarget, statement.keeps, described);
  const goal = goalLevel?.value ?? null;
  if (baseline !== null && goal !== null && goal !== baseline && !isDemand(statement)) {
    yield { direction: goal > baseline ? 'higher' : 'lower', by: 'baseline' };
  }
}

/** "Hold" before a number keeps a level only where the sentence says so; it may as well hold a meeting. */
function* targetEvidence({ parts }: TargetReading, keeps = true, described = false): Generator<DirectionEvidence> {
  for (const { direction, kind, value, unit } of parts) {
    if (direction === null || (direction === 'hold' && !keeps)) continue;
    // "Patients waiting more than 18 weeks": the time says which are counted.
    if (described && direction === 'higher' && unit !== null && timeUnits.includes(unit)) continue;
    // "on time and within budget": how something is done, not how much of it.
    if (kind === 'relative_to_reference' && value === null) continue;
    yield { direction, by: kind === 'absolute' || kind === 'ratio_of_plan' ? 'comparator' : 'change' };
  }
}

/** Which way is better as the metric's own words tell: fewer errors, more customers, shorter times. */
function metricDirection(wording: Wording): TargetDirection | null {
  const { head, measure, lead } = wording;
  if (lead?.value === 'cut' || (lead?.value === 'give' && /gap$/i.test(head?.text ?? ''))) return 'lower';
  if (/^(?:raise|give|make)$/.test(lead?.value ?? '')) return 'higher';
  if (isWorkOn(wording)) return null;
  if (lead === null && isRemedy(wording.text)) return 'higher';
  const share = measure?.kind === 'share';
  if (measure !== null && countsImprovement(wording, measure.at)) return 'higher';
  if (isDuration(wording)) return 'lower';
  if (isWelcomeTime(wording)) return 'higher';
  const finding = findingOf(wording);
  // "% of complaints closed on time": dealing with what is bad is good.
  if (finding === 'good' && (share || (head?.better === '-' && isHandled(wording)))) return 'higher';
  const bad = head !== null && playsAs(wording.words[head.at - 1], 'state', ['bad']);
  if (finding === 'bad' && (share || bad || head?.itself !== true)) return 'lower';
  if (head?.itself && head.better !== '0') return head.better === '+' ? 'higher' : 'lower';
  if (isWorkforce(wording)) return 'higher';
  const said = share && head?.better !== '-' ? told(wording) : null;
  if (finding === 'bad' || said === 'lower') return 'lower';
  // Of whom it is a share tells nothing: "share of women who were married at 17".
  const mere = share && head?.level === 'output' && peopleIn(wording) === 'client';
  if (head !== null && head.better !== '0' && !mere) return head.better === '+' ? 'higher' : 'lower';
  if (finding === 'good' || stateIs(wording, 'felt') || measure?.kind === 'score' || said === 'higher') return 'higher';
  return measure?.kind === 'count' && peopleIn(wording) === 'client' && head?.better !== '0' ? 'higher' : null;
}

/** "Improve the documentation": a piece of work that will be done or not. */
function isWorkOn({ lead, measure, head }: Wording): boolean {
  return lead?.value === 'better' && measure === null && head !== null && deliverable.test(head.text);
}

/** What a lexicon knows to be dealt with; any other participle may as well make a bad thing worse. */
function isHandled(wording: Wording): boolean {
  return wording.head?.perspective !== 'financial' && stateIs(wording, 'served', 'timely', 'good', 'trained');
}

/**
 * "% of staff who were victims of harassment", "reporting high well-being": what stands behind those who are counted tells,
 * unless something is done about it.
 */
function told({ things, head, measure, words, purposeAt }: Wording): TargetDirection | null {
  const from = head?.at ?? measure?.at ?? 0;
  const cut = words.some((word, at) => at < purposeAt && valueAs(word, 'verb') === 'cut');
  const stop = words.findIndex(
    ({ key }, at) => at > from && (key === '(' || (key === 'in' && whole.test(words[at + 1]?.key ?? ''))),
  );
  const end = stop < 0 ? purposeAt : Math.min(stop, purposeAt);
  const last = things.find(
    ({ at, itself, perspective }) =>
      itself && perspective !== 'financial' && at > from && at < end && endsNoun(words[at + 1]),
  );
  if (last === undefined || cut || last.better === '0') return null;
  return last.better === '+' ? 'higher' : 'lower';
}

/** "… in the total consumption": of what it is a share. */
const whole = /^(?:the|total|all|overall|final)$/;

/** No other noun follows, of which this one would only be a description. */
function endsNoun(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || plays(next, 'joint', 'state', 'people');
}

/** "% reduction of …", "Price reduction", "Days without accidents": the more, the better. */
function countsImprovement({ words, measure }: Wording, at: number): boolean {
  const phrase = words.slice(0, 8);
  const end = phrase.findIndex((word, position) => position > 0 && valueAs(word, 'joint') === 'break');
  const own = end < 0 ? phrase : phrase.slice(0, end);
  if (own.some((word, position) => position > 0 && /^(?:reduction|decrease|savings?)$/.test(word.key))) return true;
  if (words[at + 1]?.key === 'without' && measure?.kind !== 'quantity') return true;
  return measure?.kind === 'share' && words.slice(at + 1, at + 4).some((word) => valueAs(word, 'verb') === 'cut');
}

/** Requests, calls, filings: how many come in is nobody's merit or fault. */
function isDemand(wording: Wording): boolean {
  const handled = stateIs(wording, 'served', 'timely', 'good', 'bad');
  return wording.head?.better === '0' && wording.measure?.kind !== 'share' && wording.lead === null && !handled;
}
