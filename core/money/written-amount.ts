import { currencyDecimals } from './currency.ts';
import type { MinorUnits } from './minor-units.ts';

/** Every digit of an amount, as ledgers write it: 123456 cents are `1234.56`, −5 are `-0.05`. */
export function writtenUnits(units: MinorUnits, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = units < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** How the workbook's readers write decimals. */
export type DecimalMark = '.' | ',';

const thin = '\u202f';
const minus = '\u2212';

/** Digits as a program writes them, with the groups and the decimal mark that readers expect: `−1 234,5`. */
export function shownDigits(digits: string, mark: DecimalMark): string {
  if (digits.includes('e')) return digits.replace('.', mark);
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thin);
  const sign = digits.startsWith('-') && /[1-9]/.test(digits) ? minus : '';
  return `${sign}${grouped}${fraction === '' ? '' : mark + fraction}`;
}

/** A number in a sentence, with the digits that people see. */
export function shownNumber(value: number, mark: DecimalMark): string {
  return shownDigits(String(Number(value.toPrecision(15))), mark);
}

/** An amount in a sentence, for readers: `EUR 1 234,56`. What is sealed is written by `writtenUnits`. */
export function shownAmount(units: MinorUnits, currency: string, mark: DecimalMark): string {
  return `${currency} ${shownDigits(writtenUnits(units, currencyDecimals(currency)), mark)}`;
}

/** A sentence without the marks of its language, so that two readers' versions of it compare equal. */
export function withoutMarks(sentence: string): string {
  return sentence
    .replace(/(\d)\u202f(?=\d)/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\u2212/g, '-');
}
