import type { TargetReading } from '../../scorecard/target/index.ts';
import { valueAs } from '../../scorecard/target/lexemes.ts';
import { timeUnits } from '../../scorecard/target/recognise/found.ts';
import type { Fact, Level } from './facts.ts';
import { peopleIn, stateIs, type Wording } from './wording.ts';

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
  const aspires =
    verb === 'start' && statement.head === null && statement.words.some((word) => valueAs(word, 'vague') === 'term');
  const effort = isEvent || verb === 'make' || verb === 'start';
  if (effort && !aspires) return { value: 'activity', confidence: 'high' };
  if (isStaffDuty(statement)) return { value: 'activity', confidence: 'low' };
  const own = metricLevel(statement, target);
  const names = statement.measure !== null || statement.head?.itself === true || indicator === null;
  if (names && own?.confidence === 'high') return own;
  const other = indicator === null ? null : metricLevel(indicator, target);
  if (other?.confidence === 'high') return other;
  return (names ? (own ?? other) : (other ?? own)) ?? { value: null, confidence: 'none' };
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

/** The level that a metric's own words tell; null where they tell none. */
function metricLevel(wording: Wording, target: TargetReading): Fact<Level> | null {
  const { head, measure, lead } = wording;
  const people = peopleIn(wording);
  const share = measure?.kind === 'share' || target.parts.some((part) => part.unit === '%');
  const own = head === null || head.level === 'activity' || head.level === 'output';
  const lasts =
    measure?.kind === 'time' &&
    /age|time|duration|latency|cycle|delay|days to|врем|срок|thời gian|zeit|dauer|délai|durée/.test(
      wording.words[measure.at]?.key ?? '',
    );
  if (lasts && own) return certain('process');
  if (isTimed(target) && (head === null || head.level === 'activity' || head.level === 'output'))
    return certain('process');
  if (head?.itself) return certain(head.level);
  if (stateIs(wording, 'timely') && (share || head?.level !== 'activity')) return certain('process');
  if (stateIs(wording, 'felt') || (people === 'staff' && feelsOutcome(wording))) return certain('outcome');
  if (people === 'staff' && stateIs(wording, 'trained')) return certain('activity');
  if (share && head?.level === 'activity' && stateIs(wording, 'good', 'bad')) return certain('process');
  if (head?.level === 'input' && lead?.value === 'give') return likely('output');
  if (head !== null && head.level !== 'output')
    return { value: head.level, confidence: share && stateIs(wording, 'good', 'bad', 'served') ? 'low' : 'high' };
  if (measure?.kind === 'time' || measure?.kind === 'money') return likely('process');
  if (head !== null || stateIs(wording, 'served', 'received')) {
    const handled = share && stateIs(wording, 'served', 'good', 'bad');
    return likely(handled ? 'process' : people === 'client' && stateIs(wording, 'good') ? 'outcome' : 'output');
  }
  if (measure?.kind === 'score') return likely('outcome');
  if (people === 'client' && (stateIs(wording, 'good') || lead?.value === 'give')) return likely('outcome');
  if (people === 'staff' && share) return likely('input');
  return null;
}

/** "% of staff who suffer harassment": an outcome for people stands behind them. */
function feelsOutcome({ things, head }: Wording): boolean {
  return things.some(
    (thing) =>
      thing.itself && thing.level === 'outcome' && thing.perspective !== 'financial' && thing.at > (head?.at ?? 0),
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
