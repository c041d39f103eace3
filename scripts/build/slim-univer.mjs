/** @import { Plugin } from 'esbuild' */

/**
 * The render engine can load seventy hyphenation dictionaries, 4.8 MB that a grid of cells never asks for;
 * without a server that splits bundles they would all travel. They become empty modules.
 * @type {Plugin}
 */
export const slimUniver = {
  name: 'slim-univer',
  setup(build) {
    build.onResolve({ filter: /^\.\/[\w-]+-[\w-]{8}\.js$/ }, ({ path, resolveDir }) =>
      /@univerjs[\\/]engine-render[\\/]lib[\\/]es/.test(resolveDir) ? { path, namespace: 'empty' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'export const patterns = []; export default [];',
    }));
  },
};
