/**
 * The file that lists all things of a kind, with one more at the end of its list. Where in the order it belongs is for its
 * author to say; the formatter sorts the imports.
 * @param {string} text @param {string} file the new file's name @param {string} constant what it exports
 */
export function withOneMore(text, file, constant) {
  const end = text.lastIndexOf('];');
  if (end === -1) throw new Error('The listing has no list to add to.');
  const list = text.slice(0, end).replace(/,?\s*$/, '');
  return `import { ${constant} } from './${file}';\n${list},\n  ${constant},\n${text.slice(end)}`;
}
