import { type HeadLine, headLines } from '../../scorecard/head-lines.ts';
import type { Written } from '../../workbook/change.ts';
import { formula } from '../../workbook/formula.ts';
import { blankSafeCell } from './arguments.ts';
import type { Block, SheetDraft } from './draft.ts';
import { columnOf, type TableFrame } from './kpi-table.ts';
import { type Pay, payFormat, resultCellOf } from './scorecard-result.ts';
import type { SettingsReferences } from './settings.ts';

type HeadField = HeadLine['field'];

/** What the title block says of the person, the role and the period, by field. */
export type ScorecardHead = Readonly<Partial<Record<HeadField, Written>>>;

/** The title block: one column of labels and one of values for each group of lines. */
export function headBlocks(frame: TableFrame, head: ScorecardHead, pay: Pay, settings: SettingsReferences): Block[] {
  const groups = [...new Set(headLines.map(({ labelUnder }) => labelUnder))];
  return groups.flatMap((group, index): Block[] => {
    const lines = headLines.filter(({ labelUnder }) => labelUnder === group);
    const [first] = lines;
    if (!first) return [];
    const { row } = first;
    const column = columnOf(frame, first.valueUnder);
    const next = groups[index + 1];
    // A value may be longer than its column; the look reaches as far as its words do.
    const end = next === undefined ? columnOf(frame, 'status') + 1 : columnOf(frame, next);
    const look = { row, column, columns: end - column } as const;
    return [
      { row, column: columnOf(frame, group), cells: lines.map(({ label }) => [label]), style: 'label' },
      { ...look, rows: lines.length, style: first.field === 'score' ? 'headline' : 'fact' },
      ...lines.flatMap(({ kind }, at): Block[] =>
        kind === 'input' ? [{ ...look, row: row + at, rows: 1, style: 'factInput' }] : [],
      ),
      {
        row,
        column,
        cells: lines.map(({ field }) => [headValue(frame, field, head, settings)]),
        formats: lines.map(({ format }) => [format === 'amount' ? payFormat(pay) : format]),
      },
    ];
  });
}

function headValue(frame: TableFrame, field: HeadField, head: ScorecardHead, settings: SettingsReferences): Written {
  const from: Partial<Record<HeadField, string>> = {
    asOf: settings.asOf,
    deadline: settings.periodEnd,
    period: settings.period,
    score: resultCellOf(frame, 'Score'),
    grade: resultCellOf(frame, 'Grade'),
    payable: resultCellOf(frame, 'Bonus'),
  };
  const reference = from[field];
  return reference === undefined ? (head[field] ?? null) : formula(blankSafeCell(reference));
}

export function headNotes(frame: TableFrame): SheetDraft['notes'] {
  return headLines.map(({ row, labelUnder, note }) => ({ row, column: columnOf(frame, labelUnder), text: note }));
}
