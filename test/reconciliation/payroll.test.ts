import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../core/cell.ts';
import { numberOf } from '../../core/money/decimal.ts';
import { type PayrollContext, readPayroll } from '../../core/reconciliation/payroll.ts';
import { detectPayroll, type PayrollMapping } from '../../core/reconciliation/payroll-columns.ts';
import { sheetOf } from '../fixtures/finance-sheets.ts';

const context: PayrollContext = {
  periods: [{ label: 'Q3 2026', start: 46204, end: 46295 }],
  component: 'Bonus',
  mark: '.',
};

function read(cells: readonly (readonly Cell[])[], more: Partial<PayrollMapping> = {}) {
  const sheet = sheetOf('Payroll', cells);
  const { mapping, questions } = detectPayroll(sheet);
  expect(questions).toEqual([]);
  return readPayroll(sheet, { ...mapping, ...more }, context);
}

const payments = (sheet: ReturnType<typeof read>) => sheet.payments.map(({ id, exact }) => [id, numberOf(exact)]);
const kinds = (sheet: ReturnType<typeof read>) => sheet.rows.map(({ kind }) => kind);

describe('finding the columns of a payroll sheet', () => {
  test.each([
    ['English', ['Employee ID', 'Name', 'Pay period', 'Pay element', 'Amount', 'Currency']],
    ['German', ['Personalnummer', 'Name', 'Abrechnungszeitraum', 'Lohnart', 'Betrag', 'Währung']],
    ['French', ['Matricule', 'Nom', 'Période', 'Rubrique', 'Montant', 'Devise']],
    ['Russian', ['Табельный номер', 'ФИО', 'Период', 'Вид начисления', 'Сумма', 'Валюта']],
    ['Vietnamese', ['Mã nhân viên', 'Họ và tên', 'Kỳ lương', 'Khoản', 'Số tiền', 'Tiền tệ']],
  ])('in %s', (_, headers) => {
    const cells = [['Payroll run of 5 October 2026'], [], headers, ['01', 'Ann', 'Q3 2026', 'Bonus', 10, 'EUR']];
    const { mapping } = detectPayroll(sheetOf('Any', cells));
    expect(mapping.headerRow).toBe(2);
    expect(mapping.columns).toEqual({ id: 0, name: 1, period: 2, component: 3, amount: 4, currency: 5 });
  });

  test('among 31 columns the bonus is the amount, not the salary, the tax or the net pay', () => {
    const headers = [
      ...['Co', 'Emp No', 'Surname', 'First name', 'Cost centre', 'Grade', 'Bank', 'IBAN', 'Hire date', 'Month'],
      ...[
        'Base salary',
        'Overtime',
        'Shift',
        'Car',
        'Meal',
        'Phone',
        'Bonus amount',
        'Holiday pay',
        'Sick pay',
        'Gross',
      ],
      ...['Tax', 'Pension', 'Health', 'Union', 'Advance', 'Loan', 'Net', 'Cur', 'Paid by', 'Checked', 'Note'],
    ];
    expect(headers).toHaveLength(31);
    const row: Cell[] = headers.map((header) => (header === 'Bonus amount' ? 450 : header === 'Cur' ? 'EUR' : 7));
    row[1] = '00042';
    row[9] = '2026-09';
    const sheet = sheetOf('Wide', [headers, row]);
    const { mapping } = detectPayroll(sheet);
    expect(mapping.columns).toMatchObject({ id: 1, period: 9, amount: 16, currency: 27 });
    expect(readPayroll(sheet, mapping, context).payments[0]).toMatchObject({ id: '00042', units: 45000 });
  });

  test('two columns that fit equally well are asked about', () => {
    const { mapping, columns, questions } = detectPayroll(
      sheetOf('Two', [
        ['Employee ID', 'Bonus', 'Bonus'],
        ['1', 5, 6],
      ]),
    );
    expect(mapping.columns.amount).toBeUndefined();
    expect(columns.filter(({ field }) => field === 'amount')).toHaveLength(2);
    expect(questions).toEqual(['Which column holds the amount of the bonus?']);
  });

  test('a net or gross pay is never taken for the bonus by itself', () => {
    const { mapping } = detectPayroll(
      sheetOf('Net', [
        ['Employee ID', 'Net pay'],
        ['1', 5],
      ]),
    );
    expect(mapping.columns.amount).toBeUndefined();
  });
});

