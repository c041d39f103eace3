export type DecimalSeparator = '.' | ',';

/** A comma that can only be a decimal one: "0,5", "12,5", "1.200,5"; not "1,200". */
const decimalComma = /(?:^|[^\d.,])(?:\d{1,3}(?:[. \u00a0\u202f']\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})|0,\d+)(?![\d.,])/;
const decimalPoint =
  /(?:^|[^\d.,])(?:\d{1,3}(?:[, \u00a0\u202f']\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|0\.\d+)(?![\d.,])/;

/** The decimal separator that texts show; null where none of them decides it, or where they contradict each other. */
export function visibleSeparator(texts: Iterable<string>): DecimalSeparator | null {
  let [comma, point] = [false, false];
  for (const text of texts) {
    comma ||= decimalComma.test(text);
    point ||= decimalPoint.test(text);
  }
  if (comma === point) return null;
  return comma ? ',' : '.';
}
