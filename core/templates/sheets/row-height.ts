/** Rows are given a height by the words in them, because not every host grows a row that somebody else has filled. */
const linePixels = 19;
const paddingPixels = 11;
/** Wide letters and unlucky breaks included: a row a little too tall reads well, one too low hides words. */
const pixelsPerCharacter = 6.4;

/** How tall a row must be for each text to be seen whole in its column. */
export function rowHeight(texts: readonly { readonly text: string; readonly widthPixels: number }[]): number {
  const lines = texts.map(({ text, widthPixels }) => linesOf(text, widthPixels));
  return Math.max(1, ...lines) * linePixels + paddingPixels;
}

function linesOf(text: string, widthPixels: number): number {
  const room = Math.max(1, Math.floor((widthPixels - 8) / pixelsPerCharacter));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / room);
      used = ((word.length - 1) % room) + 1;
    }
  }
  return lines;
}
