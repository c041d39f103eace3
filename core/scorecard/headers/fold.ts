/**
 * Letter case, accents, punctuation and width do not count when headers are compared. Vietnamese keeps its words
 * apart well enough without tone marks, because a whole header has to match.
 */
export function folded(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = withoutForms(text);
  if (remembered.size > 5000) remembered.clear();
  remembered.set(text, plain);
  return plain;
}

/** A sheet says the same words in thousands of rows. */
const remembered = new Map<string, string>();

function withoutForms(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[^0-9a-z\u0400-\u04ff%#]+/g, ' ')
    .trim();
}
