import { type Lexeme, plays } from '../lexemes.ts';
import { change, fromTo } from './change.ts';
import { factor } from './factor.ts';
import type { Found, Scene } from './found.ts';
import { fraction } from './fraction.ts';
import { labelled } from './labelled.ts';
import { level, perFirst, zero } from './level.ts';
import { range, tolerance } from './range.ts';
import { rank } from './rank.ts';
import { distance, reference } from './reference.ts';
import { score } from './score.ts';

/** The first that recognises wins, so the more particular ones stand first. */
const recognisers: readonly ((scene: Scene) => Found | null)[] = [
  perFirst,
  labelled,
  fraction,
  tolerance,
  fromTo,
  range,
  rank,
  factor,
  score,
  distance,
  change,
  reference,
  level,
  zero,
];

/** Most words of a sentence begin no target; they are passed over without trying every recogniser. */
export function canBegin(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  return (
    lexeme.kind === 'number' ||
    lexeme.kind === 'sign' ||
    plays(lexeme, ...beginnings) ||
    /^(?:[x×х]\d|gấp$)/.test(lexeme.key)
  );
}

const beginnings = [
  'compare',
  'approximately',
  'turn',
  'by',
  'to',
  'from',
  'start',
  'between',
  'within',
  'per',
  'plan',
  'factor',
  'times',
  'top',
  'currency',
  'number',
  'none',
] as const;

/** The target that begins here, in any of the forms; null where none does. */
export function recognised(scene: Scene): Found | null {
  for (const recognise of recognisers) {
    const hit = recognise(scene);
    if (hit !== null) return hit;
  }
  return null;
}
