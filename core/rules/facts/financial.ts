import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { isDuration } from './duration.ts';
import type { Fact } from './facts.ts';
import { moneyOf } from './thing.ts';
import type { Word } from './word.ts';
import type { Wording } from './wording.ts';

/**
 * Whether the measure itself is money or a money ratio; where no measure is named, whether the topic is. An effort ("hold 5
 * lease sales", "publish the budget") and a time ("days to collect a debt") are none, whatever they deal with.
 */
export function financialOf(metric: Wording, unitIsMoney: boolean, isEvent = false): Fact<boolean> {
  if (unitIsMoney) return { value: true, confidence: 'high' };
  const { words, purposeAt, lead, measure, head } = metric;
  const verb = words[lead?.at ?? 0]?.key ?? '';
  const effort = (lead?.value === 'make' && !earning.test(verb)) || (lead?.value === 'give' && serving.test(verb));
  if (isEvent || effort || isCounted(metric) || isTimeOf(metric)) return { value: false, confidence: 'high' };
  if (lead === null && shareOfMoney.test(metric.text)) return { value: true, confidence: 'high' };
  const named = head?.itself === true && head.perspective === 'financial';
  if (named && moneyOf(words[head.at]) !== 'never') return { value: true, confidence: 'high' };
  const start = lead === null ? 0 : lead.at + 1;
  for (let at = start; at < purposeAt; at++) {
    const money = moneyOf(words[at]);
    const counts = money === 'strong' || (money === 'weak' && measure?.kind === 'money');
    if (counts && isMeasured(metric, at)) return { value: true, confidence: measure === null ? 'low' : 'high' };
  }
  return { value: false, confidence: words.some((word) => moneyOf(word) !== undefined) ? 'low' : 'high' };
}

/** "R&D as % of revenue", "доля в выручке", "en % du CA": what is a share of money is money too. */
const shareOfMoney =
  /(?:%|per ?cent|percentage|share|proportion) of (?:\w+ )?(?:revenues?|turnover|sales|budget|income|gdp|payroll|spend|spending|expenditure|costs?)(?= *(?:$|[,;()]|from|spent|allocated|by|per|in|to|on|going|coming|generated|invested|tied|due|at)\b| *$| *[,;()])|(?:%|anteil|prozent) (?:am|vom|des) (?:gesamt)?(?:umsatz|budgets?|bip|einkommens?)|(?:%|part) (?:du|des) (?:ca|chiffre d'affaires|budget|pib|ventes|recettes)(?![a-zà-ÿ])|(?:%|дол[яию]\S*|процент\S*) (?:от |в |\S+ в )?(?:общей )?(?:выручк|ввп|бюджет|оборот[аеу]|доход)|(?:%|tỷ lệ|tỷ trọng)[^,;]* (?:trên|trong) (?:tổng )?(?:doanh thu|doanh số|gdp|ngân sách|chi phí)/i;

/** "Days to collect a debt" are days; "accounts receivable days" is a figure of finance. */
function isTimeOf(metric: Wording): boolean {
  const { measure, head } = metric;
  return measure?.kind === 'time' && (head === null || measure.at < head.at) && isDuration(metric);
}

/** "Number of grants", "# of sales": how many, not how much. */
function isCounted({ measure, words }: Wording): boolean {
  const written = words[measure?.at ?? 0]?.key ?? '';
  return (
    measure?.kind === 'count' &&
    /^(?:#|numbers?|count|how many|количеств|числ|кол-во|anzahl|nombre|nb|số lượng)/.test(written)
  );
}

/** Efforts of which money is the result. */
const earning = /^(?:generate|collect|fund|spend|invest|share)/;

/** Services of which money is only the object: "process the payroll". */
const serving = /^(?:process|handle|support|assist|help|answer|complete|respond)/;

/** Words behind money that leave it the measured thing. */
const transparent =
  /^(?:forecasts?|plans?|targets?|goals?|growth|kpi|performance|totals?|variance|amount|volume|savings?|\w+ly)$/;

/**
 * Money is measured where it ends its phrase ("sales revenue", "cost of", "budget utilization rate"). As a describing
 * word ("sales team"), or behind a preposition that follows a count ("% of projects on budget"), it is not.
 */
function isMeasured({ words, measure, language, lead }: Wording, at: number): boolean {
  if (words.slice(0, at).some(({ key }) => /^(?:per|pro|je)$/.test(key))) return false;
  const counts = measure !== null && (measure.kind === 'count' || measure.kind === 'share') && measure.at < at;
  const from = counts && isChange(words[measure.at + 1]) ? measure.at + 3 : (measure?.at ?? 0) + 2;
  if (counts && words.slice(from, at).some((word) => valueAs(word, 'joint') === 'break')) return false;
  if (language !== 'en')
    return !words
      .slice(lead === null ? 0 : lead.at + 1, at)
      .some((word, offset, own) => valueAs(word, 'joint') === 'break' && !isPlanFor(own, offset));
  if (/ (?:of|per|to)$/.test(words[at]?.key ?? '')) return true;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (
      word === undefined ||
      moneyOf(word) !== undefined ||
      (plays(word, 'verb', 'state') && !plays(word, 'thing')) ||
      /^(?:\w+ed|\w+ing|spent|paid|lost)$/.test(word.key)
    )
      return true;
    if (valueAs(word, 'joint') === 'and' || word.key === '+') continue;
    if (word.kind !== 'word' || plays(word, 'joint')) return true;
    // "Sales conversion", "sales positions": the department, not the money.
    if (words[at]?.key === 'sales' && !ofSales.test(word.key)) return false;
    if (!plays(word, 'measure') && !transparent.test(word.key)) return false;
  }
  return true;
}

/** "План по выручке": the plan is one of revenue. */
function isPlanFor(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'по' && /план/.test(words[at - 1]?.key ?? '');
}

const ofSales =
  /^(?:revenues?|volume|value|growth|targets?|goals?|forecasts?|plans?|performance|per|prices?|figures?|results?)$/;

/** "Percent increase in revenue" measures revenue. */
function isChange(word: Word | undefined): boolean {
  return /^(?:increase|decrease|growth|reduction|change|variance|rise|drop)$/.test(word?.key ?? '');
}
