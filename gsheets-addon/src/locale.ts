/** Languages whose spreadsheets write 1.5; the rest of the world writes 1,5. */
const dotLanguages = new Set(
  'am bn en fil ga gu he hi iw ja km kn ko ml mn mr ms my ne or pa sd si sw ta te th ur zh'.split(' '),
);
/** Countries that differ from the language they share. */
const dotLocales = new Set('de_ch de_li it_ch es_mx es_us es_gt es_hn es_ni es_pa es_pe es_pr es_do es_sv'.split(' '));
const commaLocales = new Set('en_za ms_bn'.split(' '));

/**
 * Whether a spreadsheet of this locale (`de_DE`) separates arguments with `;`. Google tells only the locale's name, so
 * what was written is read back, and written the other way where this was wrong.
 */
export function isCommaLocale(locale: string): boolean {
  const name = locale.toLowerCase().replace('-', '_');
  if (commaLocales.has(name)) return true;
  return !dotLocales.has(name) && !dotLanguages.has(name.split('_')[0] ?? '');
}
