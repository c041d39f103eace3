import { readMark, type SheetKind } from '../../scorecard/mark.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';

/**
 * The sheet of this kind that still calculates. A closed period keeps its sheets as values under the same mark, and they
 * are never drawn over.
 */
export function liveSheet(snapshot: Snapshot, kind: SheetKind): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => readMark(sheet.mark)?.kind === kind && isLive(sheet));
}

export function isLive({ formulas }: SheetSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== null));
}

/** The list of everybody; a workbook has one, whatever the period. */
export function peopleSheet(snapshot: Snapshot): SheetSnapshot | undefined {
  return snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'people');
}
