import type { Language } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { isUnending } from './event.ts';
import { isNominal } from './measurable.ts';
import type { Word } from './word.ts';
import type { Wording } from './wording.ts';

/** Forms that are vague whatever word they are made of: "actively" in a goal, "customer-oriented", "plus accessible". */
export function vagueForm(wording: Wording, at: number): 'term' | 'verb' | undefined {
  const { words, lead, language } = wording;
  const word = words[at];
  if (word?.kind !== 'word' || plays(word, 'vague')) return undefined;
  if (isComparative(words, at, language) || isInManner(words, at, language)) return 'term';
  if (at === lead?.at) return isUnending(wording) || isOpenChange(wording, at) ? 'verb' : undefined;
  // "Upgrade and expand the service"
  const joined = at > 1 && at - 2 === lead?.at && valueAs(words[at - 1], 'joint') === 'and' && plays(word, 'verb');
  if (joined && isOpenChange(wording, at)) return 'verb';
  if (language === 'fr') return word.senses.length === 0 && mannerInFrench.test(word.key) ? 'term' : undefined;
  if (language !== 'en') return undefined;
  if (isCompoundEnd(words, at) && /^[a-z]/.test(word.text)) return 'term';
  const manner = lead !== null && /^[a-z]{4,}ly$/.test(word.key) && word.senses.length === 0;
  return manner && !plainAdverb.test(word.key) ? 'term' : undefined;
}

/** "Broaden the range of titles", "Revitalise the high street": a change of something that nothing measures or counts. */
function isOpenChange({ words, measure, head, language, purposeAt }: Wording, at: number): boolean {
  const verb = words[at];
  if (verb === undefined || measure !== null || head?.itself === true) return false;
  const own = words.slice(at + 1, purposeAt);
  if (own.some((word) => word.kind === 'number' || word.key === 'one' || plays(word, 'money') || word.key === 'use'))
    return false;
  if (/^(?:raise|cut|better)$/.test(valueAs(verb, 'verb') ?? '') && verb.key !== 'make')
    return !isNominal(verb) && !isCounted(own, language);
  return changes[language]?.test(verb.key) === true && verb.senses.length === 0;
}

/** "awards", "small businesses": the object is a plural, of which more or fewer can be counted. */
function isCounted(own: readonly Word[], language: Language): boolean {
  const end = own.findIndex((word) => word.kind === 'sign' || plays(word, 'joint'));
  const last = own[(end < 0 ? own.length : end) - 1];
  return language === 'en'
    ? /[^s]s$|people|children|staff/.test(last?.key ?? '')
    : own.some((word) => plays(word, 'thing'));
}

/** Endings of verbs that make something be more so, where no lexicon knows the verb. */
const changes: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?:[a-z]{3}(?:i[sz]e|ify)|[a-z]{2}[bcdghkptv]en|^re-?(?:think|focus|energi[sz]e|balance|shape|invent))$/,
  fr: /(?:[a-z]{3}(?:iser|ifier))$/,
  de: /(?:[a-z]{3}(?:isieren|ifizieren))$/,
  ru: /(?:[а-я]{3}(?:изировать|ифицировать))$/,
};

/** "more accessible", "plus accessibles", "более удобный", "rẻ hơn": than what, and by how much? */
export function isComparative(words: readonly Word[], at: number, language: Language): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (words[at]?.kind !== 'word' || words[at]?.senses.some(({ role }) => role === 'vague')) return false;
  if (language === 'vi') return words[at]?.key === 'hơn' && before?.kind === 'word' && next?.kind !== 'number';
  const [than, adjective] = comparatives[language] ?? [];
  return than?.test(before?.key ?? '') === true && adjective?.test(words[at]?.key ?? '') === true;
}

