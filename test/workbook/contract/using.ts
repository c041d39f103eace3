import { afterEach } from 'vitest';
import type { MakeRig, Rig, RigOptions } from '../../support/rig.ts';
import type { StartSheet } from '../../support/workbook-model.ts';

/** Makes rigs for the tests of one group and closes them after each. */
export function using(
  makeRig: MakeRig,
  usual: readonly StartSheet[],
): (sheets?: readonly StartSheet[], options?: RigOptions) => Promise<Rig> {
  const made: Rig[] = [];
  afterEach(async () => {
    for (const rig of made.splice(0)) await rig.close?.();
  });
  return async (sheets = usual, options) => {
    const rig = await makeRig(sheets, options);
    made.push(rig);
    return rig;
  };
}
