import { columnLetters, parseAreaName } from '../workbook/area.ts';
import type { NamedSetting } from './book.ts';
import { type Field, fields } from './field.ts';
import type { Correction } from './reading.ts';

const prefix = 'Columns of ';

/** How a correction stands in the file: a line that a colleague can read and change. */
export function correctionLine(correction: Correction): { readonly name: string; readonly value: string } {
  const parts: string[] = [];
  if (correction.skip) parts.push('no KPIs here');
  if (correction.headerRow !== undefined) parts.push(`headers in row ${correction.headerRow + 1}`);
  for (const [column, field] of Object.entries(correction.columns ?? {})) {
    parts.push(`${columnLetters(Number(column))} = ${field ?? 'nothing'}`);
  }
  if (correction.headings !== undefined) parts.push(`headings = ${correction.headings ?? 'nothing'}`);
  if (correction.carriedDown !== undefined) {
    parts.push(correction.carriedDown ? 'blank = the name above' : 'blank = open');
  }
  return { name: `${prefix}${correction.sheet}`, value: parts.join('; ') };
}

/** Null where the line says nothing about columns. Words that are not understood are left out. */
export function readCorrection(line: Pick<NamedSetting, 'name' | 'value'>): Correction | null {
  if (!line.name.startsWith(prefix) || typeof line.value !== 'string') return null;
  const columns: Record<number, Field | 'history' | null> = {};
  let correction: Correction = { sheet: line.name.slice(prefix.length) };
  for (const part of line.value.split(';').map((text) => text.trim())) {
    const row = /^headers in row (\d+)$/.exec(part)?.[1];
    const [left = '', right = ''] = part.split('=').map((text) => text.trim());
    const column = parseAreaName(`${left.toUpperCase()}1`)?.column;
    if (part === 'no KPIs here') correction = { ...correction, skip: true };
    else if (row !== undefined) correction = { ...correction, headerRow: Number(row) - 1 };
    else if (left === 'blank') correction = { ...correction, carriedDown: right === 'the name above' };
    else if (left === 'headings') correction = { ...correction, headings: fieldOf(right) };
    else if (/^[A-Za-z]{1,3}$/.test(left) && column !== undefined && isKnown(right)) {
      columns[column] = right === 'history' ? 'history' : fieldOf(right);
    }
  }
  return { ...correction, columns };
}

function isKnown(word: string): boolean {
  return word === 'nothing' || word === 'history' || fieldOf(word) !== null;
}

function fieldOf(word: string): Field | null {
  return fields.find((field) => field === word) ?? null;
}
