import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Argument, type Cell, cellError, functions, isError } from '../../core/index.ts';
import { anyArgument, decimal, likelyArguments } from './arbitrary.ts';
import { call, column, numberFrom } from './call.ts';
import { expectFit } from './output.ts';

describe.each(functions)('$name', ({ name, parameters, call: calculate }) => {
  test('answers any cells with fit values or a worded error, and changes none of them', () => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: parameters.length + 1 }), (args) => {
        const before = structuredClone(args);
        expectFit(name, calculate(args), args);
        expect(args).toStrictEqual(before);
      }),
      { numRuns: 600 },
    );
  });

  test('answers arguments that fit together, often with values', () => {
    let answered = 0;
    let calls = 0;
    fc.assert(
      fc.property(likelyArguments(parameters), (args) => {
        const before = structuredClone(args);
        const result = calculate(args);
        expectFit(name, result, args);
        expect(args).toStrictEqual(before);
        calls++;
        if (!isError(result)) answered++;
      }),
      { numRuns: 600 },
    );
    expect(answered / calls).toBeGreaterThan(0.05);
  });

  test('answers 100,000 rows of mixed cells', () => {
    const cells: readonly Cell[] = [1, 0.5, null, 120, '95%', 'E1', 45700, -3, true, cellError('#N/A', 'later')];
    const long = (offset: number, kinds: number): Argument => {
      return Array.from({ length: 100_000 }, (_, row) => [cells[(row * 7 + offset) % kinds] ?? null]);
    };
    for (const kinds of [2, 4, cells.length]) {
      const args = parameters.map(({ shape }, index) => (shape === 'rows' ? long(index, kinds) : null));
      expectFit(name, calculate(args), args);
    }
  });
});

interface Card {
  readonly actuals: readonly number[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  readonly directions: readonly string[];
  readonly caps: readonly number[];
}

const kpi = fc.record({
  actual: fc.oneof(decimal(-500, 500, 2), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  target: fc.oneof(decimal(-500, 500, 2), fc.constantFrom(0, 100, -100)),
  weight: decimal(0.1, 100, 1),
  direction: fc.constantFrom('higher', 'lower'),
  cap: decimal(0, 3, 2),
});

const card: fc.Arbitrary<Card> = fc.array(kpi, { minLength: 1, maxLength: 8 }).map((kpis) => ({
  actuals: kpis.map(({ actual }) => actual),
  targets: kpis.map(({ target }) => target),
  weights: kpis.map(({ weight }) => weight),
  directions: kpis.map(({ direction }) => direction),
  caps: kpis.map(({ cap }) => cap),
}));

function scoreOf({ actuals, targets, weights, directions, caps }: Card, capped = true): number {
  const rest = [column(weights), column(directions), null, capped ? column(caps) : null] as const;
  return numberFrom('KPI_SCORE', column(actuals), column(targets), ...rest);
}

function expectNear(given: number, wanted: number): void {
  expect(Math.abs(given - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
}

describe('KPI_SCORE', () => {
  test('never falls where an actual gets better, whichever direction and sign', () => {
    fc.assert(
      fc.property(
        card,
        fc.nat(),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        fc.boolean(),
        (one, at, step, capped) => {
          const changed = at % one.actuals.length;
          const better = one.actuals.map((actual, index) => {
            if (index !== changed) return actual;
            return one.directions[index] === 'lower' ? actual - step : actual + step;
          });
          expect(scoreOf({ ...one, actuals: better }, capped)).toBeGreaterThanOrEqual(scoreOf(one, capped));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('never falls on the way from a baseline to a target', () => {
    const level = decimal(-1000, 1000, 2);
    fc.assert(
      fc.property(level, level, level, level, (baseline, target, one, other) => {
        fc.pre(baseline !== target);
        const [worse, better] = one < other === baseline < target ? [one, other] : [other, one];
        const [low, high] = [worse, better].map((actual) =>
          numberFrom('KPI_SCORE', actual, target, null, null, baseline),
        );
        expect(high).toBeGreaterThanOrEqual(low ?? Number.NaN);
      }),
    );
  });

  test('lies between 0 and the largest cap', () => {
    fc.assert(
      fc.property(card, (one) => {
        const score = scoreOf(one);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(Math.max(...one.caps) * (1 + 1e-12));
      }),
    );
  });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(card, (one) => {
        const turned = Object.fromEntries(Object.entries(one).map(([name, values]) => [name, [...values].reverse()]));
        expectNear(scoreOf(turned as unknown as Card), scoreOf(one));
      }),
    );
  });

  test('does not depend on the scale of weights', () => {
    fc.assert(
      fc.property(card, decimal(0.01, 1000, 2), (one, factor) => {
        const scaled = { ...one, weights: one.weights.map((weight) => weight * factor) };
        expectNear(scoreOf(scaled), scoreOf(one));
      }),
    );
  });

  test('is what KPI_SCORE_BY gives for each key', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'b', 7), kpi), { minLength: 1, maxLength: 12 }), (rows) => {
        const pick = <Value>(of: readonly (typeof rows)[number][], read: (one: (typeof rows)[number][1]) => Value) => {
          return column(of.map(([, one]) => read(one)));
        };
        const args = (of: readonly (typeof rows)[number][]) => [
          pick(of, ({ actual }) => actual),
          pick(of, ({ target }) => target),
          pick(of, ({ weight }) => weight),
          pick(of, ({ direction }) => direction),
        ];
        const keys = [...new Set(rows.map(([key]) => key))];
        const expected = keys.map((key) => [key, call('KPI_SCORE', ...args(rows.filter(([own]) => own === key))), '']);
        expect(call('KPI_SCORE_BY', column(rows.map(([key]) => key)), ...args(rows))).toStrictEqual(expected);
      }),
    );
  });
});
