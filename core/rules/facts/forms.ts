import type { Language } from '../../scorecard/target/index.ts';
import { plays, valueAs } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import { setPhrases } from '../lexicons/set-phrases.ts';
import { isTitle, type Word } from './word.ts';

/** The words as they are meant where they stand. */
export function inForms(words: readonly Word[], language: Language): readonly Word[] {
  const formed = words.map((word, at) => inForm(word, at, language));
  return formed.map((word, at) => (plays(word, 'vague') && isGiven(formed, at, language) ? withoutVague(word) : word));
}

/** In quotation marks, in a proper name or in a set phrase a word is no judgement: "rated \"good\"", "Good Laboratory Practice". */
function isGiven(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (language === 'en' && setPhrases.test(`${word?.key} ${words[at + 1]?.key}`)) return true;
  if (quote.test(words[at - 1]?.key ?? '') && quote.test(words[at + 1]?.key ?? '')) return true;
  const capital = (place: number): boolean => /^[A-ZА-ЯЁ]/.test(words[place]?.text ?? '');
  // "Green Flag status"
  if (language === 'en' && valueAs(word, 'vague') === 'noun' && at > 1 && capital(at - 1) && !capital(at)) return true;
  if (language === 'de' || isTitle(words)) return false;
  return at === 0 && capital(0) && capital(1) && capital(2);
}

const quote = /^["'«»“”„‟’‘]$/;

function withoutVague(word: Word): Word {
  return { ...word, senses: word.senses.filter(({ role }) => role !== 'vague') };
}

/** What a word means in the form it has. */
function inForm(word: Word, at: number, language: Language): Word {
  if (language === 'en') return at === 0 ? withGerund(withAdverb(word)) : withAdverb(word);
  return language === 'de' ? withoutNoun(word, at) : word;
}

/** German nouns have a capital: "stellen" in small letters are no jobs. */
function withoutNoun(word: Word, at: number): Word {
  if (at === 0 || !/^[a-zäöü]/.test(word.text) || !plays(word, 'thing')) return word;
  return { ...word, senses: word.senses.filter(({ role }) => role !== 'thing') };
}

/** English manner adverbs mean what their adjectives mean, of which alone the lexicon holds: "robustly", "responsibly". */
function withAdverb(word: Word): Word {
  if (!/[a-z]{3}ly$/.test(word.key) || plays(word, 'vague')) return word;
  for (const adjective of adjectivesOf(word.key)) {
    const vague = factBook()
      .starting(adjective)
      .filter(
        ({ keys, sense, language }) =>
          keys.length === 1 && language === 'en' && sense.role === 'vague' && !/^(?:verb|selection)$/.test(sense.value),
      );
    if (vague.length > 0) return { ...word, senses: [...word.senses, ...vague.map(({ sense }) => sense)] };
  }
  return word;
}

/** "Conducting audits": at the beginning an English gerund asks for what its verb asks for, unless it is mostly a noun. */
function withGerund(word: Word): Word {
  if (!/[a-z]{3}ing$/.test(word.key) || plays(word, 'verb', 'thing', 'measure') || nouns.test(word.key)) return word;
  const stem = word.key.slice(0, -3);
  const verb = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
    .flatMap((form) => factBook().starting(form))
    .filter(
      ({ keys, sense, language }) => keys.length === 1 && language === 'en' && /^(?:verb|vague)$/.test(sense.role),
    );
  return { ...word, senses: [...word.senses, ...verb.map(({ sense }) => sense)] };
}

const nouns =
  /^(?:build|plann|operat|clean|open|clos|process|shipp|hold|train|test|report|market|purchas|host|lend|hir|recruit|fund|print|pack|pick|learn|teach|coach|mentor|park|hous|hear|list|work|meet|draft|design|schedul|record|handl|shar|monitor|advertis|brief|sell|produc|sign|rat|launder|driv|ag|us|check)ing$/;

function adjectivesOf(adverb: string): readonly string[] {
  const stem = adverb.slice(0, -2);
  if (stem.endsWith('ical')) return [stem, stem.slice(0, -2)];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`];
  return [stem, `${stem}le`];
}
