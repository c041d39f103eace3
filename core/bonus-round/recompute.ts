import { type Cell, isBlank, isError } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { amountOf, type MinorUnits, minorUnitsOf, totalUnits } from '../money/minor-units.ts';
import { type DecimalMark, shownNumber } from '../money/written-amount.ts';
import {
  type BonusKey,
  bonusColumns,
  gateWaiting,
  type RoundTotalKey,
  roundTotalColumns,
} from '../scorecard/pay-columns.ts';
import { keyOfCell, type PayRow } from '../scorecard/pay-table.ts';
import { comparable } from '../scoring/ratio.ts';
import { type Area, cellName } from '../workbook/area.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { finished, portionSize, type Steps } from '../workbook/steps.ts';
import { type BonusSheet, readBonusSheet } from './bonus-sheet.ts';
import { type BonusLine, type BonusRound, openingRound, type RoundTotal } from './round.ts';
import { readTerms } from './terms.ts';

/** A cell of the bonus sheet that does not show what the scorecards, the people and the settings make of it. */
export interface Disagreement {
  readonly area: Area;
  readonly id: string;
  readonly shown: Cell;
  readonly expected: Cell;
  /** `H14 (Bonus of E7) shows 1 200; it should be 1 000.` */
  readonly text: string;
}

export interface Recomputed {
  readonly sheet: BonusSheet;
  readonly round: BonusRound;
  /** Empty where the sheet is right to the last unit. */
  readonly disagreements: readonly Disagreement[];
  readonly problems: readonly string[];
}

/**
 * Works the round out again with the gates, pools and conditions of its own sheet and compares every cell. Null where
 * the period has no bonus sheet, or its terms cannot be read.
 */
export function recompute(snapshot: Snapshot): Recomputed | null {
  return finished(recomputing(snapshot));
}

/** `recompute` in steps. */
export function* recomputing(snapshot: Snapshot): Steps<Recomputed | null> {
  const { terms } = readTerms(snapshot);
  const sheet = terms ? readBonusSheet(snapshot, terms.period.label) : null;
  if (!sheet) return null;
  const { gates, pools, conditions } = sheet;
  const mark = snapshot.decimalSeparator;
  const { round, problems } = yield* openingRound(snapshot, { gates, pools, conditions });
  if (!round) return null;
  yield;
  const disagreements = [...(yield* comparingPeople(sheet, round, mark)), ...totalDisagreements(sheet, round, mark)];
  return { sheet, round, disagreements, problems: [...problems, ...sheet.problems] };
}

const ratios: readonly BonusKey[] = ['score', 'payout', 'limited', 'share', 'beforePool'];
const amounts: readonly BonusKey[] = ['bonus'];

