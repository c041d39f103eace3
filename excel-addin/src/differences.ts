import { type Area, type Change, type Standing, type StandingSheet, sameHeld } from '../../core/index.ts';

/** Of the changes that would take a step back, those that still have something to do. */
export function differences(back: readonly Change[], now: Standing): readonly Change[] {
  return back.filter((change) => {
    switch (change.kind) {
      case 'write':
        return anyCell(change.area, now, (sheet, row, column, down, across) => {
          return !sameHeld(sheet.held(row, column), change.cells[down]?.[across] ?? null);
        });
      case 'number-format':
        return anyCell(change.area, now, (sheet, row, column) => sheet.format(row, column) !== change.format);
      case 'name':
        return !sameArea(now.names.find(({ name }) => name === change.name)?.area ?? null, change.area);
      default:
        return false;
    }
  });
}

function anyCell(
  area: Area,
  now: Standing,
  differs: (sheet: StandingSheet, row: number, column: number, down: number, across: number) => boolean,
): boolean {
  const sheet = now.sheets.find(({ name }) => name === area.sheet);
  if (!sheet) return false;
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      if (differs(sheet, area.row + down, area.column + across, down, across)) return true;
    }
  }
  return false;
}

function sameArea(one: Area | null, other: Area | null): boolean {
  return JSON.stringify(one && placed(one)) === JSON.stringify(other && placed(other));
}

function placed({ sheet, row, column, rows, columns }: Area): readonly unknown[] {
  return [sheet, row, column, rows, columns];
}
