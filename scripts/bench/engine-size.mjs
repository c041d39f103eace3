import { bundle, paneTarget } from '../build/bundle.mjs';

/**
 * The parts of checking, by the file they come from. The engine is the first two; what it is told by (parser of targets,
 * facts, words) is listed beside it.
 * @type {readonly (readonly [part: string, files: RegExp])[]}
 */
const parts = [
  ['rules', /^core\/rules\/(?!conflict-pairs|measures)[^/]+$/],
  ['validator', /^core\/validator\//],
  ['known measures and their tensions (data)', /^core\/rules\/(conflict-pairs|measures)\.ts$/],
  ['model of people, weights and periods', /^core\/rules\/model\//],
  ['facts', /^core\/rules\/facts\//],
  ['words of facts in five languages', /^core\/rules\/lexicons\//],
  ['words of targets in five languages', /^core\/scorecard\/target\/words\//],
  ['parser of targets', /^core\/scorecard\/target\//],
  ['reading of sheets and the rest', /^core\//],
];

/** What each part weighs in the panel, minified: first what checks, then what is shown and done when people ask for it. */
export async function printEngineSize() {
  const checking = await minified('core/validator/validate.ts');
  const everything = await minified('core/validator/index.ts');
  const byPart = new Map(parts.map(([part]) => [part, 0]));
  for (const [path, bytes] of checking.sizes) {
    const [part] = parts.find(([, files]) => files.test(path)) ?? [];
    if (part !== undefined) byPart.set(part, (byPart.get(part) ?? 0) + bytes);
  }
  const engine = (byPart.get('rules') ?? 0) + (byPart.get('validator') ?? 0);
  console.log(`\nWhat checking weighs, minified: ${kilobytes(engine)} for rules and validator\n`);
  console.log('| part | size |\n| --- | --- |');
  for (const [part, bytes] of byPart) console.log(`| ${part} | ${kilobytes(bytes)} |`);
  console.log(`| all that checks | ${kilobytes(checking.bytes)} |`);
  console.log(
    `| help on each rule, fixes as changes, summary, findings sheet | ${kilobytes(everything.bytes - checking.bytes)} |`,
  );
}

/** @param {string} entry */
async function minified(entry) {
  const { sizes, script } = await bundle(entry, { format: 'esm', target: paneTarget, minify: true });
  return { sizes, bytes: Buffer.byteLength(script) };
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
