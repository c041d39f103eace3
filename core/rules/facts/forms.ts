import type { Language } from '../../scorecard/target/index.ts';
import { plays } from '../../scorecard/target/lexemes.ts';
import { factBook } from '../lexicons/index.ts';
import type { Word } from './word.ts';

/** What a word means in the form it has, in the place where it stands. */
export function inForm(word: Word, at: number, language: Language): Word {
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
      .filter(({ keys, sense }) => keys.length === 1 && sense.role === 'vague' && sense.value !== 'verb');
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
