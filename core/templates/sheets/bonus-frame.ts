import { type BonusKey, bonusColumns, type PayColumn } from '../../scorecard/pay-columns.ts';
import { areaName, cellName } from '../../workbook/area.ts';
import { isEmpty } from './arguments.ts';
import type { BonusSheetContent } from './bonus-content.ts';

/** Where the parts of KPI Bonus stand. All positions are zero-based. */
export interface BonusFrame {
  readonly columns: readonly PayColumn<BonusKey>[];
  readonly totalsRow: number;
  /** The header of the gates; null where the round has none. */
  readonly gatesRow: number | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly people: number;
  /** The header of the adjustments, and for how many lines there is room below it. */
  readonly adjustmentRow: number;
  readonly adjustmentRows: number;
  /** Where the scores of the register spill, beside the table; null where nobody is looked up. */
  readonly scoresColumn: number | null;
}

const firstSection = 3;
const roomForAdjustments = 8;

export function bonusFrame(content: BonusSheetContent): BonusFrame {
  const { people, currencies, gates, adjustments, scores } = content;
  const caps = gates.some(({ effect }) => effect === 'cap');
  const pools = currencies.some(({ pool }) => pool !== null);
  const columns = bonusColumns.filter(({ key }) => (key === 'limited' ? caps : key === 'beforePool' ? pools : true));
  const afterTotals = firstSection + currencies.length + 2;
  const gatesRow = gates.length > 0 ? afterTotals : null;
  const headerRow = gatesRow === null ? afterTotals : gatesRow + gates.length + 2;
  return {
    columns,
    totalsRow: firstSection,
    gatesRow,
    headerRow,
    firstRow: headerRow + 1,
    people: people.length,
    adjustmentRow: headerRow + people.length + 4,
    adjustmentRows: Math.max(roomForAdjustments, adjustments.length + 2),
    scoresColumn: scores === null ? null : columns.length + 1,
  };
}

export function columnIn({ columns }: BonusFrame, key: BonusKey): number {
  const column = columns.findIndex((one) => one.key === key);
  if (column < 0) throw new Error(`This round has no column “${key}”.`);
  return column;
}

/** The cells of a column for some people: `$F$12:$F$71`. */
export function rangeIn(frame: BonusFrame, key: BonusKey, first = 0, count = frame.people): string {
  return areaName({ row: frame.firstRow + first, column: columnIn(frame, key), rows: count, columns: 1 }, 'both');
}

export function cellIn(frame: BonusFrame, key: BonusKey, person: number): string {
  return cellName(frame.firstRow + person, columnIn(frame, key), 'both');
}

/** An expression over whole ranges, in a form that every host calculates for each cell (see `blankSafe`). */
export function forEach(expression: string, count: number): string {
  return count === 1 ? expression : `INDEX(${expression},0)`;
}

/** A range as an argument of a custom function, in which blank cells stay blank. */
export function blankSafeRange(range: string, count: number): string {
  return forEach(`IF(${isEmpty(range)},"",${range})`, count);
}

/** The people of one currency stand together: where each group begins, and how many they are. */
export function peopleByCurrency({ people, currencies }: BonusSheetContent) {
  let first = 0;
  return currencies.flatMap((money) => {
    const count = people.filter(({ currency }) => currency === money.currency).length;
    const block = { money, first, count };
    first += count;
    return count === 0 ? [] : [block];
  });
}
