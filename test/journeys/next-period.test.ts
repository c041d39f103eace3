import { describe, expect, test } from 'vitest';
import type { PlacedKpi } from '../../core/bonus-round/score-source.ts';
import type { Cell } from '../../core/index.ts';
import { nextKpis, nextRegisterRow } from '../../core/journeys/next-period.ts';
import type { Decision } from '../../core/review/review-sheet.ts';
import type { Kpi } from '../../core/scorecard/scorecard.ts';

type Values = Kpi['values'];

const placed = (values: Values): PlacedKpi => ({
  kpi: { values: { kpi: 'Lead time', ...values }, shown: {}, history: [] },
  row: 0,
});
const keep: Decision[] = [];
const raised = (newTarget: string | number) =>
  [{ kpi: 'Lead time', decision: 'raise', newTarget, reason: 'Agreed.' }] as unknown as Decision[];

function next(values: Values, decisions = keep) {
  const { kpis, notes } = nextKpis([placed(values)], decisions, 'last actual');
  const [kpi] = kpis;
  if (!kpi) throw new Error('The KPI is gone.');
  return { ...kpi, notes };
}

describe('which way is better in the next period', () => {
  test.each<[what: string, values: Values, decisions: Decision[], direction: string | null, baseline: Cell]>([
    ['min as lower', { direction: 'min', target: 10, actual: 12 }, keep, 'lower', 12],
    ['≤ as lower', { direction: '≤', target: 10, actual: 9 }, keep, 'lower', null],
    ['Max as higher', { direction: ' Max ', target: 10, actual: 9 }, keep, 'higher', 9],
    ['= as exact, without a baseline', { direction: '=', target: 10, actual: 9 }, keep, 'exact', null],
    ['a baseline above the target as lower', { baseline: 20, target: 10, actual: 12 }, keep, 'lower', 12],
    ['a baseline below the target as nothing', { baseline: 5, target: 10, actual: 8 }, keep, null, 8],
    ['a target text', { target: '≤ 10 min', actual: 12 }, keep, 'lower', null],
    ['a target text that a bare number replaces', { target: '≤ 10', actual: 12 }, raised('8'), 'lower', null],
    ['the new target text before the old one', { target: '≤ 10', actual: 12 }, raised('≥ 8'), 'higher', null],
    ['a band as exact', { target: '10–15 %', actual: 0.12 }, keep, 'exact', null],
    ['done or not done as nothing', { target: true, actual: true }, keep, null, null],
  ])('takes %s', (_, values, decisions, direction, baseline) => {
    expect(next(values, decisions)).toMatchObject({ direction, baseline, notes: [] });
  });

  test('is said in the register where it stood in the baseline alone, and left as written where it was said', () => {
    expect(nextRegisterRow(next({ baseline: 20, target: 10, actual: 9 }))).toMatchObject({ direction: 'lower' });
    expect(nextRegisterRow(next({ direction: 'min', target: 10, actual: 9 }))).toMatchObject({ direction: 'min' });
    expect(nextRegisterRow(next({ target: 10, actual: 9 }))).toMatchObject({ direction: null });
  });

  test('is asked for where nobody knows the word', () => {
    expect(next({ direction: 'sideways', target: 10 }).notes).toEqual([
      '“Lead time”: the direction “sideways” is not known. Write higher, lower or exact.',
    ]);
  });
});

test('weights typed as text stay, a blank one among others counts nothing, and none at all are equal', () => {
  const weights = (...cells: Cell[]) =>
    nextKpis(
      cells.map((weight) => placed({ target: 10, weight })),
      keep,
      'none',
    ).kpis.map(({ weight }) => weight);
  expect(weights('40 %', 0.6)).toEqual([0.4, 0.6]);
  expect(weights('40 %', null)).toEqual([0.4, 0]);
  expect(weights(null, null)).toEqual([0.5, 0.5]);
});

describe('the weight in the next period', () => {
  test('is asked for where nobody can read it, and not where it is a text of a number or left out', () => {
    const asked = '“Lead time”: the weight is not a number. Enter it in the new period.';
    expect(next({ weight: 'heavy', target: 10 }).notes).toEqual([asked]);
    expect(['40 %', 0, null].flatMap((weight) => next({ weight, target: 10 }).notes)).toEqual([]);
  });
});
