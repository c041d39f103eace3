/** @import { CustomFunction } from '../../core/index.ts' */

/**
 * What an argument is for, and what is used where it is left out; the same sentences in every host and in the reference.
 * @param {CustomFunction['parameters'][number]} parameter
 */
export function argumentWords({ description, otherwise }) {
  return otherwise === undefined ? description : `${description} Left out: ${otherwise.replace(/\.$/, '')}.`;
}
