import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { isDue } from './due.ts';
import { isVagueTerm, type Word } from './word.ts';
import type { Wording } from './wording.ts';

/** "Have a staff handbook on the intranet": one piece of work that is there then. */
export function isHad({ words, lead }: Wording): boolean {
  if (lead === null || words[lead.at]?.key !== 'have' || !/^(?:an?|the|our)$/.test(words[lead.at + 1]?.key ?? ''))
    return false;
  return deliverable.test(lastOfPhrase(words, lead.at + 1)) && !words.some(isVagueTerm);
}

/** "Teach every warden the new rules by June": work of one's own that a date ends. */
export function isDueOnce({ words, lead, language }: Wording): boolean {
  const from = lead?.at ?? 0;
  const several =
    language === 'en' && /[^s]s$/.test(lastOfPhrase(words, from)) && !given.test(words[from + 1]?.key ?? '');
  return isDue(words) && !several && !words.some(isVagueTerm);
}

const given = /^(?:the|all|every|each|our|both|this|these)$/;

/** "Achieve Green Flag status", "Zertifizierung nach ISO 50001 erhalten": somebody else says that it is reached. */
export function isGranted({ words, lead, purposeAt }: Wording): boolean {
  if (lead === null || !granting.test(words[lead.at]?.key ?? '')) return false;
  const own = words.slice(0, purposeAt);
  return own.some((word, at) => at !== lead.at && granted.test(word.key)) && !own.some(isVagueTerm);
}

const granting =
  /^(?:achieve|obtain|receive|get|gain|earn|secure|win|pass|attain|renew|reach|become|erhalten|erlangen|bekommen|erreichen|erwerben|bestehen|obtenir|décrocher|recevoir|renouveler|получить|пройти|продлить|đạt|nhận|lấy|được)$/;
const granted =
  /^(?:(?:re)?certifi(?:cation|cate|ed)|(?:re)?accredit(?:ation|ed)|licen[cs]e|label|permit|patent|status|seal|award|(?:re)?zertifi\S*|(?:re)?akkredit\S*|\S*(?:zulassung|siegel|lizenz|genehmigung)|certificat|label|agrément|accréditation|homologation|habilitation|сертифик\S*|аккредитац\S*|лиценз\S*|аттестат|патент|chứng nhận|chứng chỉ|giấy phép|bằng khen)$/;

/** "Hoàn thành đề án trước 30/9": the verb that also says reaching a figure; before a date it ends a piece of work. */
export function isFinishedByDate({ words, lead, head }: Wording): boolean {
  const finished = words[lead?.at ?? 0]?.key === 'hoàn thành' && head?.level === 'activity';
  return finished && words.some((word) => word.key === 'trước');
}

/** "Publish the annual report", "Complete user research": one thing, with its article or without a plural. */
export function isOneThing({ words, lead, head, language }: Wording): boolean {
  const verb = words[lead?.at ?? 0]?.key ?? '';
  const object = lead !== null && lead.at === words.length - 1 ? 0 : (lead?.at ?? 0) + 1;
  const article = words[object]?.key ?? '';
  if (
    lead?.value === 'give' &&
    verb !== 'complete' &&
    (verb !== 'deliver' || words.some((word) => valueAs(word, 'vague') === 'term'))
  )
    return false;
  if (language === 'de') return /^(?:d[aeiu][rsnme]|die|eine?[rsnm]?)$/.test(article);
  if (language === 'fr') return /^(?:le|la|l|une?|du)$/.test(article);
  if (language === 'vi')
    return /^(?:xây dựng|soạn thảo|thành lập|thiết kế)$/.test(verb) && !/^(?:các|những|nhiều)$/.test(article);
  if (language === 'ru') {
    const thing = head?.text ?? (/ть$|ти$/.test(verb) ? article : '');
    if (/ть$|ти$/.test(verb)) return /[^ыийе]$/.test(thing);
    return /[аяыи]$/.test(thing) && !/ост.$/.test(thing);
  }
  if (verb === 'complete') return !/[^s]s$/.test(head?.text ?? lastOfPhrase(words, lead?.at ?? 0));
  // Done once it is done, as with a verb that no lexicon holds: "Hire a buyer", "Regrout the pool basin".
  if (
    words[lead?.at ?? 0]?.senses.length === 0 ||
    /^(?:hire|recruit|document|translate|digiti[sz]e|archive|audit|evaluate|assess|upload)$/.test(verb)
  )
    return /^(?:the|an?)$/.test(article) && !/[^s]s$/.test(lastOfPhrase(words, lead?.at ?? 0));
  // "Commission a replacement", "Make one hire": one thing, unless it comes again and again.
  if (/^(?:an?|one)$/.test(article) && lead?.value === 'make' && !words.some(({ key }) => again.test(key)))
    return !/[^s]s$/.test(lastOfPhrase(words, lead.at + 1)) && !words.some((word) => plays(word, 'vague'));
  const several = /[^s]s$/.test(head?.text ?? lastOfPhrase(words, lead?.at ?? 0));
  if (several || !/^(?:publish|write|organi[sz]e|host|hold|conduct|present|carry out|complete|deliver)/.test(verb))
    return false;
  const clause = words.slice((lead?.at ?? 0) + 1).find((word) => plays(word, 'joint'))?.key ?? '';
  return (
    /^(?:the|an?|our|first|initial|inaugural|annual|final)$/.test(article) ||
    (verb === 'publish' && /^(?:on|for|about|of)$/.test(clause))
  );
}

const again = /^(?:every|each|per|daily|weekly|monthly|quarterly|annually|yearly)$/;

function lastOfPhrase(words: readonly Word[], from: number): string {
  const end = words.findIndex((word, at) => at > from && (word.kind === 'sign' || plays(word, 'joint')));
  return words[(end < 0 ? words.length : end) - 1]?.text ?? '';
}

/** Pieces of work that are there or not. */
export const deliverable =
  /(?:documentation|report|roadmap|playbook|plan|policy|strategy|guide|guidebook|handbook|toolkit|website|launch|integration|migration|rollout|prototype|dashboard|agreement|study|survey|manual|library|framework|réglementation|rapport|politique|stratégie|étude)$/i;
