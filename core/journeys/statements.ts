import type { BonusRound } from '../bonus-round/round.ts';
import { type Statement, statementOf } from '../bonus-round/statement.ts';
import { currencyDecimals } from '../money/currency.ts';
import { amountOf, type MinorUnits } from '../money/minor-units.ts';
import { roundHalfAway } from '../money/round.ts';
import { type DecimalMark, shownAmount, shownNumber } from '../money/written-amount.ts';
import { markOf, readMark } from '../scorecard/mark.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import { redrawSheet } from '../templates/sheets/redraw.ts';
import { statementDraft } from '../templates/sheets/statement.ts';
import type { Change } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** One page that is still to be written. */
export interface PlannedStatement {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly replaces: boolean;
  /** Worked out when it is asked for, so that a long team costs nothing before its turn comes. */
  changes(): readonly Change[];
}

/**
 * A page for each of these people, in their order. Apply them a few at a time: each is a step of its own, and whoever has
 * a page of this period already gets it drawn anew, so that a run that was stopped can simply be started again.
 */
export function planStatements(snapshot: Snapshot, round: BonusRound, ids: readonly string[]): PlannedStatement[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  const period = round.terms.period.label;
  const present = new Map(
    snapshot.sheets.flatMap((sheet) => {
      const mark = readMark(sheet.mark);
      if (mark?.kind !== 'statement' || mark.of.period !== period || mark.of.employee === undefined) return [];
      return [[mark.of.employee, sheet] as const];
    }),
  );
  const lines = new Map(round.lines.map((line) => [line.id, line]));
  return ids.flatMap((id): PlannedStatement[] => {
    const line = lines.get(id);
    if (!line) return [];
    const standing = present.get(id);
    const sheet = standing?.name ?? freeSheetName(`KPI Statement – ${line.name || id}`, taken);
    taken.push(sheet);
    const changes = () => {
      const draft = statementDraft(contentOf(statementOf(round, line), sheet, snapshot.decimalSeparator));
      return standing ? redrawSheet(standing, draft) : drawSheet(draft);
    };
    return [{ id, name: line.name, sheet, replaces: standing !== undefined, changes }];
  });
}

/** Who has a page of this period already: a run that was stopped goes on with the others. */
export function statementsWritten(snapshot: Snapshot, period: string): ReadonlySet<string> {
  return new Set(
    snapshot.sheets.flatMap(({ mark }) => {
      const read = readMark(mark);
      return read?.kind === 'statement' && read.of.period === period ? [read.of.employee ?? ''] : [];
    }),
  );
}

function contentOf(statement: Statement, sheet: string, mark: DecimalMark) {
  const { id, name, department, period, currency, units, score, payout, share, targetBonus, kpis } = statement;
  const percent = (ratio: number | null) =>
    ratio === null ? 'not yet' : `${shownNumber(roundHalfAway(ratio * 100, 1), mark)} %`;
  const decimals = currencyDecimals(currency);
  return {
    ...{ sheet, name: name || id, period, currency, decimals },
    mark: markOf('statement', { employee: id, period }),
    facts: [
      ['Employee id', id],
      ['Department', department || null],
      ['Target bonus', targetBonus === null ? 'not set' : `${currency} ${shownNumber(targetBonus, mark)}`],
      ['Score', percent(score)],
      ['Payout', percent(payout)],
      ['Share of the period', percent(share)],
    ] as const,
    rows: kpis.map(({ name: kpi, ...row }) => ({ kpi, ...row })),
    explanation: statement.explanation,
    leverage: statement.leverage.slice(0, 3).map(({ kpi, to, units: more }) => {
      const how = to === 'on target' ? `“${kpi}” on target` : `Ten points more on “${kpi}”`;
      const amount = shownAmount(more as MinorUnits, currency, mark);
      return `${how} would have paid ${amount} more${statement.pooled ? ' before the pool' : ''}.`;
    }),
    amount: units === null ? null : amountOf(units, decimals),
  };
}
