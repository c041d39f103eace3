import { type Area, areaName } from '../../workbook/area.ts';

/**
 * A range as an argument of a custom function: blank cells stay blank. Older builds of Excel hand a custom function 0
 * for an empty cell, and an empty actual must never be paid as 0. `INDEX` makes Sheets look at every cell of the range.
 */
export function blankSafe(area: Omit<Area, 'sheet'>): string {
  const range = areaName(area, 'both');
  return `INDEX(IF(${isEmpty(range)},"",${range}),0)`;
}

/** A single cell or name that may be blank, such as a cap that nobody has set. */
export function blankSafeCell(reference: string): string {
  return `IF(${isEmpty(reference)},"",${reference})`;
}

/** Asks for the length, because the preview's engine finds 0 equal to the empty text, and an actual of 0 counts. */
export function isEmpty(reference: string): string {
  return `LEN(${reference})=0`;
}
