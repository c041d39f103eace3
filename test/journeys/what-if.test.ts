import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BonusRound,
  nearThresholds,
  openRound,
  pastCosts,
  scenarios,
  withScale,
} from '../../core/bonus-round/index.ts';
import { companyIn, type Employee } from '../fixtures/finance-company.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const revenue = (actual: number | null) => [
  { name: 'Revenue', target: 100, weight: 1, direction: 'higher' as const, actual },
];
const people: Employee[] = [
  { id: 'E1', name: 'Ann', department: 'Sales', currency: 'EUR', target: 1000, kpis: revenue(79) },
  { id: 'E2', name: 'Bea', department: 'Sales', currency: 'EUR', target: 2000, kpis: revenue(100) },
  { id: 'E3', name: 'Cem', department: 'Sales', currency: 'VND', target: 1_000_000, kpis: revenue(null) },
];

let round: BonusRound;
beforeAll(async () => {
  const workbook = memoryWorkbook([]);
  await companyIn(workbook, people);
  const opened = openRound(workbook.snapshot());
  if (!opened.round) throw new Error(opened.problems.join('\n'));
  round = opened.round;
});

describe('what a round would cost', () => {
  test('at today’s actuals and if everybody scored 90, 100 or 110 %, a currency each', () => {
    const costs = scenarios(round, new Map([['EUR', 3000]])).map(({ id, costs: own }) => [
      id,
      ...own.map(({ currency, units, waiting, ofBudget }) => [currency, units, waiting, ofBudget]),
    ]);
    // 79 % is below the scale; 90 % pays 75 %, 110 % pays 125 %.
    expect(costs).toEqual([
      ['today', ['EUR', 200_000, 0, 2 / 3], ['VND', 0, 1, null]],
      ['everyone at 90 %', ['EUR', 225_000, 0, 0.75], ['VND', 750_000, 0, null]],
      ['everyone at 100 %', ['EUR', 300_000, 0, 1], ['VND', 1_000_000, 0, null]],
      ['everyone at 110 %', ['EUR', 375_000, 0, 1.25], ['VND', 1_250_000, 0, null]],
    ]);
  });

  test('on another scale, before it is written', () => {
    const other = withScale(
      round,
      [
        { score: 0.7, payout: 0.5 },
        { score: 1, payout: 0.5 },
      ],
      'step',
      'hold',
    );
    expect(other?.totals.map(({ units }) => units)).toEqual([150_000, 0]);
    expect(round.totals.map(({ units }) => units)).toEqual([200_000, 0]);
    expect(
      withScale(
        round,
        [
          { score: 1, payout: 1 },
          { score: 0.9, payout: 1 },
        ],
        'linear',
        'hold',
      ),
    ).toBeNull();
  });

  test('names who stands just before a jump of the scale, and nobody on its slopes', () => {
    expect(nearThresholds(round)).toEqual([
      { id: 'E1', name: 'Ann', score: 0.79, threshold: 0.8, missing: 0.01, below: 0, at: 0.5 },
    ]);
  });

  test('plays past periods again, and says nothing where there are fewer than two', () => {
    expect(pastCosts(round)).toBeNull();
    const histories: Readonly<Record<string, readonly number[]>> = { E1: [80, 100, 120], E2: [100, 80, 60] };
    const lines = round.lines.map((line) => {
      const history = histories[line.id];
      if (!history || !line.source) return line;
      const kpis = line.source.kpis.map((placed) => ({ ...placed, kpi: { ...placed.kpi, history } }));
      return { ...line, source: { ...line.source, kpis } };
    });
    // 80 and 100 %: 500 + 2000. 100 and 80 %: 1000 + 1000. 120 and 60 %: 1500 + 0.
    expect(pastCosts({ ...round, lines })).toEqual({
      spreads: [
        { currency: 'EUR', least: 150_000, middle: 200_000, most: 250_000 },
        { currency: 'VND', least: 0, middle: 0, most: 0 },
      ],
      periods: 3,
      withoutPast: 1,
    });
  });
});
