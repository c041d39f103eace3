import { readBonusSheet } from '../bonus-round/bonus-sheet.ts';
import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { readMark } from '../scorecard/mark.ts';
import { wordsOfCell } from '../scorecard/pay-table.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** How one period went, from its bonus sheet. */
export interface PeriodTrend {
  readonly period: string;
  /** People with a score, of those in the round. */
  readonly scored: number;
  readonly people: number;
  /** Null where nobody has a score. */
  readonly least: number | null;
  readonly middle: number | null;
  readonly most: number | null;
  /** What the round pays, a currency each. */
  readonly costs: readonly { readonly currency: string; readonly units: MinorUnits }[];
}

/** All periods that have a bonus sheet, in the order of their sheets, which is the order in which they were written. */
export function periodTrends(snapshot: Snapshot): PeriodTrend[] {
  const periods = snapshot.sheets.flatMap(({ mark }) => {
    const read = readMark(mark);
    return read?.kind === 'bonus' && read.of.period !== undefined ? [read.of.period] : [];
  });
  return periods.flatMap((period) => {
    const sheet = readBonusSheet(snapshot, period);
    if (!sheet) return [];
    const scores = sheet.people.flatMap((row) => {
      const score = row.at('score');
      return typeof score === 'number' ? [score] : [];
    });
    const sorted = scores.sort((a, b) => a - b);
    return [
      {
        ...{ period, scored: sorted.length, people: sheet.people.length },
        ...{ least: sorted[0] ?? null, most: sorted[sorted.length - 1] ?? null },
        middle: sorted[Math.floor((sorted.length - 1) / 2)] ?? null,
        costs: sheet.totals.flatMap((row) => {
          const [currency, payable] = [wordsOfCell(row.at('currency')), row.at('payable')];
          const units = typeof payable === 'number' ? minorUnitsOf(payable, currencyDecimals(currency)) : null;
          return units === null ? [] : [{ currency, units }];
        }),
      },
    ];
  });
}
