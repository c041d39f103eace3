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

/** A better name for a cell than its address, where there is one; of a row that is yet to come, that of its column. */
type NameOf = (sheet: string, row: number, column: number, isNew?: boolean) => string | undefined;

/**
 * Every cell that the changes would alter, as it reads now and as it would read. Blank cells stand out by a word.
 * `nameOf` gives a cell a better name than its address, where there is one.
 */
export function previewSteps(
  changes: readonly Change[],
  snapshot: Snapshot,
  numbers: Numbers,
  nameOf: NameOf = () => undefined,
): PreviewStep[] {
  const steps: PreviewStep[] = [];
  const formats = newFormats(changes);
  for (const change of changes) {
    if (change.kind === 'insert-rows') steps.push(...newRow(change, numbers, nameOf));
    if (change.kind !== 'write') continue;
    const sheet = sheetNamed(snapshot, change.area.sheet);
    change.cells.forEach((row, down) => {
      row.forEach((written, across) => {
        const [at, column] = [change.area.row + down, change.area.column + across];
        if (sameHeld(sheet ? heldAt(sheet, at, column) : null, written)) return;
        const before = sheet?.texts[at]?.[column] ?? '';
        const after = isFormula(written)
          ? written.formula
          : shown(
              written,
              formats.get(cellKey(change.area.sheet, at, column)) ?? sheet?.formats[at]?.[column] ?? '',
              numbers,
            );
        const key = cellKey(change.area.sheet, at, column);
        const where = nameOf(change.area.sheet, at, column) ?? key;
        // A number that was stored as text; hosts and people put different spaces into it.
        const looksAlike = typeof written === 'number' && before.replace(/\s/g, '') === after.replace(/\s/g, '');
        steps.push({
          key,
          where,
          before: looksAlike ? words.preview.asText(before) : before || words.preview.blank,
          after: looksAlike ? words.preview.asNumber(after) : after || words.preview.blank,
        });
      });
    });
  }
  return steps;
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet} · ${cellName(row, column)}`;
}

/** The formats that the changes give to single cells, such as a date's. */
function newFormats(changes: readonly Change[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) =>
      change.kind === 'number-format'
        ? [[cellKey(change.area.sheet, change.area.row, change.area.column), change.format]]
        : [],
    ),
  );
}

/** The cells of a row that comes; those that stay blank are for people to fill in. */
function newRow(
  { area, blocks, formats }: Extract<Change, { kind: 'insert-rows' }>,
  numbers: Numbers,
  nameOf: NameOf,
): PreviewStep[] {
  return blocks.flatMap((block) =>
    (block.cells[0] ?? []).flatMap((written, across): PreviewStep[] => {
      if (written === null) return [];
      const column = block.area.column + across;
      const after = isFormula(written)
        ? written.formula
        : shown(written, formats[0]?.[column - area.column] ?? '', numbers);
      const header = nameOf(area.sheet, area.row, column, true) ?? cellName(area.row, column);
      const where = words.preview.newRow(area.row + 1, header);
      return [{ key: `${area.sheet} + ${cellName(area.row, column)}`, where, before: words.preview.blank, after }];
    }),
  );
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
