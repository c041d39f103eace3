import type { Word } from './word.ts';

/** "by 31 March", "bis Ende 2027", "до 1 сентября", "d'ici juin": when something is to be done. */
export function isDue(words: readonly Word[]): boolean {
  return words.some((word, at) => until.test(word.key) && words.slice(at + 1, at + 6).some(isTime));
}

const until = /^(?:by|before|until|till|in|bis|vor|im|zum|до|к|в|avant|d'ici|ici|en|le|trước|vào|trong|đến)$/;

/** A date, a year, a quarter or a month. */
function isTime({ kind, key }: Word): boolean {
  return kind === 'date' || (kind === 'number' && /^(?:19|20)\d\d$/.test(key)) || period.test(key);
}

const period =
  /^(?:(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:q[1-4]|h[12]|fy|quý|tháng|т?кварта\S*)|januar|februar|märz|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)[яеь]|марта?|мая|августа?)$/;
