import { currencyDecimals } from '../money/currency.ts';
import { type Decimal, decimalOf } from '../money/decimal.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { keyOfCell } from '../scorecard/pay-table.ts';
import { bonus } from '../scoring/bonus.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { finished, mapping, type Steps } from '../workbook/steps.ts';
import type { BonusSheet } from './bonus-sheet.ts';
import { unroundedAmount } from './pay.ts';
import type { BonusLine, BonusRound } from './round.ts';
import { roundingDecimals } from './terms.ts';

/** What payroll calls the payment of a round. */
export const bonusComponent = 'Bonus';

/** What the round says is to be paid, a line for each amount. */
export interface AmountDue {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly component: string;
  readonly currency: string;
  readonly units: MinorUnits;
  readonly kind: 'calculated' | 'adjustment';
  readonly exact: Decimal | null;
  /** Its row in the bonus sheet, zero-based. */
  readonly row: number;
}

/** Amounts come from the calculation, rows from the sheet that shows them. */
export function amountsDue(round: BonusRound, sheet: BonusSheet): AmountDue[] {
  return finished(listingAmountsDue(round, sheet));
}

/** `amountsDue` in steps. */
export function* listingAmountsDue(round: BonusRound, sheet: BonusSheet): Steps<AmountDue[]> {
  const rows = new Map(sheet.people.map((row) => [keyOfCell(row.at('id')), row.row]));
  const period = round.terms.period.label;
  const calculated = yield* mapping(round.lines, (line): AmountDue[] => {
    const { id, name, currency, units } = line;
    if (units === null) return [];
    const unrounded = unroundedAmount(line, round.terms, round.options.gates);
    const exact = unrounded === null ? null : decimalOf(unrounded);
    const row = rows.get(id) ?? 0;
    return [{ id, name, period, component: bonusComponent, currency, units, kind: 'calculated', exact, row }];
  });
  return [
    ...calculated.flat(),
    ...sheet.adjustments.map((line): AmountDue => ({ ...line, kind: 'adjustment', exact: null })),
  ];
}

/** What somebody can at least and at most be paid, whatever the KPIs say; null where nothing limits it. */
export interface PayLimits {
  readonly start: number | null;
  readonly end: number | null;
  readonly wholePeriod: MinorUnits | null;
  readonly least: MinorUnits | null;
  readonly most: MinorUnits | null;
}

/** The limits of everybody with a target bonus, by id. In a pool the others decide, so there are none. */
export function payLimits(round: BonusRound): ReadonlyMap<string, PayLimits> {
  return finished(findingPayLimits(round));
}

/** `payLimits` in steps. */
export function* findingPayLimits(round: BonusRound): Steps<ReadonlyMap<string, PayLimits>> {
  return new Map(yield* mapping(round.lines, (line) => [line.id, limitsOf(round, line)] as const));
}

function limitsOf({ terms, options }: BonusRound, line: BonusLine): PayLimits {
  const { currency, targetBonus, share, score, gate, person } = line;
  const own = { start: person.from, end: person.to };
  const pooled = options.pools.some((pool) => pool.currency === currency);
  if (targetBonus === null || pooled) return { ...own, wholePeriod: null, least: null, most: null };
  const decimals = roundingDecimals(terms, currency);
  const amount = (payout: number | null, part: number): MinorUnits | null => {
    const paid = payout === null ? null : bonus(payout, targetBonus, { scale: null, decimals }, part);
    return paid === null || isRefusal(paid) ? null : minorUnitsOf(paid, currencyDecimals(currency));
  };
  const payouts = (terms.scale?.points ?? []).map(({ payout }) => payout);
  const open = terms.scale === null || terms.scale.above === 'extend';
  const most = open ? gate.cap : Math.min(Math.max(...payouts), gate.cap ?? Number.POSITIVE_INFINITY);
  const least =
    terms.scale === null || payouts.some((payout) => payout === 0)
      ? null
      : Math.min(...payouts, gate.cap ?? Number.POSITIVE_INFINITY);
  return {
    ...own,
    wholePeriod: score === null ? null : amount(line.payout, 1),
    least: amount(least, share),
    most: amount(most, share),
  };
}
