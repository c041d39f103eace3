import { adjustmentColumns, amountFormat, type BonusKey, bonusColumns } from '../../scorecard/pay-columns.ts';
import type { Written } from '../../workbook/change.ts';
import type { BonusSheetContent, BonusSheetPerson } from './bonus-content.ts';
import { bonusFormulas } from './bonus-formulas.ts';
import { type BonusFrame, bonusFrame } from './bonus-frame.ts';
import { gateBlocks } from './bonus-gates.ts';
import { roundTotalBlocks } from './bonus-totals.ts';
import type { Block, SheetDraft } from './draft.ts';
import { headingBlocks, lineStyle } from './pay-table.ts';
import { rowHeight } from './row-height.ts';
import type { SettingsReferences } from './settings.ts';

/** KPI Bonus: totals first, then the gates, then one line for each employee, then adjustments. All amounts are live. */
export function bonusDraft(content: BonusSheetContent, settings: SettingsReferences): SheetDraft {
  const frame = bonusFrame(content);
  const { columns, headerRow } = frame;
  return {
    sheet: content.sheet,
    mark: content.mark,
    orientation: 'landscape',
    repeatRows: headerRow + 1,
    columnPixels: [
      ...columns.map(({ widthPixels }) => widthPixels),
      ...(content.scores === null ? [] : [24, 110, 70, 240]),
    ],
    rowPixels: [
      { first: headerRow, pixels: [44] },
      { first: frame.totalsRow, pixels: [44] },
      ...(frame.gatesRow === null ? [] : [{ first: frame.gatesRow, pixels: [44, ...content.gates.map(gateHeight)] }]),
    ],
    freeze: { rows: 0, columns: 2 },
    notes: columns.map(({ note }, column) => ({ row: headerRow, column, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [[`KPI bonus: ${content.period}`]], style: 'title' },
      { row: 1, column: 0, cells: [[purpose]], style: 'subtitle' },
      ...roundTotalBlocks(content, frame),
      ...gateBlocks(content, frame),
      ...headingBlocks(columns, headerRow),
      ...peopleLooks(content, frame),
      ...peopleBlocks(content, frame),
      ...bonusFormulas(content, frame, settings),
      ...adjustmentBlocks(content, frame),
    ],
  };
}

const purpose =
  'From scores to amounts. Change an actual, a date or a policy, and the amounts follow. Nothing is paid while a KPI is not measured.';

function gateHeight({ name }: BonusSheetContent['gates'][number]): number {
  return rowHeight([{ text: typeof name === 'string' ? name : '', widthPixels: bonusColumns[0]?.widthPixels ?? 100 }]);
}

/** Looks of a column, with the number format of each line's own currency where it holds amounts. */
function peopleLooks(content: BonusSheetContent, frame: BonusFrame): Block[] {
  const formats = content.people.map(({ currency }) => {
    return amountFormat(content.currencies.find((one) => one.currency === currency)?.decimals ?? 2);
  });
  return frame.columns.map((key, column): Block => {
    const { format } = key;
    const look = { row: frame.firstRow, column, rows: content.people.length, columns: 1 };
    const style = lineStyle(key);
    if (format !== 'amount') return { ...look, style, format };
    return { ...look, style, formats: formats.map((one) => [one]) };
  });
}

/** What is written and not calculated, in runs of columns: cells that formulas spill into are in none of them. */
function peopleBlocks(content: BonusSheetContent, frame: BonusFrame): Block[] {
  const cell: Readonly<Partial<Record<BonusKey, (person: BonusSheetPerson) => Written>>> = {
    id: ({ id }) => id,
    name: ({ name }) => name || null,
    department: ({ department }) => department || null,
    condition: ({ condition }) => condition,
    from: ({ from }) => from,
    to: ({ to }) => to,
    target: ({ target }) => target,
    currency: ({ currency }) => currency,
  };
  return frame.columns.flatMap(({ key }, column): Block[] => {
    const written = cell[key];
    return written ? [{ row: frame.firstRow, column, cells: content.people.map((person) => [written(person)]) }] : [];
  });
}

function adjustmentBlocks({ adjustments }: BonusSheetContent, { adjustmentRow, adjustmentRows }: BonusFrame): Block[] {
  const rows = adjustments.map((line) => adjustmentColumns.map(({ key }) => line[key]));
  return [
    { row: adjustmentRow - 1, column: 0, cells: [['Adjustments']], style: 'total' },
    ...headingBlocks(adjustmentColumns, adjustmentRow),
    ...adjustmentColumns.map(({ format }, column): Block => {
      const look = { row: adjustmentRow + 1, column, rows: adjustmentRows, columns: 1, style: 'lineInput' as const };
      return { ...look, format: format === 'amount' ? '#,##0.00' : format };
    }),
    ...(rows.length > 0 ? [{ row: adjustmentRow + 1, column: 0, cells: rows }] : []),
  ];
}
