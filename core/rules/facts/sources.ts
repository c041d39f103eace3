import { foldText } from '../../scorecard/target/fold.ts';
import { type Language, languageOf, readStatement } from '../../scorecard/target/index.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
import { factBook } from '../lexicons/index.ts';
import { sentencesOf } from './sentences.ts';
import type { KpiTexts } from './texts.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The wordings of one KPI's texts. */
export interface Sources {
  readonly language: Language;
  /** The KPI's text as a whole. */
  readonly name: Wording;
  /** Its main sentence: the one that names a measure or a number. */
  readonly statement: Wording;
  /** A metric in the definition column, where the KPI's own text is a goal and names none. */
  readonly indicator: Wording | null;
  /** The definition and the formula, as far as they are filled. */
  readonly explanations: readonly Wording[];
  /** Every text of the row that may explain or threaten. */
  readonly all: readonly Wording[];
  readonly read: Read;
}

type Read = (text: string) => Wording;

export interface SourceOptions {
  readonly language?: Language;
  readonly unknown?: ReadonlySet<string>;
}

/** Rows that differ in their numbers only share their words, and so the work of taking them apart. */
export function sourcesOf(texts: KpiTexts, options: SourceOptions): Sources {
  if (options.unknown !== undefined) return readSources(texts, options);
  const { kpi, definition, formula, bonus } = texts;
  const key = [options.language, kpi, definition, formula, bonus].join('\u0000');
  return known(key, () => readSources(texts, options));
}

const known = remembered<Sources>(5000);

function readSources(texts: KpiTexts, options: SourceOptions): Sources {
  const folded = foldText(texts.kpi);
  const language = options.language ?? languageOf(folded, factBook()) ?? languageOfPhrase(folded) ?? 'en';
  const read: Read = (text) => wordingOf(text, language, options.unknown);
  const name = read(folded);
  const statement = mainSentence(name, read);
  const readInItsLanguage: Read = (text) => wordingOf(text, languageOf(text, factBook()) ?? language, options.unknown);
  const readFilled = (cells: readonly string[]) =>
    cells
      .map(foldText)
      .filter((text) => text !== '')
      .map(readInItsLanguage);
  const explanations = readFilled([texts.definition, texts.formula]);
  const all = [name, ...explanations, ...readFilled([texts.bonus])];
  const definition = texts.definition.trim() === '' ? undefined : explanations[0];
  return { language, name, statement, indicator: indicatorOf(statement, definition), explanations, all, read };
}

/** "Doanh thu" has no letter and no single word that only Vietnamese knows; together the two are one of its phrases. */
function languageOfPhrase(text: string): Language | null {
  const words = text.toLowerCase().split(' ');
  for (const [at, word] of words.entries()) {
    const phrase = factBook()
      .starting(word)
      .find(({ keys }) => keys.length > 1 && keys.every((key, offset) => key === words[at + offset]));
    if (phrase !== undefined && phrase.language !== 'any') return phrase.language;
  }
  return null;
}

/** Of several sentences the one that names a measure or a number; the others prepare it. */
function mainSentence(name: Wording, read: Read): Wording {
  const sentences = sentencesOf(name.text);
  if (sentences.length < 2) return name;
  const wordings = sentences.map(read);
  const numbered = wordings.find(({ text }) => readStatement(text, { language: name.language }).target.status === 'ok');
  return numbered ?? wordings.find((one) => one.measure !== null || one.head?.itself) ?? wordings[0] ?? name;
}

/** Longer definitions are prose, in which a metric cannot be told from its explanation. */
const longestMetric = 60;

/** So few words beside a goal name its metric even where none of them is known: "Picks per labour hour". */
const longestName = 10;

function indicatorOf(statement: Wording, definition: Wording | undefined): Wording | null {
  const isGoal = statement.lead !== null || (statement.measure === null && statement.head === null);
  if (definition === undefined || !isGoal || definition.words.length > longestMetric) return null;
  const named = definition.lead === null && definition.words.length < longestName;
  return named || definition.measure !== null || definition.things.length > 0 ? definition : null;
}

/** What an effort is to achieve, where that names a measure: "… to increase the rate of vaccination". */
export function purposeMetric({ statement, read }: Sources): Wording | null {
  const { words, purposes, text, lead } = statement;
  const [first] = purposes;
  if (first === undefined || lead === null || !/^(?:make|start|give)$/.test(lead.value)) return null;
  const from = words[first[0] + 1]?.start;
  const to = words[first[1]]?.start ?? text.length;
  const clause = from === undefined ? null : read(text.slice(from, to));
  const moves = clause?.lead?.value === 'raise' || clause?.lead?.value === 'cut';
  return moves && (clause.measure !== null || clause.head !== null) ? clause : null;
}
