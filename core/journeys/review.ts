import { readingScoreSources, type ScoreSources } from '../bonus-round/score-source.ts';
import { readTerms } from '../bonus-round/terms.ts';
import { type KpiReview, reviewingKpis } from '../review/proposals.ts';
import { type ReviewSheet, readReviewSheet, type SheetDecision } from '../review/review-sheet.ts';
import { type PeriodTrend, periodTrends } from '../review/trends.ts';
import { markOf } from '../scorecard/mark.ts';
import { drawSheet } from '../templates/sheets/draft.ts';
import { redrawSheet } from '../templates/sheets/redraw.ts';
import { type ReviewContent, reviewDraft, trendChart } from '../templates/sheets/review.ts';
import type { Change } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import type { PlannedSheet } from './bonus-sheet.ts';

export interface OpenedReview {
  /** What keeps the review from beginning, in the user's words. */
  readonly problems: readonly string[];
  /** The period that is looked back on; empty where there is none. */
  readonly period: string;
  readonly kpis: readonly KpiReview[];
  readonly trends: readonly PeriodTrend[];
  /** Decisions that stand in the review sheet; null where it is not written yet. */
  readonly present: ReviewSheet | null;
}

/** What the period says about each KPI. Nothing is written, and nothing is decided. */
export function openReview(snapshot: Snapshot): OpenedReview {
  return finished(openingReview(snapshot));
}

/** `openReview` in steps. */
export function* openingReview(snapshot: Snapshot): Steps<OpenedReview> {
  const { terms, problems } = readTerms(snapshot);
  if (!terms) return { problems, period: '', kpis: [], trends: [], present: null };
  const period = terms.period.label;
  const kpis = yield* reviewingKpis(scorecardsOf(yield* readingScoreSources(snapshot, period)));
  yield;
  const missing = kpis.length === 0 ? ['There are no KPIs in this period yet.'] : [];
  return {
    problems: missing,
    period,
    kpis,
    trends: periodTrends(snapshot),
    present: readReviewSheet(snapshot, period),
  };
}

function scorecardsOf({ byPerson, byRole }: ScoreSources) {
  return [...byPerson.values(), ...byRole.values()].flatMap((sources) => sources.map(({ kpis }) => kpis));
}

/** KPI Review as changes; decisions that were made already stay. */
export function planReviewSheet(snapshot: Snapshot, { period, kpis, trends, present }: OpenedReview): PlannedSheet {
  const sheet =
    present?.sheet ??
    freeSheetName(
      'KPI Review',
      snapshot.sheets.map(({ name }) => name),
    );
  const decided = new Map((present?.decisions ?? []).map((decision) => [decision.kpi, decision]));
  const content: ReviewContent = {
    ...{ sheet, period, mark: markOf('review', { period }) },
    kpis: kpis.map((review) => reviewRow(review, decided.get(review.kpi))),
    trends: trends.map(({ period: label, least, middle, most, scored }) => ({
      period: label,
      least,
      middle,
      most,
      scored,
    })),
  };
  const standing = present ? sheetNamed(snapshot, present.sheet) : undefined;
  const draft = reviewDraft(content);
  const drawn: readonly Change[] = standing ? redrawSheet(standing, draft) : drawSheet(draft);
  return { changes: [...drawn, ...trendChart(content)], sheet, replaces: standing !== undefined };
}

function reviewRow(review: KpiReview, decided: SheetDecision | undefined): ReviewContent['kpis'][number] {
  const { kpi, people, measured, targets, spread, aboveEasy, belowHard, proposal, evidence } = review;
  const shares = measured === 0 ? { aboveEasy: null, belowHard: null } : { aboveEasy, belowHard };
  return {
    ...{ kpi, people, measured, targets: targets.join(', ') || null, proposal, evidence, ...shares },
    ...{ least: spread?.least ?? null, middle: spread?.middle ?? null, most: spread?.most ?? null },
    decision: decided?.decision ?? null,
    newTarget: decided?.newTarget ?? null,
    reason: decided?.reason || null,
  };
}

/** What a manager decides about one KPI. */
export interface KpiDecision {
  readonly decision: 'raise' | 'lower' | 'keep' | 'retire';
  readonly newTarget: number | string | null;
  readonly reason: string;
}

/** Writes a decision into the review sheet. Null where the sheet does not hold the KPI: write it again first. */
export function planDecision(present: ReviewSheet, kpi: string, decided: KpiDecision): Change[] | null {
  const row = present.decisions.find((decision) => decision.kpi === kpi);
  if (!row) return null;
  return [
    { kind: 'write', area: row.decisionCell, cells: [[decided.decision]], was: [[row.decision]] },
    { kind: 'write', area: row.newTargetCell, cells: [[decided.newTarget]], was: [[row.newTarget]] },
    { kind: 'write', area: row.reasonCell, cells: [[decided.reason.trim() || null]], was: [[row.reason || null]] },
  ];
}
