import type { Content } from './calculate.ts';
import { treeOf } from './formula-tree.ts';

/**
 * How a host takes texts in cells with the text format; documentation does not settle it. `plain`: everything is a text,
 * and a leading apostrophe is not part of it. `literal`: the apostrophe is part of it. `typed`: the format does not count.
 */
export type TextCells = 'plain' | 'literal' | 'typed';

/** What a spreadsheet stores when it is handed `value` for a cell of this format as if somebody had typed it. */
export function typedInput(
  value: string | number | boolean,
  format: string,
  sheet: string,
  textCells: TextCells = 'plain',
): Content {
  if (format === '@' && textCells !== 'typed') return textInTextCell(value, textCells);
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  if (value.startsWith("'")) return value.slice(1);
  const trimmed = value.trim();
  if (/^[=+\-@]/.test(trimmed) && Number.isNaN(Number(trimmed))) return formulaFrom(trimmed, sheet) ?? value;
  return numberFrom(trimmed) ?? truth(trimmed) ?? errorFrom(trimmed) ?? value;
}

function textInTextCell(value: string | number | boolean, textCells: TextCells): Content {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (text === '') return null;
  return textCells === 'plain' ? text.replace(/^'/, '') : text;
}

function formulaFrom(typed: string, sheet: string): Content | undefined {
  if (!typed.startsWith('=') && !/^[+@]/.test(typed)) return undefined;
  const formula = typed.startsWith('=') ? typed : `=${typed.slice(1)}`;
  try {
    treeOf(formula, sheet);
  } catch (failure) {
    if (typed.startsWith('=')) throw failure;
    return undefined;
  }
  return { formula };
}

function numberFrom(typed: string): number | undefined {
  const percent = /^([+-]?[\d.]+)\s*%$/.exec(typed);
  if (percent) return Number(percent[1]) / 100;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed)) return Number(typed);
  // A date of two or three parts becomes some day number; which one does not matter here.
  return /^\d{1,4}[-./]\d{1,2}([-./]\d{1,4})?$/.test(typed) ? 45_000 : undefined;
}

function truth(typed: string): boolean | undefined {
  if (/^(true|истина|wahr)$/i.test(typed)) return true;
  return /^(false|ложь|falsch)$/i.test(typed) ? false : undefined;
}

function errorFrom(typed: string): Content | undefined {
  return typed === '#N/A' ? { error: { code: '#N/A', message: '' } } : undefined;
}
