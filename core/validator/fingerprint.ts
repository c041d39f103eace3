import type { KpiRow } from '../rules/model/model.ts';
import { compared, textOf } from '../rules/model/text.ts';

/**
 * Rule, KPI and owner in words that a person can read in the settings sheet. It holds no position, so it survives
 * sorting, and no number, so it survives an edit that does not cure.
 */
export function fingerprintOf(rule: string, rows: readonly KpiRow[], named: boolean, who: string): string {
  const names = named ? [...new Set(rows.map((row) => row.key))].sort() : [];
  const [first] = rows;
  const owner = (named && rows.length === 1 && first ? textOf(first, 'owner') : '') || who;
  return [rule, names.join(' & '), compared(owner)].filter((part) => part !== '').join(' · ');
}
