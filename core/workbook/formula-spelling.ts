/** An en-US formula as a locale with the decimal comma writes it: `;` between arguments. Texts stay as they are. */
export function inCommaLocale(text: string): string {
  return mapCode(text, (code) => code.replace(/,/g, ';').replace(/(^|[^A-Za-z0-9_.])(\d*)\.(\d)/g, '$1$2,$3'));
}

/** Back from there. A formula without `;` is left alone: it may be in en-US spelling already, and `SUM(1,5)` does not tell. */
export function fromCommaLocale(text: string): string {
  if (!codeOf(text).includes(';')) return text;
  return mapCode(text, (code) => code.replace(/(^|[^A-Za-z0-9_])(\d*),(\d)/g, '$1$2.$3').replace(/;/g, ','));
}

/**
 * What Excel puts before the names of functions that it does not know: `_xldudf_KPI_SCORE` where the add-in was absent
 * when the formula was typed, `_xlfn.` where the version is older than the function.
 */
const hostPrefix = /_xldudf_|_xlfn\.|_xlws\./gi;

/** The formula with the functions' own names, without what a host put before them. */
export function withoutHostPrefix(text: string): string {
  return mapCode(text, (code) => code.replace(hostPrefix, ''));
}

/**
 * Whether two spellings are one formula. Hosts drop needless quotes around sheet names, put names into capitals, add
 * prefixes and `@`, and keep or lose spaces; a text in the formula counts letter by letter.
 */
export function sameFormula(one: string, other: string): boolean {
  return one === other || canonical(one) === canonical(other);
}

function canonical(text: string): string {
  return partsOf(withoutHostPrefix(text))
    .map((part) => (part.startsWith('"') ? part : part.replace(/[\s'@]/g, '').toUpperCase()))
    .join('');
}

/** The formula in order, cut into texts in `"…"`, sheet names in `'…'`, and the code between them. */
function partsOf(text: string): readonly string[] {
  return text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) ?? [];
}

function isQuoted(part: string): boolean {
  return part.length > 1 && (part.startsWith('"') || part.startsWith("'"));
}

/** The formula as it reads some rows further down: what is pinned by `$` stays, everything else moves along. */
export function movedDown(text: string, rows: number): string {
  const cell = /(^|[^A-Za-z0-9_.$])(\$?[A-Za-z]{1,3})(\d+)(?![\w(.])/g;
  return mapCode(text, (code) =>
    code.replace(cell, (_, before: string, column: string, row: string) => `${before}${column}${Number(row) + rows}`),
  );
}

/** The formula once a row has come in at a zero-based place of its own sheet: pinned references below it follow. */
export function withRowAt(text: string, row: number): string {
  const pinned = /(^|[^A-Za-z0-9_.!])(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\w(.])/g;
  const below = (whole: string, number: string) => (Number(number) > row ? `$${Number(number) + 1}` : whole);
  return mapCode(text, (code) =>
    code.replace(pinned, (_, before: string, cells: string) => before + cells.replace(/\$(\d+)/g, below)),
  );
}

function mapCode(text: string, change: (code: string) => string): string {
  return partsOf(text)
    .map((part) => (isQuoted(part) ? part : change(part)))
    .join('');
}

/** The code alone; a quoted part leaves a space, so that what stood on both sides does not grow together. */
export function codeOf(text: string): string {
  return partsOf(text)
    .map((part) => (isQuoted(part) ? ' ' : part))
    .join('');
}
