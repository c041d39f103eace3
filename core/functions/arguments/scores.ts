import { type Refusal, refuse } from '../../scoring/refusal.ts';
import { addToScore, type MissingPolicy, newScoreSums, scoreOfSums } from '../../scoring/weighted-score.ts';
import { attainmentsOf, type KpiColumns } from './attainments.ts';
import { type NumberColumn, numberAt, numberOr, refusalAt } from './columns.ts';
import type { Rows } from './rows.ts';

export interface ScoreColumns extends KpiColumns {
  readonly weight: NumberColumn;
  readonly cap: NumberColumn;
  readonly missing: MissingPolicy;
}

export interface Scores {
  /** How many rows hold a KPI. */
  readonly kpis: number;
  /** The score of a scorecard, or the first reason from the top why there is none. */
  scoreOf(scorecard: number): number | Refusal;
}

/** Scores many scorecards in one pass; `scorecardOf` gives the scorecard of each row, null where there is only one. */
export function scoresOf(
  columns: ScoreColumns,
  rows: Rows,
  scorecards: number,
  scorecardOf: Int32Array | null,
): Scores {
  const { weight, cap, missing } = columns;
  const { values: attainments, refusals } = attainmentsOf(columns, rows.count);
  const sums = newScoreSums(scorecards);
  const problems = new Map<number, Refusal>();
  const watchful = rows.anyUnavailable || cap.refusals !== null;
  let kpis = 0;
  for (let row = 0; row < rows.count; row++) {
    const attainment = attainments[row] ?? Number.NaN;
    const unmeasured = Number.isNaN(attainment);
    if (unmeasured && rows.isBlank(row)) continue;
    kpis++;
    const scorecard = scorecardOf === null ? 0 : (scorecardOf[row] ?? 0);
    const share = weight.given ? numberAt(weight, row) : 1;
    const most = numberOr(cap, row, Number.POSITIVE_INFINITY);
    const doubtful = watchful || unmeasured || Number.isNaN(share);
    const refusal = doubtful
      ? (rows.unavailable(row) ?? refusals.get(row) ?? doubtIn(columns, row, attainment, share))
      : undefined;
    if (refusal === undefined) addToScore(sums, scorecard, attainment, share, most);
    else if (!problems.has(scorecard)) problems.set(scorecard, { ...refusal, row });
  }
  return { kpis, scoreOf: (scorecard) => problems.get(scorecard) ?? scoreOfSums(sums, scorecard, missing) };
}

/** What is wrong with the weight or the cap of a row, or with its not being measured. */
function doubtIn(columns: ScoreColumns, row: number, attainment: number, share: number): Refusal | undefined {
  const refusal = refusalAt(row, [columns.weight, columns.cap]);
  if (refusal !== undefined) return refusal;
  if (Number.isNaN(share)) {
    return refuse('#VALUE!', 'weight', 'is blank beside other weights', 'Enter a weight, or 0.');
  }
  if (!Number.isNaN(attainment) || share === 0 || columns.missing !== 'hold') return undefined;
  const { actual } = columns;
  const position = row * actual.step;
  const measured = !Number.isNaN(actual.values[position] ?? Number.NaN) || actual.written?.has(position);
  return refuse('#N/A', measured ? 'target' : 'actual', 'is missing', 'Enter it, or choose skip or zero for missing.');
}
