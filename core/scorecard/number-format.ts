/**
 * `%` shows 0.95 as 95.0 %, ratios keep two decimals, ratings and times one, money (a symbol or an ISO code) its cents.
 * Anything else is shown as it is, with its thousands apart where the target has some.
 */
export function numberFormatOf(unit: string, target: unknown = null): string {
  const word = unit.trim();
  if (word.startsWith('%')) return '0.0%';
  if (/^([A-Z]{3}|[$€£¥₽₫₹₴₸₺])$/.test(word)) return '#,##0.00';
  if (/^(ratio|times)\b/.test(word)) return '0.00';
  if (/^(score|hours|minutes)\b/.test(word)) return '0.0';
  return typeof target === 'number' && Math.abs(target) >= 1000 ? '#,##0' : 'General';
}
