import { expect, test } from 'vitest';
import { planReviewSheet } from '../../core/journeys/index.ts';
import type { KpiReview } from '../../core/review/proposals.ts';
import { readReviewSheet } from '../../core/review/review-sheet.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

function reviewOf(kpi: string): KpiReview {
  const figures = { people: 1, measured: 1, targets: ['10'], spread: { least: 1, middle: 1, most: 1 } };
  return { kpi, ...figures, aboveEasy: 0, belowHard: 0, proposal: 'keep', evidence: '' };
}

const scores = { scored: 1, people: 1, least: 0.8, middle: 0.9, most: 1, costs: [] };
const trends = ['2026-Q2', '2026-Q3'].map((period) => ({ period, ...scores }));

test('the chart of a review that is written again follows the table of the periods, which more KPIs push down', async () => {
  const workbook = memoryWorkbook([]);
  const chartFor = async (kpis: readonly string[]) => {
    const present = readReviewSheet(await workbook.read(), '2026-Q3');
    const { changes } = planReviewSheet(await workbook.read(), {
      ...{ problems: [], period: '2026-Q3', trends, present },
      kpis: kpis.map(reviewOf),
    });
    await workbook.apply(changes);
    return changes.filter((change) => change.kind === 'chart');
  };
  const [before] = await chartFor(['Churn']);
  const [after, ...others] = await chartFor(['Churn', 'NPS', 'Orders on time']);
  expect(others).toEqual([]);
  expect(after).toMatchObject({ sheet: before?.sheet, title: before?.title });
  expect([before?.data.row, before?.data.rows]).toEqual([7, 3]);
  expect([after?.data.row, after?.data.rows]).toEqual([9, 3]);
});
