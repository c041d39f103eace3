import { valueAs } from '../../scorecard/target/lexemes.ts';
import type { Domain, Level, Perspective } from './facts.ts';
import type { Word } from './word.ts';

/** A noun that KPIs measure, with what the lexicon knows of it. */
export interface Thing {
  readonly text: string;
  readonly at: number;
  readonly level: Level;
  /** "+" more is better, "-" less is better, "0" neither. */
  readonly better: '+' | '-' | '0';
  readonly perspective: Perspective;
  readonly domain: Domain;
  /** True where the word alone names a measure: "revenue", "churn". */
  readonly itself: boolean;
}

const levels: readonly Level[] = ['input', 'activity', 'output', 'process', 'outcome'];
const perspectives: readonly Perspective[] = ['financial', 'customer', 'process', 'learning'];

/** What the lexicon knows of the word as a measured thing; null where it is none. */
export function thingOf(word: Word, at: number): Thing | null {
  const marks = valueAs(word, 'thing')?.split(' ');
  if (marks === undefined) return null;
  const [level, better, perspective, domain, itself] = marks;
  return {
    text: word.text,
    at,
    level: levels.find((known) => known === level) ?? 'output',
    better: better === '+' || better === '-' ? better : '0',
    perspective: perspectives.find((known) => known === perspective) ?? 'process',
    domain: (domain ?? 'service') as Domain,
    itself: itself !== undefined,
  };
}

/** What a word tells about money; a measured thing of finance is money by itself. */
export function moneyOf(word: Word | undefined): string | undefined {
  const said = valueAs(word, 'money');
  if (said !== undefined || word === undefined) return said;
  const thing = thingOf(word, 0);
  return thing?.itself && thing.perspective === 'financial' ? 'strong' : undefined;
}
