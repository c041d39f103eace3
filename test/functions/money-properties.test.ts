import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { functions } from '../../core/index.ts';
import { decimal } from './arbitrary.ts';
import { call, column, columnFrom, numberFrom } from './call.ts';

/** Whole minor units of an amount that has at most so many decimals. */
function units(amount: number, decimals: number): bigint {
  const [whole = '', part = ''] = amount.toFixed(decimals).split('.');
  return BigInt(whole + part);
}

describe('KPI_POOL', () => {
  const member = fc.record({
    amount: fc.option(decimal(0, 5000, 2), { nil: null, freq: 8 }),
    minimum: fc.option(decimal(0, 50, 2), { nil: null }),
    room: fc.option(decimal(0, 4000, 2), { nil: null }),
  });

  test('adds up to the pool to the last unit, within every minimum and cap', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), decimal(0, 20_000, 2), (members, pool) => {
        const caps = members.map(({ minimum, room }) =>
          room === null ? null : Number(((minimum ?? 0) + room).toFixed(2)),
        );
        const amounts = column(members.map(({ amount }) => amount));
        const minimums = column(members.map(({ minimum }) => minimum));
        const result = call('KPI_POOL', amounts, pool, 2, minimums, column(caps));
        if (!Array.isArray(result)) return;
        let total = BigInt(0);
        for (const [row, [share]] of result.entries()) {
          const { amount = null, minimum = null } = members[row] ?? {};
          if (typeof share !== 'number') {
            expect([share, amount]).toStrictEqual(['', null]);
            continue;
          }
          total += units(share, 2);
          expect(share).toBeGreaterThanOrEqual(minimum ?? 0);
          expect(share).toBeLessThanOrEqual(caps[row] ?? Number.POSITIVE_INFINITY);
        }
        // A column in which nobody has an amount is only blanks.
        if (members.some(({ amount }) => amount !== null)) expect(total).toBe(units(pool, 2));
      }),
      { numRuns: 2000 },
    );
  });

  test('without minimum and cap, nobody is a whole unit away from the exact share', () => {
    fc.assert(
      fc.property(
        fc.array(decimal(0, 5000, 2), { minLength: 1, maxLength: 12 }),
        decimal(1, 20_000, 2),
        (amounts, pool) => {
          const sum = amounts.reduce((total, amount) => total + amount, 0);
          fc.pre(sum > 0);
          for (const [row, share] of columnFrom('KPI_POOL', column(amounts), pool).entries()) {
            expect(Math.abs(share - ((amounts[row] ?? 0) * pool) / sum)).toBeLessThan(0.01 + 1e-9);
          }
        },
      ),
    );
  });

  test('pays nobody with the larger amount less', () => {
    fc.assert(
      fc.property(
        fc.array(decimal(0, 500, 2), { minLength: 2, maxLength: 9 }),
        decimal(1, 2000, 0),
        (amounts, pool) => {
          fc.pre(amounts.some((amount) => amount > 0));
          const shares = columnFrom('KPI_POOL', column(amounts), pool, 0);
          for (const [one, amount] of amounts.entries()) {
            for (const [other, larger] of amounts.entries()) {
              if (larger > amount) expect(shares[other]).toBeGreaterThanOrEqual(shares[one] ?? 0);
            }
          }
        },
      ),
    );
  });
});

describe('KPI_TIER', () => {
  const bands = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 0, maxLength: 5 }).chain((starts) => {
    const froms = [0, ...starts.sort((a, b) => a - b)];
    return fc.tuple(...froms.map((from) => decimal(0, 0.5, 4).map((rate) => [from, rate] as const)));
  });

  test('marginal commissions have no jumps, at boundaries least of all', () => {
    fc.assert(
      fc.property(bands, decimal(0, 1200, 2), (table, amount) => {
        const steepest = Math.max(...table.map(([, rate]) => rate));
        const points = [amount, ...table.map(([from]) => from)];
        for (const point of points) {
          const here = numberFrom('KPI_TIER', point, table, 'marginal', 'lower', 6);
          const above = numberFrom('KPI_TIER', point + 0.01, table, 'marginal', 'lower', 6);
          expect(above - here).toBeGreaterThanOrEqual(0);
          expect(above - here).toBeLessThanOrEqual(0.01 * steepest + 1e-6);
          expect(numberFrom('KPI_TIER', point, table, 'marginal', 'upper', 6)).toBe(here);
        }
      }),
    );
  });

  test('a negative amount takes back what its size would pay', () => {
    fc.assert(
      fc.property(
        bands,
        decimal(0, 1200, 2),
        fc.constantFrom('marginal', 'whole', 'overage'),
        (table, amount, mode) => {
          const paid = numberFrom('KPI_TIER', amount, table, mode);
          expect(numberFrom('KPI_TIER', -amount, table, mode)).toBe(paid === 0 ? 0 : -paid);
        },
      ),
    );
  });
});

