import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { writtenUnits } from '../money/written-amount.ts';
import { sha256 } from './sha256.ts';

/** One line as it is signed: both sides with their currencies. An absent side is null. */
export interface SealedLine {
  readonly id: string;
  readonly period: string;
  readonly component: string;
  readonly currency: string | null;
  readonly due: MinorUnits | null;
  readonly paidCurrency: string | null;
  readonly paid: MinorUnits | null;
}

/** Who signed what, and when. */
export interface Signature {
  readonly period: string;
  readonly preparer: string;
  readonly approver: string;
  /** ISO date: `2026-10-05`. */
  readonly signedOn: string;
}

/**
 * A line as text: a JSON array of id, period, component, currency and amount due, currency and amount paid. Amounts have
 * all decimals of their currency; an absent side is null. `["01234","Q3 2026","Bonus","EUR","850.00","EUR","850.00"]`
 */
export function sealText({ id, period, component, currency, due, paidCurrency, paid }: SealedLine): string {
  const amount = (units: MinorUnits | null, code: string | null) =>
    units === null || code === null ? null : writtenUnits(units, currencyDecimals(code));
  return JSON.stringify([
    id,
    period,
    component,
    currency,
    amount(due, currency),
    paidCurrency,
    amount(paid, paidCurrency),
  ]);
}

/** Reads a sealed line back; null where the text is none. */
export function readSealText(text: string): SealedLine | null {
  const fields = jsonArray(text);
  if (fields?.length !== 7) return null;
  const [id, period, component, currency, due, paidCurrency, paid] = fields;
  if (typeof id !== 'string' || typeof period !== 'string' || typeof component !== 'string') return null;
  const side = (code: unknown, amount: unknown) => {
    if (code === null && amount === null) return { code: null, units: null };
    if (typeof code !== 'string' || typeof amount !== 'string') return null;
    const units = minorUnitsOf(Number(amount), currencyDecimals(code));
    return units === null || writtenUnits(units, currencyDecimals(code)) !== amount ? null : { code, units };
  };
  const [owed, given] = [side(currency, due), side(paidCurrency, paid)];
  if (!owed || !given) return null;
  return { id, period, component, currency: owed.code, due: owed.units, paidCurrency: given.code, paid: given.units };
}

function jsonArray(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The first digits of a line's own digest: enough to see which line of a sheet was changed. */
export function lineCheck(text: string): string {
  return sha256(text).slice(0, 12);
}

/**
 * The digest of a signed round: SHA-256 of its canonical text, which is UTF-8 with a line feed after each line.
 *
 *     kpi-seal 1
 *     ["Q3 2026","Ana Ruiz","Ben Okoro","2026-10-05",63]
 *     ["01234","Q3 2026","Bonus","EUR","850.00","EUR","850.00"]
 *     …
 *
 * The second line is period, preparer, approver, date and number of lines; then follow the sealed lines in the order of
 * their texts, by code units. Anybody with the sheet and any SHA-256 program can work it out.
 */
export function sealDigest({ period, preparer, approver, signedOn }: Signature, texts: readonly string[]): string {
  const head = ['kpi-seal 1', JSON.stringify([period, preparer, approver, signedOn, texts.length])];
  return sha256([...head, ...[...texts].sort(), ''].join('\n'));
}
