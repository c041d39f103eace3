import {
  type Area,
  type Change,
  heldIn,
  type Policies,
  type SettingId,
  type SheetSnapshot,
  type Snapshot,
  settingTables,
  sheetNamed,
} from '../../core/index.ts';
import type { ScaleDraft } from './scale-editor.tsx';

/**
 * Puts a drafted scale into KPI Settings: its points into the table, its two words into their lines. Null where the
 * table has no room for so many points; then somebody has to insert a row there first.
 */
export function scaleChanges(draft: ScaleDraft, policies: Policies, snapshot: Snapshot): Change[] | null {
  const sheet = sheetNamed(snapshot, policies.sheet);
  const table = policies.tablePlaces.payoutScale;
  if (!sheet || !table) return null;
  const rows = Math.max(draft.points.length, table.rows);
  const area: Area = { ...table, rows };
  if (rows > table.rows && !isBlankBelow(sheet, table, rows - table.rows)) return null;
  const cells = Array.from({ length: rows }, (_, row) => {
    const point = draft.points[row];
    return point ? [point.score, point.payout] : [null, null];
  });
  const points: Change = { kind: 'write', area, cells, was: heldIn(sheet, area) };
  const words = [word('payoutBetween', draft.mode), word('payoutAbove', draft.above)].flat();
  return rows > table.rows ? [...grown(area), points, ...words] : [points, ...words];

  function word(id: SettingId, value: string): Change[] {
    const place = policies.places[id];
    if (!sheet || !place || policies.values[id] === value) return [];
    return [{ kind: 'write', area: place, cells: [[value]], was: heldIn(sheet, place) }];
  }
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
