import { type Area, areaName } from '../../workbook/area.ts';

/**
 * A range as an argument of a custom function: blank cells stay blank. Older builds of Excel hand a custom function 0
 * for an empty cell, and an empty actual must never be paid as 0. `INDEX` makes Sheets look at every cell of the range.
 */
export function blankSafe(area: Omit<Area, 'sheet'>): string {
  const range = areaName(area, 'both');
  if (area.rows === 1 && area.columns === 1) return `IF(${range}="","",${range})`;
  return `INDEX(IF(${range}="","",${range}),0)`;
}

/** A single cell or name that may be blank, such as a cap that nobody has set. */
export function blankSafeCell(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
