import { compared } from './text.ts';

/** 1 for the same text, 0 for nothing in common: how few letters have to change, letter case and signs apart. */
export function similarity(one: string, other: string): number {
  const [a, b] = [compared(one), compared(other)];
  const longest = Math.max(a.length, b.length);
  if (a === b) return 1;
  if (longest === 0 || longest > 200) return 0;
  return 1 - distance(a, b) / longest;
}

/** The number of letters to insert, delete or replace (Levenshtein), one row of the table at a time. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}

/** Words that carry a name: no articles, no single letters. Numbers count: "CSAT 1" is not "CSAT 2". */
export function tokensOf(text: string): ReadonlySet<string> {
  const words = compared(text).split(' ');
  return new Set(words.filter((word) => (word.length > 1 || /\d/.test(word)) && !small.has(word)));
}

const small = new Set(
  'of the in for to by per and a an an der die das des und von zu im le la les de du des et en và của theo и в на по за с от для'.split(
    ' ',
  ),
);

/** The share of words that two names have in common, of all words of both. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common);
}
