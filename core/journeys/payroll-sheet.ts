import { markOf } from '../scorecard/mark.ts';
import { pastedGrid } from '../templates/people/pasted.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { PlannedSheet } from './bonus-sheet.ts';

const usualPixels = 110;

/**
 * KPI Payroll from a list that was copied or saved as CSV. Every cell is kept as the text that it was, so that ids keep
 * their zeros and amounts their own way of writing; how they are read is shown and can be corrected. Null where the text
 * holds no table.
 */
export function planPayrollSheet(snapshot: Snapshot, text: string): PlannedSheet | null {
  const rows = pastedGrid(text);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length < 2 || columns < 2) return null;
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] || null));
  const sheet = freeSheetName(
    'KPI Payroll',
    snapshot.sheets.map(({ name }) => name),
  );
  const changes = drawSheet({
    sheet,
    mark: markOf('payroll'),
    orientation: 'landscape',
    columnPixels: Array.from({ length: columns }, () => usualPixels),
    rowPixels: [],
    freeze: { rows: 0, columns: 0 },
    notes: [],
    blocks: [{ row: 0, column: 0, cells, format: '@' }],
  });
  return { changes, sheet, replaces: false };
}
