/** Digits of other scripts, each block from its zero. */
const digitBlocks = [0x0660, 0x06f0, 0x0966, 0xff10];

const spelled: Readonly<Record<string, string>> = {
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2014': '–',
  '\u2015': '–',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '«': '"',
  '»': '"',
  '⩾': '≥',
  '≧': '≥',
  '⩽': '≤',
  '≦': '≤',
  '℃': '°c',
  '…': '...',
  '→': '->',
  '➔': '->',
  '➜': '->',
  '⇒': '->',
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
};

const unusual = /[^ -~\u00c0-\u024f\u0400-\u04ff]/g;

/** Anything but ASCII with single spaces between words; most texts are just that. */
const needsFolding = /[^!-~ ]|^ | $| {2}/;

/**
 * One form for every way of typing the same text: composed letters, plain spaces, ASCII digits and signs.
 * Letter case is kept, because a unit is shown as it was written.
 */
export function foldText(text: string): string {
  if (!needsFolding.test(text)) return text;
  return text.normalize('NFC').replace(unusual, foldCharacter).replace(/\s+/g, ' ').trim();
}

function foldCharacter(character: string): string {
  const known = spelled[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  for (const zero of digitBlocks) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x202f || code === 0x205f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a))
    return ' ';
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad) return '';
  return character;
}
