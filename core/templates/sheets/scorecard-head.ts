import { type HeadLine, headLines } from '../../scorecard/columns.ts';
import type { Written } from '../../workbook/change.ts';
import { formula } from '../../workbook/formula.ts';
import { blankSafeCell } from './arguments.ts';
import type { Block, SheetDraft } from './draft.ts';
import { columnOf, type TableFrame } from './kpi-table.ts';
import type { SettingsReferences } from './settings.ts';

/** What the title block says of the person, the role and the period, by field. */
export type ScorecardHead = Readonly<Partial<Record<HeadLine['field'], Written>>>;

/** The title block: one column of labels and one of values for each group of lines. */
export function headBlocks(frame: TableFrame, head: ScorecardHead, settings: SettingsReferences): Block[] {
  const groups = [...new Set(headLines.map(({ labelUnder }) => labelUnder))];
  return groups.flatMap((group): Block[] => {
    const lines = headLines.filter(({ labelUnder }) => labelUnder === group);
    const [first] = lines;
    if (!first) return [];
    const row = first.row;
    const column = columnOf(frame, first.valueUnder);
    return [
      { row, column: columnOf(frame, group), cells: lines.map(({ label }) => [label]), style: 'label' },
      {
        row,
        column,
        cells: lines.map(({ field }) => [headValue(field, head, settings)]),
        formats: lines.map(({ format }) => [format]),
        style: 'fact',
      },
      ...lines.flatMap(({ kind }, index): Block[] =>
        kind === 'input' ? [{ row: row + index, column, rows: 1, columns: 1, style: 'factInput' }] : [],
      ),
    ];
  });
}

function headValue(field: HeadLine['field'], head: ScorecardHead, settings: SettingsReferences): Written {
  const fromSettings: Partial<Record<HeadLine['field'], string>> = {
    asOf: settings.asOf,
    deadline: settings.periodEnd,
    period: settings.period,
  };
  const setting = fromSettings[field];
  return setting === undefined ? (head[field] ?? null) : formula(blankSafeCell(setting));
}

export function headNotes(frame: TableFrame): SheetDraft['notes'] {
  return headLines.map(({ row, labelUnder, note }) => ({ row, column: columnOf(frame, labelUnder), text: note }));
}
