import { type Cell, currencyDecimals, isError, type MinorUnits, shownDigits, writtenUnits } from '../core/index.ts';
import { usePanel } from './context.ts';

/** Numbers as the workbook's readers write them. */
export interface Numbers {
  /** `1 200.5` or `1 200,5`: the digits that matter, or exactly `decimals` of them. */
  plain(value: number, decimals?: number): string;
  /** `87.5 %` from 0.875. */
  percent(ratio: number): string;
  /** `48 210.50` from 4821050 cents, with every digit of the currency. */
  amount(units: MinorUnits, currency: string): string;
  /** What a cell holds, in words a person would use. */
  cell(cell: Cell | undefined): string;
  /** Reads what somebody typed; null where it is no number. */
  parse(text: string): number | null;
}

const minus = '\u2212';

export function numbersFor(separator: '.' | ','): Numbers {
  return separator === ',' ? withComma : withPoint;
}

function numbers(separator: '.' | ','): Numbers {
  const plain = (value: number, decimals?: number): string => {
    const digits = decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
    return shownDigits(digits, separator);
  };
  const percent = (ratio: number): string => `${plain(Math.round(ratio * 1000) / 10)}\u00a0%`;
  return {
    plain,
    percent,
    amount: (units, currency) => shownDigits(writtenUnits(units, currencyDecimals(currency)), separator),
    cell: (cell) => {
      if (cell === null || cell === undefined) return '';
      if (isError(cell)) return cell.error.code;
      return typeof cell === 'number' ? plain(cell) : String(cell);
    },
    parse: (text) => {
      const plainText = text.replace(/[\s\u00a0\u202f]/g, '').replace(minus, '-');
      const english = separator === ',' ? plainText.replace(',', '.') : plainText;
      return /^-?(\d+\.?\d*|\.\d+)$/.test(english) ? Number(english) : null;
    },
  };
}

const withPoint = numbers('.');
const withComma = numbers(',');

export function useNumbers(): Numbers {
  const { session } = usePanel();
  return numbersFor(session.snapshot.value?.decimalSeparator ?? '.');
}
