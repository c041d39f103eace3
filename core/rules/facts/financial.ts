import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Fact } from './facts.ts';
import type { Wording } from './wording.ts';

/** Whether the measure itself is money or a money ratio; where no measure is named, whether the topic is. */
export function financialOf(metric: Wording, unitIsMoney: boolean): Fact<boolean> {
  if (unitIsMoney) return { value: true, confidence: 'high' };
  const { words, measure, head, purposeAt, lead } = metric;
  const start = lead === null ? 0 : lead.at + 1;
  let found = false;
  for (let at = start; at < purposeAt; at++) {
    const money = valueAs(words[at], 'money');
    if (money === 'never') continue;
    if (money === 'strong' || (money === 'weak' && head?.at === at)) {
      found ||= !isAttribute(metric, at);
    }
  }
  if (found) return { value: true, confidence: measure === null ? 'low' : 'high' };
  return { value: false, confidence: words.some((word) => plays(word, 'money')) ? 'low' : 'high' };
}

/** "% of projects on budget", "clients with loans": money behind a preposition only describes what is counted. */
function isAttribute({ words, measure, head }: Wording, at: number): boolean {
  const counts = measure !== null && (measure.kind === 'count' || measure.kind === 'share') && measure.at < at;
  if (!counts || head === null || head.at === at) return false;
  return words.slice(measure.at + 2, at).some((word) => valueAs(word, 'joint') === 'break');
}
