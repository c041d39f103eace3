import type { Field } from '../../scorecard/field.ts';
import type { TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import type { VagueSpan } from './facts.ts';
import { isComparative, isCompoundEnd, vagueForm } from './vague-forms.ts';
import { isTitle, isVagueTerm, type Word } from './word.ts';
import { isPurpose, type Wording } from './wording.ts';

/** The words of a statement that leave open what counts or how much. A number, a standard or a scale beside them settles them. */
export function vagueSpans(wording: Wording, field: Field, target: TargetReading): readonly VagueSpan[] {
  const hasLevel = target.parts.some((part) => part.value !== null || part.low !== null);
  return wording.words.flatMap((word, at) => {
    const said = valueAs(word, 'vague') ?? vagueForm(wording, at);
    // "more diverse": than what?
    const kind = said === 'mild' && /^(?:more|less)$/.test(wording.words[at - 1]?.key ?? '') ? 'term' : said;
    if (kind === undefined || !isVagueHere(wording, at, kind, hasLevel)) return [];
    const sure = kind === 'term' || wording.measure === null;
    const span: VagueSpan = {
      text: writtenOf(wording, at),
      field,
      kind: kind === 'verb' ? 'verb' : 'term',
      confidence: sure ? 'high' : 'low',
    };
    return [span];
  });
}

/** The word with what it was made of. */
function writtenOf({ words, language }: Wording, at: number): string {
  const text = words[at]?.text ?? '';
  if (isCompoundEnd(words, at)) return `${words[at - 2]?.text}-${text}`;
  return isComparative(words, at, language) ? `${words[at - 1]?.text} ${text}` : text;
}

function isVagueHere(wording: Wording, at: number, kind: string, hasLevel: boolean): boolean {
  if (isPurpose(wording, at) || isInName(wording, at) || (hasLevel && isRemark(wording, at))) return false;
  if (kind === 'verb') return !hasLevel && isVerbHere(wording, at);
  // "Days payable outstanding", "complaints outstanding": not paid, not settled.
  if (wording.words[at]?.key === 'outstanding' && endsPhrase(wording.words[at + 1])) return false;
  if (isSettled(wording, at) || levelFollows(wording, at)) return false;
  // "Brief the key suppliers": which ones?
  if (kind === 'selection' && wording.lead !== null && describesNext(wording.words, at)) return true;
  if (kind !== 'term' && isMeasureName(wording.words[at])) return false;
  // "Своевременность сдачи": the noun of a vague adjective.
  if (kind === 'term' && /ост[ьи]$/.test(wording.words[at]?.key ?? '')) return !hasLevel && isNounHere(wording, at);
  if (kind === 'mild' || kind === 'selection') return !hasLevel && isOpen(wording, at);
  return kind !== 'noun' || (!hasLevel && isNounHere(wording, at));
}

function endsPhrase(next: Word | undefined): boolean {
  return next === undefined || next.kind !== 'word' || plays(next, 'joint');
}

/** A vague verb counts where it leads the statement or goes on from a leading verb. */
function isVerbHere({ words, lead, language }: Wording, at: number): boolean {
  const word = words[at];
  if (lead === null) {
    const names = plays(word, 'thing', 'measure') && !/ /.test(word?.key ?? '');
    return at === 0 && !names && !(language === 'en' && isTitle(words));
  }
  if (lead.at === at) return true;
  const before = words[at - 1];
  return (
    valueAs(before, 'joint') === 'and' || /^(?:will|to|we)$/.test(before?.key ?? '') || /ly$/.test(before?.key ?? '')
  );
}

/** "Success rate", "clean energy": a phrase that names a measured thing is not vague for one of its words. */
function isMeasureName(word: Word | undefined): boolean {
  return / /.test(word?.key ?? '') && plays(word, 'thing', 'measure');
}

/** A general noun counts where nothing in its phrase measures it, and where it is not only part of another noun's name. */
function isNounHere(wording: Wording, at: number): boolean {
  return !isVagueTerm(wording.words[at - 1]) && !isMeasured(wording, at) && !isDescribing(wording, at);
}

/** Part of a proper name ("Operational Excellence Programme") or of a compound ("data-informed"). */
function isInName({ words, measure, language }: Wording, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (before.key === '-' && !word.spaced) return !isCompoundEnd(words, at) || /^[A-Z]/.test(word.text);
  const capital = language !== 'de' && /^[A-ZА-ЯЁ]/.test(word.text) && !/^[.;*•:]$/.test(before.key);
  return capital && (measure !== null || !isTitle(words));
}

/** A measure stands in the same phrase, or the word itself names one and nobody asks for it: "Capacity in MW". */
function isMeasured(wording: Wording, at: number): boolean {
  const { words, measure, head, language } = wording;
  if (measure === null) return language !== 'en' && head?.itself === true && head.at < at;
  // "степень самостоятельности": a degree of something vague stays vague.
  if (measure.kind === 'index' && !plays(words[at], 'thing')) return false;
  if (measure.at === at) return !asks(wording);
  return measure.at < at || !words.slice(at + 1, measure.at).some((word) => valueAs(word, 'joint') === 'break');
}

/** A goal, not the name of a metric: it leads with a verb or says how something shall be. */
function asks({ words, lead }: Wording): boolean {
  return lead !== null || words.some(({ key }) => /^(?:is|are|be|have|has)$/.test(key));
}

/** Nothing says by what it is measured: "Keep a modern fleet", "Our data are clean", "Competitive pay". */
function isOpen(wording: Wording, at: number): boolean {
  if (wording.measure !== null || wording.head?.itself === true) return false;
  return asks(wording) || (at === 0 && describesNext(wording.words, at) && !isTitle(wording.words));
}

function describesNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return / /.test(words[at]?.key ?? '') || (next?.kind === 'word' && !plays(next, 'joint'));
}

/** Inside a bracket, beside a level outside it: "(we answer quickly)". */
function isRemark({ words }: Wording, at: number): boolean {
  const open = words.slice(0, at).filter(({ key }) => key === '(').length;
  return open > words.slice(0, at).filter(({ key }) => key === ')').length;
}

/** "Community forum likes", "Insights project": in the name of a metric a general noun before another one only describes it. */
function isDescribing({ words, lead, head, language }: Wording, at: number): boolean {
  if (language !== 'en' || / of$/.test(words[at]?.key ?? '')) return false;
  const next = words[at + 1];
  if (next?.kind !== 'word' || plays(next, 'joint')) return false;
  return lead === null || (head?.itself === true && head.at > at) || plays(next, 'thing', 'people');
}

/** "Timely therapy … so that at least 90 % receive it within an hour": what follows says what the word means. */
function levelFollows(wording: Wording, at: number): boolean {
  return wording.words.some(({ key }, position) => position > at && key === 'so that' && !isPurpose(wording, position));
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
