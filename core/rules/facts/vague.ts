import type { Field } from '../../scorecard/field.ts';
import type { Language, TargetReading } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { isUnending } from './event.ts';
import type { VagueSpan } from './facts.ts';
import { isTitle, isVagueTerm, type Word } from './word.ts';
import { isPurpose, type Wording } from './wording.ts';

/** The words of a statement that leave open what counts or how much. A number, a standard or a scale beside them settles them. */
export function vagueSpans(wording: Wording, field: Field, target: TargetReading): readonly VagueSpan[] {
  const hasLevel = target.parts.some((part) => part.value !== null || part.low !== null);
  return wording.words.flatMap((word, at) => {
    const kind = valueAs(word, 'vague') ?? formOf(wording, at);
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

/** Forms that are vague whatever word they are made of: "actively" in a goal, "customer-oriented", "plus accessible". */
function formOf(wording: Wording, at: number): 'term' | 'verb' | undefined {
  const { words, lead, language, measure } = wording;
  const word = words[at];
  if (word === undefined) return undefined;
  if (lead?.at === at && isUnending(wording)) return 'verb';
  if (isComparative(words, at, language)) return 'term';
  if (language !== 'en') return undefined;
  if (isCompoundEnd(words, at)) return 'term';
  const goal = lead !== null && (measure === null || measure.kind === 'index');
  const manner = goal && /^[a-z]{4,}ly$/.test(word.key) && word.senses.length === 0;
  return manner && !plainAdverb.test(word.key) ? 'term' : undefined;
}

/** "more accessible", "plus accessibles", "более удобный", "rẻ hơn": than what, and by how much? */
function isComparative(words: readonly Word[], at: number, language: Language): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (words[at]?.kind !== 'word' || words[at]?.senses.some(({ role }) => role === 'vague')) return false;
  if (language === 'vi') return words[at]?.key === 'hơn' && before?.kind === 'word' && next?.kind !== 'number';
  const [than, adjective] = comparatives[language] ?? [];
  return than?.test(before?.key ?? '') === true && adjective?.test(words[at]?.key ?? '') === true;
}

/** What makes a comparative, and the endings of adjectives. */
const comparatives: Readonly<Partial<Record<Language, readonly [RegExp, RegExp]>>> = {
  en: [/^more$/, /(?:able|ible|ive|ful|ous|ent|ant|ic|al|diverse)$/],
  fr: [/^plus$/, /(?:ables?|ibles?|ifs?|ives?|eux|euses?|ants?|ents?|iques?|aires?|els?|elles?|aux)$/],
  ru: [/^(?:более|наиболее)$/, /(?:[ыиоа]й|[аоя]я|[оеы]е|[ыи]х|[ыи]м|[ое]го|но)$/],
};

function isCompoundEnd(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.key === '-' &&
    words[at]?.spaced === false &&
    /^(?:driven|oriented|centric|cent(?:e?red|red)|focused|friendly|minded)$/.test(words[at]?.key ?? '')
  );
}

/** Nouns and verbs in -ly, and adverbs of time, place, means and amount, which leave nothing open. */
const plainAdverb =
  /^(?:supp|rep|app|comp|fami|assemb|anoma|multip|week|dai|hour|month|quarter|year|annual|night|ear|initial|final|former|previous|recent|current|new|simultaneous|subsequent|direct|indirect|electronic|digital|physical|verbal|oral|remote|global|local|national|international|regional|internal|external|public|private|federal|approximate|near|rough|exact|on|ful|partial|complete|entire|total|most|main|primari|sole|particular|special|especial|financial|legal|technical|official|formal|automatical|manual|independent|individual|joint|mutual|collective|anonymous|voluntari|exclusive|typical|normal|usual|general|cumulative|respective|according|random|equal|personal)ly$/;

function isVagueHere(wording: Wording, at: number, kind: string, hasLevel: boolean): boolean {
  if (isPurpose(wording, at) || isInName(wording, at) || (hasLevel && isRemark(wording, at))) return false;
  if (kind === 'verb') return !hasLevel && isVerbHere(wording, at);
  // "Days payable outstanding", "complaints outstanding": not paid, not settled.
  if (wording.words[at]?.key === 'outstanding' && endsPhrase(wording.words[at + 1])) return false;
  if (isSettled(wording, at) || levelFollows(wording, at)) return false;
  if (kind !== 'term' && isMeasureName(wording.words[at])) return false;
  // "Своевременность сдачи": the noun of a vague adjective.
  if (kind === 'term' && /ост[ьи]$/.test(wording.words[at]?.key ?? '')) return !hasLevel && isNounHere(wording, at);
  if (kind === 'mild') return !hasLevel && isGoal(wording);
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
  if (before.key === '-' && !word.spaced) return !isCompoundEnd(words, at);
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

/** Asks for something without saying by what it is measured: "Keep a modern fleet", "Our data are clean". */
function isGoal(wording: Wording): boolean {
  return asks(wording) && wording.measure === null && wording.head?.itself !== true;
}

/** Inside a bracket, beside a level outside it: "(we answer quickly)". */
function isRemark({ words }: Wording, at: number): boolean {
  const open = words.slice(0, at).filter(({ key }) => key === '(').length;
  return open > words.slice(0, at).filter(({ key }) => key === ')').length;
}

/** "Community forum likes", "Insights project": in the name of a metric a general noun before another one only describes it. */
function isDescribing({ words, lead, head, language }: Wording, at: number): boolean {
  if (language !== 'en') return false;
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
