import type { Reconciliation } from '../../core/index.ts';
import { usePanel } from '../context.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { words } from '../words/index.ts';

const most = 50;

/** What became of every row of the payroll sheet: none is dropped silently. */
export function PayrollRows({ result }: { readonly result: Reconciliation }) {
  const { session } = usePanel();
  const { rowCounts, payroll } = result;
  const told = payroll.rows.filter(({ finding }) => finding !== '');
  return (
    <Disclosure title={words.reconcile.rows}>
      <div class="stack">
        <p class="muted">{rowCounts.map(({ kind, rows }) => words.reconcile.rowKind(rows, kind)).join(', ')}.</p>
        <ul class="listed">
          {told.slice(0, most).map(({ row, finding }) => (
            <li key={row}>
              <button
                type="button"
                class="person"
                onClick={() => session.select({ sheet: payroll.mapping.sheet, row, column: 0, rows: 1, columns: 1 })}
              >
                <span class="strong">{words.reconcile.row(row + 1)}</span> <span class="muted">{finding}</span>
              </button>
            </li>
          ))}
        </ul>
        {told.length > most && <p class="muted">{words.reconcile.moreRows(told.length - most)}</p>}
      </div>
    </Disclosure>
  );
}
