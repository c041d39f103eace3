import type { Book } from '../../scorecard/book.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { Facts } from '../facts/index.ts';

/** One KPI as rules see it: where it stands, whose it is, and what was understood of its words. */
export interface KpiRow {
  /** Position of the table in the book and of the KPI in the table. */
  readonly scorecard: number;
  readonly kpi: number;
  readonly card: Scorecard;
  /** Without outer and doubled spaces, in one Unicode form. */
  readonly name: string;
  /** The name for comparing: letter case and punctuation do not count. */
  readonly key: string;
  /** The role of the row, or the one that the list of people knows. */
  readonly role: string;
  /** True where the row is marked as a signal beside the key KPIs, or counts with weight 0. */
  readonly supporting: boolean;
  readonly facts: Facts;
}

/** The KPIs of one person or role in one period. */
export interface KpiSet {
  /** Whose they are, in the user's words. */
  readonly who: string;
  /** False where neither a column nor a title line says whose KPIs these are. */
  readonly known: boolean;
  readonly rows: readonly KpiRow[];
  /** Those that are not supporting signals. */
  readonly keyRows: readonly KpiRow[];
}

export interface Department {
  readonly name: string;
  readonly rows: readonly KpiRow[];
}

/** The workbook as rules see it, computed once. */
export interface Model {
  readonly book: Book;
  /** Serial day number of today, as sheets count days. */
  readonly today: number;
  readonly rows: readonly KpiRow[];
  readonly sets: readonly KpiSet[];
  readonly departments: readonly Department[];
}
