import { type Cell, type Change, cellName, isFormula, type Snapshot, sheetNamed } from '../../core/index.ts';
import type { Numbers } from '../numbers.ts';
import { words } from '../words/index.ts';
import type { PreviewStep } from './preview.tsx';

/** Every cell that the changes would alter, as it reads now and as it would read. Blank cells stand out by a word. */
export function previewSteps(changes: readonly Change[], snapshot: Snapshot, numbers: Numbers): PreviewStep[] {
  const steps: PreviewStep[] = [];
  for (const change of changes) {
    if (change.kind !== 'write') continue;
    const sheet = sheetNamed(snapshot, change.area.sheet);
    change.cells.forEach((row, down) => {
      row.forEach((written, across) => {
        const [at, column] = [change.area.row + down, change.area.column + across];
        const before = sheet?.texts[at]?.[column] ?? '';
        const after = isFormula(written) ? written.formula : shown(written, numbers);
        if (before === after) return;
        const where = `${change.area.sheet} · ${cellName(at, column)}`;
        steps.push({ key: where, where, before: before || words.preview.blank, after: after || words.preview.blank });
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

function shown(value: Cell, numbers: Numbers): string {
  return numbers.cell(value);
}
