import { foldText } from '../scorecard/target/fold.ts';
import { type DecimalSeparator, readNumber } from '../scorecard/target/number.ts';

/** A written amount: its value, or the values that it could be; none where it is no amount. */
export interface AmountText {
  readonly values: readonly number[];
  /** The currency that stands beside the number, as an ISO code; null where none does or its sign serves several. */
  readonly currency: string | null;
}

/** Signs that mean one currency. `$`, `kr` and `¥` serve several and say nothing. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₫': 'VND',
  đ: 'VND',
  '₹': 'INR',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  zł: 'PLN',
  руб: 'RUB',
  'руб.': 'RUB',
};

/**
 * Reads an amount typed as text: `1.234,56`, `1,234.56 €`, `(100.00)`, `100-`, `EUR 1 200`. Parentheses and a trailing
 * minus make it negative. Without a convention a text that could mean two amounts returns both.
 */
export function readAmount(text: string, decimalSeparator?: DecimalSeparator): AmountText {
  const folded = foldText(text);
  const match = /^([^\d.,+()-]*\.?)(?=[\d.,+-])(.*\d)([^\d.,+()-]*\.?)$/.exec(withoutWrapping(folded).body);
  if (!match) return { values: [], currency: null };
  const [, before = '', number = '', after = ''] = match;
  const words = [before, after].map((word) => word.trim()).filter((word) => word !== '');
  const currencies = words.map(currencyNamed);
  if (currencies.includes(undefined) || words.length > 1) return { values: [], currency: null };
  const options = decimalSeparator === undefined ? {} : { decimalSeparator };
  const { values } = readNumber(number.trim(), options);
  const sign = withoutWrapping(folded).negative ? -1 : 1;
  return { values: values.map((value) => sign * value + 0), currency: currencies[0] ?? null };
}

/** Undefined where the word is no currency; null where it is one of several. */
export function currencyNamed(word: string): string | null | undefined {
  const known = signs[word.toLowerCase()];
  if (known !== undefined) return known;
  if (/^[A-Za-z]{3}$/.test(word)) return word.toUpperCase();
  return /^([A-Z]{1,2}\$|[$¥]|kr\.?|fr\.?)$/i.test(word) ? null : undefined;
}

function withoutWrapping(text: string): { body: string; negative: boolean } {
  const wrapped = /^([^\d()]*)\((.+)\)([^\d()]*)$/.exec(text);
  if (wrapped) return { body: `${wrapped[1]}${wrapped[2]}${wrapped[3]}`.trim(), negative: true };
  const trailing = /^([^-]*\d)\s*-(\D*)$/.exec(text);
  if (trailing) return { body: `${trailing[1]}${trailing[2]}`, negative: true };
  return { body: text, negative: false };
}

/**
 * The convention that the texts of a column show: `,` or `.` where every text that tells agrees, null where none tells,
 * `mixed` where they contradict each other.
 */
export function conventionOf(texts: readonly string[]): DecimalSeparator | 'mixed' | null {
  const seen = new Set<DecimalSeparator>();
  for (const text of texts) {
    const [withPoint] = readAmount(text, '.').values;
    const [withComma] = readAmount(text, ',').values;
    const digits = foldText(text).replace(/[^\d.,]/g, '');
    const last = /[.,](?=[^.,]*$)/.exec(digits)?.[0];
    if (last !== '.' && last !== ',') continue;
    if (withPoint === undefined || withPoint !== withComma) continue;
    const isDecimal = digits.split(last).length === 2;
    seen.add(isDecimal ? last : last === '.' ? ',' : '.');
  }
  if (seen.size > 1) return 'mixed';
  return [...seen][0] ?? null;
}
