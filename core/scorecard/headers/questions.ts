import { columnLetters } from '../../workbook/area.ts';
import { scorecardColumns } from '../columns.ts';
import type { Field } from '../field.ts';
import type { ReadTable } from '../read-table.ts';
import type { ColumnReading, Correction, Question } from '../reading.ts';
import { matchHeader, sureMatch } from './match.ts';
import { profileOf } from './profile.ts';
import { cellOfView, type SheetView } from './view.ts';
import { blankNames, unclearHeadings } from './whose.ts';

/** Columns that a check of KPIs cannot do without, and what they are called in a question. */
const essential: readonly (readonly [Field, string])[] = [
  ['kpi', 'the names of the KPIs'],
  ['target', 'the targets'],
];

/** What could not be told about the tables of a sheet. A point that somebody has settled is not asked again. */
export function questionsOf(
  view: SheetView,
  tables: readonly ReadTable[],
  correction: Correction | undefined,
): Question[] {
  return tables.flatMap((table) => [
    ...doubtfulColumns(view, table, correction),
    ...missingColumns(view, table, correction),
    ...unclearHeadings(view, table, correction),
    ...blankNames(view, table, correction),
  ]);
}

/** What our own tables call the field. */
export function fieldName(field: Field | 'history'): string {
  if (field === 'history') return 'Past results';
  const known = scorecardColumns.find((column) => column.field === field);
  return (
    known?.header ??
    field.charAt(0).toUpperCase() + field.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  );
}

function isSettled(correction: Correction | undefined, column: number): boolean {
  return correction?.columns?.[column] !== undefined;
}

function doubtfulColumns(view: SheetView, table: ReadTable, correction: Correction | undefined): Question[] {
  const doubtful = table.reading.columns.filter(({ confidence, column }) => {
    return confidence === 'low' && !isSettled(correction, column);
  });
  const questions: Question[] = [];
  const asked = new Set<number>();
  for (const column of doubtful) {
    if (asked.has(column.column)) continue;
    const rivals = doubtful.filter(({ field }) => field === column.field);
    for (const rival of rivals) asked.add(rival.column);
    questions.push(
      rivals.length > 1 && column.field !== 'history'
        ? rivalQuestion(view, table, rivals)
        : oneQuestion(view, table, rivals),
    );
  }
  return questions;
}

/** Several columns look like the same field: which one counts? */
function rivalQuestion(view: SheetView, table: ReadTable, rivals: readonly ColumnReading[]): Question {
  const [first] = rivals;
  const field = first?.field ?? 'target';
  const name = fieldName(field);
  const answers = rivals.map((chosen) => ({
    label: columnLabel(chosen, rivals),
    correction: { sheet: view.sheet.name, columns: settle(rivals, (column) => (column === chosen ? field : null)) },
  }));
  const none = { label: 'None of them', correction: { sheet: view.sheet.name, columns: settle(rivals, () => null) } };
  const text = `Which column holds “${name}”: ${rivals.map((rival) => `“${columnLabel(rival, rivals)}”`).join(' or ')}?`;
  return { sheet: view.sheet.name, text, area: headerArea(view, table, first), answers: [...answers, none] };
}

function oneQuestion(view: SheetView, table: ReadTable, columns: readonly ColumnReading[]): Question {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  const field = first?.field ?? null;
  const headers = columns.length > 1 ? `“${first?.header}” to “${last?.header}”` : `“${first?.header}”`;
  const choices = field === 'history' ? (['history'] as const) : likely(view, table, first, field);
  const answers = choices.map((choice) => ({
    label: fieldName(choice),
    correction: { sheet: view.sheet.name, columns: settle(columns, () => choice) },
  }));
  const none = {
    label: field === 'history' ? 'Something else, such as targets for each period' : 'Something else',
    correction: { sheet: view.sheet.name, columns: settle(columns, () => null) },
  };
  const text =
    field === 'history' ? `Are ${headers} results of past periods?` : `What does the column ${headers} hold?`;
  return { sheet: view.sheet.name, text, area: headerArea(view, table, first), answers: [...answers, none] };
}