describe('amounts typed as text', () => {
  const table = (...amounts: Cell[]) => [
    ['Employee ID', 'Amount', 'Currency'],
    ...amounts.map((amount, row) => [`E${row}`, amount, 'EUR']),
  ];

  test('two decimal conventions in one column are each read by themselves', () => {
    const sheet = read(table('1.234,56', '1,234.56', '1 234,56', '(100.00)', '12-', '€ 5', 7));
    expect(payments(sheet)).toEqual([
      ['E0', 1234.56],
      ['E1', 1234.56],
      ['E2', 1234.56],
      ['E3', -100],
      ['E4', -12],
      ['E5', 5],
      ['E6', 7],
    ]);
  });

  test('what could be two amounts follows the column where it is of one mind', () => {
    expect(payments(read(table('1.234,56', '2.000')))).toContainEqual(['E1', 2000]);
    expect(payments(read(table('1,234.56', '2.000')))).toContainEqual(['E1', 2]);
  });

  test('and is refused with both readings where it is not', () => {
    const sheet = read(table('1.234,56', '1,234.56', '2.000'));
    expect(sheet.rows[2]).toMatchObject({ kind: 'unreadable amount', id: 'E2' });
    expect(sheet.rows[2]?.finding).toContain('“2.000” could be 2\u202f000 or 2');
    expect(payments(read(table('1.234,56', '1,234.56', '2.000'), { decimalSeparator: ',' }))).toContainEqual([
      'E2',
      2000,
    ]);
  });

  test('an error, TRUE, a word and an amount beyond counting are refused, and a dash is no amount', () => {
    const error = { error: { code: '#REF!', message: '' } } as const;
    const sheet = read(table(1, 2, 3, 4, error, true, 'see HR', 9e15, '–', null));
    expect(kinds(sheet).slice(4)).toEqual([...Array(4).fill('unreadable amount'), ...Array(2).fill('no amount')]);
  });
});

describe('every row is accounted for', () => {
  test('blank rows, totals, repeated headers, remarks, other pay and rows without an id', () => {
    const header = ['Employee ID', 'Name', 'Element', 'Amount', 'Currency'];
    const sheet = read([
      ['Payroll October 2026'],
      header,
      ['01', 'Ann', 'Bonus', 100, 'EUR'],
      ['02', 'Bea', 'Salary', 3000, 'EUR'],
      [],
      header,
      ['03', 'Cem', 'Quarterly gift', 50, 'eur'],
      [null, 'no id', 'Bonus', 7, 'EUR'],
      ['04', 'Dan', 'Bonus', 8, null],
      ['05', 'Eve', 'Bonus', 9, 'Euros'],
      [null, 'Checked by payroll'],
      ['Total', null, null, 150, 'EUR'],
    ]);
    expect(kinds(sheet)).toEqual([
      ...[
        'payment',
        'other pay',
        'blank',
        'heading',
        'payment',
        'no id',
        'no currency',
        'no currency',
        'remark',
        'total',
      ],
    ]);
    expect(payments(sheet)).toEqual([
      ['01', 100],
      ['03', 50],
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a total that does not add up is said', () => {
    const rows = [
      ['ID', 'Amount', 'Currency'],
      ['a', 10, 'EUR'],
      ['b', 20.1, 'EUR'],
    ];
    expect(read([...rows, ['Total', 30.1, 'EUR']]).rows[2]?.finding).toBe('');
    expect(read([...rows, ['Total', 30, 'EUR']]).rows[2]?.finding).toBe(
      'This total says 30; the payments above it add up to 30.1.',
    );
    expect(read([...rows, ['c', 1, 'USD'], ['Total', 31.1]]).rows[3]?.finding).toBe('');
    expect(read([...rows, ['c', 1, 'USD'], ['Total', 30]]).rows[3]?.finding).toContain('several currencies');
  });

  test('ids stay as they are written', () => {
    const sheet = read([
      ['Staff ID', 'Bonus', 'Currency'],
      ['007', 1, 'EUR'],
      [7, 2, 'EUR'],
      [' a ', 3, 'EUR'],
    ]);
    expect(sheet.payments.map(({ id }) => id)).toEqual(['007', '7', ' a ']);
  });

  test('a currency beside the amount counts where there is no column, and may not contradict it', () => {
    expect(
      read([
        ['ID', 'Amount'],
        ['a', '€ 5'],
        ['b', 'USD 6'],
      ]).payments.map(({ currency }) => currency),
    ).toEqual(['EUR', 'USD']);
    const sheet = read([
      ['ID', 'Amount', 'Currency'],
      ['a', '€ 5', 'USD'],
    ]);
    expect(sheet.rows[0]?.finding).toBe('The currency is USD in its column and EUR beside the amount. Correct one.');
  });

  test('whatever the cells hold, no row and no readable amount gets lost', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -1000, max: 1000 }),
      fc.constantFrom<Cell>('', ' ', 'Total', 'a', '01', 'EUR', '1.000', '1,5', true, '#'),
      fc.string({ maxLength: 6 }),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 });
    fc.assert(
      fc.property(rows, (cells) => {
        const sheet = sheetOf('Any', [['ID', 'Amount', 'Currency'], ...cells]);
        const mapping: PayrollMapping = {
          ...{ sheet: 'Any', headerRow: 0, columns: { id: 0, amount: 1, currency: 2 } },
          ...{ decimalSeparator: null, currency: null, components: {} },
        };
        const result = readPayroll(sheet, mapping, context);
        expect(result.rows.map(({ row }) => row)).toEqual(cells.map((_, row) => row + 1));
        expect(result.payments).toHaveLength(result.rows.filter(({ kind }) => kind === 'payment').length);
        for (const { row, kind } of result.rows) {
          const [, amount] = cells[row - 1] ?? [];
          if (typeof amount === 'number') {
            expect(['payment', 'no id', 'no currency', 'total']).toContain(kind);
          }
        }
      }),
    );
  });
});
