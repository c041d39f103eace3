import type { Fact, Level } from './facts.ts';
import { peopleIn, stateIs, type Wording } from './wording.ts';

/** The level of a KPI: what its metric counts, unless its statement only wants something done. */
export function levelOf(statement: Wording, indicator: Wording | null): Fact<Level | null> {
  const own = indicator === null ? null : metricLevel(indicator);
  if (own !== null && own.confidence === 'high') return own;
  const verb = statement.lead?.value;
  const effort = verb === 'make' || verb === 'start' || verb === 'see';
  if (effort) return own ?? { value: 'activity', confidence: 'high' };
  return metricLevel(statement) ?? own ?? { value: null, confidence: 'none' };
}

/** The level that a metric's own words tell; null where they tell none. */
function metricLevel(wording: Wording): Fact<Level> | null {
  const { head, measure } = wording;
  const people = peopleIn(wording);
  const share = measure?.kind === 'share';
  const high = (value: Level): Fact<Level> => ({ value, confidence: 'high' });
  const low = (value: Level): Fact<Level> => ({ value, confidence: 'low' });
  if (head?.itself) return high(head.level);
  if (stateIs(wording, 'felt')) return high('outcome');
  if (share && stateIs(wording, 'timely')) return high('process');
  if (people === 'staff' && stateIs(wording, 'trained')) return high('activity');
  if (head !== null) return headLevel(wording, head.level, share);
  if (measure?.kind === 'time') return low('process');
  if (measure?.kind === 'money') return low('process');
  if (stateIs(wording, 'served')) return low(share ? 'process' : 'output');
  if (people === 'client' && stateIs(wording, 'good')) return low('outcome');
  return null;
}

function headLevel(wording: Wording, level: Level, share: boolean): Fact<Level> {
  if (level === 'output' && share) {
    const handled = stateIs(wording, 'served', 'good', 'bad', 'timely');
    return { value: handled ? 'process' : 'output', confidence: 'low' };
  }
  return { value: level, confidence: level === 'activity' || level === 'input' ? 'high' : 'low' };
}