/** The field that was guessed, what else the header can mean, and neighbours in meaning. */
function likely(
  view: SheetView,
  table: ReadTable,
  column: ColumnReading | undefined,
  guess: ColumnReading['field'],
): readonly Field[] {
  const taken = new Set(
    table.reading.columns.filter(({ confidence }) => confidence === 'high').map(({ field }) => field),
  );
  const numbers = column ? profileOf(view, table.rows.kpis, column.column).numbers > 0 : false;
  const family: readonly Field[] = numbers
    ? ['target', 'actual', 'baseline', 'weight', 'attainment']
    : ['kpi', 'goal', 'employee', 'role', 'department', 'owner'];
  const first = guess === null || guess === 'history' ? [] : [guess];
  const meant = column ? [...matchHeader(column.header)].filter(([, score]) => score >= sureMatch) : [];
  return [...new Set([...first, ...meant.map(([field]) => field), ...family])]
    .filter((field) => !taken.has(field))
    .slice(0, 5);
}

function settle(
  columns: readonly ColumnReading[],
  choose: (column: ColumnReading) => Field | 'history' | null,
): Record<number, Field | 'history' | null> {
  return Object.fromEntries(columns.map((column) => [column.column, choose(column)]));
}

/** The header, with the column's letter where the header alone does not say which column is meant. */
function columnLabel({ column, header }: ColumnReading, among: readonly ColumnReading[]): string {
  if (header === '') return `Column ${columnLetters(column)}`;
  const namesakes = among.filter((other) => other.header === header);
  return namesakes.length > 1 ? `${header} (column ${columnLetters(column)})` : header;
}

function headerArea(view: SheetView, table: ReadTable, column: ColumnReading | undefined) {
  return {
    sheet: view.sheet.name,
    row: table.block.lastRow,
    column: column?.column ?? table.block.firstColumn,
    rows: 1,
    columns: 1,
  };
}

/** No column for something essential, and some unread columns that could be it. */
function missingColumns(view: SheetView, table: ReadTable, correction: Correction | undefined): Question[] {
  return essential.flatMap(([field, name]) => {
    if (table.reading.columns.some((column) => column.field === field)) return [];
    const open = table.reading.columns.filter((column) => {
      return column.field === null && !isSettled(correction, column.column) && couldBe(view, table, column, field);
    });
    if (open.length === 0) return [];
    const answers = open.slice(0, 6).map((column) => ({
      label: columnLabel(column, open),
      correction: { sheet: view.sheet.name, columns: { [column.column]: field } },
    }));
    const none = {
      label: 'It is not there',
      correction: { sheet: view.sheet.name, columns: settle(open, () => null) },
    };
    const [first] = open;
    return [
      {
        sheet: view.sheet.name,
        text: `Which column holds ${name}?`,
        area: headerArea(view, table, first),
        answers: [...answers, none],
      },
    ];
  });
}

function couldBe(view: SheetView, table: ReadTable, column: ColumnReading, field: Field): boolean {
  const { filled, numbers, texts, figures } = profileOf(view, table.rows.kpis.slice(0, 400), column.column);
  if (filled === 0) return false;
  if (field === 'kpi') return texts * 2 > filled;
  return (numbers + figures) * 2 > filled && !numbersRows(view, table, column.column);
}

/** 1, 2, 3 and so on: a column that only numbers the rows holds nobody's targets. */
function numbersRows(view: SheetView, { rows }: ReadTable, column: number): boolean {
  const cells = rows.kpis.map((row) => cellOfView(view, row, column)).filter((cell) => cell !== null && cell !== '');
  return cells[0] === 1 && cells.length > 1 && cells.every((cell, position) => cell === position + 1);
}
