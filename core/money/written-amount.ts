import { currencyDecimals } from './currency.ts';
import type { MinorUnits } from './minor-units.ts';

/** Every digit of an amount, as ledgers write it: 123456 cents are `1234.56`, −5 are `-0.05`. */
export function writtenUnits(units: MinorUnits, decimals: number): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = units < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** An amount with its currency: `EUR 1234.56`. */
export function writtenAmount(units: MinorUnits, currency: string): string {
  return `${currency} ${writtenUnits(units, currencyDecimals(currency))}`;
}
