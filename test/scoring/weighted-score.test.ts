import { describe, expect, test } from 'vitest';
import { type WeightedKpi, weightedScore } from '../../core/index.ts';
import { addToScore, newScoreSums, scoreOfSums } from '../../core/scoring/weighted-score.ts';

function kpi(attainment: number | null, weight = 1, cap: number | null = null): WeightedKpi {
  return { attainment, weight, cap };
}

describe('a weighted score', () => {
  test.each<[string, readonly WeightedKpi[], number]>([
    ['0.8, 1 and 0.5 weighted 50, 30, 20 reach exactly 0.8', [kpi(0.8, 50), kpi(1, 30), kpi(0.5, 20)], 0.8],
    ['weights on another scale', [kpi(0.8, 0.5), kpi(1, 0.3), kpi(0.5, 0.2)], 0.8],
    ['below 0 counts as 0', [kpi(-3), kpi(1)], 0.5],
    ['a cap for one', [kpi(3, 1, 1.2), kpi(1)], 1.1],
    ['a cap of 0', [kpi(3, 1, 0), kpi(1)], 0.5],
    ['no cap for the others', [kpi(3), kpi(1)], 2],
    ['weight 0 does not count', [kpi(3, 0), kpi(1)], 1],
    ['weight 0 never holds', [kpi(null, 0), kpi(1)], 1],
  ])('%s', (_, kpis, score) => {
    expect(weightedScore(kpis)).toBe(score);
  });

  test('what is missing holds, is skipped or counts 0', () => {
    const kpis = [kpi(0.9, 40), kpi(null, 20), kpi(1, 40)];
    expect(weightedScore(kpis)).toMatchObject({ refused: '#N/A', argument: 'actual of KPI 2', problem: 'is missing' });
    expect(weightedScore(kpis, 'hold')).toMatchObject({ refused: '#N/A' });
    expect(weightedScore(kpis, 'skip')).toBe(0.95);
    expect(weightedScore(kpis, 'zero')).toBe(0.76);
  });

  test('what cannot be scored is refused', () => {
    expect(weightedScore([])).toMatchObject({ refused: '#N/A', problem: 'and target hold no KPI' });
    expect(weightedScore([kpi(null), kpi(null)], 'skip')).toMatchObject({
      refused: '#N/A',
      problem: 'is blank for every KPI',
    });
    expect(weightedScore([kpi(1, 0)], 'skip')).toMatchObject({ refused: '#DIV/0!', problem: 'sums to zero' });
    expect(weightedScore([kpi(1, 0), kpi(null, 0)])).toMatchObject({ refused: '#DIV/0!', argument: 'weight' });
    expect(weightedScore([kpi(1, -1)])).toMatchObject({
      refused: '#VALUE!',
      argument: 'weight',
      problem: 'is negative',
    });
    expect(weightedScore([kpi(1, Number.NaN)])).toMatchObject({ refused: '#VALUE!' });
    expect(weightedScore([kpi(1e308, 1e308)])).toMatchObject({ refused: '#NUM!', problem: 'is too large' });
    expect(weightedScore([kpi(null)], 'zero')).toBe(0);
    expect(weightedScore([kpi(1, 0), kpi(null, 5)], 'skip')).toMatchObject({ refused: '#N/A' });
  });

  test('what is lost by adding small to large is kept', () => {
    const swamped = [kpi(1e17, 1), ...Array.from({ length: 10 }, () => kpi(1, 1))];
    expect(weightedScore(swamped)).toBe((1e17 + 10) / 11);
    expect(weightedScore([...swamped].reverse())).toBe((1e17 + 10) / 11);
    expect((1e17 + 10) / 11).not.toBe(1e17 / 11);
  });

  test('many scorecards in one pass are independent', () => {
    const sums = newScoreSums(3);
    addToScore(sums, 0, 0.5, 2, Number.POSITIVE_INFINITY);
    addToScore(sums, 2, 2, 1, 1.5);
    addToScore(sums, 2, Number.NaN, 1, 1.5);
    addToScore(sums, 0, 1, 2, Number.POSITIVE_INFINITY);
    expect([0, 2].map((card) => scoreOfSums(sums, card, 'skip'))).toEqual([0.75, 1.5]);
    expect(scoreOfSums(sums, 2, 'zero')).toBe(0.75);
    expect(scoreOfSums(sums, 1, 'skip')).toMatchObject({ refused: '#DIV/0!' });
  });
});
