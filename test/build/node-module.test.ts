import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { functions } from '../../core/index.ts';
import type { call as Call } from '../../scripts/build/kpi.ts';
import { built } from '../support/built.ts';

interface KpiModule {
  readonly call: typeof Call;
  readonly functions: typeof functions;
  readonly [name: string]: unknown;
}

const kpi = (await import(pathToFileURL(built('node/kpi.mjs')).href)) as KpiModule;
const missing = { error: { code: '#N/A', message: 'The cell shows #N/A.' } } as const;

test('it exports call, the specifications, and the rest of the core', () => {
  expect(kpi.functions.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
  for (const name of ['readBook', 'validate', 'insertScorecard', 'roles', 'rules']) expect(kpi).toHaveProperty(name);
});

test('values, two-dimensional arrays, blanks and errors go in and come out as plain data', () => {
  expect(kpi.call('KPI_ATTAINMENT', 38, 40)).toBe(0.95);
  expect(kpi.call('KPI_ATTAINMENT', [[38], [null]], [[40], [50]])).toEqual([[0.95], ['']]);
  expect(kpi.call('KPI_ATTAINMENT', 45, 50, 'lower', null, null, null)).toBe(1.1);
  expect(kpi.call('KPI_SCORE', missing, 1)).toMatchObject({ error: { code: '#N/A' } });
  // 2026-01-01 to 2026-12-31, from 2026-07-02: 183 of 365 days.
  expect(kpi.call('KPI_PRORATE', 46_023, 46_387, 46_205)).toBeCloseTo(183 / 365, 12);
});

test('blanks behind the last argument are left out', () => {
  expect(kpi.call('KPI_ATTAINMENT', 38, 40, null, null, null, null, null, undefined)).toBe(0.95);
});

test.each([
  ['KPI_NOTHING', [], /There is no function KPI_NOTHING\. There are KPI_ATTAINMENT, /],
  ['kpi_score', [1, 1], /There is no function kpi_score/],
  ['KPI_GRADE', [1, [[0, 'C']], 3], /KPI_GRADE takes 2 arguments at most; 3 were given/],
  ['KPI_SCORE', [new Date(), 1], /KPI_SCORE: argument 1 is neither a cell/],
  ['KPI_SCORE', [1, [1, 2]], /KPI_SCORE: argument 2 is neither a cell .* nor a two-dimensional array/],
])('%s with %j is refused in words', (name, args, message) => {
  expect(() => kpi.call(name, ...(args as never[]))).toThrow(message);
});
