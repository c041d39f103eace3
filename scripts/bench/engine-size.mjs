import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, paneTarget } from '../build/bundle.mjs';

/**
 * What each part of checking weighs in the panel, minified: by the file it comes from. The engine is the validator with all
 * rules; what it is told by (parser of targets, facts, words, templates) is listed beside it.
 * @type {readonly (readonly [part: string, files: RegExp])[]}
 */
const parts = [
  ['validator', /^core\/validator\//],
  ['known measures and their tensions (data)', /^core\/rules\/conflict-pairs\.ts$/],
  ['rules', /^core\/rules\/[^/]+$/],
  ['model of people, weights and periods', /^core\/rules\/model\//],
  ['facts', /^core\/rules\/facts\//],
  ['words of facts in five languages', /^core\/rules\/lexicons\//],
  ['words of targets in five languages', /^core\/scorecard\/target\/words\//],
  ['parser of targets', /^core\/scorecard\/target\//],
  ['reading of sheets and the rest', /^core\//],
];

/** @param {string} folder for what has to be run to be measured */
export async function printEngineSize(folder) {
  const { sizes, script } = await bundle('core/validator/index.ts', {
    format: 'esm',
    target: paneTarget,
    minify: true,
  });
  const byPart = new Map(parts.map(([part]) => [part, 0]));
  for (const [path, bytes] of sizes) {
    const [part] = parts.find(([, files]) => files.test(path)) ?? [];
    if (part !== undefined) byPart.set(part, (byPart.get(part) ?? 0) + bytes);
  }
  const sentences = await sentenceBytes(folder);
  console.log(`\nWhat checking weighs, minified: ${kilobytes(Buffer.byteLength(script))} in all\n`);
  console.log('| part | size |\n| --- | --- |');
  for (const [part, bytes] of byPart) {
    const words = part === 'rules' ? `, of which ${kilobytes(sentences)} sentences on why and where from` : '';
    console.log(`| ${part} | ${kilobytes(bytes)}${words} |`);
  }
}

/** The sentences of the rules that people read on demand. @param {string} folder */
async function sentenceBytes(folder) {
  const { script } = await bundle('core/rules/all.ts', { format: 'esm', target: 'es2022' });
  const file = join(folder, 'rules.mjs');
  await writeFile(file, script);
  /** @type {typeof import('../../core/rules/all.ts')} */
  const { rules } = await import(pathToFileURL(file).href);
  return rules.reduce((sum, { requires, why, source }) => sum + Buffer.byteLength(requires + why + source), 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
