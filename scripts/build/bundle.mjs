import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** What runs in a task pane or sidebar; Safari 14.0 itself has a bug in destructuring that esbuild does not work around. */
export const paneTarget = ['es2019', 'safari14.1'];

/**
 * One script with all it needs, as a text, and the source files of which something stands in it.
 * A warning is a failure: a bundle with doubts is not shipped.
 * @param {string} entry path from the root of the project
 * @param {esbuild.BuildOptions} options
 */
export async function bundle(entry, options) {
  const { outputFiles, metafile, warnings } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'bundle.js',
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [stylesAsText],
    ...options,
    write: false,
    metafile: true,
  });
  if (warnings.length > 0) {
    const texts = await esbuild.formatMessages(warnings, { kind: 'warning' });
    throw new Error(`${entry} bundles with warnings.\n${texts.join('\n')}`);
  }
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const sizes = used.map(([path, { bytesInOutput }]) => /** @type {const} */ ([path, bytesInOutput]));
  return {
    script: textOf(outputFiles, '.js'),
    styles: textOf(outputFiles, '.css'),
    sources: sizes.filter(([, bytes]) => bytes > 0).map(([path]) => path),
    /** What is left of each source file in the script, in bytes. */
    sizes,
  };
}

/**
 * The panel's style sheets travel inside its script, which puts them into the page.
 * @type {esbuild.Plugin}
 */
export const stylesAsText = {
  name: 'styles-as-text',
  setup(build) {
    const { minify = false, target = 'esnext' } = build.initialOptions;
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const styles = await readFile(path, 'utf8');
      const { code } = await esbuild.transform(styles, { loader: 'css', charset: 'utf8', minify, target });
      return { contents: code, loader: 'text' };
    });
  },
};

/** @param {readonly esbuild.OutputFile[]} files @param {string} extension */
function textOf(files, extension) {
  return files.find(({ path }) => path.endsWith(extension))?.text ?? '';
}

/** @param {string} path from the root of the project */
export const fromRoot = (path) => join(root, path);
