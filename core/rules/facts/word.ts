import { type Lexeme, valueAs } from '../../scorecard/target/lexemes.ts';
import type { FactRole } from '../lexicons/index.ts';

/** A word or known phrase of a KPI's text. */
export type Word = Lexeme<FactRole>;

/** Leaves open what counts or how much; in a goal more words do so than in the name of a metric. */
export function isVagueTerm(word: Word | undefined): boolean {
  const value = valueAs(word, 'vague');
  return value === 'term' || value === 'mild' || value === 'selection';
}

/** The verb that leads a statement: what is to be done, and where it stands. */
export interface Lead {
  readonly value: string;
  readonly at: number;
}

/** True where one of the word's senses in a role has one of the values. */
export function playsAs(word: Word | undefined, role: FactRole, values: readonly string[]): boolean {
  return word?.senses.some((sense) => sense.role === role && values.includes(sense.value)) ?? false;
}

/** "Support New Hire Average Location Factor" is a name in capitals, not a command. */
export function isTitle(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return long.length >= 3 && long.filter((word) => /^[A-Z]/.test(word.text)).length >= long.length - 1;
}
