import {
  type AdjustmentKey,
  adjustmentColumns,
  amountFormat,
  type RoundTotalKey,
  roundTotalColumns,
} from '../../scorecard/pay-columns.ts';
import { areaName, cellName } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import { formula, numberLiteral } from '../../workbook/formula.ts';
import { isEmpty } from './arguments.ts';
import type { BonusSheetContent, BonusSheetCurrency } from './bonus-content.ts';
import { type BonusFrame, peopleByCurrency, rangeIn } from './bonus-frame.ts';
import type { Block } from './draft.ts';
import { headingBlocks } from './pay-table.ts';

/** One line for each currency: what is calculated, adjusted and payable, next to its pool and its budget. */
export function roundTotalBlocks(content: BonusSheetContent, frame: BonusFrame): Block[] {
  const { totalsRow } = frame;
  const blocks = peopleByCurrency(content);
  const cells = content.currencies.map((money) => {
    const block = blocks.find((one) => one.money === money);
    return roundTotalColumns.map(({ key }) => totalOf(key, money, block, content, frame));
  });
  const formats = content.currencies.map(({ decimals }) => {
    return roundTotalColumns.map(({ format }) => (format === 'amount' ? amountFormat(decimals) : format));
  });
  const rows = content.currencies.length;
  return [
    ...headingBlocks(roundTotalColumns, totalsRow),
    ...roundTotalColumns.map(({ kind }, column): Block => {
      return { row: totalsRow + 1, column, rows, columns: 1, style: kind === 'input' ? 'lineInput' : 'total' };
    }),
    { row: totalsRow + 1, column: 0, cells, formats },
  ];
}

/** `$G$5`: a cell of the line of one currency. */
export function totalCell(
  content: BonusSheetContent,
  { totalsRow }: BonusFrame,
  currency: string,
  key: RoundTotalKey,
): string {
  const line = content.currencies.findIndex((one) => one.currency === currency);
  const column = roundTotalColumns.findIndex((one) => one.key === key);
  return cellName(totalsRow + 1 + line, column, 'both');
}

type People = ReturnType<typeof peopleByCurrency>[number] | undefined;

function totalOf(
  key: RoundTotalKey,
  money: BonusSheetCurrency,
  people: People,
  content: BonusSheetContent,
  frame: BonusFrame,
): Written {
  const own = (other: RoundTotalKey) => totalCell(content, frame, money.currency, other);
  const rounded = (sum: string) => formula(`ROUND(${sum},${numberLiteral(money.decimals)})`);
  const bonuses = people ? rangeIn(frame, 'bonus', people.first, people.count) : '';
  switch (key) {
    case 'currency':
      return money.currency;
    case 'people':
      return people?.count ?? 0;
    case 'paid':
      return people ? formula(`COUNT(${bonuses})`) : 0;
    case 'calculated':
      return people ? rounded(`SUM(${bonuses})`) : 0;
    case 'adjustments':
      return rounded(`SUMIFS(${adjustments(frame, 'amount')},${adjustments(frame, 'currency')},${own('currency')})`);
    case 'payable':
      return rounded(`${own('calculated')}+${own('adjustments')}`);
    case 'left':
      return formula(`IF(${isEmpty(own('budget'))},"",${own('budget')}-${own('payable')})`);
    default:
      return money[key];
  }
}

function adjustments({ adjustmentRow, adjustmentRows }: BonusFrame, key: AdjustmentKey): string {
  const column = adjustmentColumns.findIndex((one) => one.key === key);
  return areaName({ row: adjustmentRow + 1, column, rows: adjustmentRows, columns: 1 }, 'both');
}
