/**
 * The page with one script of its own written into it, for hosts that serve a single file.
 * @param {string} page @param {string} source the script's address as the page names it @param {string} script
 */
export function inlineScript(page, source, script) {
  const tag = `<script src="${source}"></script>`;
  if (page.split(tag).length !== 2) throw new Error(`The page should hold ${tag} exactly once.`);
  if (/<\/script|<!--/i.test(script)) throw new Error(`${source} holds a text that would end its own script element.`);
  // A function, because `$` in a replacement text has a meaning.
  return page.replace(tag, () => `<script>\n${script}</script>`);
}
