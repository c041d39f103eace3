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
import { keyOfCell, type PayRow, readPayTable, wordsOfCell } from '../scorecard/pay-table.ts';
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
  readonly conditions: ReadonlyMap<string, boolean>;
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
  const adjustments = readPayTable(sheet, adjustmentColumns, ['id', 'component', 'amount']);
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
    pools: (totals?.rows ?? []).flatMap((row) => poolOf(row)),
    budgets: new Map(
      (totals?.rows ?? []).flatMap((row) => numbered(wordsOfCell(row.at('currency')), row.at('budget'))),
    ),
    conditions: new Map(filled.flatMap((row) => flagged(keyOfCell(row.at('id')), row.at('condition')))),
    adjustments: (adjustments?.rows ?? []).flatMap((row) => adjustmentOf(row, problems)),
    adjustmentColumns: adjustments?.columns ?? new Map(),
    problems,
  };
}

function gateOf(row: PayRow<GateKey>, problems: string[]): Gate[] {
  const name = wordsOfCell(row.at('name'));
  const effect = (['keep', 'zero', 'cap'] as const).find(
    (one: GateEffect) => one === wordsOfCell(row.at('effect')).toLowerCase(),
  );
  const [actual, threshold, cap] = [row.at('actual'), row.at('threshold'), row.at('cap')];
  if (effect === undefined || typeof threshold !== 'number' || !(isBlank(actual) || typeof actual === 'number')) {
    problems.push(`The gate “${name}” needs numbers and one of keep, zero, cap. Complete its line.`);
    return [];
  }
  const department = wordsOfCell(row.at('department'));
  const better = wordsOfCell(row.at('better')).toLowerCase() === 'lower' ? 'lower' : 'higher';
  return [
    {
      ...{ name, threshold, better, effect },
      department: department === '' || department.toLowerCase() === everyone ? null : department,
      actual: typeof actual === 'number' ? actual : null,
      cap: typeof cap === 'number' ? cap : null,
    },
  ];
}

function poolOf(row: PayRow<RoundTotalKey>): Pool[] {
  const [amount, minimum, cap] = [row.at('pool'), row.at('minimum'), row.at('cap')];
  const limit = (cell: Cell) => (typeof cell === 'number' ? cell : null);
  if (typeof amount !== 'number') return [];
  return [{ currency: wordsOfCell(row.at('currency')), amount, minimum: limit(minimum), cap: limit(cap) }];
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

function numbered(key: string, cell: Cell): [string, number][] {
  return typeof cell === 'number' ? [[key, cell]] : [];
}

function flagged(key: string, cell: Cell): [string, boolean][] {
  return typeof cell === 'boolean' ? [[key, cell]] : [];
}
