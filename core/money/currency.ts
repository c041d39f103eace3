/** Currencies whose minor unit is not a hundredth, by their number of decimals (ISO 4217). */
export const unusualDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const decimalsByCode = new Map(
  unusualDecimals.flatMap(([decimals, codes]) => codes.split(' ').map((code) => [code, decimals] as const)),
);

/** How many decimals amounts of a currency have: 2 unless ISO 4217 says otherwise. Letter case does not matter. */
export function currencyDecimals(code: string): number {
  return decimalsByCode.get(code.trim().toUpperCase()) ?? 2;
}
