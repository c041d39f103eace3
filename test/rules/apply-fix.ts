import type { Fix } from '../../core/rules/rule.ts';
import type { Book } from '../../core/scorecard/book.ts';
import { isoDate } from '../../core/scorecard/day.ts';

/** The book after the fixes, as if the workbook had been changed and read again. */
export function withFixes(book: Book, fixes: readonly Fix[]): Book {
  const edits = fixes.flatMap((fix) => fix.edits);
  const scorecards = book.scorecards.map((card, scorecard) => ({
    ...card,
    kpis: card.kpis.map((kpi, position) => {
      const mine = edits.filter((edit) => edit.scorecard === scorecard && edit.place.kpi === position);
      if (mine.length === 0) return kpi;
      const values = { ...kpi.values };
      const shown = { ...kpi.shown };
      for (const { place, value, format } of mine) {
        values[place.field] = value;
        delete shown[place.field];
        if (typeof value === 'number' && format?.includes('%')) shown[place.field] = `${value * 100}%`;
        if (typeof value === 'number' && format?.includes('yyyy')) shown[place.field] = isoDate(value);
      }
      return { ...kpi, values, shown };
    }),
  }));
  return { ...book, scorecards };
}
