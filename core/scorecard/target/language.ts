import { vocabulary } from './vocabulary.ts';

/** The languages whose KPI sheets are read. */
export type Language = 'en' | 'ru' | 'vi' | 'de' | 'fr';

const languages: readonly Language[] = ['en', 'ru', 'vi', 'de', 'fr'];
const cyrillic = /[\u0400-\u04ff]/;
/** Among the five languages only Vietnamese marks its vowels like this. */
const vietnamese = /[áãăđíìĩịỉóòõơúũưýỳạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựỵỷỹ]/i;

/** The language a text is most likely in; null where nothing tells, as in "1,570". */
export function languageOf(text: string): Language | null {
  if (cyrillic.test(text)) return 'ru';
  if (vietnamese.test(text)) return 'vi';
  const votes = [0, 0, 0, 0, 0];
  for (const word of text.toLowerCase().match(/[a-z\u00c0-\u024f]+/g) ?? []) {
    const speakers = vocabulary().speakers(word);
    languages.forEach((language, position) => {
      if (speakers.has(language)) votes[position] = (votes[position] ?? 0) + 1 / speakers.size;
    });
  }
  if (/[äöüß]/i.test(text)) votes[3] = (votes[3] ?? 0) + 1;
  if (/[éèêçàâîôûœ]/i.test(text)) votes[4] = (votes[4] ?? 0) + 1;
  const most = Math.max(...votes);
  return most === 0 ? null : (languages[votes.indexOf(most)] ?? null);
}
