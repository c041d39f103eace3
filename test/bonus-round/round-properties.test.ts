import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gate, gateOutcome } from '../../core/bonus-round/gate.ts';
import { type Claim, pay } from '../../core/bonus-round/pay.ts';
import { addPoint, movePoint, pointsProblem, removePoint } from '../../core/bonus-round/payout-points.ts';
import { kpiBonus } from '../../core/functions/kpi-bonus.ts';
import { kpiPool } from '../../core/functions/kpi-pool.ts';
import { currencyDecimals } from '../../core/money/currency.ts';
import { amountOf } from '../../core/money/minor-units.ts';
import { payout, payoutScale } from '../../core/scoring/payout.ts';
import { isRefusal } from '../../core/scoring/refusal.ts';

const scaleOf = (points: readonly { score: number; payout: number }[]) => {
  const scale = payoutScale(points);
  if (isRefusal(scale)) throw new Error(scale.problem);
  return scale;
};
const usual = [
  { score: 0.8, payout: 0.5 },
  { score: 1, payout: 1 },
  { score: 1.2, payout: 1.5 },
];
const terms = { scale: scaleOf(usual), currency: 'EUR', decimals: 2 };

const tenths = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((value) => value / 1000);
const gate: fc.Arbitrary<Gate> = fc.record({
  name: fc.constantFrom('Profit', 'Safety'),
  department: fc.constantFrom(null, 'Sales', 'Service'),
  actual: fc.option(tenths(2), { nil: null }),
  threshold: tenths(2),
  better: fc.constantFrom('higher', 'lower'),
  effect: fc.constantFrom('keep', 'zero', 'cap'),
  cap: tenths(2),
});
const people = fc.array(
  fc.record({
    currency: fc.constantFrom('EUR', 'VND', 'KWD'),
    score: fc.option(tenths(2), { nil: null }),
    targetBonus: fc.option(
      fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100),
      { nil: null },
    ),
    share: tenths(1),
    department: fc.constantFrom('Sales', 'Service', ''),
  }),
  { maxLength: 25 },
);
const claimsOf = (
  list: readonly {
    department: string;
    currency: string;
    score: number | null;
    targetBonus: number | null;
    share: number;
  }[],
  gates: readonly Gate[],
) =>
  list.map(
    ({ department, ...claim }, index): Claim => ({ id: `E${index}`, ...claim, gate: gateOutcome(gates, department) }),
  );

describe('for arbitrary people and gates', () => {
  test('nobody without a score, a target bonus or a measured gate is paid', () => {
    fc.assert(
      fc.property(people, fc.array(gate, { maxLength: 3 }), (list, gates) => {
        const claims = claimsOf(list, gates);
        for (const [index, { units }] of pay(claims, terms, gates, []).entries()) {
          const claim = claims[index];
          const known = claim && claim.score !== null && claim.targetBonus !== null && claim.gate.open !== null;
          expect(units === null).toBe(!known);
          if (known && !claim.gate.open) expect(units).toBe(0);
        }
      }),
    );
  });

  test('without a gate that limits payouts everybody is paid what KPI_BONUS says', () => {
    fc.assert(
      fc.property(people, (list) => {
        const claims = claimsOf(list, []);
        for (const [index, { units }] of pay(claims, terms, [], []).entries()) {
          const { score, targetBonus, share, currency } = claims[index] ?? {};
          if (units === null || score == null || targetBonus == null || currency === undefined) continue;
          const decimals = currencyDecimals(currency);
          const scale = usual.map((point) => [point.score, point.payout]);
          expect(amountOf(units, decimals)).toBe(
            kpiBonus.call([score, targetBonus, scale, share, null, null, null, decimals]),
          );
        }
      }),
    );
  });

  test('a pool is shared out to the last unit, as KPI_POOL shares it, and other currencies are left alone', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 100_000 }), (list, cents) => {
        const claims = claimsOf(list, []);
        const pool = { currency: 'EUR', amount: cents / 100, minimum: null, cap: null };
        const [pooled, alone] = [pay(claims, terms, [], [pool]), pay(claims, terms, [], [])];
        const members = pooled.filter((_, index) => claims[index]?.currency === 'EUR');
        const shares = members.flatMap(({ units }) => (units === null ? [] : [units]));
        if (members.some(({ beforePool }) => (beforePool ?? 0) > 0)) {
          expect(shares.reduce((sum: number, units) => sum + units, 0)).toBe(cents);
          // The function leaves out blank rows at the end.
          const called = kpiPool.call([members.map(({ beforePool }) => [beforePool]), pool.amount, 2]);
          const cells = Array.isArray(called) ? called.map(([cell]) => cell) : [called];
          expect(members.map((_, row) => cells[row] ?? '')).toEqual(
            members.map(({ units }) => (units === null ? '' : amountOf(units, 2))),
          );
        }
        for (const [index, { units }] of pooled.entries()) {
          if (claims[index]?.currency !== 'EUR') expect(units).toBe(alone[index]?.units);
        }
      }),
    );
  });

  test('the order of the people changes nobody’s amount', () => {
    const shuffled = people.chain((list) =>
      fc.record({ list: fc.constant(list), other: fc.shuffledSubarray([...list.keys()], { minLength: list.length }) }),
    );
    fc.assert(
      fc.property(shuffled, fc.array(gate, { maxLength: 2 }), ({ list, other }, gates) => {
        const claims = claimsOf(list, gates);
        const straight = pay(claims, terms, gates, []);
        const mixed = pay(
          other.flatMap((index) => claims[index] ?? []),
          terms,
          gates,
          [],
        );
        expect(mixed).toEqual(other.map((index) => straight[index]));
      }),
    );
  });

  test('a missed gate never pays more than a met one', () => {
    fc.assert(
      fc.property(people, gate, (list, one) => {
        const paid = (actual: number) => {
          const gates = [{ ...one, actual }];
          return pay(claimsOf(list, gates), terms, gates, []);
        };
        const [met, missed] = [
          paid(one.threshold),
          paid(one.better === 'higher' ? one.threshold - 1 : one.threshold + 1),
        ];
        for (const [index, { units }] of missed.entries()) {
          expect(units ?? 0).toBeLessThanOrEqual(met[index]?.units ?? 0);
        }
      }),
    );
  });
});

