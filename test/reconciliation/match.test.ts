import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../core/money/decimal.ts';
import type { MinorUnits } from '../../core/money/minor-units.ts';
import { assertTotals, controlTotals } from '../../core/reconciliation/control-totals.ts';
import type { DueLine, PaidLine, ReconciledLine } from '../../core/reconciliation/line.ts';
import { matchLines } from '../../core/reconciliation/match.ts';
import { dueLine, paidLine, unitsOf } from '../fixtures/finance-lines.ts';

const rules = { period: 'Q3 2026', priorPeriods: new Set(['Q2 2026']), tolerance: 0 };

function statusesOf(lines: readonly ReconciledLine[]): Record<string, string[]> {
  const byId: Record<string, string[]> = {};
  for (const { id, status } of lines) byId[id] = [...(byId[id] ?? []), status];
  return byId;
}

describe('the status of a line', () => {
  test('one of each kind', () => {
    const due = [
      dueLine('same', 100),
      dueLine('short', 100),
      dueLine('cent', 100, { exact: decimalOf(100.004) }),
      dueLine('unpaid', 100),
      dueLine('twice', 100),
      dueLine('dollar', 100),
      dueLine('nothing', 0),
      dueLine('late', 50, { period: 'Q2 2026', kind: 'adjustment' }),
    ];
    const paid = [
      paidLine('same', 100),
      paidLine('short', 99),
      paidLine('cent', 100.01),
      paidLine('stranger', 5),
      paidLine('twice', 60),
      paidLine('twice', 40),
      paidLine('dollar', 100, { currency: 'USD' }),
      paidLine('late', 50, { period: 'Q2 2026' }),
      paidLine('early', 70, { period: 'Q2 2026' }),
    ];
    expect(statusesOf(matchLines(due, paid, rules))).toEqual({
      same: ['matched'],
      nothing: ['matched'],
      short: ['amount differs'],
      cent: ['rounding only'],
      unpaid: ['missing in payroll'],
      stranger: ['missing in bonus'],
      twice: ['duplicate key', 'duplicate key', 'duplicate key'],
      dollar: ['currency differs'],
      late: ['prior period'],
      early: ['prior period'],
    });
  });

  test('an unrounded payroll amount is rounding only, and a whole cent more than the exact amount is not', () => {
    const due = [
      dueLine('raw', 33.33, { exact: decimalOf(33.333333) }),
      dueLine('more', 100, { exact: decimalOf(100) }),
    ];
    const paid = [paidLine('raw', 33.333333), paidLine('more', 100.01)];
    expect(statusesOf(matchLines(due, paid, rules))).toEqual({ raw: ['rounding only'], more: ['amount differs'] });
  });

  test('100.01 − 100.00 is within a tolerance of 0.01, and 0.02 is not', () => {
    const due = [dueLine('a', 100), dueLine('b', 100), dueLine('c', 4.35)];
    const paid = [paidLine('a', 100.01), paidLine('b', 100.02), paidLine('c', 4.34)];
    expect(statusesOf(matchLines(due, paid, { ...rules, tolerance: 0.01 }))).toEqual({
      a: ['within tolerance'],
      b: ['amount differs'],
      c: ['within tolerance'],
    });
  });

  test('a tolerance of a cent tolerates nothing in a currency without cents', () => {
    const due = [dueLine('a', 500000, { currency: 'VND' })];
    const paid = [paidLine('a', 500001, { currency: 'VND' })];
    expect(matchLines(due, paid, { ...rules, tolerance: 0.01 })[0]?.status).not.toBe('within tolerance');
  });

  test('two currencies of one person are two claims, each matched with its own', () => {
    const due = [dueLine('a', 100), dueLine('a', 200, { currency: 'USD' })];
    const paid = [paidLine('a', 200, { currency: 'USD' }), paidLine('a', 100)];
    expect(statusesOf(matchLines(due, paid, rules))).toEqual({ a: ['matched', 'matched'] });
  });

  test('differences come first', () => {
    const due = [dueLine('a', 1), dueLine('b', 2), dueLine('c', 3)];
    const lines = matchLines(due, [paidLine('a', 1), paidLine('c', 4)], rules);
    expect(lines.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('look-alikes are suggested and never merged', () => {
  test('a lost zero, a space and a letter case', () => {
    const due = [dueLine('01234', 10), dueLine('E 17', 20), dueLine('ab9', 30)];
    const paid = [paidLine('1234', 10), paidLine('E17', 20), paidLine('AB9', 30)];
    const lines = matchLines(due, paid, rules);
    expect(lines.map(({ status }) => status)).toEqual([
      ...Array(3).fill('missing in bonus'),
      ...Array(3).fill('missing in payroll'),
    ]);
    expect(lines.map(({ id, alike }) => [id, alike[0]?.id, alike[0]?.because])).toEqual([
      ['1234', '01234', ['leading zeros']],
      ['AB9', 'ab9', ['letter case']],
      ['E17', 'E 17', ['spaces']],
      ['01234', '1234', ['leading zeros']],
      ['E 17', 'E17', ['spaces']],
      ['ab9', 'AB9', ['letter case']],
    ]);
  });

  test('a second spelling is shown even where the first was paid in full', () => {
    const lines = matchLines([dueLine('007', 10)], [paidLine('007', 10), paidLine('7', 10)], rules);
    expect(lines[0]).toMatchObject({ id: '7', status: 'missing in bonus', alike: [{ id: '007' }] });
  });

  test('the same person under another component', () => {
    const lines = matchLines([dueLine('a', 10)], [paidLine('a', 10, { component: 'Special bonus' })], rules);
    expect(lines.map(({ alike }) => alike[0]?.because)).toEqual([['component'], ['component']]);
  });
});

const ids = fc.constantFrom('1', '01', '2', 'a', 'A', 'b ', 'b');
const periods = fc.constantFrom('Q3 2026', 'Q2 2026', 'Q1 2020', '');
const amounts = fc.integer({ min: -500, max: 100_000 }).map((cents) => cents / 100);
const currencies = fc.constantFrom('EUR', 'USD', 'VND', 'KWD');
const common = { id: ids, period: periods, component: fc.constantFrom('Bonus', 'Other'), currency: currencies };
const dueLines = fc.array(
  fc.record({ ...common, amount: amounts, kind: fc.constantFrom('calculated' as const, 'adjustment' as const) }),
  { maxLength: 40 },
);
const paidLines = fc.array(fc.record({ ...common, amount: amounts }), { maxLength: 40 });
const toDue = ({ id, amount, ...more }: { id: string; amount: number } & Partial<DueLine>, row: number) =>
  dueLine(id, amount, { ...more, row });
const toPaid = ({ id, amount, ...more }: { id: string; amount: number } & Partial<PaidLine>, row: number) =>
  paidLine(id, amount, { ...more, row });

describe('for arbitrary lines', () => {
  test('the lines add up to the control totals, and each currency stays by itself', () => {
    fc.assert(
      fc.property(dueLines, paidLines, (rawDue, rawPaid) => {
        const [due, paid] = [rawDue.map(toDue), rawPaid.map(toPaid)];
        const totals = controlTotals(due, paid);
        assertTotals(totals, matchLines(due, paid, rules));
        for (const { currency, payable, calculated, adjustments, payroll, difference } of totals) {
          const sum = (lines: readonly { currency: string; units: MinorUnits }[]) =>
            lines.filter((line) => line.currency === currency).reduce((total, { units }) => total + units, 0);
          expect(payable).toBe(sum(due));
          expect(calculated + adjustments).toBe(payable);
          expect(payroll).toBe(sum(paid));
          expect(difference).toBe(sum(paid) - sum(due));
        }
      }),
    );
  });

  test('each line that went in is in the report once', () => {
    fc.assert(
      fc.property(dueLines, paidLines, (rawDue, rawPaid) => {
        const [due, paid] = [rawDue.map(toDue), rawPaid.map(toPaid)];
        const lines = matchLines(due, paid, rules);
        const rows = (side: 'due' | 'paid') => lines.flatMap((line) => line[side]?.row ?? []).sort((a, b) => a - b);
        expect(rows('due')).toEqual(due.map((_, row) => row));
        expect(rows('paid')).toEqual(paid.map((_, row) => row));
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = fc.tuple(dueLines, paidLines).chain(([due, paid]) =>
      fc.record({
        due: fc.constant(due),
        paid: fc.constant(paid),
        otherDue: fc.shuffledSubarray(due, { minLength: due.length }),
        otherPaid: fc.shuffledSubarray(paid, { minLength: paid.length }),
      }),
    );
    const report = (due: Parameters<typeof toDue>[0][], paid: Parameters<typeof toPaid>[0][]) =>
      matchLines(
        due.map((line) => toDue(line, 0)),
        paid.map((line) => toPaid(line, 0)),
        rules,
      ).map(({ due: d, paid: p, ...line }) => JSON.stringify([line, d?.units, p?.units]));
    fc.assert(
      fc.property(shuffled, ({ due, paid, otherDue, otherPaid }) => {
        expect(report(otherDue, otherPaid)).toEqual(report(due, paid));
      }),
    );
  });

  test('a report that lost or changed a unit is not shown', () => {
    const due = [dueLine('a', 10), dueLine('b', 20)];
    const paid = [paidLine('a', 10), paidLine('b', 20)];
    const lines = matchLines(due, paid, rules);
    const totals = controlTotals(due, paid);
    const broken = lines.map((line) => ({ ...line, paid: line.paid && { ...line.paid, units: unitsOf(10.01) } }));
    expect(() => assertTotals(totals, broken)).toThrow('do not add up');
    expect(() => assertTotals(totals, lines.slice(1))).toThrow('do not add up');
    expect(() => assertTotals(totals, lines)).not.toThrow();
  });
});
