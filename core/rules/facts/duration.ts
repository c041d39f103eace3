import { plays } from '../../scorecard/target/lexemes.ts';
import type { Wording } from './wording.ts';

/** The same as the end of an English phrase, or anywhere in a phrase of the others. */
const naming = /(?:time|age|duration)$|врем|срок|длительност|thời gian|zeit|dauer|d[ée]lai|dur[ée]e|temps/i;

/** Nouns of lasting, in all languages: "time to repair", "Bearbeitungsdauer", "délai", "срок", "thời gian". */
const lasting =
  /age|time|duration|latency|cycle|delay|days|minutes|weeks|months|врем|врем|срок|длительност|продолжительност|длина|дней|минут|thời gian|thời hạn|số ngày|zeit|dauer|tage|frist|d[ée]lai|dur[ée]e|temps|jours/;

const unit = /^(?:minutes|days|weeks|months|jours|tage|дней|минут|ngày|giờ)$/;

/** Times that are better long, and nouns of time that name no lasting. */
const welcome =
  /\b(?:between(?!.* and )|without|on (?:site|page)|sessions?|engagement|watch|dwell|productive|available|survival|life|lifetime|tenure|uptime|retention|free)\b|без |между |sans |entre (?!.* et )|ohne |zwischen (?!.* und )|không có|жизни|de vie|lebens|tuổi thọ|giữa|hoạt động của|betriebszeit|nutzungsdauer|maschinenlauf|наработк|безотказ|bon fonctionnement/i;

/** "Mean time between breakdowns": better long. */
export function isWelcomeTime({ measure, head, text }: Wording): boolean {
  const time = measure?.kind === 'time' || (head?.itself === true && naming.test(head.text));
  return time && between.test(text);
}

const between = /\bbetween (?!.* and )|giữa hai|entre (?!.* et )|zwischen (?!.* und )|между (?!.* и )/i;

/** Whether it is measured how long something lasts, which is better short: "time to hire", but not "training days". */
export function isDuration({ measure, head, words, text, purposeAt }: Wording): boolean {
  const named = head?.itself === true && head.better === '-' && naming.test(head.text);
  if (welcome.test(text)) return false;
  if (named) return true;
  if (measure?.kind !== 'time' || measure.at >= purposeAt) return false;
  const word = words[measure.at];
  if (!lasting.test(word?.key ?? '')) return false;
  const own = plays(word, 'thing') && head?.at === measure.at;
  // "Terminvorlaufzeit": the last part of the word is the time, the first only says of what.
  if (own) return head.better !== '+' || (!head.itself && head.level !== 'outcome');
  // "Days of training" are given, not taken.
  if (head?.level === 'activity' && unit.test(word?.key ?? '')) return false;
  if (head === null || head.at > measure.at) return true;
  // "Adherence to deadlines", "соблюдение сроков": how well, not how long.
  return head.level !== 'activity' && !(head.itself && head.better === '+');
}