describe('KPI_RECONCILE', () => {
  const line = fc.tuple(fc.constantFrom('E1', 'E2', 'e2', '007', 'E3', 7, '7'), decimal(-100, 10_000, 2));
  const list = fc.array(line, { maxLength: 8 });

  test('totals are those of its inputs, and those of its own rows', () => {
    fc.assert(
      fc.property(list, list, (due, paid) => {
        const args = [due, paid].flatMap((lines) => [
          column(lines.map(([key]) => key)),
          column(lines.map(([, amount]) => amount)),
        ]);
        const table = call('KPI_RECONCILE', ...args) as readonly (readonly [
          unknown,
          unknown,
          unknown,
          number,
          string,
        ])[];
        const cents = (amounts: readonly unknown[]) => {
          return amounts.reduce(
            (sum: bigint, amount) => sum + (typeof amount === 'number' ? units(amount, 2) : BigInt(0)),
            BigInt(0),
          );
        };
        const rows = table.slice(0, -1);
        const [, totalDue, totalPaid, difference] = table[table.length - 1] ?? [];
        expect(cents([totalDue])).toBe(cents(due.map(([, amount]) => amount)));
        expect(cents([totalPaid])).toBe(cents(paid.map(([, amount]) => amount)));
        expect(cents([totalDue])).toBe(cents(rows.map((row) => row[1])));
        expect(cents([totalPaid])).toBe(cents(rows.map((row) => row[2])));
        expect(cents([difference])).toBe(cents(rows.map((row) => row[3])));
        expect(cents([difference])).toBe(cents([totalPaid]) - cents([totalDue]));
      }),
    );
  });
});

describe('KPI_EXPLAIN', () => {
  const languages = { en: '.', ru: ',', vi: ',', de: ',', fr: ',' } as const;
  const scale = [
    [0.5, 0.3],
    [0.9, 0.9],
    [1, 1],
    [1.3, 2],
  ];
  const words = fc.record({
    scale: fc.constantFrom(null, scale),
    proration: fc.option(decimal(0, 1, 4), { nil: null }),
    gate: fc.constantFrom(null, true, false),
    mode: fc.constantFrom(null, 'linear', 'step'),
    above: fc.constantFrom(null, 'hold', 'extend'),
    decimals: fc.constantFrom(null, 0, 2, 3),
    missing: fc.constantFrom('skip', 'zero'),
    language: fc.constantFrom(...(Object.keys(languages) as (keyof typeof languages)[])),
  });
  const kpi = fc.record({
    actual: fc.option(decimal(-50, 200, 1), { nil: null }),
    target: decimal(1, 150, 1),
    weight: decimal(0, 50, 0),
    direction: fc.constantFrom('higher', 'lower', 'exact'),
  });

  test('ends in the bonus that KPI_BONUS gives, or in the score', () => {
    fc.assert(
      fc.property(
        fc.array(kpi, { minLength: 1, maxLength: 5 }),
        decimal(0, 20_000, 2),
        words,
        (kpis, targetBonus, given) => {
          const card = [
            column(kpis.map(({ actual }) => actual)),
            column(kpis.map(({ target }) => target)),
            column(kpis.map(({ weight }) => weight)),
            column(kpis.map(({ direction }) => direction)),
            null,
            1.5,
            given.missing,
            null,
          ] as const;
          const score = call('KPI_SCORE', ...card);
          const { scale, proration, gate, mode, above, decimals, language } = given;
          const explain = (bonus: number | null) => {
            return call(
              'KPI_EXPLAIN',
              column(kpis.map((_, row) => `K${row}`)),
              ...card,
              bonus,
              scale,
              proration,
              gate,
              mode,
              above,
              decimals,
              language,
            );
          };
          if (typeof score !== 'number') {
            expect(explain(targetBonus)).toHaveProperty(
              'error.code',
              (score as { error: { code: string } }).error.code,
            );
            return;
          }
          const bonus = numberFrom('KPI_BONUS', score, targetBonus, scale, proration, gate, mode, above, decimals);
          expect(lastNumber(explain(targetBonus), languages[language])).toBe(bonus);
          expect(lastNumber(explain(null), languages[language])).toBe(score);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every sentence is filled in', () => {
    for (const { examples } of functions.filter(({ name }) => name === 'KPI_EXPLAIN')) {
      for (const { result } of examples) expect(JSON.stringify(result)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  function lastNumber(result: unknown, decimalMark: string): number {
    const lines = result as readonly (readonly [string])[];
    const last = lines[lines.length - 1]?.[0] ?? '';
    return Number(/[-\d.,e+]+$/.exec(last)?.[0].replace(decimalMark, '.'));
  }
});
