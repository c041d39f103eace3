import { type Cell, isError } from '../core/index.ts';
import { usePanel } from './context.ts';

/** Numbers as the workbook's readers write them. */
export interface Numbers {
  /** `1 200.5` or `1 200,5`: the digits that matter, or exactly `decimals` of them. */
  plain(value: number, decimals?: number): string;
  /** `87.5 %` from 0.875. */
  percent(ratio: number): string;
  /** What a cell holds, in words a person would use. */
  cell(cell: Cell | undefined): string;
  /** Reads what somebody typed; null where it is no number. */
  parse(text: string): number | null;
}

const thin = '\u202f';
const minus = '\u2212';

export function numbersFor(separator: '.' | ','): Numbers {
  const plain = (value: number, decimals?: number): string => {
    const digits = decimals === undefined ? String(Number(value.toPrecision(12))) : Math.abs(value).toFixed(decimals);
    if (digits.includes('e')) return digits.replace('.', separator);
    const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thin);
    const sign = value < 0 && /[1-9]/.test(digits) ? minus : '';
    return `${sign}${grouped}${fraction === '' ? '' : separator + fraction}`;
  };
  const percent = (ratio: number): string => `${plain(Math.round(ratio * 1000) / 10)}\u00a0%`;
  return {
    plain,
    percent,
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

export function useNumbers(): Numbers {
  const { session } = usePanel();
  return numbersFor(session.snapshot.value?.decimalSeparator ?? '.');
}
