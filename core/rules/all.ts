import type { Rule } from './rule.ts';
import { setNoKeyFlag } from './set-no-key-flag.ts';
import { setTooFew } from './set-too-few.ts';
import { setTooMany } from './set-too-many.ts';
import { transparencyMissingSource } from './transparency-missing-source.ts';
import { weightsDominantOrTrivial } from './weights-dominant-or-trivial.ts';
import { weightsMissing } from './weights-missing.ts';
import { weightsOutOfRange } from './weights-out-of-range.ts';
import { weightsSum } from './weights-sum.ts';

/** Every rule, in the order of SMART and then of the set, the people and the workbook. */
export const rules: readonly Rule[] = [
  setTooMany,
  setTooFew,
  setNoKeyFlag,
  weightsSum,
  weightsMissing,
  weightsOutOfRange,
  weightsDominantOrTrivial,
  transparencyMissingSource,
];
