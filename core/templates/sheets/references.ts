import { type Area, fullAreaName } from '../../workbook/area.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

/** How formulas write an area of a new sheet: by its name, or by its address where the name is somebody else's. */
export function newReference(range: string, area: Area, snapshot: Snapshot): string {
  return isFree(range, snapshot) ? range : fullAreaName(area);
}

/** How formulas write an area that is there already: by its name where that still means this sheet. */
export function presentReference(range: string, area: Area, snapshot: Snapshot): string {
  const named = namedArea(range, snapshot);
  return named && named.sheet === area.sheet ? range : fullAreaName(area);
}

/** A name that somebody already uses for something else is left to them. */
export function isFree(range: string, snapshot: Snapshot): boolean {
  return namedArea(range, snapshot) === undefined;
}

/** Letter case does not count in names. */
export function namedArea(range: string, snapshot: Snapshot): Area | undefined {
  return snapshot.names.find(({ name }) => name.toLowerCase() === range.toLowerCase())?.area;
}
