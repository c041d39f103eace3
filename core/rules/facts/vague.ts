import type { Field } from '../../scorecard/field.ts';
import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { VagueSpan } from './facts.ts';
import { isTitle, isVagueTerm, type Word } from './word.ts';
import { isPurpose, type Wording } from './wording.ts';

/** The words of a statement that leave open what counts or how much. A number, a standard or a scale beside them settles them. */
export function vagueSpans(wording: Wording, field: Field, target: TargetReading): readonly VagueSpan[] {
  const { words, measure } = wording;
  const hasLevel = target.parts.some((part) => part.value !== null || part.low !== null);
  const spans: VagueSpan[] = [];
  for (const [at, word] of words.entries()) {
    const kind = valueAs(word, 'vague');
    if (kind === undefined || isPurpose(wording, at) || isInName(wording, at)) continue;
    if (kind === 'verb' && (hasLevel || !isVerbHere(wording, at))) continue;
    if (kind === 'mild' && (hasLevel || !isGoal(wording))) continue;
    if (hasLevel && isRemark(words, at)) continue;
    const qualified = isVagueTerm(words[at - 1]);
    if (
      kind === 'noun' &&
      (hasLevel || (measure !== null && measure.at !== at) || qualified || isDescribing(wording, at))
    )
      continue;
    if (kind !== 'verb' && isSettled(wording, at)) continue;
    const sure = kind === 'term' || measure === null;
    spans.push({ text: word.text, field, kind: kind === 'verb' ? 'verb' : 'term', confidence: sure ? 'high' : 'low' });
  }
  return spans;
}

/** A vague verb counts where it leads the statement or goes on from a leading verb. */
function isVerbHere({ words, lead }: Wording, at: number): boolean {
  if (lead === null)
    return at === 0 && plays(words[0], 'vague') && !plays(words[0], 'thing', 'measure') && !isTitle(words);
  if (lead.at === at) return true;
  const before = words[at - 1];
  return (
    valueAs(before, 'joint') === 'and' || /^(?:will|to|we)$/.test(before?.key ?? '') || /ly$/.test(before?.key ?? '')
  );
}

/** Part of a proper name ("Operational Excellence Programme") or of a compound ("data-informed"). */
function isInName({ words, measure }: Wording, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (before.key === '-' && !word.spaced) return true;
  const capital = /^[A-ZА-ЯЁ]/.test(word.text) && !/^[.;*•:]$/.test(before.key);
  return capital && (measure !== null || !isTitle(words));
}

/** Asks for something without saying by what it is measured: "Keep a modern fleet", "Our data are clean". */
function isGoal({ words, lead, measure, head }: Wording): boolean {
  const states = lead === null && words.some(({ key }) => /^(?:is|are|be)$/.test(key));
  return (lead !== null || states) && measure === null && head?.itself !== true;
}

/** Inside a bracket, beside a level outside it: "(we answer quickly)". */
function isRemark(words: readonly Word[], at: number): boolean {
  const open = words.slice(0, at).filter(({ key }) => key === '(').length;
  return open > words.slice(0, at).filter(({ key }) => key === ')').length;
}

/** "Community forum likes", "Insights project": in the name of a metric a general noun before another one only describes it. */
function isDescribing({ words, lead, head }: Wording, at: number): boolean {
  const next = words[at + 1];
  if (next?.kind !== 'word' || plays(next, 'joint')) return false;
  return lead === null || (head?.itself === true && head.at > at) || plays(next, 'thing', 'people');
}

const near = 4;

/** A standard, a scale or a number within a few words says what the vague word means. */
function isSettled({ words }: Wording, at: number): boolean {
  const word = words[at];
  if (plays(word, 'defined')) return true;
  if (/ which$| laquelle$/.test(word?.key ?? '')) return words.some((other) => plays(other, 'scale'));
  const around = words.slice(Math.max(0, at - near), at + near + 1);
  const defined = around.some((other) => other !== word && plays(other, 'defined', 'scale'));
  const next = words[at + 1];
  const numbered = next?.kind === 'number' || (next?.key === '(' && words[at + 2]?.kind === 'number');
  return defined || numbered;
}
