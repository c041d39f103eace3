import type { Cell } from '../cell.ts';
import type { Area } from '../workbook/area.ts';
import type { Field } from './field.ts';

/** One KPI as its row stands in the sheet: values, not yet understood. A field that the table lacks is absent. */
export interface Kpi {
  readonly values: Readonly<Partial<Record<Field, Cell>>>;
  /** The text that people see where it differs from the value (a percent, a date). */
  readonly shown: Readonly<Partial<Record<Field, string>>>;
  /** Results of past periods, oldest first; null where one is missing. */
  readonly history: readonly (number | null)[];
  /** Fields whose cell holds a formula: a fix never overwrites them. */
  readonly calculated?: readonly Field[];
}

/** Where a KPI table stands in its sheet. All positions are zero-based. */
export interface Layout {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly historyColumns: readonly number[];
  /** Where the title block says what holds for all rows. */
  readonly headCells?: Readonly<Partial<Record<Field, { readonly row: number; readonly column: number }>>>;
  /** The sheet row of each KPI. */
  readonly rows: readonly number[];
}

/** A table of KPIs: our own scorecard of one person or role, our register, or a sheet that we only recognised. */
export interface Scorecard {
  readonly kind: 'scorecard' | 'register' | 'foreign';
  /** Whose scorecard it is, in the user's words: a person, a role, or the sheet's name. */
  readonly title: string;
  /** What the title block says once for all rows. */
  readonly head: Readonly<Partial<Record<Field, Cell>>>;
  /** The text that people see where it differs from the value in `head`. */
  readonly headShown?: Readonly<Partial<Record<Field, string>>>;
  readonly kpis: readonly Kpi[];
  /** How the workbook's readers write numbers; decides what "1,570" in a text cell means. */
  readonly decimalSeparator?: '.' | ',';
  readonly layout: Layout;
  /** True while it is asked which of these KPIs belong to one person; who they are is only a guess then. */
  readonly whoseAsked?: boolean;
}

/** A cell named by its meaning: which KPI (position in `kpis`), which field. */
export interface Place {
  readonly kpi: number;
  readonly field: Field;
}

/** The cell of a place; undefined where the table has no column for it. */
export function areaOf(layout: Layout, { kpi, field }: Place): Area | undefined {
  const row = layout.rows[kpi];
  const column = layout.columns[field];
  if (row === undefined || column === undefined) return undefined;
  return { sheet: layout.sheet, row, column, rows: 1, columns: 1 };
}

/** The KPI's own value, or what the title block says for all; null where neither does. */
export function cellOf(scorecard: Scorecard, { kpi, field }: Place): Cell {
  return scorecard.kpis[kpi]?.values[field] ?? scorecard.head[field] ?? null;
}
