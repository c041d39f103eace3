import { readMark } from '../scorecard/mark.ts';
import { readPayTable, wordsOfCell } from '../scorecard/pay-table.ts';
import { reviewColumns } from '../scorecard/review-columns.ts';
import type { Area } from '../workbook/area.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Proposal } from './proposals.ts';

/** What a manager decided about a KPI, and why. */
export interface Decision {
  readonly kpi: string;
  /** Null while nobody has decided; anything else than the four words is no decision. */
  readonly decision: Proposal | null;
  /** As it is written: a value for everybody, or a change such as `+10 %`. */
  readonly newTarget: number | string | null;
  readonly reason: string;
}

export interface SheetDecision extends Decision {
  readonly row: number;
  readonly decisionCell: Area;
  readonly newTargetCell: Area;
  readonly reasonCell: Area;
}

/** KPI Review of one period as it stands. */
export interface ReviewSheet {
  readonly sheet: string;
  readonly period: string;
  readonly decisions: readonly SheetDecision[];
}

const words: readonly Proposal[] = ['raise', 'lower', 'keep', 'retire'];

export function readReviewSheet(snapshot: Snapshot, period: string): ReviewSheet | null {
  const sheet = snapshot.sheets.find(({ mark }) => {
    const read = readMark(mark);
    return read?.kind === 'review' && read.of.period === period;
  });
  const table = sheet ? readPayTable(sheet, reviewColumns, ['kpi', 'decision', 'reason']) : null;
  if (!sheet || !table) return null;
  const cell = (row: number, key: 'decision' | 'newTarget' | 'reason'): Area => {
    return { sheet: sheet.name, row, column: table.columns.get(key) ?? 0, rows: 1, columns: 1 };
  };
  const decisions = table.rows.map(({ row, at }): SheetDecision => {
    const [said, target] = [wordsOfCell(at('decision')).toLowerCase(), at('newTarget')];
    return {
      row,
      kpi: wordsOfCell(at('kpi')),
      decision: words.find((word) => word === said) ?? null,
      newTarget:
        typeof target === 'number' ? target : typeof target === 'string' && target.trim() !== '' ? target : null,
      reason: wordsOfCell(at('reason')),
      decisionCell: cell(row, 'decision'),
      newTargetCell: cell(row, 'newTarget'),
      reasonCell: cell(row, 'reason'),
    };
  });
  return { sheet: sheet.name, period, decisions };
}

/** What is still to be said about a KPI before the next period can begin; empty where nothing is. */
export function decisionProblem({ kpi, decision, newTarget, reason }: Decision): string {
  if (decision === null) return `“${kpi}”: decide whether to raise, lower, keep or retire it.`;
  if (reason === '') return `“${kpi}”: give the reason for the decision.`;
  const changes = decision === 'raise' || decision === 'lower';
  if (changes && newTarget === null) return `“${kpi}”: enter the new target, or a change such as +10 %.`;
  if (!changes && newTarget !== null)
    return `“${kpi}”: a new target goes with raise or lower. Choose one, or clear the target.`;
  return '';
}
