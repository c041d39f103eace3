/** Yes and no in the languages of Excel and Sheets: typed alone, a host makes them TRUE and FALSE. */
const truthWords = new Set(
  (
    'true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar prawda fałsz истина ложь істина ' +
    'хибність sant usann falskt pravda nepravda igaz hamis tosi epätosi doğru yanlış sand falsk адевар adevărat fals'
  ).split(' '),
);

/**
 * Whether a host, handed this text as if somebody typed it, could store something else: a number (`01234`), a date
 * (`3-4`), a truth value, an error, or a formula (`=HYPERLINK(…)`, `+1`, `@name`). Asks too often rather than too seldom.
 */
export function isMistakable(text: string): boolean {
  return /[0-9]/.test(text) || isEscapable(text) || text.startsWith('#') || truthWords.has(text.trim().toLowerCase());
}

/** Whether the first character has a meaning of its own to a host: it starts a formula, marks a text, or is skipped. */
export function isEscapable(text: string): boolean {
  return /^[\s]*[=+\-@']/.test(text) || /^[\t\r\n]/.test(text);
}
