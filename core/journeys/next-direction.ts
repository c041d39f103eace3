import { type Cell, isError } from '../cell.ts';
import { directionOfCell } from '../functions/arguments/kpi.ts';
import { kpiTarget } from '../functions/kpi-target.ts';
import type { Kpi } from '../scorecard/scorecard.ts';
import type { Direction } from '../scoring/attainment.ts';
import { isRefusal } from '../scoring/refusal.ts';

/** The way that counts as better in the next period, and whether the cell says a word that nobody knows. */
export interface NextDirection {
  /** Null where nothing says so and higher is assumed. */
  readonly direction: Direction | null;
  readonly unknown: boolean;
}

/**
 * The direction by which the KPI was scored: what its cell says in any spelling, else what its target text or its baseline
 * says. It has to be said in the next period, whose target may be a bare number and whose baseline is another one.
 */
export function nextDirection({ direction, target, baseline }: Kpi['values'], next: Cell): NextDirection {
  const said = directionOfCell(direction ?? null);
  if (isRefusal(said)) return { direction: null, unknown: true };
  const way = said ?? wayOf(next, null) ?? wayOf(target ?? null, baseline ?? null);
  return { direction: way, unknown: false };
}

/** What a target and its baseline say of the direction; bands are exact. */
function wayOf(target: Cell, baseline: Cell): Direction | null {
  const table = kpiTarget.call([target]);
  const [line] = Array.isArray(table) && !isError(table) ? (table as readonly (readonly Cell[])[]) : [];
  if (!line) return null;
  const [, level, , , word, , , kind] = line;
  if (kind === 'range') return 'exact';
  const written = directionOfCell(word ?? null);
  if (written !== null && !isRefusal(written)) return written;
  return typeof level === 'number' && typeof baseline === 'number' && baseline > level ? 'lower' : null;
}
