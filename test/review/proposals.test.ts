import { describe, expect, test } from 'vitest';
import type { PlacedKpi } from '../../core/bonus-round/index.ts';
import { decisionProblem, nextTarget, readNewTarget, reviewKpis } from '../../core/review/index.ts';

const kpi = (name: string, actual: number | null, target = 100): readonly PlacedKpi[] => [
  { kpi: { values: { kpi: name, actual, target }, shown: {}, history: [] }, row: 0 },
];
const proposalFor = (...actuals: (number | null)[]) => reviewKpis(actuals.map((actual) => kpi('Revenue', actual)))[0];

describe('what the period proposes for a KPI', () => {
  test.each([
    ['raise', [130, 125, 121]],
    ['raise', [130, 121, 100]],
    ['keep', [130, 120, 120]],
    ['keep', [130, 100]],
    ['lower', [50, 59, 100]],
    ['keep', [60, 60, 60]],
    ['retire', [null, null]],
    ['raise', [130, null, null]],
  ] as const)('%s for attainments of %j %%', (proposal, actuals) => {
    expect(proposalFor(...actuals)?.proposal).toBe(proposal);
  });

  test('rests on numbers that it shows', () => {
    expect(proposalFor(130, 125, 50, null)).toMatchObject({
      people: 4,
      measured: 3,
      spread: { least: 0.5, middle: 1.25, most: 1.3 },
      evidence: '2 of 3 above 120 %: the target was easy.',
    });
    expect(proposalFor(null)).toMatchObject({ spread: null, evidence: 'Nobody has a result in this period.' });
  });

  test('takes KPIs with one name for one KPI, and lists their targets', () => {
    const reviews = reviewKpis([kpi('Revenue', 90), kpi(' revenue ', 90, 80), kpi('Errors', 5, 10)]);
    expect(reviews.map(({ kpi: name, people, targets }) => [name, people, targets])).toEqual([
      ['Revenue', 2, ['100', '80']],
      ['Errors', 1, ['10']],
    ]);
  });
});

describe('the next target', () => {
  test.each([
    [110, 100, 110],
    ['+10 %', 100, 110],
    ['-5%', 80, 76],
    ['+2,5 %', 4, 4.1],
    ['+10 %', -50, -45],
    ['≤ 2 min', 3, '≤ 2 min'],
    ['95 %', 0.9, '95 %'],
    [null, 100, 100],
    ['+10 %', '10–15 %', null],
  ] as const)('%j after a target of %j is %j', (written, present, next) => {
    expect(nextTarget(present, readNewTarget(written))).toBe(next);
  });
});

test.each([
  [{ decision: null, newTarget: null, reason: '' }, 'decide whether to raise'],
  [{ decision: 'keep', newTarget: null, reason: '' }, 'give the reason'],
  [{ decision: 'raise', newTarget: null, reason: 'Easy.' }, 'enter the new target'],
  [{ decision: 'keep', newTarget: 5, reason: 'Fine.' }, 'a new target goes with raise or lower'],
  [{ decision: 'retire', newTarget: null, reason: 'Nobody measures it.' }, null],
  [{ decision: 'lower', newTarget: '-5 %', reason: 'Out of reach.' }, null],
] as const)('a decision %j is complete or says what is missing', (decided, problem) => {
  const said = decisionProblem({ kpi: 'Revenue', ...decided });
  if (problem === null) expect(said).toBe('');
  else expect(said).toContain(problem);
});
