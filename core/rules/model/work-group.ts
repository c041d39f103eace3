import { groupBy } from './group-by.ts';
import type { KpiRow, KpiSet, Model } from './model.ts';
import { compared, textOf } from './text.ts';

/** What is done in one department and role. */
export interface WorkGroup {
  readonly name: string;
  /** By their names as they compare, whoever has them. */
  readonly kpis: ReadonlyMap<string, readonly KpiRow[]>;
}

/** The KPIs of each department and role. */
export function workGroups({ sets }: Model): WorkGroup[] {
  const known = sets.filter((set) => workOf(set) !== '');
  return [...groupBy(known, (set) => compared(workOf(set))).values()].map((alike) => {
    const rows = alike.flatMap((set) => set.rows).filter(({ name }) => name !== '');
    return { name: alike.map(workOf)[0] ?? '', kpis: groupBy(rows, ({ key }) => key) };
  });
}

function workOf({ rows: [first] }: KpiSet): string {
  return first ? [first.role, textOf(first, 'department')].filter((text) => text !== '').join(', ') : '';
}
