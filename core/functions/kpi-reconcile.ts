import type { Cell, Grid } from '../cell.ts';
import { isRefusal, type Refusal, refuse } from '../scoring/refusal.ts';
import { type TieOutLine, tieOut } from '../scoring/tie-out.ts';
import { blank } from './arguments/block.ts';
import { textRows } from './arguments/cells.ts';
import { type CellColumn, type NumberColumn, numberAt } from './arguments/columns.ts';
import { keyText } from './arguments/key.ts';
import { anyNumber, capLimits, numberCell, numberRows } from './arguments/number.ts';
import { defineFunction, type HelpOf } from './define.ts';
import { optional, type Parameter } from './parameter.ts';

/** A column of one of the two lists: its size is compared within that list, and an #N/A in it ends the call. */
function inList<Name extends string, Value>(list: string, parameter: Parameter<Name, Value>): Parameter<Name, Value> {
  return { ...parameter, group: list, mayLack: false };
}

export const kpiReconcile = defineFunction({
  name: 'KPI_RECONCILE',
  parameters: [
    inList('due', textRows('due_key')),
    inList('due', numberRows('due', 'amount', anyNumber)),
    inList('paid', textRows('paid_key')),
    inList('paid', numberRows('paid', 'amount', anyNumber)),
    optional(numberCell('tolerance', 'amount', capLimits), 0),
  ],
  returns: 'table',
  oneCurrency: true,
  calculate({ due_key: dueKey, due, paid_key: paidKey, paid, tolerance }) {
    const shown = new Map<string, Cell>();
    const dueLines = linesOf('due_key', dueKey, due, shown);
    if (isRefusal(dueLines)) return dueLines;
    const paidLines = linesOf('paid_key', paidKey, paid, shown);
    if (isRefusal(paidLines)) return paidLines;
    const { rows, total } = tieOut(dueLines, paidLines, tolerance);
    const table: Grid = rows.map(({ key, due, paid, difference, status }) => {
      return [shown.get(key) ?? key, due ?? '', paid ?? '', difference, status];
    });
    return [...table, ['Total', total.due, total.paid, total.difference, '']];
  },
});

function linesOf(
  keyName: string,
  keys: CellColumn,
  amounts: NumberColumn,
  shown: Map<string, Cell>,
): readonly TieOutLine[] | Refusal {
  const lines: TieOutLine[] = [];
  const count = Math.max(keys.length, amounts.values.length);
  for (let row = 0; row < count; row++) {
    const refusal = amounts.refusals?.get(row * amounts.step);
    if (refusal !== undefined) return { ...refusal, row };
    const key = keys.cellAt(row);
    const amount = numberAt(amounts, row);
    // One cell that serves for all rows does not fill the blank rows below the list.
    const isNothing = count > 1 && (keys.step === 0 ? Number.isNaN(amount) : amounts.step === 0 && blank(key));
    if (isNothing) continue;
    if (blank(key)) {
      if (Number.isNaN(amount)) continue;
      return { ...refuse('#VALUE!', keyName, 'is blank beside an amount', 'Enter the key, or clear the amount.'), row };
    }
    const text = keyText(key);
    if (!shown.has(text)) shown.set(text, key);
    lines.push({ key: text, amount: Number.isNaN(amount) ? null : amount });
  }
  return lines;
}

export const kpiReconcileHelp = (): HelpOf<typeof kpiReconcile> => ({
  summary: 'Compares what is due with what was paid, key by key, and says where they differ.',
  source: 'Payroll reconciliation: outer join, tolerance in decimal, duplicates listed and never summed.',
  parameters: {
    due_key: { description: 'Keys of the amounts due, such as employee ids.' },
    due: { description: 'The amounts due.' },
    paid_key: { description: 'Keys of the payments.' },
    paid: { description: 'The amounts paid.' },
    tolerance: { description: 'The largest difference that is still within tolerance.', otherwise: '0' },
  },
  returns: {
    unit: 'text, amount, amount, amount, text',
    description:
      'Five columns without a header: key, due, paid, difference (paid − due) and status; the last row is Total.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'An amount is not a number or has no key, texts name several currencies, or keys and amounts differ in size.',
      cure: 'Correct the argument that the message names.',
    },
    { code: '#NUM!', when: 'The tolerance is below 0.', cure: 'Use 0 or more.' },
  ],
  examples: [
    {
      note: 'Five people, one cent of tolerance',
      args: [
        [['E1'], ['E2'], ['E3'], ['E4']],
        [[1000], [500], [750], [20]],
        [['E1'], ['E2'], ['E3'], ['E5']],
        [[1000], [500.01], [700], [300]],
        0.01,
      ],
      result: [
        ['E1', 1000, 1000, 0, 'matched'],
        ['E2', 500, 500.01, 0.01, 'within tolerance'],
        ['E3', 750, 700, -50, 'amount differs'],
        ['E4', 20, '', -20, 'missing in payroll'],
        ['E5', '', 300, 300, 'missing in bonus'],
        ['Total', 2270, 2500.01, 230.01, ''],
      ],
    },
    {
      note: 'Paid in two lines: both are shown, and nobody adds them up silently',
      args: [[['E1']], [[1000]], [['E1'], ['E1']], [[600], [400]]],
      result: [
        ['E1', 1000, '', -1000, 'duplicate key'],
        ['E1', '', 600, 600, 'duplicate key'],
        ['E1', '', 400, 400, 'duplicate key'],
        ['Total', 1000, 1000, 0, ''],
      ],
    },
    {
      note: 'A payment to nobody',
      args: [[['E1']], [[1000]], [['E1'], [null]], [[600], [400]]],
      result: {
        error: {
          code: '#VALUE!',
          message: 'KPI_RECONCILE: paid_key in row 2 is blank beside an amount. Enter the key, or clear the amount.',
        },
      },
    },
    {
      note: 'A tolerance below 0',
      args: [[['E1']], [[1000]], [['E1']], [[1000]], -1],
      result: { error: { code: '#NUM!', message: 'KPI_RECONCILE: tolerance is below 0. Use 0 or more.' } },
    },
  ],
});
