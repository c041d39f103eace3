import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { bonus } from '../scoring/bonus.ts';
import { payout } from '../scoring/payout.ts';
import { poolShares } from '../scoring/pool.ts';
import { isRefusal, type Refusal } from '../scoring/refusal.ts';
import { finished, mapping, type Steps } from '../workbook/steps.ts';
import type { Gate, GateOutcome } from './gate.ts';
import { type RoundTerms, roundingDecimals } from './terms.ts';

/** A fixed sum that is shared out among everybody paid in a currency. */
export interface Pool {
  readonly currency: string;
  readonly amount: number;
  /** What each share is at least and at most; null: no limit. */
  readonly minimum: number | null;
  readonly cap: number | null;
}

/** Everything that decides about one person's amount. */
export interface Claim {
  readonly id: string;
  readonly currency: string;
  /** Null where nobody knows; then nothing is paid. */
  readonly score: number | null;
  readonly targetBonus: number | null;
  /** Share of the period, 0 to 1. */
  readonly share: number;
  readonly gate: GateOutcome;
}

/** What a claim pays, and how it got there. */
export interface Payment {
  /** The share of the target bonus that the score earns; null without a score. */
  readonly earned: number | null;
  /** The same after gates: limited, or 0. */
  readonly payout: number | null;
  /** What the pool scales; null where there is no pool. */
  readonly beforePool: number | null;
  /** Null where nothing can be paid yet. */
  readonly units: MinorUnits | null;
  readonly problem: string;
}

/** Decimals that an amount keeps on its way into a pool; KPI_BONUS gives no more. */
const beforePoolDecimals = 6;

type PayTerms = Pick<RoundTerms, 'scale' | 'currency' | 'decimals'>;

/** Pays claims, in their order: gates, payout scale, share of the period, pool, one rounding at the end. */
export function pay(
  claims: readonly Claim[],
  terms: PayTerms,
  gates: readonly Gate[],
  pools: readonly Pool[],
): Payment[] {
  return finished(paying(claims, terms, gates, pools));
}

/** `pay` in steps. */
export function* paying(
  claims: readonly Claim[],
  terms: PayTerms,
  gates: readonly Gate[],
  pools: readonly Pool[],
): Steps<Payment[]> {
  const payments = yield* mapping(claims, (claim) => {
    return payOne(claim, terms, gates, poolOf(pools, claim.currency) !== undefined);
  });
  for (const pool of pools) shareOut(pool, claims, payments, roundingDecimals(terms, pool.currency));
  return payments;
}

function poolOf(pools: readonly Pool[], currency: string): Pool | undefined {
  return pools.find((pool) => pool.currency === currency);
}

function payOne(claim: Claim, terms: PayTerms, gates: readonly Gate[], pooled: boolean): Payment {
  const { score, targetBonus, gate, currency } = claim;
  if (score === null) return unpaid(null, null, '');
  const earned = terms.scale === null ? Math.max(score, 0) : payout(score, terms.scale);
  const limited = gate.cap === null ? earned : Math.min(earned, gate.cap);
  const paidOut = gate.open === false ? 0 : limited;
  if (targetBonus === null) return unpaid(earned, paidOut, 'There is no target bonus. Enter it, or 0.');
  if (gate.open === null)
    return unpaid(earned, paidOut, `Not measured: the gate ${gate.unmeasured.map((name) => `“${name}”`).join(', ')}.`);
  const decimals = pooled ? beforePoolDecimals : roundingDecimals(terms, currency);
  const amount = amountWith(claim, terms, gates, limited, decimals);
  if (isRefusal(amount)) return unpaid(earned, paidOut, words(amount));
  if (pooled) return { earned, payout: paidOut, beforePool: amount, units: null, problem: '' };
  const units = minorUnitsOf(amount, currencyDecimals(currency));
  if (units === null) return unpaid(earned, paidOut, 'The amount is too large to be counted exactly.');
  return { earned, payout: paidOut, beforePool: null, units, problem: '' };
}

/**
 * A single amount, rounded to `decimals`. Where a gate can cap payouts, the sheet pays what its payout column shows;
 * otherwise it pays straight from the score.
 */
function amountWith(
  { score, targetBonus, share, gate }: Claim,
  terms: PayTerms,
  gates: readonly Gate[],
  limited: number,
  decimals: number,
): number | Refusal {
  const [basis, scale] = gates.some(({ effect }) => effect === 'cap') ? [limited, null] : [score ?? 0, terms.scale];
  return bonus(basis, targetBonus ?? 0, { scale, decimals }, share, gate.open !== false);
}

/** An amount before it was rounded, to nine digits behind the point; null where nothing is paid, or a pool decides. */
export function unroundedAmount(
  claim: Claim & Pick<Payment, 'units' | 'earned' | 'beforePool'>,
  terms: PayTerms,
  gates: readonly Gate[],
): number | null {
  const { earned, units, beforePool, gate } = claim;
  if (units === null || earned === null || beforePool !== null) return null;
  const limited = gate.cap === null ? earned : Math.min(earned, gate.cap);
  const amount = amountWith(claim, terms, gates, limited, 9);
  return isRefusal(amount) ? null : amount;
}

/** Replaces the payments of one currency by their shares of its pool. */
function shareOut(pool: Pool, claims: readonly Claim[], payments: Payment[], decimals: number): void {
  const members = claims.flatMap((claim, index) => (claim.currency === pool.currency ? [index] : []));
  const { minimum, cap } = pool;
  const amounts = members.map((index) => ({ amount: payments[index]?.beforePool ?? null, minimum, cap }));
  if (amounts.every(({ amount }) => amount === null)) return;
  const shares = poolShares(amounts, pool.amount, decimals);
  for (const [position, index] of members.entries()) {
    const payment = payments[index];
    if (!payment || payment.beforePool === null) continue;
    const share = isRefusal(shares) ? null : (shares[position] ?? null);
    const units = share === null ? null : minorUnitsOf(share, currencyDecimals(pool.currency));
    const problem = isRefusal(shares) ? `The pool of ${pool.currency}: ${words(shares)}` : '';
    payments[index] = { ...payment, units, problem };
  }
}

function unpaid(earned: number | null, paidOut: number | null, problem: string): Payment {
  return { earned, payout: paidOut, beforePool: null, units: null, problem };
}

function words({ argument, problem, cure }: Refusal): string {
  const what = argument.replace(/_/g, ' ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${problem}. ${cure}`;
}
