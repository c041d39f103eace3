import { pathToFileURL } from 'node:url';
import type { Argument, Result } from '../../../core/index.ts';
import { built } from '../../support/built.ts';
import type { CalculatingHost } from './host.ts';

interface Kpi {
  call(name: string, ...args: readonly Argument[]): Result;
}

/** dist/node/kpi.mjs, as a script would use it. */
export const inNode: CalculatingHost = {
  name: 'dist/node/kpi.mjs',
  calculate: async (calls) => {
    const kpi = (await import(pathToFileURL(built('node/kpi.mjs')).href)) as Kpi;
    return calls.map(({ fn, args }) => kpi.call(fn.name, ...args));
  },
  visible: (result) => result,
};
