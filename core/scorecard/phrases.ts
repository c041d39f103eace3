/** One phrase of a pattern, with its brackets; a bracket may hold others, but those no more. */
const phrase = /(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+/g;
/** The first bracket or optional letter of a phrase. */
const variable = /\(((?:[^()]|\([^()]*\))*)\)(\??)|(.)\?/;

/**
 * The phrases that a pattern stands for, written as in a regular expression: "|" stands between phrases, "(…|…)" holds
 * what may vary within one, "?" follows a letter or a bracket that may be missing. "no data( yet)?|tonnes?" is four.
 */
export function phrasesOf(pattern: string): readonly string[] {
  if (!/[(?]/.test(pattern)) return pattern.split('|');
  return (pattern.match(phrase) ?? []).flatMap(spelled);
}

function spelled(written: string): readonly string[] {
  const found = variable.exec(written);
  if (found === null) return [written];
  const [whole, inside, mark, letter] = found;
  const options = inside === undefined ? ['', `${letter}`] : [...(mark === '?' ? [''] : []), ...phrasesOf(inside)];
  const start = written.slice(0, found.index);
  const ends = spelled(written.slice(found.index + whole.length));
  return options.flatMap((option) => ends.map((end) => start + option + end));
}
