import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromRoot } from './bundle.mjs';

/**
 * The largest size that a file may have, in bytes. More than half of each script of functions is the reading of written
 * targets in five languages, and two thirds of the sidebar are data: roles, words, known conflicts. A limit is raised on
 * purpose, for something that people get, and never to let a build pass.
 */
export const budgets = new Map([
  ['gsheets-addon/Code.js', 218_000],
  ['gsheets-addon/Sidebar.html', 1_165_000],
  ['excel-addin/functions.js', 171_000],
]);

/**
 * @typedef {{ readonly file: string, readonly bytes: number, readonly gzipBytes: number, readonly budget: number | undefined }} Size
 */

/**
 * Writes one product into dist and removes whatever else lies in its folder, so that nothing stale ships.
 * @param {string} name the product's folder in dist
 * @param {Readonly<Record<string, string | Uint8Array>>} files by path inside the folder
 * @returns {Promise<Size[]>}
 */
export async function writeProduct(name, files) {
  const folder = fromRoot(join('dist', name));
  for (const [path, content] of Object.entries(files)) {
    await writeChanged(join(folder, path), Buffer.from(content));
  }
  const wanted = new Set(Object.keys(files));
  const present = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = present.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const stale = paths.filter((path) => !wanted.has(relative(folder, path).replaceAll('\\', '/')));
  await Promise.all(stale.map((path) => rm(path)));
  return Object.entries(files).map(([path, content]) => sizeOf(`${name}/${path}`, Buffer.from(content)));
}

/**
 * Leaves a file alone that is right already, and puts a new one into place at once: whoever reads it meanwhile, a server
 * or a test, never sees half of it.
 * @param {string} path @param {Buffer} content
 */
async function writeChanged(path, content) {
  const present = await readFile(path).catch(() => undefined);
  if (present?.equals(content)) return;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** @param {string} file @param {Buffer} content */
function sizeOf(file, content) {
  return { file, bytes: content.length, gzipBytes: gzipSync(content).length, budget: budgets.get(file) };
}

/** What is too small to be worth a line. */
const trifleBytes = 5000;

/** @param {readonly Size[]} sizes @returns {string} a table for people */
export function sizeTable(sizes) {
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const worthALine = sizes.filter(({ bytes, budget }) => bytes >= trifleBytes || budget !== undefined);
  const rows = worthALine.map(({ file, bytes, gzipBytes, budget }) => [
    `dist/${file}`,
    kilobytes(bytes),
    kilobytes(gzipBytes),
    budget === undefined ? '' : `${kilobytes(budget)}${bytes > budget ? ' EXCEEDED' : ''}`,
  ]);
  const table = [['file', 'size', 'gzip', 'budget'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
