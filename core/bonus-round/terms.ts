import { type Cell, isError } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { type Policies, readPolicies } from '../scorecard/policies.ts';
import { type PayoutPoint, type PayoutScale, payoutScale } from '../scoring/payout.ts';
import type { ProrationBasis } from '../scoring/proration.ts';
import { isRefusal } from '../scoring/refusal.ts';
import type { MissingPolicy } from '../scoring/weighted-score.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** What holds for everybody in a round. Every number stands in KPI Settings. */
export interface RoundTerms {
  readonly period: { readonly label: string; readonly start: number; readonly end: number };
  /** For people without a currency of their own; empty where none is set. */
  readonly currency: string;
  /** Decimals to which bonuses in that currency are rounded. */
  readonly decimals: number;
  readonly missing: MissingPolicy;
  readonly cap: number | null;
  /** Null where the payout is the score itself. */
  readonly scale: PayoutScale | null;
  readonly prorationBasis: ProrationBasis;
  readonly tolerance: number;
  readonly language: string;
}

export interface ReadTerms {
  /** Null where something that decides about pay is missing. */
  readonly terms: RoundTerms | null;
  readonly problems: readonly string[];
}

/** The terms that KPI Settings holds, and what has to be repaired there before anything can be paid. */
export function readTerms(snapshot: Snapshot): ReadTerms {
  const policies = readPolicies(snapshot);
  if (!policies) return { terms: null, problems: ['There is no KPI Settings sheet. Start a KPI workbook first.'] };
  const problems: string[] = [];
  const read = termsIn(policies, problems);
  return { terms: problems.length > 0 ? null : read, problems };
}

function termsIn(policies: Policies, problems: string[]): RoundTerms {
  const { values, tables } = policies;
  const number = (cell: Cell, what: string, otherwise: number | null): number => {
    if (typeof cell === 'number') return cell;
    if (cell === null && otherwise !== null) return otherwise;
    problems.push(`${what} in KPI Settings ${cell === null ? 'is empty' : 'is not a number'}. Enter it there.`);
    return 0;
  };
  const notNegative = (cell: Cell, what: string): number => {
    const value = number(cell, what, 0);
    if (value < 0) problems.push(`${what} in KPI Settings is below 0. Use 0 or more.`);
    return value;
  };
  const text = (cell: Cell, what: string): string => {
    if (isError(cell)) problems.push(`${what} in KPI Settings shows the error ${cell.error.code}. Repair the cell.`);
    return isError(cell) ? '' : String(cell ?? '').trim();
  };
  const word = <Word extends string>(cell: Cell, what: string, words: readonly Word[], otherwise: Word): Word => {
    const said = isError(cell) ? '' : String(cell ?? otherwise);
    const known = words.find((one) => one === said.trim().toLowerCase());
    if (known === undefined)
      problems.push(`${what} in KPI Settings is none of ${words.join(', ')}. Choose one of them.`);
    return known ?? otherwise;
  };
  const currency = text(values.currency, 'Currency').toUpperCase();
  const period = {
    label: text(values.period, 'Period'),
    start: Math.floor(number(values.periodStart, 'Period start', null)),
    end: Math.floor(number(values.periodEnd, 'Period end', null)),
  };
  if (period.label === '' && values.period === null)
    problems.push('Period in KPI Settings is empty. Enter what the period is called, such as Q3 2026.');
  if (period.end < period.start)
    problems.push('Period end in KPI Settings is before the period start. Correct one of them.');
  const mode = word(values.payoutBetween, 'Payout between two points', ['linear', 'step'], 'linear');
  const above = word(values.payoutAbove, 'Payout above the last point', ['hold', 'extend'], 'hold');
  const decimals = number(values.decimals, 'Decimals of amounts', currencyDecimals(currency));
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 6))
    problems.push('Decimals of amounts in KPI Settings is not a whole number from 0 to 6. Enter one there.');
  return {
    period,
    currency,
    decimals: Math.min(decimals, currencyDecimals(currency)),
    missing: word(values.missing, 'Missing actuals', ['hold', 'skip', 'zero'], 'hold'),
    cap: values.cap === null ? null : notNegative(values.cap, 'Cap on attainment'),
    scale: scaleIn(tables.payoutScale, mode, above, problems),
    prorationBasis: word(values.prorationBasis, 'Part of a period counted in', ['days', 'months', '30/360'], 'days'),
    tolerance: notNegative(values.tolerance, 'Tolerance in reconciliation'),
    language: text(values.language, 'Language of explanations') || 'en',
  };
}

function scaleIn(
  rows: Policies['tables']['payoutScale'],
  mode: 'linear' | 'step',
  above: 'hold' | 'extend',
  problems: string[],
): PayoutScale | null {
  const points: PayoutPoint[] = [];
  for (const [score, payout] of rows) {
    if (typeof score === 'number' && typeof payout === 'number') points.push({ score, payout });
    else problems.push('The payout scale in KPI Settings has a row without two numbers. Complete or clear it.');
  }
  if (points.length === 0) return null;
  const scale = payoutScale(points, mode, above);
  if (!isRefusal(scale)) return scale;
  problems.push(`The payout scale in KPI Settings: ${scale.argument} ${scale.problem}. ${scale.cure}`);
  return null;
}

/** Decimals to which bonuses in a currency are rounded: those of the currency, or fewer where the settings say so. */
export function roundingDecimals(terms: Pick<RoundTerms, 'currency' | 'decimals'>, currency: string): number {
  return currency === terms.currency ? terms.decimals : currencyDecimals(currency);
}
