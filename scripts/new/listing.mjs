/**
 * @typedef {object} Listing a file that lists all things of a kind
 * @property {string} file its name
 * @property {(constant: string) => string} [names] what it imports of a thing, where that is more than the constant
 * @property {(constant: string) => string} [entry] how it lists a thing, where that is not just the constant
 */

/** The functions with their help. @type {Listing} */
const documentedFunctions = {
  file: 'documented.ts',
  names: (constant) => `${constant}, ${constant}Help`,
  entry: (constant) => `documented(${constant}, ${constant}Help())`,
};

/** The rules with theirs. @type {Listing} */
const documentedRules = {
  file: 'documented.ts',
  names: (constant) => `${constant}, ${constant}Help`,
  entry: (constant) => `{ ...${constant}, ...${constant}Help() }`,
};

/** Of each kind of thing, the files of its folder that list everything in it. */
export const listings = {
  functions: [{ file: 'index.ts' }, documentedFunctions],
  rules: [{ file: 'all.ts' }, documentedRules],
  roles: [{ file: 'index.ts' }],
};

/**
 * A listing with one more thing at the end of its list. Where in the order it belongs is for its author to say; the
 * formatter sorts the imports.
 * @param {string} text @param {Listing} listing @param {string} file the new file's name @param {string} constant what it exports
 */
export function withOneMore(text, { names = String, entry = String }, file, constant) {
  const end = text.lastIndexOf('];');
  if (end === -1) throw new Error('The listing has no list to add to.');
  const list = text.slice(0, end).replace(/,?\s*$/, '');
  return `import { ${names(constant)} } from './${file}';\n${list},\n  ${entry(constant)},\n${text.slice(end)}`;
}
