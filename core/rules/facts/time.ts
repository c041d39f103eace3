import { readPeriod, type StatementReading } from '../../scorecard/target/index.ts';
import type { DeadlineFact, Fact, TimeText } from './facts.ts';

/** What a statement says about time. A service level and a date of reference do not make it bound in time. */
export function timeTextOf(text: string, statement: StatementReading): Fact<TimeText> {
  const { deadline, refersToDate, hasTimeLimit } = statement;
  if (deadline !== null) return { value: { kind: 'deadline', date: deadline }, confidence: 'high' };
  if (refersToDate) return { value: { kind: 'baseline-only', date: null }, confidence: 'high' };
  if (hasTimeLimit) return { value: { kind: 'sla-only', date: null }, confidence: 'high' };
  const cadence = readPeriod(text) !== null;
  return { value: { kind: cadence ? 'cadence' : 'none', date: null }, confidence: cadence ? 'low' : 'high' };
}

const vagueTimes =
  /^(?:asap|soon|later|ongoing|on-?going|continuous(?:ly)?|permanent|always|regular(?:ly)?|постоянно|непрерывно|регулярно|скоро|по мере|thường xuyên|liên tục|sớm|càng sớm|laufend|fortlaufend|kontinuierlich|baldmöglichst|so bald|ständig|en continu|permanent|bientôt|dès que possible|en cours)/i;

/** The deadline cell. A date that the sheet stores as a number is the caller's to turn into text. */
export function deadlineOf(text: string, reading: StatementReading | null): DeadlineFact {
  if (text === '') return { kind: 'empty', date: null };
  if (vagueTimes.test(text)) return { kind: 'vague', date: null };
  const date = reading?.deadline ?? null;
  if (date === 'asap' || date === 'ongoing') return { kind: 'vague', date: null };
  return date === null ? { kind: 'text', date: null } : { kind: 'date', date };
}
