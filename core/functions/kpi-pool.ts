import { poolShares } from '../scoring/pool.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { bonusWords, decimals } from './arguments/bonus.ts';
import { type NumberColumn, numberAt, refusalAt } from './arguments/columns.ts';
import { anyNumber, numberCell, numberRows } from './arguments/number.ts';
import { defineFunction, type HelpOf } from './define.ts';

export const kpiPool = defineFunction({
  name: 'KPI_POOL',
  parameters: [
    numberRows('amount', 'amount', anyNumber),
    numberCell('pool', 'amount', anyNumber),
    decimals,
    numberRows('minimum', 'amount', anyNumber),
    numberRows('cap', 'amount', anyNumber),
  ],
  returns: 'rows',
  oneCurrency: true,
  calculate({ amount, pool, decimals, minimum, cap }, rows) {
    const columns = [amount, minimum, cap];
    const members = [];
    for (let row = 0; row < rows.count; row++) {
      const refusal = refusalAt(row, columns);
      if (refusal !== undefined) return { ...refusal, row };
      const own = rows.unavailable(row) === undefined ? given(amount, row) : null;
      members.push({ amount: own, minimum: given(minimum, row), cap: given(cap, row) });
    }
    if (members.every((member) => member.amount === null)) return rows.answer(() => '');
    const shares = poolShares(members, pool, decimals);
    return isRefusal(shares) ? shares : rows.answer((row) => shares[row] ?? '');
  },
});

function given(column: NumberColumn, row: number): number | null {
  const value = numberAt(column, row);
  return Number.isNaN(value) ? null : value;
}

export const kpiPoolHelp = (): HelpOf<typeof kpiPool> => ({
  summary: 'Scales amounts up or down so that the rounded results add up to a pool to the last unit.',
  source:
    'Funded bonus pools with minimum awards that are not cut and caps whose excess goes to the others; largest remainder.',
  parameters: {
    amount: { description: 'What each person would get without the pool. Blank takes no part.' },
    pool: { description: 'What is there to be paid in total.' },
    decimals: bonusWords.decimals,
    minimum: { description: 'What each person gets at least.', otherwise: 'No minimum.' },
    cap: { description: 'What each person gets at most; the rest goes to the others.', otherwise: 'No cap.' },
  },
  returns: { unit: 'amount', description: 'One amount for each person; together exactly the pool.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'An amount or a minimum is negative or not a number, texts name several currencies, or ranges differ in size.',
      cure: 'Correct the argument that the message names.',
    },
    {
      code: '#NUM!',
      when: 'The pool cannot be reached: minimums above it, caps below it, all amounts 0, a cap below its minimum, or a pool finer than the decimals.',
      cure: 'Correct the number that the message names.',
    },
  ],
  examples: [
    {
      note: 'A budget 10 % short cuts every bonus by 10 %',
      args: [[[6000], [3000], [1000]], 9000],
      result: [[5400], [2700], [900]],
    },
    {
      note: '100 for three equal people: the odd cent goes to the first',
      args: [[[1], [1], [1]], 100],
      result: [[33.34], [33.33], [33.33]],
    },
    { note: 'Each keeps a minimum of 10', args: [[[60], [40]], 90, null, 10], result: [[53.75], [36.25]] },
    {
      note: 'What the cap of 50 cuts off goes to the others',
      args: [[[60], [30], [10]], 100, null, null, [[50], [null], [null]]],
      result: [[50], [37.5], [12.5]],
    },
    { note: 'In yen', args: [[[1], [1], [1]], 100, 0], result: [[34], [33], [33]] },
    {
      note: 'A negative bonus',
      args: [[[60], [-40]], 90],
      result: { error: { code: '#VALUE!', message: 'KPI_POOL: amount in row 2 is negative. Use 0 or more.' } },
    },
    {
      note: 'Minimums above the pool',
      args: [[[60], [40]], 90, null, 50],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_POOL: minimum adds up to more than the pool. Raise the pool or lower the minimums.',
        },
      },
    },
  ],
});
