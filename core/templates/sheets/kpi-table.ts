import type { Column } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { type Area, areaName, cellName } from '../../workbook/area.ts';
import type { CellRule, Written } from '../../workbook/change.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import type { StyleRole } from '../../workbook/style.ts';
import { blankSafe } from './arguments.ts';
import type { Block } from './draft.ts';
import type { SettingsReferences } from './settings.ts';

/**
 * Where a table of KPIs stands. Above the first and below the last KPI lies a narrow empty row that belongs to every
 * formula's range: rows inserted before the first or after the last KPI count at once, and deleting the first KPI does
 * not delete the formulas, which stand in the upper narrow row and spill down from there.
 */
export interface TableFrame {
  readonly columns: readonly Column[];
  readonly headerRow: number;
  /** How many rows lie between the two narrow ones. */
  readonly rows: number;
  /** Where the goals stand that the goal column offers. */
  readonly goals?: Area;
}

export const narrowPixels = 6;
/** About what every host gives a row with one line: for a narrow row that becomes one of them. */
export const usualPixels = 21;
/** Two lines: the headers of narrow columns take them. */
export const headerPixels = 46;

export function columnOf({ columns }: TableFrame, field: Field): number {
  const column = columns.findIndex((one) => one.field === field);
  if (column < 0) throw new Error(`The table has no column for ${field}.`);
  return column;
}

export function firstKpiRow({ headerRow }: TableFrame): number {
  return headerRow + 2;
}

export function lastNarrowRow({ headerRow, rows }: TableFrame): number {
  return headerRow + 2 + rows;
}

/** The cells of a field from the upper narrow row to the lower one: what formulas take. */
export function rangeOf(frame: TableFrame, field: Field): Omit<Area, 'sheet'> {
  return { row: frame.headerRow + 1, column: columnOf(frame, field), rows: frame.rows + 2, columns: 1 };
}

/** A range that formulas of custom functions can take. */
export function argumentOf(frame: TableFrame, field: Field): string {
  return blankSafe(rangeOf(frame, field));
}

/** The three calculated columns: one formula each, spilling down from the upper narrow row. */
export function spillBlocks(frame: TableFrame, settings: SettingsReferences): Block[] {
  const of = (field: Field) => argumentOf(frame, field);
  const formulas: Partial<Record<Field, string>> = {
    attainment: `KPI_ATTAINMENT(${of('actual')},${of('target')},${of('direction')},${of('baseline')})`,
    status: `KPI_STATUS(${of('actual')},${of('target')},${of('direction')},${of('baseline')},${paceOf(frame, settings)},${settings.atRisk})`,
    forecast: `KPI_FORECAST(${of('actual')},${settings.periodStart},${settings.periodEnd},${settings.asOf},${of('accumulation')})`,
  };
  const row = frame.headerRow + 1;
  return Object.entries(formulas).map(([field, text]): Block => {
    return { row, column: columnOf(frame, field as Field), cells: [[formula(text)]] };
  });
}

/** Totals are judged against the share of the period that has passed; averages and rates are comparable on any day. */
function paceOf(frame: TableFrame, settings: SettingsReferences): string {
  const kinds = areaName(rangeOf(frame, 'accumulation'), 'both');
  return `INDEX(IF(${kinds}="","",IF(${kinds}="total",${settings.elapsed},1)),0)`;
}

/** Headers, looks, drop-downs and number formats of the table, for this many rows; `formats` are those of the KPIs' own units. */
export function frameBlocks(frame: TableFrame, formats: readonly string[], style: TableStyle): Block[] {
  return [
    { row: frame.headerRow, column: 0, cells: [frame.columns.map(({ header }) => header)], style: 'heading' },
    ...numberHeadings(frame),
    ...columnBlocks(frame, formats, style),
  ];
}

/** The looks of the rows alone, without the headers. Neighbours that look alike are dressed together. */
export function columnBlocks(frame: TableFrame, formats: readonly string[], style: TableStyle): Block[] {
  const rows = { row: firstKpiRow(frame), rows: frame.rows };
  const looks = frame.columns.map((column) => lookOf(column, style));
  const first = looks.flatMap((look, column) => (look === looks[column - 1] ? [] : [column]));
  return [
    ...first.map((column, run): Block => {
      const columns = (first[run + 1] ?? looks.length) - column;
      return { ...rows, column, columns, style: looks[column] ?? 'line' };
    }),
    ...frame.columns.map((column, position) => columnBlock(frame, column, position, formats)),
  ];
}

function lookOf({ kind, field }: Column, style: TableStyle): StyleRole {
  if (field === 'status') return style === 'page' ? 'badge' : 'lineCenter';
  if (style === 'page') return kind;
  return kind === 'input' ? 'lineInput' : 'line';
}

/** Headers stand where their column's values stand. */
function numberHeadings(frame: TableFrame): Block[] {
  const row = frame.headerRow;
  const column = columnOf(frame, 'baseline');
  const columns = columnOf(frame, 'status') - column;
  return [
    { row, column, rows: 1, columns, style: 'headingRight' },
    { row, column: column + columns, rows: 1, columns: 1, style: 'headingCenter' },
  ];
}

export type TableStyle = 'page' | 'list';

/** What a column has beyond its look: number formats, a drop-down, colours for the status. */
function columnBlock(frame: TableFrame, column: Column, position: number, formats: readonly string[]): Block {
  const { format, choices, field } = column;
  return {
    row: firstKpiRow(frame),
    column: position,
    rows: frame.rows,
    columns: 1,
    ...(format === 'unit' ? { formats: formats.map((code) => [code]) } : { format }),
    ...(choices
      ? { choices: { from: { words: choices }, message: `Choose one of: ${choices.join(', ')}.`, strict: false } }
      : {}),
    ...(field === 'goal' && frame.goals
      ? {
          choices: {
            from: { area: frame.goals },
            message: 'Choose a goal of KPI Goals, or add it there.',
            strict: false,
          },
        }
      : {}),
    ...(field === 'status' ? { rules: statusRules(cellName(firstKpiRow(frame), position)) } : {}),
  };
}

/** Status is a word with a colour; the word alone says it too. */
export function statusRules(cell: string): CellRule[] {
  const styles = [
    ['on track', 'good'],
    ['at risk', 'warn'],
    ['off track', 'bad'],
  ] as const;
  return styles.map(([word, style]) => {
    return { kind: 'formula', formula: formula(`${cell}=${textLiteral(word)}`).formula, style };
  });
}

/** The rows of the table in runs of written columns: cells that formulas spill into are in none of them. */
export function rowBlocks(frame: TableFrame, rows: readonly Readonly<Partial<Record<Field, Written>>>[]): Block[] {
  const blocks: Block[] = [];
  let run: Field[] = [];
  const close = (end: number) => {
    if (run.length > 0) {
      const cells = rows.map((row) => run.map((field) => row[field] ?? null));
      blocks.push({ row: firstKpiRow(frame), column: end - run.length, cells });
    }
    run = [];
  };
  for (const [position, { kind, field }] of frame.columns.entries()) {
    if (kind === 'result') close(position);
    else run.push(field);
  }
  close(frame.columns.length);
  return blocks;
}
