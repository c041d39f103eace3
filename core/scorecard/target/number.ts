import { foldText } from './fold.ts';

export type DecimalSeparator = '.' | ',';

/** A written number: one value, or the several that it could be, the likelier first. Empty where it is none. */
export interface NumberReading {
  readonly values: readonly number[];
}

/** Digits with their possible separators: "1 200,50", "1'570", "10,00,000", "4.4", "1.2E+06". */
export const numberPattern = /(?:\d{1,3}(?:[ ']\d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?:[eE][+-]?\d+(?![\dA-Za-z]))?|[.,]\d+/y;

/**
 * Reads a number as people write it. `decimalSeparator` is the convention of the sheet; without it a single separator
 * before three digits is ambiguous ("1,570" is 1570 or 1.57) and both readings are returned.
 */
export function readNumber(
  text: string,
  options: { readonly decimalSeparator?: DecimalSeparator } = {},
): NumberReading {
  const folded = foldText(text);
  const signed = /^([+-]?) ?(.*)$/.exec(folded);
  const digits = signed?.[2] ?? '';
  numberPattern.lastIndex = 0;
  const match = numberPattern.exec(digits);
  if (match === null || match[0].length !== digits.length) return { values: [] };
  const sign = signed?.[1] === '-' ? '-' : '';
  return { values: decimalsOf(digits, options.decimalSeparator).map((decimal) => Number(sign + decimal)) };
}

/** The plain decimals ("1570", "1.57") that digits with separators can stand for. */
export function decimalsOf(written: string, decimalSeparator?: DecimalSeparator): readonly string[] {
  const [mantissa = '', exponent] = written.replace(/[ ']/g, '').split(/[eE]/);
  const tail = exponent === undefined ? '' : `e${exponent}`;
  return mantissaDecimals(mantissa, /[ ']/.test(written), decimalSeparator).map((decimal) => decimal + tail);
}

function mantissaDecimals(digits: string, grouped: boolean, convention?: DecimalSeparator): readonly string[] {
  const separators = digits.replace(/\d/g, '');
  const last = separators.slice(-1);
  if (separators === '') return [digits];
  const other = separators.split('').find((separator) => separator !== last);
  if (other !== undefined) return oneDecimal(digits, last);
  if (separators.length > 1) return isGrouping(digits, last) ? [digits.split(last).join('')] : [];
  const [whole = '', rest = ''] = digits.split(last);
  const canGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !grouped;
  const asDecimal = `${whole === '' ? '0' : whole}.${rest}`;
  if (!canGroup) return [asDecimal];
  if (convention !== undefined) return [convention === last ? asDecimal : whole + rest];
  return [whole + rest, asDecimal];
}

/** "1,234.5": the last separator is the decimal one, the other groups. */
function oneDecimal(digits: string, decimal: string): readonly string[] {
  const at = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, at);
  const grouping = decimal === '.' ? ',' : '.';
  if (whole.includes(decimal) || !isGrouping(whole, grouping)) return [];
  return [`${whole.split(grouping).join('')}.${digits.slice(at + 1)}`];
}

/** Groups of three, or Indian groups of two before the last three. */
function isGrouping(digits: string, separator: string): boolean {
  const groups = digits.split(separator);
  const middle = groups.slice(1, -1);
  const ends = /^\d{1,3}$/.test(groups[0] ?? '') && /^\d{3}$/.test(groups[groups.length - 1] ?? '');
  return ends && (middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2));
}
