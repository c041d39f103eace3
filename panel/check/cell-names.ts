import { type Book, cellOf, type Snapshot, sheetNamed } from '../../core/index.ts';

/** Cells of KPI tables by what they hold: `Posts per week · Weight`. */
export function cellNames(book: Book, snapshot: Snapshot) {
  return (sheet: string, row: number, column: number): string | undefined => {
    for (const card of book.scorecards) {
      const { layout } = card;
      const kpi = layout.sheet === sheet ? layout.rows.indexOf(row) : -1;
      if (kpi < 0) continue;
      const name = cellOf(card, { kpi, field: 'kpi' });
      const header = sheetNamed(snapshot, sheet)?.texts[layout.headerRow]?.[column] ?? '';
      if (typeof name === 'string' && header !== '') return `${name} · ${header}`;
    }
    return undefined;
  };
}
