import { type Book, cellOf, type Snapshot, sheetNamed } from '../../core/index.ts';

/** Cells of KPI tables by what they hold: `Posts per week · Weight`. A row that comes beside a KPI has no name yet. */
export function cellNames(book: Book, snapshot: Snapshot) {
  return (sheet: string, row: number, column: number, isNew = false): string | undefined => {
    for (const card of book.scorecards) {
      const { layout } = card;
      const kpi =
        layout.sheet === sheet ? layout.rows.findIndex((one) => one === row || (isNew && one === row - 1)) : -1;
      if (kpi < 0) continue;
      const name = cellOf(card, { kpi, field: 'kpi' });
      const texts = sheetNamed(snapshot, sheet)?.texts;
      // Of two header rows the lower one may be blank under a header that needs no second.
      const header =
        [layout.headerRow, layout.headerRow - 1].map((line) => texts?.[line]?.[column]).find(Boolean) ?? '';
      if (isNew) return header || undefined;
      if (typeof name === 'string' && header !== '') return `${name} · ${header}`;
    }
    return undefined;
  };
}
