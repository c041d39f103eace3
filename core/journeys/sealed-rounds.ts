import { type BonusSheet, readBonusSheet } from '../bonus-round/bonus-sheet.ts';
import { bonusComponent } from '../bonus-round/due.ts';
import { currencyDecimals } from '../money/currency.ts';
import { minorUnitsOf } from '../money/minor-units.ts';
import type { SealedAmount } from '../reconciliation/integrity.ts';
import { rememberedMapping } from '../reconciliation/mapping-memory.ts';
import type { PayPeriod } from '../reconciliation/pay-period.ts';
import { readingPayroll } from '../reconciliation/payroll.ts';
import type { PayrollField } from '../reconciliation/payroll-words.ts';
import { type ReconciliationSheet, readReconciliationSheets } from '../reconciliation/reconciliation-sheet.ts';
import { readSealText, sealDigest } from '../reconciliation/seal.ts';
import { readSeals } from '../reconciliation/seal-log.ts';
import type { StandingLine } from '../reconciliation/sealed-side.ts';
import { type SealCheck, verifySeal } from '../reconciliation/verify-seal.ts';
import { isoDate, serialOfIso } from '../scorecard/day.ts';
import { keyOfCell, wordsOfCell } from '../scorecard/pay-table.ts';
import type { Area } from '../workbook/area.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';

/** Whether the seal of a period still fits: its reconciliation sheet, its bonus sheet and its payroll sheet. */
export function checkSeal(snapshot: Snapshot, sheet: ReconciliationSheet): SealCheck {
  return finished(checkingSeal(snapshot, sheet));
}

/** `checkSeal` in steps. */
export function* checkingSeal(snapshot: Snapshot, sheet: ReconciliationSheet): Steps<SealCheck> {
  const bonus = readBonusSheet(snapshot, sheet.period);
  const paidSheet = wordsOfCell(sheet.facts.payrollSheet);
  const paid = yield* readingStandingPaid(snapshot, sheet);
  yield;
  return verifySeal(sheet, readSeals(snapshot).get(sheet.period) ?? null, {
    due: bonus ? standingDue(bonus) : null,
    paid,
    dueSheet: bonus?.sheet ?? wordsOfCell(sheet.facts.dueSheet),
    paidSheet,
    mark: snapshot.decimalSeparator,
  });
}

/** The open period first, then every period that has a reconciliation sheet. */
export function periodsKnown(snapshot: Snapshot, open: PayPeriod): PayPeriod[] {
  const others = readReconciliationSheets(snapshot).filter(({ period }) => period !== open.label);
  return [open, ...others.flatMap((sheet) => periodOf(sheet) ?? [])];
}

/** How a reconciliation sheet names its period: `Q3 2026 (2026-07-01 to 2026-09-30)`. */
export function periodFact({ label, start, end }: PayPeriod): string {
  return `${label} (${isoDate(start)} to ${isoDate(end)})`;
}

function periodOf({ period, facts }: ReconciliationSheet): PayPeriod | null {
  const dates = /\((\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})\)$/.exec(wordsOfCell(facts.period));
  const [start, end] = [serialOfIso(dates?.[1] ?? ''), serialOfIso(dates?.[2] ?? '')];
  return start === null || end === null ? null : { label: period, start, end };
}

/** The lines of all rounds that were signed and still carry the digest that KPI Log holds. */
export function sealedAmounts(snapshot: Snapshot): SealedAmount[] {
  const seals = readSeals(snapshot);
  return readReconciliationSheets(snapshot).flatMap((sheet) => {
    const seal = seals.get(sheet.period);
    const texts = sheet.lines.flatMap(({ sealed }) => (sealed === '' ? [] : [sealed]));
    if (!seal || sealDigest(seal.signature, texts) !== seal.digest) return [];
    return texts.flatMap((text) => {
      const line = readSealText(text);
      return line ? [{ ...line, currency: line.currency ?? line.paidCurrency ?? '' }] : [];
    });
  });
}

/** What the bonus sheet shows now, line by line, with the cells that show it. */
export function standingDue(bonus: BonusSheet): StandingLine[] {
  const cell = (row: number, column: number | undefined): Area => {
    return { sheet: bonus.sheet, row, column: column ?? 0, rows: 1, columns: 1 };
  };
  const people = bonus.people.map((row): StandingLine => {
    const [currency, amount] = [wordsOfCell(row.at('currency')), row.at('bonus')];
    const units = typeof amount === 'number' ? minorUnitsOf(amount, currencyDecimals(currency)) : null;
    const at = (key: 'id' | 'currency' | 'bonus') => cell(row.row, bonus.columns.get(key));
    const cells = { id: at('id'), currency: at('currency'), units: at('bonus') };
    return { id: keyOfCell(row.at('id')), period: bonus.period, component: bonusComponent, currency, units, cells };
  });
  const adjustments = bonus.adjustments.map(({ id, period, component, currency, units, row }): StandingLine => {
    const at = (key: 'id' | 'period' | 'component' | 'currency' | 'amount') =>
      cell(row, bonus.adjustmentColumns.get(key));
    const keys = { id: at('id'), period: at('period'), component: at('component') };
    return {
      id,
      period,
      component,
      currency,
      units,
      cells: { ...keys, currency: at('currency'), units: at('amount') },
    };
  });
  return [...people, ...adjustments];
}

/** What the payroll sheet says now, read as it was read when the round was signed. */
function* readingStandingPaid(snapshot: Snapshot, sheet: ReconciliationSheet): Steps<StandingLine[] | null> {
  const payrollSheet = sheetNamed(snapshot, wordsOfCell(sheet.facts.payrollSheet));
  const mapping = payrollSheet ? rememberedMapping(sheet.facts, payrollSheet) : null;
  const period = periodOf(sheet);
  if (!payrollSheet || !mapping || !period) return null;
  const context = {
    ...{ periods: periodsKnown(snapshot, period), component: bonusComponent, mark: snapshot.decimalSeparator },
  };
  const { payments } = yield* readingPayroll(payrollSheet, mapping, context);
  return payments.map((line) => {
    const at = (field: PayrollField): Area | undefined => {
      const column = mapping.columns[field];
      return column === undefined
        ? undefined
        : { sheet: payrollSheet.name, row: line.row, column, rows: 1, columns: 1 };
    };
    const found = {
      id: at('id'),
      period: at('period'),
      component: at('component'),
      currency: at('currency'),
      units: at('amount'),
    };
    return { ...line, cells: withoutAbsent(found) };
  });
}

function withoutAbsent(cells: Readonly<Record<string, Area | undefined>>): StandingLine['cells'] {
  return Object.fromEntries(Object.entries(cells).filter(([, area]) => area !== undefined));
}
