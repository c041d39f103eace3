/** How two ids that look alike came to differ: what a spreadsheet or a person commonly does to an id. */
export type KeyDifference = 'leading zeros' | 'spaces' | 'letter case' | 'character forms';

/** Invisible and wide spaces too: they come with text copied from web pages and PDF files. */
const spaces = /[\s\u00a0\u180e\u200b-\u200d\u2060\ufeff]+/g;

const losses: readonly { readonly of: KeyDifference; readonly without: (key: string) => string }[] = [
  { of: 'spaces', without: (key) => key.replace(spaces, '') },
  { of: 'character forms', without: (key) => key.normalize('NFKC') },
  { of: 'letter case', without: (key) => key.toLowerCase() },
  { of: 'leading zeros', without: (key) => key.replace(/^0+(?=.)/, '') },
];

/** What is left of an id without spaces, letter case and leading zeros. Ids with the same rest look alike. */
export function nearKey(key: string): string {
  return losses.reduce((rest, loss) => loss.without(rest), key);
}

/** What makes two different ids look alike; empty where they are the same or do not look alike. */
export function keyDifferences(one: string, other: string): readonly KeyDifference[] {
  if (one === other || nearKey(one) !== nearKey(other)) return [];
  return losses
    .filter((tried) => {
      const kept = losses.filter((loss) => loss !== tried);
      const restOf = (key: string) => kept.reduce((rest, loss) => loss.without(rest), key);
      return restOf(one) !== restOf(other);
    })
    .map(({ of }) => of);
}
