import type { TargetDirection } from '../../scorecard/target/index.ts';

/** "No branch below 80 %": what shall be nowhere; "no more than" only bounds. */
const forbidden =
  /^(?:no|never a|not one) (?!more|less|fewer|later|greater|lower|higher|longer|earlier|\d)[^,;]*\b(?:below|under|above|over|exceed\w*|beyond)\b/i;

/** Which side is left where the other is forbidden. */
export function allowedSide(text: string): TargetDirection | null {
  if (!forbidden.test(text)) return null;
  return /\b(?:below|under)\b/i.test(text) ? 'higher' : 'lower';
}

/** "Collection of overdue debts", "Resolution of complaints": dealing with what is bad is good. */
const dealing =
  /^(?:(?:timely|prompt) )?(?:collection|resolution|recovery|closure|settlement|handling|elimination|remediation|prevention|detection|correction|clearance) of /i;

/** "Value of fraud prevented", "предотвращённых аварий", "eingesparte Energie": the more of what is bad is kept away, the better. */
const spared =
  /\b(?:prevented|averted|avoided|thwarted|foiled|deterred|intercepted|stopped before|saved|conserved|reclaimed)\b|(?:verhindert|vermieden|abgewehrt|eingespart|gerettet)e?[nrs]?(?![a-zäöü])|(?:évit|déjou|empêch|épargn|économis|sauv)é(?:e?s)?(?![a-zà-ÿ])|(?:предотвращ|пресеч|сэкономлен|спасен|спасён)|được ngăn chặn|ngăn chặn được|tiết kiệm được|cứu sống/i;

/** Whether what is measured takes away, or keeps away, what is bad. */
export function isRemedy(text: string): boolean {
  return dealing.test(text) || spared.test(text);
}