describe('dragging and typing the points of a payout scale', () => {
  const points = fc
    .uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 6 })
    .chain((scores) =>
      fc.tuple(
        ...scores
          .sort((a, b) => a - b)
          .map((score) => tenths(3).map((paid) => ({ score: score / 1000, payout: paid }))),
      ),
    );
  const anywhere = fc.record({
    score: fc.double({ min: -1, max: 5, noNaN: true }),
    payout: fc.double({ min: -1, max: 5, noNaN: true }),
  });

  test('every move leaves a scale that can be paid by, with the other points where they were', () => {
    fc.assert(
      fc.property(points, fc.nat({ max: 5 }), anywhere, (scale, at, to) => {
        const index = at % scale.length;
        const moved = movePoint(scale, index, to);
        expect(moved).toHaveLength(scale.length);
        expect(moved.filter((_, other) => other !== index)).toEqual(scale.filter((_, other) => other !== index));
        if (roomAt(scale, index)) expect(pointsProblem(moved)).toBeNull();
      }),
    );
  });

  test('a point that is added changes nobody’s payout by more than its rounding', () => {
    fc.assert(
      fc.property(points, tenths(2.5), tenths(2.5), (scale, at, score) => {
        const added = addPoint(scale, at);
        expect(pointsProblem(added)).toBeNull();
        const inside = at > (scale[0]?.score ?? 0) && at < (scale[scale.length - 1]?.score ?? 0);
        if (!inside) return;
        expect(Math.abs(payout(score, scaleOf(added)) - payout(score, scaleOf(scale)))).toBeLessThan(0.0006);
      }),
    );
  });

  test('the last point stays', () => {
    expect(removePoint(usual, 1)).toEqual([usual[0], usual[2]]);
    expect(removePoint(usual.slice(0, 1), 0)).toEqual(usual.slice(0, 1));
  });

  test.each([
    [[], 'A payout scale needs at least one point.'],
    [[{ score: 1, payout: -0.1 }], 'Point 1 pays below 0. Use 0 or more.'],
    [[{ score: 1, payout: Number.NaN }], 'Point 1 needs a score and a payout.'],
    [
      [usual[1], usual[0]].flatMap((point) => point ?? []),
      'Point 2 does not score higher than the point before it. Sort the scores upwards.',
    ],
  ])('typed points are refused with the row: %j', (typed, problem) => {
    expect(pointsProblem(typed)).toBe(problem);
  });
});

/** Neighbours a tenth of a percent apart leave no room between them. */
function roomAt(points: readonly { score: number }[], index: number): boolean {
  const [before, after] = [points[index - 1]?.score ?? -1, points[index + 1]?.score ?? 9];
  return after - before > 0.0021;
}
