import { type Cell, isError } from '../cell.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Book } from '../scorecard/book.ts';
import { areaOf } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';

/** One cell of a fix, for the preview: what stands there and what will. */
export interface FixStep {
  readonly area: Area;
  readonly before: Cell;
  readonly after: Cell;
}

/** What pressing the button would write, cell by cell. */
export function stepsOfFix(fix: Fix, book: Book): FixStep[] {
  return fix.edits.flatMap((edit) => {
    const area = areaOfEdit(edit, book);
    const before = book.scorecards[edit.scorecard]?.kpis[edit.place.kpi]?.values[edit.place.field] ?? null;
    return area ? [{ area, before, after: edit.value }] : [];
  });
}

/** The changes that carry out a fix; each refuses to be made where the cell no longer holds what was read. */
export function changesOfFix(fix: Fix, book: Book): Change[] {
  return fix.edits.flatMap((edit): Change[] => {
    const area = areaOfEdit(edit, book);
    if (!area) return [];
    const before = book.scorecards[edit.scorecard]?.kpis[edit.place.kpi]?.values[edit.place.field] ?? null;
    if (isError(before) || isError(edit.value)) return [];
    const write: Change = { kind: 'write', area, cells: [[edit.value]], was: [[before]] };
    return edit.format === undefined ? [write] : [{ kind: 'number-format', area, format: edit.format }, write];
  });
}

/** All fixes that change no score, in one step; a cell that two of them write is left to the first. */
export function changesOfTidyFixes(fixes: readonly Fix[], book: Book): Change[] {
  const seen = new Set<string>();
  return fixes
    .filter(({ kind }) => kind === 'tidy')
    .flatMap((fix) => {
      const keys = fix.edits.map(({ scorecard, place }) => `${scorecard} ${place.kpi} ${place.field}`);
      if (keys.some((key) => seen.has(key))) return [];
      for (const key of keys) seen.add(key);
      return changesOfFix(fix, book);
    });
}

function areaOfEdit({ scorecard, place }: Edit, book: Book): Area | undefined {
  const card = book.scorecards[scorecard];
  return card && areaOf(card.layout, place);
}
