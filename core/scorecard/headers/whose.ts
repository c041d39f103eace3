import { type Field, fields } from '../field.ts';
import type { ReadTable } from '../read-table.ts';
import type { Correction, Question } from '../reading.ts';
import { carriedByWeights } from './carried-names.ts';
import { type SheetView, textOfView } from './view.ts';

/** Rows with a single text between the KPIs: what do they name? */
export function unclearHeadings(view: SheetView, table: ReadTable, correction: Correction | undefined): Question[] {
  const { headings } = table.rows;
  if (correction?.headings !== undefined || table.headingField !== undefined || headings.length === 0) return [];
  const [first] = headings;
  if (!first) return [];
  const words = headings.slice(0, 3).map(({ text }) => `“${text}”`);
  const choices: readonly (readonly [string, Field | null])[] = [
    ['People', 'employee'],
    ['Roles', 'role'],
    ['Departments', 'department'],
    ['Goals', 'goal'],
    ['Perspectives', 'perspective'],
    ['Nothing that counts', null],
  ];
  const free = choices.filter(
    ([, field]) => field === null || !table.reading.columns.some((column) => column.field === field),
  );
  return [
    {
      sheet: view.sheet.name,
      text: `What do the heading rows name, such as ${words.join(', ')}?`,
      area: { sheet: view.sheet.name, row: first.row, column: table.block.firstColumn, rows: 1, columns: 1 },
      answers: free.map(([label, headingField]) => ({
        label,
        correction: { sheet: view.sheet.name, headings: headingField },
      })),
      ...(telling.some((choice) => table.reading.columns.some(({ field }) => choice.some((one) => one === field)))
        ? {}
        : { holdsUp: 'people' as const }),
    },
  ];
}

/** A name, then blanks below it: is it meant for them too? One answer holds for all such columns. */
export function blankNames(view: SheetView, table: ReadTable, correction: Correction | undefined): Question[] {
  const [first] = openNames(view, table, correction);
  if (!first) return [];
  const { name, row, column } = first;
  const { sheet } = view;
  return [
    {
      sheet: sheet.name,
      text: `Do the blank cells below “${name}” mean “${name}” too?`,
      area: { sheet: sheet.name, row, column, rows: 1, columns: 1 },
      answers: [
        { label: 'Yes', correction: { sheet: sheet.name, carriedDown: true } },
        { label: 'No, they are open', correction: { sheet: sheet.name, carriedDown: false } },
      ],
      ...(asksWhose(view, table, correction) ? { holdsUp: 'people' } : {}),
    },
  ];
}

/** Columns of people, roles and departments that leave cells blank below a name, where nothing proves what they mean. */
function openNames(view: SheetView, table: ReadTable, correction: Correction | undefined) {
  if (correction?.carriedDown !== undefined) return [];
  const people: readonly Field[] = fields.slice(0, 7).filter((field) => field !== 'seniority' && field !== 'stage');
  const weightColumn = table.reading.columns.find(({ field }) => field === 'weight')?.column;
  return table.reading.columns.flatMap(({ field, column, confidence }) => {
    if (field === null || field === 'history' || confidence === 'low' || !people.includes(field)) return [];
    const texts = table.rows.kpis.map((row) => {
      const merge = view.mergeAt(row, column);
      return textOfView(view, merge?.row ?? row, column);
    });
    const blank = texts.findIndex((text, position) => text === '' && position > 0);
    const above = texts.slice(0, Math.max(0, blank)).reverse();
    const name = above.find((text) => text !== '');
    if (name === undefined || carriedByWeights(view, table.rows.kpis, column, weightColumn)) return [];
    return [{ field, name, column, row: table.rows.kpis[blank] ?? 0 }];
  });
}

/** What tells one person's KPIs from another's, the surest first: as the check takes them together. */
const telling: readonly (readonly Field[])[] = [['employee', 'employeeId'], ['role'], ['department']];

/** True while it is asked which KPIs belong to one person: what is said about them together would be a guess. */
export function asksWhose(view: SheetView, table: ReadTable, correction: Correction | undefined): boolean {
  const has = (field: Field) => table.reading.columns.some((column) => column.field === field);
  const used = telling.find((choice) => choice.some(has));
  if (!used) return unclearHeadings(view, table, correction).length > 0;
  const open = openNames(view, table, correction).map(({ field }) => field);
  return used.filter(has).every((field) => open.includes(field));
}
