import type { OpenItem } from '../reconciliation/open-items.ts';
import type { ReconciliationSheet } from '../reconciliation/reconciliation-sheet.ts';
import type { Change } from '../workbook/change.ts';

/** What somebody says about an open item. */
export interface ItemAnswer {
  readonly owner: string;
  readonly reason: string;
  /** A serial day number; null: none. */
  readonly dueOn: number | null;
}

/** Writes an answer into the reconciliation sheet. Null where the sheet does not hold the item: write it again first. */
export function planAnswer(present: ReconciliationSheet, item: OpenItem, answer: ItemAnswer): Change[] | null {
  const row = present.items.find(({ id, period, component, what }) => {
    return id === item.id && period === item.period && component === item.component && what === item.what;
  });
  if (!row) return null;
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return [
    { kind: 'write', area: row.ownerCell, cells: [[orNull(answer.owner)]], was: [[orNull(row.owner)]] },
    { kind: 'write', area: row.reasonCell, cells: [[orNull(answer.reason)]], was: [[orNull(row.reason)]] },
    { kind: 'write', area: row.dueOnCell, cells: [[answer.dueOn]], was: [[row.dueOn]] },
  ];
}
