import type { KpiRow } from './model.ts';

/** A number as messages show it: at most four significant decimals, no binary noise, never in exponents. */
export function figure(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const text =
    Math.abs(rounded) < 1e15 && Math.abs(rounded) >= 1e-4 ? String(Math.round(rounded * 1e4) / 1e4) : String(rounded);
  return text === '-0' ? '0' : text;
}

/** The same with the decimal separator of the sheet, for a cell that stays a text. */
export function writtenFigure({ card }: KpiRow, value: number): string {
  return figure(value).replace('.', card.decimalSeparator ?? '.');
}
