import { type Policies, readPolicies } from '../scorecard/policies.ts';
import { type SettingId, settingTables } from '../scorecard/settings.ts';
import type { PayoutScale } from '../scoring/payout.ts';
import type { Area } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { heldIn } from '../workbook/standing.ts';

/** A payout scale that somebody tried out. */
export type ScaleDraft = Pick<PayoutScale, 'points' | 'mode' | 'above'>;

/**
 * Puts a scale into KPI Settings: its points into the table, its two words into their lines. Null where the table has no
 * room for so many points; then somebody has to insert a row there first.
 */
export function planPayoutScale(snapshot: Snapshot, { points, mode, above }: ScaleDraft): Change[] | null {
  const policies = readPolicies(snapshot);
  const sheet = policies ? sheetNamed(snapshot, policies.sheet) : undefined;
  const table = policies?.tablePlaces.payoutScale;
  if (!policies || !sheet || !table) return null;
  const rows = Math.max(points.length, table.rows);
  if (rows > table.rows && !isBlankBelow(sheet, table, rows - table.rows)) return null;
  const area: Area = { ...table, rows };
  const cells = Array.from({ length: rows }, (_, row) => {
    const point = points[row];
    return point ? [point.score, point.payout] : [null, null];
  });
  return [
    ...(rows > table.rows ? grown(area) : []),
    { kind: 'write', area, cells, was: heldIn(sheet, area) },
    ...wordChange(policies, sheet, 'payoutBetween', mode),
    ...wordChange(policies, sheet, 'payoutAbove', above),
  ];
}

function wordChange(policies: Policies, sheet: SheetSnapshot, id: SettingId, word: string): Change[] {
  const area = policies.places[id];
  if (!area || policies.values[id] === word) return [];
  return [{ kind: 'write', area, cells: [[word]], was: heldIn(sheet, area) }];
}

/** One more row than is needed stays blank, so that the table does not touch what stands below it. */
function isBlankBelow(sheet: SheetSnapshot, table: Area, more: number): boolean {
  const below = { ...table, row: table.row + table.rows, rows: more + 1 };
  return heldIn(sheet, below).every((row) => row.every((cell) => cell === null));
}

function grown(area: Area): Change[] {
  const table = settingTables.find(({ id }) => id === 'payoutScale');
  if (!table) return [];
  return [
    { kind: 'name', name: table.range, area },
    { kind: 'style', area, style: 'input' },
    { kind: 'number-format', area, format: table.formats[0] ?? 'General' },
  ];
}
