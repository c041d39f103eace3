import type { Cell } from '../../cell.ts';
import type { Field } from '../field.ts';
import { agreementLabels, headLines, isShownOnly } from '../head-lines.ts';
import { matchHeader } from './match.ts';
import { cellOfView, type SheetView, textOfView } from './view.ts';

/** What the lines above (and, for an agreement, below) a table say once for all of its KPIs. */
export interface TitleBlock {
  readonly head: Readonly<Partial<Record<Field, Cell>>>;
  readonly shown: Readonly<Partial<Record<Field, string>>>;
  readonly cells: Readonly<Partial<Record<Field, { readonly row: number; readonly column: number }>>>;
  /** The first text of the block that is no label and no labelled value. */
  readonly title: string;
}

/** Fields that a title line may give for the whole table. */
const titleFields: ReadonlySet<Field> = new Set([
  ...(['employee', 'employeeId', 'role', 'seniority', 'department', 'manager', 'period', 'deadline', 'owner'] as const),
  ...(['bonus', 'agreedOn', 'cadence', 'stage', 'segment', 'goal', 'jobDescription', 'lastReviewed'] as const),
]);

const ownLabels = new Map(headLines.map(({ label, field }) => [label, field]));

/** Rows and columns, all inclusive. */
export interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Reads `Employee: Anna`, `Employee | Anna` and the like. */
export function readTitleBlock(view: SheetView, extent: Extent, own: boolean): TitleBlock {
  const head: Partial<Record<Field, Cell>> = {};
  const shown: Partial<Record<Field, string>> = {};
  const cells: Partial<Record<Field, { row: number; column: number }>> = {};
  let title = '';
  for (let row = extent.firstRow; row <= extent.lastRow; row++) {
    const values = new Set<number>();
    for (let column = extent.firstColumn; column <= extent.lastColumn; column++) {
      const text = textOfView(view, row, column);
      if (text === '' || values.has(column)) continue;
      const line = labelled(view, row, column, own);
      if (!line) {
        if (title === '' && typeof cellOfView(view, row, column) === 'string') title = text;
        continue;
      }
      values.add(line.column);
      if (head[line.field] !== undefined && head[line.field] !== null) continue;
      head[line.field] = line.value;
      shown[line.field] = line.shown;
      cells[line.field] = { row, column: line.column };
    }
  }
  return { head, shown, cells, title };
}

interface Line {
  readonly field: Field;
  readonly value: Cell;
  readonly shown: string;
  readonly column: number;
}

function labelled(view: SheetView, row: number, column: number, own: boolean): Line | undefined {
  const text = textOfView(view, row, column);
  const inside = /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(text);
  if (inside) {
    const [, label = '', value = ''] = inside;
    const field = fieldOfLabel(label, own);
    return field && { field, value: value.trim(), shown: value.trim(), column };
  }
  const field = fieldOfLabel(text.replace(/\s*[:：]\s*$/, ''), own);
  if (!field) return undefined;
  const next = nextFilled(view, row, column, /[:：]\s*$/.test(text));
  if (next === undefined) return own ? { field, value: null, shown: '', column: column + 1 } : undefined;
  const nextText = textOfView(view, row, next);
  if (/[:：]\s*$/.test(nextText) || (own && ownLabels.has(nextText))) {
    return { field, value: null, shown: '', column: column + 1 };
  }
  return { field, value: cellOfView(view, row, next), shown: nextText, column: next };
}

/** True for a row that names whose table follows: a label with its value, or one text alone. */
export function isTitleLine(view: SheetView, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => textOfView(view, row, column) !== '');
  const [first] = filled;
  return first !== undefined && (filled.length === 1 || labelled(view, row, first, false) !== undefined);
}

function fieldOfLabel(label: string, own: boolean): Field | undefined {
  if (own) {
    const field = ownLabels.get(label);
    if (field !== undefined) return isShownOnly(field) ? undefined : field;
  }
  const sure = [...matchHeader(label)].filter(([field, score]) => score >= 0.95 && titleFields.has(field));
  return sure[0]?.[0];
}

/** The value stands in the next cell, or after the rest of the label's merged area and one blank cell at most. */
function nextFilled(view: SheetView, row: number, column: number, colon: boolean): number | undefined {
  const merge = view.mergeAt(row, column);
  const start = merge ? merge.column + merge.columns : column + 1;
  for (let next = start; next < Math.min(start + (colon ? 3 : 2), view.columns); next++) {
    if (textOfView(view, row, next) !== '') return next;
  }
  return undefined;
}

/** The day on which both sides had agreed, from the lines below our own table; null while one of them has not. */
export function readAgreement(
  view: SheetView,
  firstRow: number,
): { value: Cell; shown: string; cell: { row: number; column: number } } | undefined {
  const labels: readonly string[] = Object.values(agreementLabels);
  const dates: { value: Cell; shown: string; cell: { row: number; column: number } }[] = [];
  for (let row = firstRow; row < view.rows; row++) {
    for (let column = 0; column < view.columns; column++) {
      if (!labels.includes(textOfView(view, row, column))) continue;
      const next = nextFilled(view, row, column, false);
      const place = { row, column: next ?? column + 1 };
      dates.push({
        value: cellOfView(view, row, place.column),
        shown: textOfView(view, row, place.column),
        cell: place,
      });
    }
  }
  const open = dates.find(({ value }) => value === null);
  return open ?? dates.sort((one, other) => Number(other.value) - Number(one.value))[0];
}
