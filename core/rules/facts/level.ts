import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { timeUnits } from '../../scorecard/target/recognise/found.ts';
import { isDuration } from './duration.ts';
import type { Fact, Level } from './facts.ts';
import { findingOf } from './finding.ts';
import { isVagueTerm } from './word.ts';
import { peopleIn, stateIs, type Wording } from './wording.ts';
import { feelsOutcome, isDemographic, isWorkforce } from './workforce.ts';

export interface LevelInput {
  readonly statement: Wording;
  readonly indicator: Wording | null;
  /** What an effort is for, where that names a metric: "… to increase the rate of …". */
  readonly purpose: Wording | null;
  readonly isEvent: boolean;
  readonly target: TargetReading;
}

/** The level of a KPI: own effort where its statement wants something done, otherwise what its metric counts. */
export function levelOf({ statement, indicator, purpose, isEvent, target }: LevelInput): Fact<Level | null> {
  if (purpose !== null) {
    const aimed = metricLevel(purpose, target);
    if (aimed !== null) return aimed;
  }
  const verb = statement.lead?.value;
  const aspires = verb === 'start' && aspiration.test(statement.text) && statement.words.some(isVagueTerm);
  const effort = isEvent || verb === 'make' || verb === 'start' || verb === 'see';
  const other = indicator === null ? null : metricLevel(indicator, target);
  const shared = indicator?.measure?.kind === 'share' && indicator.measure.at === 0 && other !== null;
  if (effort && !aspires) return shared ? other : certain('activity');
  if (isStaffDuty(statement)) return likely('activity');
  const own = metricLevel(statement, target);
  if (isState(statement)) return likely('process');
  const names = statement.measure !== null || statement.head?.itself === true || indicator === null;
  const counted = statement.measure?.kind === 'count' && statement.head !== null;
  if (names && own !== null && (own.confidence === 'high' || counted)) return own;
  if (other?.confidence === 'high') return other;
  const found = names ? (own ?? other) : (other ?? own);
  if (found !== null) return found;
  return isMereSupport(statement, target) ? likely('activity') : { value: null, confidence: 'none' };
}

/** "The handbook is easy to search": how something of one's own shall be. */
function isState({ lead, words, measure, head }: Wording): boolean {
  const at = words.findIndex(({ key }) => key === 'is' || key === 'are');
  const asked = lead === null || lead.value === 'reach';
  return asked && measure === null && head?.itself !== true && at > 0 && words.slice(at + 1, at + 4).some(isVagueTerm);
}

/** What is built in such goals is no deliverable: "Build a high-performing company", "a strong culture". */
const aspiration =
  /\b(?:company|organi[sz]ation|culture|team|workforce|environment|society|city|foundation|place|brand|world|growth|workplace|climate|economy|community|communities|atmosphere|ecosystem)\b/i;

const merely =
  /^(?:support|help|assist|facilitate|communicate|provide|offer|partner|advance|track|watch|observe|oversee|follow)/;

/** "Support the branches", "Communicate the plan": a service without anything that is counted of it. */
function isMereSupport({ lead, measure, words }: Wording, { parts }: TargetReading): boolean {
  const serves = lead !== null && merely.test(words[lead.at]?.key ?? '');
  return serves && measure === null && parts.length === 0 && !words.some(isVagueTerm);
}

/** "Each team member shares …", "All engineers have …": a duty of one's own people. */
function isStaffDuty({ words }: Wording): boolean {
  const first = words[0]?.key ?? '';
  const everyone = /^(?:each|every|all|anyone|каждый|все|mỗi|jeder|jede|alle|chaque|tous)/.test(first);
  const own = words.slice(0, 4).some((word) => valueAs(word, 'people') === 'staff');
  const does = words
    .slice(1, 12)
    .some((word) => valueAs(word, 'verb') === 'make' || /^(?:has|have|provides|shares|attends)$/.test(word.key));
  return everyone && own && does;
}

/** What one does oneself, whatever it is done with: "quotes sent", "проведённых интервью". */
const ownAct =
  /\b(?:held|conducted|organi[sz]ed|hosted|attended|sent|posted|published|drafted|prepared|presented|written|versendet|verschickt|durchgeführt|veranstaltet|verfasst|erstellt)|(?:organis|rédig|anim|men|tenu|envoy|élabor)(?:é|u)?e?s?\b|(?:провед|организован|подготовл|отправл|направл|опубликован|разработан|составл|размещ)[её]?нн/i;