/** What makes a comparative, and the endings of adjectives. */
const comparatives: Readonly<Partial<Record<Language, readonly [RegExp, RegExp]>>> = {
  en: [
    /^(?:more|less|ever more|increasingly)$/,
    /(?:able|ible|ive|ful|less|ous|ent|ant|ic|al|ly|diverse|[a-z]{3}ed|[a-z]{4}ing)$/,
  ],
  fr: [
    /^(?:plus|moins|davantage)$/,
    /(?:ables?|ibles?|ifs?|ives?|eux|euses?|ants?|antes?|ents?|entes?|iques?|aires?|els?|elles?|aux|[iu]les?|ées?|és?|ettes?|ides?)$/,
  ],
  ru: [/^(?:более|наиболее|менее)$/, /(?:[ыиоа]й|[аоя]я|[оеы]е|[ыи]х|[ыи]м|[ое]го|но)$/],
  de: [/^(?:mehr|weniger)$/, /(?:bar|lich|isch|iv|voll|sam)e?[rnms]?$/],
};

/** "in a dignified manner", "de façon soutenue", "надлежащим образом", "in geeigneter Weise". */
function isInManner(words: readonly Word[], at: number, language: Language): boolean {
  const key = words[at]?.key ?? '';
  const before = words[at - 1]?.key ?? '';
  const next = words[at + 1]?.key ?? '';
  if (language === 'en') {
    const joined = next === 'and' ? (words[at + 3]?.key ?? '') : next;
    return /^(?:manner|way|fashion)$/.test(joined) && /^(?:an?|and|,|more|most|very)$/.test(before);
  }
  if (language === 'fr') return /^(?:façon|manière)$/.test(before) && !/^(?:à|dont|que|de|d')$/.test(key);
  if (language === 'ru') return next === 'образом' && !/^(?:таким|главным|каким|следующим|данным)$/.test(key);
  return language === 'de' && /^weise$/.test(next) && /e[rn]$/.test(key);
}

export function isCompoundEnd(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.key === '-' &&
    words[at]?.spaced === false &&
    /^(?:driven|oriented|centric|cent(?:e?red|red)|focused|friendly|minded)$/.test(words[at]?.key ?? '')
  );
}

/** French adverbs of manner: "convenablement", "soigneusement". */
const mannerInFrench =
  /^(?!définitivement|tardivement|respectivement|exclusivement|successivement|collectivement|administrativement|évidemment|notamment|précédemment|récemment|relativement|consécutivement)[a-zéèêîï]+(?:ivement|eusement|ablement|iblement|amment|emment)$/;

/** Nouns and verbs in -ly, and adverbs of time, place, means and amount, which leave nothing open. */
const plainAdverb =
  /^(?:supp|rep|app|comp|fami|assemb|anoma|multip|week|dai|hour|month|quarter|year|annual|biannual|biennial|night|ear|initial|final|former|previous|recent|current|new|simultaneous|subsequent|direct|indirect|electronic|digital|physical|verbal|oral|remote|global|local|national|international|regional|internal|external|public|private|federal|approximate|near|rough|exact|on|ful|partial|complete|entire|total|most|main|primari|sole|particular|special|especial|financial|legal|technical|official|formal|automatical|manual|independent|individual|joint|mutual|collective|anonymous|voluntari|exclusive|typical|normal|usual|general|cumulative|respective|according|random|equal|personal|biweek|bimonth|fortnight|medical|clinical|surgical|statistical|chemical|biological|geographical|historical|traditional|competitive|domestic|statewide|incorrect|correct|accurate|wrong|unlawful|lawful|illegal|late|original|permanent|temporari|definite|actual|real|simp|basical|name|explicit|written|hear|centra|central|separate|consecutive|successive|consistent|unanimous|narrow|bare|virtual|online|high|racial|ethnical|sexual|mental|contractual|statutori|criminal|judicial|commercial|scientifical|theoretical|empirical|jointly|vertical|horizontal|seasonal|hourly|overwhelming|predominant|large|part|wide|newly|al|rel|imp|f|multi[a-z]*|fl|bul|ass|doi|ug|me|butter|thessa|ita|monopo|homi|reassemb|resupp)ly$/;
