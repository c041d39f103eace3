import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { Fact } from './facts.ts';
import type { Wording } from './wording.ts';

/** Whether the measure itself is money or a money ratio; where no measure is named, whether the topic is. */
export function financialOf(metric: Wording, unitIsMoney: boolean): Fact<boolean> {
  if (unitIsMoney) return { value: true, confidence: 'high' };
  const { words, purposeAt, lead, measure, head } = metric;
  const named = head?.itself === true && head.perspective === 'financial';
  if (named && valueAs(words[head.at], 'money') !== 'never') return { value: true, confidence: 'high' };
  const start = lead === null ? 0 : lead.at + 1;
  for (let at = start; at < purposeAt; at++) {
    const money = valueAs(words[at], 'money');
    const counts = money === 'strong' || (money === 'weak' && measure?.kind === 'money');
    if (counts && isMeasured(metric, at)) return { value: true, confidence: measure === null ? 'low' : 'high' };
  }
  return { value: false, confidence: words.some((word) => plays(word, 'money')) ? 'low' : 'high' };
}

/** Words behind money that leave it the measured thing. */
const transparent =
  /^(?:forecasts?|plans?|targets?|goals?|growth|kpi|performance|totals?|variance|amount|volume|savings?|\w+ly)$/;

/**
 * Money is measured where it ends its phrase ("sales revenue", "cost of", "budget utilization rate"). As a describing
 * word ("sales team"), or behind a preposition that follows a count ("% of projects on budget"), it is not.
 */
function isMeasured({ words, measure, language, lead }: Wording, at: number): boolean {
  const counts = measure !== null && (measure.kind === 'count' || measure.kind === 'share') && measure.at < at;
  if (counts && words.slice(measure.at + 2, at).some((word) => valueAs(word, 'joint') === 'break')) return false;
  if (language !== 'en')
    return !words.slice(lead === null ? 0 : lead.at + 1, at).some((word) => valueAs(word, 'joint') === 'break');
  if (/ (?:of|per|to)$/.test(words[at]?.key ?? '')) return true;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (
      word === undefined ||
      plays(word, 'money', 'verb', 'state') ||
      /^(?:\w+ed|\w+ing|spent|paid|lost)$/.test(word.key)
    )
      return true;
    if (valueAs(word, 'joint') === 'and' || word.key === '+') continue;
    if (word.kind !== 'word' || plays(word, 'joint')) return true;
    if (!plays(word, 'measure') && !transparent.test(word.key)) return false;
  }
  return true;
}
