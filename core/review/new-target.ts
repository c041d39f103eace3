import { decimalOf, numberOf, plus, times } from '../money/decimal.ts';
import { foldText } from '../scorecard/target/fold.ts';
import { readNumber } from '../scorecard/target/number.ts';

/** What a manager writes as the next target: a value for everybody, or a change of each person's own one. */
export type NewTarget =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'change'; readonly share: number };

/**
 * Reads `110`, `95 %`, `≤ 2 min` as a value for everybody and `+10 %`, `-5 %` as a change of each own target. Null where
 * nothing is written.
 */
export function readNewTarget(cell: number | string | null): NewTarget | null {
  if (typeof cell === 'number') return { kind: 'value', value: cell };
  const text = foldText(cell ?? '');
  if (text === '') return null;
  const change = /^([+-]) ?(.+?) ?%$/.exec(text);
  const [percent, ...others] = change ? readNumber(change[2] ?? '').values : [];
  if (change && percent !== undefined && others.length === 0) {
    return { kind: 'change', share: (change[1] === '-' ? -percent : percent) / 100 };
  }
  return { kind: 'value', value: (cell ?? '').toString().trim() };
}

/** Somebody's next target; null where theirs is a text that cannot be changed by a share. */
export function nextTarget(present: number | string | null, decided: NewTarget | null): number | string | null {
  if (decided === null) return present;
  if (decided.kind === 'value') return decided.value;
  if (typeof present !== 'number') return null;
  return numberOf(plus(decimalOf(present), times(decimalOf(Math.abs(present)), decimalOf(decided.share))));
}
