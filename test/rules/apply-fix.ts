import type { Addition, Fix } from '../../core/rules/rule.ts';
import type { Book } from '../../core/scorecard/book.ts';
import { isoDate } from '../../core/scorecard/day.ts';
import type { Kpi, Scorecard } from '../../core/scorecard/scorecard.ts';

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
  return fixes.flatMap(({ adds }) => adds ?? []).reduceRight(withAddition, { ...book, scorecards });
}

function withAddition(book: Book, addition: Addition): Book {
  if (addition.kind === 'about-sheet') return { ...book, explained: true };
  const scorecards = book.scorecards.map((card, position) => {
    if (position !== addition.scorecard) return card;
    return addition.kind === 'column' ? withColumn(card, addition.field) : withRow(card, addition);
  });
  return { ...book, scorecards };
}

function withColumn(card: Scorecard, field: keyof Scorecard['layout']['columns']): Scorecard {
  const column = Object.keys(card.layout.columns).length;
  return { ...card, layout: { ...card.layout, columns: { ...card.layout.columns, [field]: column } } };
}

function withRow(card: Scorecard, { kpi, values }: Extract<Addition, { kind: 'row' }>): Scorecard {
  const blank = Object.fromEntries(Object.keys(card.layout.columns).map((field) => [field, null]));
  const added: Kpi = { values: { ...blank, ...values }, shown: {}, history: [] };
  return {
    ...card,
    kpis: [...card.kpis.slice(0, kpi + 1), added, ...card.kpis.slice(kpi + 1)],
    layout: {
      ...card.layout,
      rows: [...card.layout.rows.slice(0, kpi + 1), ...card.layout.rows.slice(kpi).map((row) => row + 1)],
    },
  };
}
