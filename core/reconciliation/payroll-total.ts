import { compareDecimals, type Decimal, decimalOf, numberOf, plus } from '../money/decimal.ts';
import { type DecimalMark, shownNumber } from '../money/written-amount.ts';
import type { RowKind } from './payroll.ts';

interface Sums {
  payments: Decimal;
  withOtherPay: Decimal;
}

/** Compares the totals that a payroll sheet carries with what its lines add up to. */
export function totalCheck(mark: DecimalMark) {
  const all = noSums();
  let sinceTotal = noSums();
  const currencies = new Set<string>();
  return {
    /** A line that a total below it may include. */
    line(kind: RowKind, value: number, currency: string | undefined): void {
      if (currency !== undefined) currencies.add(currency);
      if (kind !== 'payment' && kind !== 'other pay') return;
      for (const sums of [all, sinceTotal]) {
        sums.withOtherPay = plus(sums.withOtherPay, decimalOf(value));
        if (kind === 'payment') sums.payments = plus(sums.payments, decimalOf(value));
      }
    },
    /** What is wrong with a total; empty where it agrees, and where several currencies were added together. */
    total(value: number): string {
      const said = decimalOf(value);
      const possible = [all, sinceTotal].flatMap((sums) => [sums.payments, sums.withOtherPay]);
      const agrees = possible.some((sum) => compareDecimals(sum, said) === 0);
      const lines = numberOf(all.payments);
      sinceTotal = noSums();
      if (agrees) return '';
      if (currencies.size > 1) return 'This total adds several currencies together, so it was not compared.';
      return `This total says ${shownNumber(value, mark)}; the payments above it add up to ${shownNumber(lines, mark)}.`;
    },
  };
}

function noSums(): Sums {
  return { payments: decimalOf(0), withOtherPay: decimalOf(0) };
}
