import { type Decimal, decimalOf, times } from '../money/decimal.ts';
import { entryError, roundIfCertain, roundQuotient } from '../money/round.ts';
import { exactPayoutOn, type PayoutScale, payoutDoubt, payoutOn, stretchAt } from './payout.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What a round of bonuses has in common. */
export interface BonusTerms {
  /** Null where the payout is the score itself, not below 0. */
  readonly scale: PayoutScale | null;
  /** Decimals of the currency, a whole number from 0 to 6. */
  readonly decimals: number;
}

const negativeTarget = refuse('#VALUE!', 'target_bonus', 'is negative', 'Use 0 or more.');
const tooLarge = refuse('#NUM!', 'target_bonus', 'is too large', 'Use smaller numbers.');
const prorationOutside = refuse('#NUM!', 'proration', 'is outside 0 to 1', 'Use a share from 0 to 1, such as 0.5.');

/**
 * target bonus × payout × proration, calculated in exact decimals and rounded once, half away from zero.
 * A closed gate pays 0.
 */
export function bonus(
  score: number,
  targetBonus: number,
  terms: BonusTerms,
  proration = 1,
  gate = true,
): number | Refusal {
  if (!(targetBonus >= 0)) return negativeTarget;
  if (!(proration >= 0 && proration <= 1)) return prorationOutside;
  if (!gate) return 0;
  const quick = quickBonus(score, targetBonus, terms, proration);
  if (!Number.isNaN(quick)) return quick;
  const exact = exactBonus(score, targetBonus, terms, proration);
  return Number.isFinite(exact) ? exact : tooLarge;
}

/** The short cut in binary arithmetic; NaN where that is not enough to know the rounded amount. */
export function quickBonus(score: number, targetBonus: number, terms: BonusTerms, proration: number): number {
  const { scale, decimals } = terms;
  const stretch = scale === null ? null : stretchAt(score, scale);
  const payout = stretch === null ? Math.max(score, 0) : payoutOn(stretch, score);
  const doubt = stretch === null ? payout * entryError : payoutDoubt(stretch, score);
  const basis = targetBonus * proration;
  const amount = basis * payout;
  return roundIfCertain(amount, basis * doubt + amount * 3 * entryError, decimals);
}

/** The same without the short cut: the definition that the short cut has to agree with. */
export function exactBonus(score: number, targetBonus: number, terms: BonusTerms, proration: number): number {
  const { numerator, denominator } = exactPayout(score, terms.scale);
  const basis = times(decimalOf(targetBonus), decimalOf(proration));
  return roundQuotient(times(basis, numerator), denominator, terms.decimals);
}

function exactPayout(score: number, scale: PayoutScale | null): { numerator: Decimal; denominator: Decimal } {
  if (scale !== null) return exactPayoutOn(stretchAt(score, scale), score);
  return { numerator: decimalOf(Math.max(score, 0)), denominator: decimalOf(1) };
}
