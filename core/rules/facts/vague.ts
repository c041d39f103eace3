import type { Field } from '../../scorecard/field.ts';
import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { VagueSpan } from './facts.ts';
import { isPurpose, type Wording } from './wording.ts';

/** The words of a statement that leave open what counts or how much. A number, a standard or a scale beside them settles them. */
export function vagueSpans(wording: Wording, field: Field, target: TargetReading): readonly VagueSpan[] {
  const { words, lead, measure } = wording;
  const hasLevel = target.parts.some((part) => part.value !== null || part.low !== null);
  const spans: VagueSpan[] = [];
  for (const [at, word] of words.entries()) {
    const kind = valueAs(word, 'vague');
    if (isPurpose(wording, at) || (kind !== 'verb' && kind !== 'term')) continue;
    if (kind === 'verb' && (hasLevel || !isVerbHere(wording, at))) continue;
    if (kind === 'term' && isSettled(wording, at)) continue;
    const sure = kind === 'term' || measure === null;
    spans.push({ text: word.text, field, kind, confidence: sure && lead !== undefined ? 'high' : 'low' });
  }
  return spans;
}

/** A vague verb counts where it leads the statement or follows "and", "or", "will", "to". */
function isVerbHere({ words, lead }: Wording, at: number): boolean {
  if (at === 0 || lead?.at === at) return !isTitle(words.map((word) => word.text));
  return valueAs(words[at - 1], 'joint') === 'and' || /^(?:will|to|we)$/.test(words[at - 1]?.key ?? '');
}

/** "Support New Hire Average Location Factor" is a name in capitals, not a command. */
function isTitle(texts: readonly string[]): boolean {
  const long = texts.filter((text) => text.length > 3 && /^[A-Za-z]/.test(text));
  return long.length >= 4 && long.filter((text) => /^[A-Z]/.test(text)).length >= long.length - 1;
}

const near = 4;

/** A standard, a scale or a number within a few words says what the vague word means. */
function isSettled({ words }: Wording, at: number): boolean {
  if (plays(words[at], 'thing', 'measure') && valueAs(words[at], 'vague') !== 'term') return true;
  const around = words.slice(Math.max(0, at - near), at + near + 1);
  const defined = around.some((word) => plays(word, 'defined', 'scale'));
  const next = words[at + 1];
  const numbered = next?.kind === 'number' || (next?.key === '(' && words[at + 2]?.kind === 'number');
  return defined || numbered;
}
