import {
  type Cell,
  type Change,
  cellName,
  heldAt,
  isFormula,
  type Snapshot,
  sameHeld,
  sheetNamed,
} from '../../core/index.ts';
import { isoDate } from '../dates.ts';
import type { Numbers } from '../numbers.ts';
import { words } from '../words/index.ts';
import type { PreviewStep } from './preview.tsx';

/**
 * Every cell that the changes would alter, as it reads now and as it would read. Blank cells stand out by a word.
 * `nameOf` gives a cell a better name than its address, where there is one.
 */
export function previewSteps(
  changes: readonly Change[],
  snapshot: Snapshot,
  numbers: Numbers,
  nameOf: (sheet: string, row: number, column: number) => string | undefined = () => undefined,
): PreviewStep[] {
  const steps: PreviewStep[] = [];
  for (const change of changes) {
    if (change.kind !== 'write') continue;
    const sheet = sheetNamed(snapshot, change.area.sheet);
    change.cells.forEach((row, down) => {
      row.forEach((written, across) => {
        const [at, column] = [change.area.row + down, change.area.column + across];
        if (sameHeld(sheet ? heldAt(sheet, at, column) : null, written)) return;
        const before = sheet?.texts[at]?.[column] ?? '';
        const after = isFormula(written)
          ? written.formula
          : shown(written, sheet?.formats[at]?.[column] ?? '', numbers);
        const key = `${change.area.sheet} · ${cellName(at, column)}`;
        const where = nameOf(change.area.sheet, at, column) ?? key;
        steps.push({ key, where, before: before || words.preview.blank, after: after || words.preview.blank });
      });
    });
  }
  return steps;
}

/** True where a cell that holds something now would hold something else. */
export function overwrites(changes: readonly Change[], snapshot: Snapshot): boolean {
  return changes.some((change) => {
    if (change.kind !== 'write') return false;
    const sheet = sheetNamed(snapshot, change.area.sheet);
    return change.cells.some((row, down) =>
      row.some((_, across) => (sheet?.texts[change.area.row + down]?.[change.area.column + across] ?? '') !== ''),
    );
  });
}

/** As the cell's own number format will show it, near enough to recognise: percentages, dates, plain numbers. */
function shown(value: Cell, format: string, numbers: Numbers): string {
  if (typeof value !== 'number') return numbers.cell(value);
  if (format.includes('%')) return numbers.percent(value);
  return /y/i.test(format) && /d/i.test(format) ? isoDate(value) : numbers.plain(value);
}
