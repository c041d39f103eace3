import type { MinorUnits } from '../money/minor-units.ts';
import type { SealedAmount } from './integrity.ts';
import type { PayLine } from './line.ts';
import { byText } from './order.ts';

/** What a correction of a sealed period adds to the open one, or takes back. The sealed line itself stays as it is. */
export type PriorPeriodLine = Omit<PayLine, 'row'>;

type Amount = Omit<PayLine, 'row'>;

/**
 * The lines by which sealed periods are corrected: what is right now, less what was signed, less what was brought forward
 * already. Run again after the lines were added, it finds nothing more. Somebody who has no amount now is left alone:
 * nobody can tell what is right for them.
 */
export function priorPeriodLines(
  sealed: readonly SealedAmount[],
  right: readonly Amount[],
  broughtForward: readonly Amount[],
): PriorPeriodLine[] {
  const periods = new Set(sealed.map(({ period }) => period));
  const signed = sums(sealed.flatMap(({ due, ...line }) => (due === null ? [] : [{ ...line, units: due }])));
  const brought = sums(broughtForward);
  return [...sums(right.filter(({ period }) => periods.has(period)))]
    .map(([key, line]): PriorPeriodLine => {
      const settled = (signed.get(key)?.units ?? 0) + (brought.get(key)?.units ?? 0);
      return { ...line, units: (line.units - settled) as MinorUnits };
    })
    .filter(({ units }) => units !== 0)
    .sort((a, b) => byText(keyOf(a), keyOf(b)));
}

/** One amount for each id, period, component and currency. */
function sums(lines: readonly Amount[]): Map<string, Amount> {
  const totals = new Map<string, Amount>();
  for (const { id, period, component, currency, units } of lines) {
    const key = keyOf({ id, period, component, currency });
    const before = totals.get(key)?.units ?? 0;
    totals.set(key, { id, period, component, currency, units: (before + units) as MinorUnits });
  }
  return totals;
}

function keyOf({ id, period, component, currency }: Omit<Amount, 'units'>): string {
  return JSON.stringify([id, period, component, currency]);
}
