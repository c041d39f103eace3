/** The sentences of a folded text: split at full stops, semicolons and bullets, not at abbreviations or decimals. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    sentences.push(text.slice(start, at + 1).trim());
    start = at + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence.length > 1);
}

function endsSentence(text: string, at: number): boolean {
  const character = text[at];
  if (character === ';' || character === '•') return true;
  // An asterisk is a bullet before a space; around a word it is a quotation mark.
  if (character === '*') return text[at + 1] === ' ' && (at === 0 || text[at - 1] === ' ');
  if (character !== '.' || text[at + 1] !== ' ') return false;
  const next = text[at + 2] ?? '';
  const word = /\S*$/.exec(text.slice(0, at))?.[0] ?? '';
  return next !== next.toLowerCase() && word.length > 3;
}
