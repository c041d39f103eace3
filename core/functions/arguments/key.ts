import type { Cell } from '../../cell.ts';
import { asSeen } from '../../money/decimal.ts';

/** A key as it is compared: as text, exactly; the number 7 is the text 7. */
export function keyText(cell: Cell): string {
  if (typeof cell === 'number') return String(asSeen(cell));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
