import type { BonusSheet } from '../bonus-round/bonus-sheet.ts';
import type { BonusLine, BonusRound, RoundOptions } from '../bonus-round/round.ts';
import { roundingDecimals } from '../bonus-round/terms.ts';
import { isError } from '../cell.ts';
import { currencyDecimals } from '../money/currency.ts';
import { amountOf } from '../money/minor-units.ts';
import type { Field } from '../scorecard/field.ts';
import { markOf } from '../scorecard/mark.ts';
import { everyone } from '../scorecard/pay-columns.ts';
import { readPolicies } from '../scorecard/policies.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { blankSafeCell, isEmpty } from '../templates/sheets/arguments.ts';
import { bonusDraft } from '../templates/sheets/bonus.ts';
import type { BonusSheetContent, BonusSheetPerson } from '../templates/sheets/bonus-content.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import { redrawSheet } from '../templates/sheets/redraw.ts';
import { presentReferences, type SettingsReferences } from '../templates/sheets/settings.ts';
import { cellName, fullAreaName, quotedSheet } from '../workbook/area.ts';
import type { Change, Written } from '../workbook/change.ts';
import { formula } from '../workbook/formula.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';

export interface PlannedSheet {
  readonly changes: readonly Change[];
  readonly sheet: string;
  /** True where a sheet of ours is drawn anew, false where one is added. */
  readonly replaces: boolean;
}

/**
 * KPI Bonus of the round, live. Where the period has one already it is drawn anew in its place, with the budgets,
 * conditions and adjustments that people entered.
 */
export function planBonusSheet(
  snapshot: Snapshot,
  round: BonusRound,
  present: BonusSheet | null,
  budgets: ReadonlyMap<string, number> = present?.budgets ?? new Map(),
): PlannedSheet {
  const policies = readPolicies(snapshot);
  if (!policies) throw new Error('A round is only opened where there is a KPI Settings sheet.');
  const settings = presentReferences(policies, snapshot);
  const sheet =
    present?.sheet ??
    freeSheetName(
      'KPI Bonus',
      snapshot.sheets.map(({ name }) => name),
    );
  const draft = bonusDraft(contentOf(round, present, budgets, sheet, settings), settings);
  const standing = present ? sheetNamed(snapshot, present.sheet) : undefined;
  return {
    changes: standing ? redrawSheet(standing, draft) : drawSheet(draft),
    sheet,
    replaces: standing !== undefined,
  };
}

function contentOf(
  { terms, options, lines, totals, sources }: BonusRound,
  present: BonusSheet | null,
  budgets: ReadonlyMap<string, number>,
  sheet: string,
  settings: SettingsReferences,
): BonusSheetContent {
  const looksUp = lines.some((line) => line.doubt === '' && line.source?.kind === 'register');
  return {
    sheet,
    mark: markOf('bonus', { period: terms.period.label }),
    period: terms.period.label,
    people: lines.map((line) => personOf(line, options)),
    currencies: totals.map(({ currency }) => {
      const pool = options.pools.find((one) => one.currency === currency);
      return {
        currency,
        decimals: roundingDecimals(terms, currency),
        pool: pool?.amount ?? null,
        minimum: pool?.minimum ?? null,
        cap: pool?.cap ?? null,
        budget: budgets.get(currency) ?? null,
      };
    }),
    gates: options.gates.map((gate) => ({ ...gate, department: gate.department ?? everyone })),
    adjustments: (present?.adjustments ?? []).map(({ id, name, period, component, currency, units, reason }) => {
      return { id, name, period, component, currency, amount: amountOf(units, currencyDecimals(currency)), reason };
    }),
    scores: looksUp && sources.register ? scoresCall(sources.register, settings) : null,
    hasScale: terms.scale !== null,
  };
}

/** Whoever is in doubt is written without a score: no later edit of a KPI can pay them before the doubt is settled. */
function personOf(line: BonusLine, options: RoundOptions): BonusSheetPerson {
  const { id, name, department, currency, person, targetBonus, source, doubt } = line;
  const settled = doubt === '';
  const reference = source?.scoreCell ? `${quotedSheet(source.sheet)}!${cellOf(source.scoreCell)}` : null;
  const score =
    !settled || !source ? null : source.kind === 'register' ? 'lookup' : reference === null ? null : { reference };
  const { from, to } = settled ? person : { from: null, to: null };
  const condition = conditionOf(line, options);
  return { ...{ id, name, department, currency, score, from, to }, target: targetBonus, condition };
}

/** What somebody typed stays, also where it is neither TRUE nor FALSE. */
function conditionOf({ id, source }: BonusLine, { conditions }: RoundOptions): Written {
  if (!source?.conditionCell) {
    const typed = conditions?.get(id) ?? null;
    return isError(typed) ? typed.error.code : typed;
  }
  const reference = `${quotedSheet(source.sheet)}!${cellOf(source.conditionCell)}`;
  return formula(`IF(ISLOGICAL(${reference}),${reference},"")`);
}

function cellOf({ row, column }: { row: number; column: number }): string {
  return cellName(row, column, 'both');
}

/** Scores everybody in the register at once. The rows above and below the KPIs belong to the range, so that it grows. */
function scoresCall({ layout, kind }: Scorecard, settings: SettingsReferences): string {
  const first = layout.rows[0] ?? 0;
  const last = layout.rows[layout.rows.length - 1] ?? first;
  const margin = kind === 'register' ? 1 : 0;
  const range = (field: Field): string => {
    const column = layout.columns[field];
    if (column === undefined) return '';
    const area = { sheet: layout.sheet, row: first - margin, column, rows: last - first + 1 + 2 * margin, columns: 1 };
    const cells = fullAreaName(area);
    return `INDEX(IF(${isEmpty(cells)},"",${cells}),0)`;
  };
  const cap = layout.columns.cap === undefined ? blankSafeCell(settings.cap) : range('cap');
  const fields = ['employeeId', 'actual', 'target', 'weight', 'direction', 'baseline'] as const;
  return `KPI_SCORE_BY(${[...fields.map(range), cap, settings.missing].join(',')})`;
}
