import { describe, expect, test } from 'vitest';
import { forecast, type Goal, gradeOf, gradeScale, isRefusal, kpiStatus } from '../../core/index.ts';
import { growsWithTime, statusOf } from '../../core/scoring/status.ts';

function level(
  target: number,
  direction: 'higher' | 'lower' | 'exact' | null = null,
  baseline: number | null = null,
): Goal {
  return { kind: 'level', target, direction, baseline };
}

describe('status', () => {
  const half = { elapsed: 0.5, amber: 0.9 };

  test.each<[string, number | boolean | null, Goal | null, string]>([
    ['as much as the pace asks', 50, level(100), 'on track'],
    ['a little less', 45, level(100), 'at risk'],
    ['too little', 44.9, level(100), 'off track'],
    ['where lower is better the pace is 1', 100, level(100, 'lower'), 'on track'],
    ['a little more than allowed', 110, level(100, 'lower'), 'at risk'],
    ['far more than allowed', 111, level(100, 'lower'), 'off track'],
    ['half of the way from a baseline', 80, level(60, null, 100), 'on track'],
    ['a negative target does not grow with time', -100, level(-100), 'on track'],
    ['half of it is not enough there', -150, level(-100), 'off track'],
    ['target 0 does not grow', 0, level(0), 'on track'],
    ['exact does not grow', 50, level(100, 'exact'), 'off track'],
    ['a band does not grow', 9, { kind: 'band', low: 10, high: 15 }, 'at risk'],
    ['done does not grow', false, { kind: 'done' }, 'off track'],
    ['done', true, { kind: 'done' }, 'on track'],
    ['not measured', null, level(100), 'no data'],
    ['no target', 5, null, 'no data'],
  ])('%s', (_, actual, goal, status) => {
    expect(kpiStatus(actual, goal, half)).toBe(status);
  });

  test('is refused with its attainment', () => {
    expect(kpiStatus(5, level(5, null, 5), half)).toMatchObject({ refused: '#DIV/0!' });
  });

  test('is compared after 12 decimals', () => {
    expect(statusOf(0.4999999999999, 0.5, 0.9)).toBe('on track');
    expect(statusOf(0.499999999999, 0.5, 0.9)).toBe('at risk');
    expect(statusOf(0.1 + 0.2, 0.3, 1)).toBe('on track');
    expect(statusOf(0.27, 0.3, 0.9)).toBe('at risk');
    expect(statusOf(0.269999999999, 0.3, 0.9)).toBe('off track');
    expect(statusOf(0, 0, 0.9)).toBe('on track');
  });

  test('a contradiction does not grow', () => {
    expect(growsWithTime(level(5, null, 5))).toBe(true);
    expect(growsWithTime(level(5, 'higher'))).toBe(true);
    expect(growsWithTime(level(5, 'lower'))).toBe(false);
  });
});

describe('forecast', () => {
  const period = { start: 100, end: 199 };
  test.each<[string, number, number, 'total' | 'average', number]>([
    ['a tenth of the period', 30, 109, 'total', 300],
    ['the first day', 3, 100, 'total', 300],
    ['the last day', 290, 199, 'total', 290],
    ['the day before the last', 99, 198, 'total', 100],
    ['after the end', 290, 250, 'total', 290],
    ['an average stays', 0.12, 109, 'average', 0.12],
    ['a third', 1, 129, 'total', 3.33333333333333],
    ['tenths', 0.3, 129, 'total', 1],
  ])('%s', (_, actual, asOf, kind, wanted) => {
    expect(forecast(actual, period, asOf, kind)).toBe(wanted);
  });

  test('is a total unless something else is said', () => {
    expect(forecast(30, period, 109)).toBe(300);
  });

  test('is refused before the start and for periods that end before', () => {
    expect(forecast(1, period, 99)).toMatchObject({ refused: '#NUM!', argument: 'as_of' });
    expect(forecast(1, period, 99, 'average')).toMatchObject({ refused: '#NUM!', argument: 'as_of' });
    expect(forecast(1, { start: 10, end: 9 }, 10)).toMatchObject({ refused: '#NUM!', argument: 'period_end' });
    expect(forecast(1, { start: 10, end: 10 }, 10)).toBe(1);
  });
});

describe('grades', () => {
  const scale = gradeScale([
    { score: 0, label: 'C' },
    { score: 0.8, label: 'B' },
    { score: 1.1, label: 'A' },
  ]);
  if (isRefusal(scale)) throw new Error(scale.problem);

  test.each<[number, string]>([
    [0, 'C'],
    [0.79, 'C'],
    [0.7999999999999, 'B'],
    [0.8, 'B'],
    [1.1, 'A'],
    [99, 'A'],
  ])('%d', (score, label) => {
    expect(gradeOf(score, scale)).toBe(label);
  });

  test('below the first there is none', () => {
    expect(gradeOf(-0.1, scale)).toMatchObject({ refused: '#N/A', argument: 'score' });
    expect(gradeOf(1, { grades: [], thresholds: [] })).toMatchObject({ refused: '#N/A' });
  });

  test('that do not rise are refused', () => {
    expect(
      gradeScale([
        { score: 1, label: 'A' },
        { score: 1, label: 'B' },
      ]),
    ).toMatchObject({ refused: '#NUM!', argument: 'score in row 2 of grades' });
    expect(
      gradeScale([
        { score: 0, label: 'A' },
        { score: 1, label: 'B' },
        { score: 0.5, label: 'B', row: 8 },
      ]),
    ).toMatchObject({ argument: 'score in row 8 of grades' });
    expect(isRefusal(gradeScale([]))).toBe(false);
  });
});
