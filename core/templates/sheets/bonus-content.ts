import type { AdjustmentKey, GateKey } from '../../scorecard/pay-columns.ts';
import type { Written } from '../../workbook/change.ts';

/** One employee of the round. Whoever looks the score up in the register says so. */
export interface BonusSheetPerson {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly currency: string;
  readonly condition: Written;
  /** A reference to the score on the person's own sheet, `lookup` in the register, null where there is none. */
  readonly score: { readonly reference: string } | 'lookup' | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly target: number | null;
}

export interface BonusSheetCurrency {
  readonly currency: string;
  /** To which bonuses are rounded. */
  readonly decimals: number;
  /** Whether the round shares out a fixed sum in this currency. */
  readonly pool: number | null;
  readonly minimum: number | null;
  readonly cap: number | null;
  readonly budget: number | null;
}

export interface BonusSheetContent {
  readonly sheet: string;
  readonly mark: string;
  readonly period: string;
  /** In the order of the currencies: those of one currency stand together. */
  readonly people: readonly BonusSheetPerson[];
  readonly currencies: readonly BonusSheetCurrency[];
  readonly gates: readonly Readonly<Record<Exclude<GateKey, 'met' | 'missed' | 'unknown'>, Written>>[];
  readonly adjustments: readonly Readonly<Record<AdjustmentKey, Written>>[];
  /** The call that scores everybody in the register, without `=`; null where nobody is looked up. */
  readonly scores: string | null;
  readonly hasScale: boolean;
}
