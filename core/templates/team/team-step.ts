import type { Change, Written } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import { cellAt, type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { drawBlocks, drawSheet } from '../sheets/draft.ts';
import { scoresDraft, type TeamScores } from '../sheets/scores.ts';
import { firstMemberRow, lastPeriodColumn, teamColumns, teamDraft } from '../sheets/team.ts';
import type { TeamFrame } from './frame.ts';
import { liveSheet } from './live-sheet.ts';
import type { Member } from './members.ts';
import type { TeamStep } from './team-plan.ts';

/** The team view as the last step: new, or brought up to date in place with the scores of the last period kept. */
export function teamStep(
  members: readonly Member[],
  scores: TeamScores | null,
  frame: TeamFrame,
  snapshot: Snapshot,
): TeamStep[] {
  if (members.length === 0) return [];
  const present = liveSheet(snapshot, 'team');
  const step = { label: 'The team view', people: 0 };
  if (!present) {
    const sheet = freeSheetName('KPI Team', frame.taken);
    const rows = members.map((member) => ({ ...member, lastScore: null }));
    return [
      {
        ...step,
        changes: () => [...scoresChanges(scores, snapshot), ...drawSheet(teamDraft(sheet, rows, frame.settings))],
      },
    ];
  }
  if (isUpToDate(present, members)) return [];
  return [{ ...step, changes: () => [...scoresChanges(scores, snapshot), ...redrawn(present, members, frame)] }];
}

/** The sheet with the register's scores: new, or its two formulas brought up to date. */
function scoresChanges(scores: TeamScores | null, snapshot: Snapshot): Change[] {
  if (scores === null) return [];
  const draft = scoresDraft(scores);
  const present = sheetNamed(snapshot, scores.sheet);
  if (!present) return drawSheet(draft);
  return drawBlocks(scores.sheet, draft.blocks).map((change): Change => {
    return change.kind === 'write' ? { ...change, was: heldIn(present, change.area) } : change;
  });
}

function isUpToDate(sheet: SheetSnapshot, members: readonly Member[]): boolean {
  const listed = sheet.cells.slice(firstMemberRow).map((row) => String(row[0] ?? ''));
  return members.every(({ id }, index) => listed[index] === id) && (listed[members.length] ?? '') === '';
}

/** The same sheet drawn again over itself; what people entered for the last period goes with the person. */
function redrawn(sheet: SheetSnapshot, members: readonly Member[], frame: TeamFrame): Change[] {
  const last = new Map<string, Written>();
  for (const [row, cells] of sheet.cells.entries()) {
    const score = cellAt(sheet, row, lastPeriodColumn);
    if (row >= firstMemberRow && typeof score === 'number') last.set(String(cells[0] ?? ''), score);
  }
  const rows = members.map((member) => ({ ...member, lastScore: last.get(member.id) ?? null }));
  const before = Math.max(0, sheet.cells.length - firstMemberRow);
  const draft = teamDraft(sheet.name, rows, frame.settings);
  // Rules stay on the rows that had them; only rows that are new to the sheet get them.
  const blocks = before >= rows.length ? draft.blocks.map(({ rules: _, ...block }) => block) : draft.blocks;
  const changes = drawBlocks(sheet.name, blocks).map((change): Change => {
    return change.kind === 'write' ? { ...change, was: heldIn(sheet, change.area) } : change;
  });
  // The narrow row below the list moves with it.
  const sizes = draft.rowPixels.map(({ first, pixels }): Change => {
    return { kind: 'size', sheet: sheet.name, axis: 'rows', first, pixels };
  });
  return [...changes, ...sizes, ...cleared(sheet, rows.length)];
}

/** Lines of people who are no longer in the list. Cells that formulas fill empty themselves. */
function cleared(sheet: SheetSnapshot, members: number): Change[] {
  const first = firstMemberRow + members;
  const rows = sheet.cells.length - first;
  if (rows <= 0) return [];
  const written = teamColumns.flatMap(({ header }, column) => (['Standing', 'Grade'].includes(header) ? [] : [column]));
  return written.map((column): Change => {
    const area = { sheet: sheet.name, row: first, column, rows, columns: 1 };
    const cells = Array.from({ length: rows }, () => [null]);
    return { kind: 'write', area, cells, was: heldIn(sheet, area) };
  });
}
