import { remembered } from './remembered.ts';
import { vocabulary } from './vocabulary.ts';

/** The languages whose KPI sheets are read. */
export type Language = 'en' | 'ru' | 'vi' | 'de' | 'fr';

const languages: readonly Language[] = ['en', 'ru', 'vi', 'de', 'fr'];
const cyrillic = /[\u0400-\u04ff]/;
/** Among the five languages only Vietnamese marks its vowels like this. */
const vietnamese = /[áãăđíìĩịỉóòõơúũưýỳạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/i;

/** The language a text is most likely in, English where several are as likely; null where nothing tells ("1,570"). */
export function languageOf(text: string, book?: Speakers): Language | null {
  return (book ? heardWithBook : heard)(text, () => likeliest(text, book)).language;
}

interface Likeliest {
  readonly language: Language | null;
  readonly certain: boolean;
}

/** There is one second lexicon, so one memory for it is enough. */
const heard = remembered<Likeliest>(10_000);
const heardWithBook = remembered<Likeliest>(10_000);

/** Tells which languages know a word; a second lexicon may know words that targets never hold. */
export interface Speakers {
  speakers(key: string): ReadonlySet<Language>;
}

/** The language of a text where only one is likely: "1.250 Liter" may be English or German, so null. */
export function certainLanguageOf(text: string): Language | null {
  const { language, certain } = heard(text, () => likeliest(text));
  return certain ? language : null;
}

function likeliest(text: string, book?: Speakers): Likeliest {
  if (cyrillic.test(text)) return { language: 'ru', certain: true };
  if (vietnamese.test(text)) return { language: 'vi', certain: true };
  const votes = languages.map(() => 0);
  for (const word of text.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []) {
    for (const speakers of [vocabulary().speakers(word), book?.speakers(word)]) {
      languages.forEach((language, position) => {
        // A lone letter is as often a sign or a part of a code: the T of "T3".
        const weight = word.length === 1 ? 0.5 : 1;
        if (speakers?.has(language)) votes[position] = (votes[position] ?? 0) + weight / speakers.size;
      });
    }
  }
  if (/[äöüß]/i.test(text)) votes[3] = (votes[3] ?? 0) + 1;
  if (/[éèêçàâîôûœ]/i.test(text)) votes[4] = (votes[4] ?? 0) + 1;
  const most = Math.max(...votes);
  if (most === 0) return { language: null, certain: false };
  const certain = votes.filter((vote) => vote === most).length === 1;
  return { language: languages[votes.indexOf(most)] ?? null, certain };
}