/** The level that a metric's own words tell; null where they tell none. */
function metricLevel(wording: Wording, target: TargetReading): Fact<Level> | null {
  const { head, measure, lead } = wording;
  if (isWorkforce(wording)) return certain('input');
  const people = peopleIn(wording);
  // Who stays tells of the place, not of the means: "Retain 85 % of seasonal workers".
  if (people !== null && /^retain/.test(wording.words[lead?.at ?? 0]?.key ?? '')) return likely('outcome');
  const share = measure?.kind === 'share' || target.parts.some((part) => part.unit === '%');
  const own = head === null || head.level === 'activity' || head.level === 'output';
  const timed = own || (measure !== null && head !== null && head.at > measure.at && !head.itself);
  if ((timed && isDuration(wording)) || (own && isTimed(target))) return certain('process');
  if (head?.itself) return certain(head.level);
  const fares = people === 'client' && stateIs(wording, 'good');
  const counted = share || lead === null || lead.value === 'give' || head?.level !== 'activity';
  if (stateIs(wording, 'timely') && counted && !fares) return certain('process');
  const befalls = people === 'staff' || (share && findingOf(wording) !== 'good');
  if (stateIs(wording, 'felt') || (befalls && feelsOutcome(wording))) return certain('outcome');
  if (people === 'staff' && stateIs(wording, 'trained')) return certain('activity');
  const judged = measure?.kind === 'share' && (findingOf(wording) !== null || isDescribed(wording));
  if (
    measure?.kind === 'score' &&
    /rat|score|grade|note|оцен|балл|điểm|bewertung|nps|csat/.test(wording.words[measure.at]?.key ?? '')
  )
    return likely('outcome');
  const failed = lead === null && findingOf(wording) === 'bad';
  if (head?.level === 'activity' && isShareOf(wording)) return likely('process');
  if (head?.level === 'activity' && (failed || (judged && head.perspective !== 'learning'))) return certain('process');
  if (head?.level === 'input' && lead?.value === 'give') return likely('output');
  const staffed = head?.level === 'input' && /\b(?:filled|staffed|vacant)\b/.test(wording.text);
  if (share && !staffed && isDescribed(wording) && head?.perspective === 'learning' && !isDemographic(wording))
    return likely('process');
  if (head !== null && head.level !== 'output') return { value: head.level, confidence: judged ? 'low' : 'high' };
  if (measure?.kind === 'time' || measure?.kind === 'money') return likely('process');
  if (head === null && measure?.kind !== 'share' && lead === null && ownAct.test(wording.text))
    return likely('activity');
  if (head !== null || stateIs(wording, 'served', 'received')) {
    const handled = share && stateIs(wording, 'served', 'good', 'bad');
    return likely(handled ? 'process' : people === 'client' && stateIs(wording, 'good') ? 'outcome' : 'output');
  }
  if (measure?.kind === 'score') return likely('outcome');
  if (people === 'client' && (stateIs(wording, 'good') || lead?.value === 'give')) return likely('outcome');
  if (people === 'staff' && share) return likely(isDescribed(wording) && !isDemographic(wording) ? 'process' : 'input');
  return share && findingOf(wording) !== null ? likely('process') : null;
}

/** "Share of meetings on Mondays": a share of one's own work says how it is done; of learning it says how much. */
function isShareOf({ measure, head }: Wording): boolean {
  return measure?.kind === 'share' && head !== null && measure.at < head.at && head.perspective !== 'learning';
}

/** "% of projects that report on …", "with a tested plan", "of staff using …": a clause behind the head says what is true of that share. */
function isDescribed({ words, head, purposeAt }: Wording): boolean {
  const doing = words[(head?.at ?? purposeAt) + 1];
  if (doing !== undefined && /[a-z]{3}ing$/.test(doing.key) && !plays(doing, 'thing', 'measure')) return true;
  return words.some(
    (word, at) =>
      at > (head?.at ?? 0) &&
      at < purposeAt &&
      /^(?:that|which|who|whose|with|having|qui|dont|avec|ayant|faisant|deren|denen|котор\S+|имеющ\S*)$/.test(word.key),
  );
}

/** A time that is not to be exceeded measures how something is done. */
function isTimed({ parts }: TargetReading): boolean {
  return parts.some(
    ({ unit, comparator }) => unit !== null && timeUnits.includes(unit) && (comparator === '<=' || comparator === '<'),
  );
}

function certain(value: Level): Fact<Level> {
  return { value, confidence: 'high' };
}

function likely(value: Level): Fact<Level> {
  return { value, confidence: 'low' };
}
