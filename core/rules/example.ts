import type { Cell } from '../cell.ts';
import type { Book } from '../scorecard/book.ts';
import { type Field, fields } from '../scorecard/field.ts';
import type { Kpi, Scorecard } from '../scorecard/scorecard.ts';

type Values = Readonly<Partial<Record<Field, Cell>>>;

/** One KPI of an example: its cells, what people see where that differs, and its results of past periods. */
export interface ExampleKpi extends Values {
  readonly shown?: Readonly<Partial<Record<Field, string>>>;
  readonly history?: readonly (number | null)[];
}

export interface ExampleTable {
  readonly title?: string;
  readonly kind?: Scorecard['kind'];
  readonly head?: Values;
  readonly kpis: readonly ExampleKpi[];
}

/** A workbook that a person can picture, said in as few words as it takes. */
export interface Example {
  readonly note: string;
  /** The KPIs of a single scorecard, or several tables. */
  readonly kpis?: readonly ExampleKpi[];
  readonly tables?: readonly ExampleTable[];
  readonly goals?: readonly string[];
  readonly people?: readonly { readonly name: string; readonly role?: string; readonly department?: string }[];
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly explained?: boolean;
  /** Serial day number; left out: 2026-02-16. */
  readonly today?: number;
}

export interface BadExample extends Example {
  /** Exactly these messages, in sheet order. */
  readonly messages: readonly string[];
  /** The KPIs of the first table after all offered fixes; the rule accepts them then. */
  readonly fixed?: readonly ExampleKpi[];
}

/** Each is run as a test and printed in the reference. */
export interface Examples {
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

/** Monday, 16 February 2026. */
export const exampleToday = 46069;

export function bookOfExample(example: Example): Book {
  const tables = example.tables ?? [{ kpis: example.kpis ?? [] }];
  return {
    scorecards: tables.map(scorecardOf),
    goals: example.goals?.map((name, row) => goalOf(name, row)) ?? null,
    people: example.people?.map((person, row) => personOf(person, row)) ?? null,
    settings: Object.entries(example.settings ?? {}).map(([name, value], row) => {
      return { name, value, notes: [], area: cellOfSheet('KPI Settings', row, 1) };
    }),
    explained: example.explained ?? false,
    decimalSeparator: '.',
    readings: [],
  };
}

function scorecardOf(table: ExampleTable, position: number): Scorecard {
  const columns: Partial<Record<Field, number>> = {};
  const used = fields.filter((field) => table.kpis.some((kpi) => kpi[field] !== undefined));
  for (const [column, field] of used.entries()) columns[field] = column;
  const sheet = table.title ?? `Scorecard ${position + 1}`;
  return {
    kind: table.kind ?? 'scorecard',
    title: table.title ?? 'Anna Petrova',
    head: table.head ?? {},
    kpis: table.kpis.map((kpi) => kpiOf(kpi, used)),
    layout: { sheet, headerRow: 4, columns, historyColumns: [], rows: table.kpis.map((_, kpi) => kpi + 5) },
  };
}

function kpiOf({ shown, history, ...values }: ExampleKpi, used: readonly Field[]): Kpi {
  const cells: Partial<Record<Field, Cell>> = {};
  for (const field of used) cells[field] = values[field] ?? null;
  return { values: cells, shown: shown ?? {}, history: history ?? [] };
}

function goalOf(name: string, row: number): NonNullable<Book['goals']>[number] {
  return { id: `G${row + 1}`, name, owner: '', area: cellOfSheet('KPI Goals', row + 1, 1) };
}

function personOf(
  person: { readonly name: string; readonly role?: string; readonly department?: string },
  row: number,
): NonNullable<Book['people']>[number] {
  const { name, role = '', department = '' } = person;
  const area = cellOfSheet('KPI People', row + 1, 1);
  return { id: `E${row + 1}`, name, role, seniority: '', department, manager: '', area };
}

function cellOfSheet(sheet: string, row: number, column: number) {
  return { sheet, row, column, rows: 1, columns: 1 };
}
