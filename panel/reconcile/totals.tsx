import type { MinorUnits, Reconciliation } from '../../core/index.ts';
import { useNumbers } from '../numbers.ts';
import { Banner } from '../parts/banner.tsx';
import { Chip } from '../parts/chip.tsx';
import { Table } from '../parts/table.tsx';
import { words } from '../words/index.ts';

const tones = { tied: 'good', 'tied within tolerance': 'info', 'not tied': 'bad' } as const;

/** Three amounts of so many characters stand beside their currency at 300 pixels; longer ones stand below each other. */
const longestAcross = 11;

/** TIED, or the exact difference; then one line a currency, which are never added together. */
export function Totals({ result }: { readonly result: Reconciliation }) {
  const numbers = useNumbers();
  const { tie, totals } = result;
  const sides = [words.reconcile.due, words.reconcile.paid, words.reconcile.difference];
  const wide = totals.some(({ currency, payable, payroll }) => {
    return [payable, payroll].some((units) => numbers.amount(units, currency).length > longestAcross);
  });
  const lines = (side: 'dueLines' | 'paidLines') => totals.reduce((sum, total) => sum + total[side], 0);
  return (
    <>
      <Banner tone={tones[tie.verdict]} title={tie.text}>
        <span class="muted">{words.reconcile.lines(lines('dueLines'), lines('paidLines'))}</span>
      </Banner>
      <Table
        caption={words.reconcile.totals}
        heads={[words.reconcile.currency, ...(wide ? [words.reconcile.amount] : sides)]}
        rows={totals.flatMap(({ currency, payable, payroll, difference }) => {
          const amounts = [
            numbers.amount(payable, currency),
            numbers.amount(payroll, currency),
            <Difference key="difference" units={difference} currency={currency} />,
          ];
          if (!wide) return [{ key: currency, cells: [currency, ...amounts] }];
          return sides.map((side, index) => ({
            key: `${currency} ${side}`,
            cells: [`${currency}, ${side}`, amounts[index]],
          }));
        })}
      />
    </>
  );
}

function Difference({ units, currency }: { readonly units: MinorUnits; readonly currency: string }) {
  const numbers = useNumbers();
  if (units === 0) return <Chip tone="good">{words.reconcile.tied}</Chip>;
  return <span>{`${units > 0 ? '+' : ''}${numbers.amount(units, currency)}`}</span>;
}
