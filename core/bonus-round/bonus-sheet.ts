import { type Cell, isBlank } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { type MinorUnits, minorUnitsOf } from '../money/minor-units.ts';
import { readMark } from '../scorecard/mark.ts';
import {
  type AdjustmentKey,
  adjustmentColumns,
  type BonusKey,
  bonusColumns,
  everyone,
  type GateKey,
  gateColumns,
  type RoundTotalKey,
  roundTotalColumns,
} from '../scorecard/pay-columns.ts';
import { keyOfCell, type PayRow, type PayTable, readPayTable, wordsOfCell } from '../scorecard/pay-table.ts';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';
import type { Gate, GateEffect } from './gate.ts';
import type { Pool } from './pay.ts';

/** A line that people added to what was calculated. */
export interface Adjustment {
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly component: string;
  readonly currency: string;
  readonly units: MinorUnits;
  readonly reason: string;
  readonly row: number;
}

/** KPI Bonus of one period as it stands, read by its headers. */
export interface BonusSheet {
  readonly sheet: string;
  readonly period: string;
  readonly columns: ReadonlyMap<BonusKey, number>;
  readonly people: readonly PayRow<BonusKey>[];
  readonly totalColumns: ReadonlyMap<RoundTotalKey, number>;
  readonly totals: readonly PayRow<RoundTotalKey>[];
  readonly gates: readonly Gate[];
  readonly pools: readonly Pool[];
  readonly budgets: ReadonlyMap<string, number>;
  /** What stands in the column of own conditions, by id: TRUE, FALSE, or whatever else somebody typed. */
  readonly conditions: ReadonlyMap<string, Cell>;
  readonly adjustments: readonly Adjustment[];
  readonly adjustmentColumns: ReadonlyMap<AdjustmentKey, number>;
  /** Lines that cannot be used, with the cure. */
  readonly problems: readonly string[];
}

/** The bonus sheet of a period; null where none has been written. */
export function readBonusSheet(snapshot: Snapshot, period: string): BonusSheet | null {
  const sheet = snapshot.sheets.find(({ mark }) => {
    const read = readMark(mark);
    return read?.kind === 'bonus' && read.of.period === period;
  });
  return sheet ? bonusSheetIn(sheet, period) : null;
}

function bonusSheetIn(sheet: SheetSnapshot, period: string): BonusSheet | null {
  const people = readPayTable(sheet, bonusColumns, ['id', 'score', 'bonus']);
  if (!people) return null;
  const totals = readPayTable(sheet, roundTotalColumns, ['currency', 'people', 'payable']);
  const gates = readPayTable(sheet, gateColumns, ['name', 'effect', 'threshold']);
  const adjustments = readPayTable(sheet, adjustmentColumns, ['id', 'component', 'amount'], true);
  const problems: string[] = [];
  const filled = people.rows.filter((row) => keyOfCell(row.at('id')) !== '');
  return {
    sheet: sheet.name,
    period,
    columns: people.columns,
    people: filled,
    totalColumns: totals?.columns ?? new Map(),
    totals: totals?.rows ?? [],
    gates: (gates?.rows ?? []).flatMap((row) => gateOf(row, problems)),
    pools: (totals?.rows ?? []).flatMap((row) => poolOf(row, problems)),
    budgets: new Map(
      (totals?.rows ?? []).flatMap((row) => {
        const budget = limitIn(row, 'budget', problems);
        return budget === null ? [] : [[wordsOfCell(row.at('currency')), budget]];
      }),
    ),
    conditions: new Map(
      filled.flatMap((row) => (isBlank(row.at('condition')) ? [] : [[keyOfCell(row.at('id')), row.at('condition')]])),
    ),
    adjustments: adjustmentRows(adjustments).flatMap((row) => adjustmentOf(row, problems)),
    adjustmentColumns: adjustments?.columns ?? new Map(),
    problems,
  };
}

function gateOf(row: PayRow<GateKey>, problems: string[]): Gate[] {
  const name = wordsOfCell(row.at('name'));
  const effect = (['keep', 'zero', 'cap'] as const).find(
    (one: GateEffect) => one === wordsOfCell(row.at('effect')).toLowerCase(),
  );
  const better = (['higher', 'lower'] as const).find(
    (one) => one === (wordsOfCell(row.at('better')).toLowerCase() || 'higher'),
  );
  const [actual, threshold, cap] = [row.at('actual'), row.at('threshold'), row.at('cap')];
  const isMeasured = isBlank(actual) || typeof actual === 'number';
  if (effect === undefined || better === undefined || typeof threshold !== 'number' || !isMeasured) {
    problems.push(`The gate “${name}” needs numbers, higher or lower, and one of keep, zero, cap. Complete its line.`);
    return [];
  }
  const department = wordsOfCell(row.at('department'));
  return [
    {
      ...{ name, threshold, better, effect },
      department: department === '' || department.toLowerCase() === everyone ? null : department,
      actual: typeof actual === 'number' ? actual : null,
      cap: typeof cap === 'number' ? cap : null,
    },
  ];
}

function poolOf(row: PayRow<RoundTotalKey>, problems: string[]): Pool[] {
  const [amount, minimum, cap] = (['pool', 'minimum', 'cap'] as const).map((key) => limitIn(row, key, problems));
  if (typeof amount !== 'number') return [];
  return [{ currency: wordsOfCell(row.at('currency')), amount, minimum: minimum ?? null, cap: cap ?? null }];
}

/** A number of the line of a currency; null where nobody has set it. */
function limitIn(row: PayRow<RoundTotalKey>, key: RoundTotalKey, problems: string[]): number | null {
  const cell = row.at(key);
  if (typeof cell === 'number') return cell;
  const header = roundTotalColumns.find((column) => column.key === key)?.header ?? key;
  const currency = wordsOfCell(row.at('currency'));
  if (!isBlank(cell)) problems.push(`“${header}” of ${currency} is not a number. Correct the cell or clear it.`);
  return null;
}

/** The lines below the header, and below blank rows those with an amount: what else people write there is a remark. */
function adjustmentRows(table: PayTable<AdjustmentKey> | null): readonly PayRow<AdjustmentKey>[] {
  const next = (table?.headerRow ?? 0) + 1;
  return (table?.rows ?? []).filter(({ row, at }, index) => row === next + index || !isBlank(at('amount')));
}

function adjustmentOf(row: PayRow<AdjustmentKey>, problems: string[]): Adjustment[] {
  const text = (key: AdjustmentKey) => wordsOfCell(row.at(key));
  const [id, currency, amount] = [keyOfCell(row.at('id')), text('currency').toUpperCase(), row.at('amount')];
  const units = typeof amount === 'number' ? minorUnitsOf(amount, currencyDecimals(currency)) : null;
  if (id === '' || currency === '' || units === null || text('period') === '' || text('component') === '') {
    problems.push(`The adjustment in row ${row.row + 1} needs an id, a period, a component, a currency and an amount.`);
    return [];
  }
  const [name, period, component, reason] = [text('name'), text('period'), text('component'), text('reason')];
  return [{ id, name, period, component, currency, units, reason, row: row.row }];
}
