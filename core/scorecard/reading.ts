import type { Area } from '../workbook/area.ts';
import type { Field } from './field.ts';

/** How one column of a table was understood. */
export interface ColumnReading {
  readonly column: number;
  /** The header as it stands, its rows joined; empty where the column has none. */
  readonly header: string;
  /** What the column holds; `history` is the result of one past period; null: left alone. */
  readonly field: Field | 'history' | null;
  /** `low` columns are shown and asked about, and not used until somebody confirms them. */
  readonly confidence: 'high' | 'low';
  /** What the answer rests on. */
  readonly by: 'header' | 'content' | 'person' | 'nothing';
}

/** What somebody said about a sheet; it is remembered in the file and wins over every guess. */
export interface Correction {
  readonly sheet: string;
  /** True: this sheet holds no KPIs; nothing else counts then. */
  readonly skip?: boolean;
  /** The row with the headers of the table that is meant, zero-based. Left out: wherever the headers are found. */
  readonly headerRow?: number;
  /** Columns by position. Null: leave this column alone. */
  readonly columns?: Readonly<Record<number, Field | 'history' | null>>;
  /** What the heading rows between the KPIs name; null: nothing that counts. */
  readonly headings?: Field | null;
  /** True: a blank cell under a name means the same name (people, roles, departments). */
  readonly carriedDown?: boolean;
}

/** What could not be told. Each answer is a correction that can be applied as it is. */
export interface Question {
  readonly sheet: string;
  readonly text: string;
  /** Where to look. */
  readonly area: Area;
  readonly answers: readonly { readonly label: string; readonly correction: Correction }[];
  /** What is not said until it is answered: everything about the KPIs of one person together. */
  readonly holdsUp?: 'people';
}

/** One table as it was found in a sheet. */
export interface TableReading {
  /** First and last header row, zero-based. */
  readonly headerRows: readonly [number, number];
  readonly columns: readonly ColumnReading[];
  /** Rows that were left out, with the reason: totals, headings, blank. */
  readonly skipped: readonly { readonly row: number; readonly reason: 'total' | 'heading' | 'blank' | 'repeat' }[];
}

export interface SheetReading {
  readonly sheet: string;
  /** `own`: our mark; `found`: recognised; `skipped`: no KPI table, with the reason. */
  readonly kind: 'own' | 'found' | 'skipped';
  readonly reason?: string;
  readonly tables: readonly TableReading[];
  readonly questions: readonly Question[];
}
