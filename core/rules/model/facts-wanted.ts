import type { Facts } from '../facts/index.ts';
export function factsOf(): Facts {
  return {} as Facts;
}
