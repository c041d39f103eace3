import { describe, expect, test } from 'vitest';
import { type TieOutLine, tieOut } from '../../core/index.ts';

function lines(...pairs: readonly (readonly [string, number | null])[]): TieOutLine[] {
  return pairs.map(([key, amount]) => ({ key, amount }));
}

describe('tying out what is due with what was paid', () => {
  test('keys in order of first appearance, due first', () => {
    const { rows } = tieOut(lines(['B', 1], ['A', 2]), lines(['C', 3], ['A', 2]));
    expect(rows.map(({ key }) => key)).toEqual(['B', 'A', 'C']);
    expect(rows.map(({ status }) => status)).toEqual(['missing in payroll', 'matched', 'missing in bonus']);
  });

  test('differences are paid less due, in decimals', () => {
    const { rows, total } = tieOut(lines(['A', 100], ['B', 0.3]), lines(['A', 100.01], ['B', 0.1 + 0.2]), 0.01);
    expect(rows).toEqual([
      { key: 'A', due: 100, paid: 100.01, difference: 0.01, status: 'within tolerance' },
      { key: 'B', due: 0.3, paid: 0.1 + 0.2, difference: 0, status: 'matched' },
    ]);
    expect(total).toEqual({ due: 100.3, paid: 100.31, difference: 0.01 });
  });

  test('the tolerance holds in both directions and not a bit further', () => {
    const statuses = [99.99, 99.98, 100.01, 100.02].map(
      (paid) => tieOut(lines(['A', 100]), lines(['A', paid]), 0.01).rows[0]?.status,
    );
    expect(statuses).toEqual(['within tolerance', 'amount differs', 'within tolerance', 'amount differs']);
    expect(tieOut(lines(['A', 100]), lines(['A', 100.001])).rows[0]?.status).toBe('amount differs');
  });

  test('a key that stands twice is listed line by line', () => {
    const { rows, total } = tieOut(lines(['A', 1000], ['B', 5]), lines(['A', 600], ['A', 400], ['B', 5]));
    expect(rows).toEqual([
      { key: 'A', due: 1000, paid: null, difference: -1000, status: 'duplicate key' },
      { key: 'A', due: null, paid: 600, difference: 600, status: 'duplicate key' },
      { key: 'A', due: null, paid: 400, difference: 400, status: 'duplicate key' },
      { key: 'B', due: 5, paid: 5, difference: 0, status: 'matched' },
    ]);
    expect(total).toEqual({ due: 1005, paid: 1005, difference: 0 });
    expect(tieOut(lines(['A', 1], ['A', null]), []).rows.map(({ status, difference }) => [status, difference])).toEqual(
      [
        ['duplicate key', -1],
        ['duplicate key', 0],
      ],
    );
    expect(tieOut([], lines(['A', null], ['A', 2])).rows.map(({ difference }) => difference)).toEqual([0, 2]);
  });

  test('a line without an amount is there, and counts 0', () => {
    expect(tieOut(lines(['A', null]), lines(['A', 5])).rows).toEqual([
      { key: 'A', due: null, paid: 5, difference: 5, status: 'amount differs' },
    ]);
    expect(tieOut(lines(['A', null]), []).rows).toEqual([
      { key: 'A', due: null, paid: null, difference: 0, status: 'missing in payroll' },
    ]);
    expect(tieOut(lines(['A', 5]), lines(['A', null]), 5).rows[0]).toMatchObject({
      difference: -5,
      status: 'within tolerance',
    });
  });

  test('nothing ties out with nothing', () => {
    expect(tieOut([], [])).toEqual({ rows: [], total: { due: 0, paid: 0, difference: 0 } });
  });
});