function* comparingPeople(sheet: BonusSheet, { lines }: BonusRound, mark: DecimalMark): Steps<Disagreement[]> {
  const found: Disagreement[] = [];
  const rows = new Map<string, PayRow<BonusKey>[]>();
  for (const row of sheet.people) {
    const id = keyOfCell(row.at('id'));
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  for (const [index, line] of lines.entries()) {
    if (index % portionSize === portionSize - 1) yield;
    const [row, ...more] = rows.get(line.id) ?? [];
    rows.delete(line.id);
    if (!row) found.push(missingPerson(sheet, line));
    else found.push(...lineDisagreements(sheet, row, line, mark));
    found.push(...more.map((again) => strayPerson(sheet, again, 'stands in the sheet more than once')));
  }
  for (const strays of rows.values()) {
    found.push(...strays.map((row) => strayPerson(sheet, row, 'is not in the people list')));
  }
  return found;
}

function lineDisagreements(
  sheet: BonusSheet,
  row: PayRow<BonusKey>,
  line: BonusLine,
  mark: DecimalMark,
): Disagreement[] {
  const decimals = currencyDecimals(line.currency);
  return bonusColumns.flatMap(({ key, header }): Disagreement[] => {
    const column = sheet.columns.get(key);
    const expected = expectedCell(key, line, decimals);
    if (column === undefined || expected === undefined || (line.doubt !== '' && key !== 'bonus')) return [];
    const shown = row.at(key);
    if (agrees(key, shown, expected, decimals)) return [];
    const area = { sheet: sheet.sheet, row: row.row, column, rows: 1, columns: 1 };
    return [disagreement(area, `${header} of ${line.id}`, line.id, shown, expected, mark)];
  });
}

/** Undefined for columns that core does not answer for. */
function expectedCell(key: BonusKey, line: BonusLine, decimals: number): Cell | undefined {
  switch (key) {
    case 'score':
      return line.score;
    case 'gate':
      return line.gate.open ?? gateWaiting;
    case 'payout':
      return line.earned;
    case 'share':
      return line.share;
    case 'from':
      return line.person.from;
    case 'to':
      return line.person.to;
    case 'target':
      return line.targetBonus;
    case 'beforePool':
      return line.beforePool;
    case 'bonus':
      return line.units === null ? null : amountOf(line.units, decimals);
    case 'currency':
      return line.currency;
    case 'department':
      return line.department;
    default:
      return undefined;
  }
}

function agrees(key: BonusKey, shown: Cell, expected: Cell, decimals: number): boolean {
  if (isBlank(shown) || isBlank(expected)) return isBlank(shown) && isBlank(expected);
  if (typeof shown !== 'number' || typeof expected !== 'number') return shown === expected;
  if (amounts.includes(key)) return isSameAmount(shown, minorUnitsOf(expected, decimals), decimals);
  return ratios.includes(key) ? comparable(shown) === comparable(expected) : shown === expected;
}

/** To the last unit, and with nothing hidden behind it. */
function isSameAmount(shown: Cell, expected: MinorUnits | null, decimals: number): boolean {
  if (typeof shown !== 'number' || expected === null) return false;
  return minorUnitsOf(shown, decimals) === expected && Math.abs(shown - amountOf(expected, decimals)) < 1e-6;
}

function totalDisagreements(sheet: BonusSheet, { totals }: BonusRound, mark: DecimalMark): Disagreement[] {
  return totals.flatMap((total) => {
    const decimals = currencyDecimals(total.currency);
    const row = sheet.totals.find((one) => one.at('currency') === total.currency);
    if (!row) {
      const area = { sheet: sheet.sheet, row: 0, column: 0, rows: 1, columns: 1 };
      const text = `The sheet has no totals in ${total.currency}. Write the bonus sheet again.`;
      return [{ area, id: '', shown: null, expected: total.currency, text }];
    }
    return [...sumDisagreements(sheet, row, total, decimals, mark), ...countDisagreements(sheet, row, total, mark)];
  });
}

/** The sheet adds up what it shows; a line that only one of us can read shows here. */
function sumDisagreements(
  sheet: BonusSheet,
  row: PayRow<RoundTotalKey>,
  { currency, units: calculated }: RoundTotal,
  decimals: number,
  mark: DecimalMark,
): Disagreement[] {
  const adjustments = totalUnits(sheet.adjustments.flatMap((line) => (line.currency === currency ? [line.units] : [])));
  const payable = adjustments === null ? null : totalUnits([calculated, adjustments]);
  const compared = (key: RoundTotalKey, units: MinorUnits | null): Disagreement[] => {
    const column = sheet.totalColumns.get(key);
    const shown = row.at(key);
    if (column === undefined || units === null || isSameAmount(shown, units, decimals)) return [];
    const area = { sheet: sheet.sheet, row: row.row, column, rows: 1, columns: 1 };
    const header = roundTotalColumns.find((one) => one.key === key)?.header ?? key;
    return [disagreement(area, `${header} in ${currency}`, '', shown, amountOf(units, decimals), mark)];
  };
  const parts = [...compared('calculated', calculated), ...compared('adjustments', adjustments)];
  // A wrong part makes the whole wrong, too: that needs no line of its own.
  return parts.length > 0 ? parts : compared('payable', payable);
}

function countDisagreements(
  sheet: BonusSheet,
  row: PayRow<RoundTotalKey>,
  total: RoundTotal,
  mark: DecimalMark,
): Disagreement[] {
  return (['people', 'paid'] as const).flatMap((key) => {
    if (row.at(key) === total[key]) return [];
    const area = { sheet: sheet.sheet, row: row.row, column: sheet.totalColumns.get(key) ?? 0, rows: 1, columns: 1 };
    const header = roundTotalColumns.find((column) => column.key === key)?.header ?? key;
    return [disagreement(area, `${header} in ${total.currency}`, '', row.at(key), total[key], mark)];
  });
}

function missingPerson(sheet: BonusSheet, line: BonusLine): Disagreement {
  const row = (sheet.people[sheet.people.length - 1]?.row ?? 0) + 1;
  const area = { sheet: sheet.sheet, row, column: 0, rows: 1, columns: 1 };
  const text = `“${line.id}” is in the people list and not in the bonus sheet. Write the bonus sheet again.`;
  return { area, id: line.id, shown: null, expected: line.id, text };
}

function strayPerson(sheet: BonusSheet, row: PayRow<BonusKey>, what: string): Disagreement {
  const area = { sheet: sheet.sheet, row: row.row, column: sheet.columns.get('id') ?? 0, rows: 1, columns: 1 };
  const id = keyOfCell(row.at('id'));
  const text = `${cellName(area.row, area.column)}: “${id}” ${what}. Correct it, or write the bonus sheet again.`;
  return { area, id, shown: id, expected: null, text };
}

function disagreement(
  area: Area,
  what: string,
  id: string,
  shown: Cell,
  expected: Cell,
  mark: DecimalMark,
): Disagreement {
  const text = `${cellName(area.row, area.column)} (${what}) shows ${words(shown, mark)}; it should be ${words(expected, mark)}.`;
  return { area, id, shown, expected, text };
}

function words(cell: Cell, mark: DecimalMark): string {
  if (isError(cell)) return cell.error.code;
  if (isBlank(cell)) return 'nothing';
  if (typeof cell === 'number') return shownNumber(cell, mark);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
