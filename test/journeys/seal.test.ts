import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Cell, cellAt, cellError, type SheetSnapshot, type Snapshot } from '../../core/index.ts';
import { verifyPeriod } from '../../core/journeys/index.ts';
import { signedRound, tampered } from '../fixtures/finance-signed.ts';

let signed: Snapshot;
beforeAll(async () => {
  signed = (await signedRound()).snapshot();
});

const period = 'Q3 2026';
const sheetIn = (name: string): SheetSnapshot => {
  const sheet = signed.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** The row of a header and the columns of its texts. */
function headerIn(sheet: SheetSnapshot, ...headers: readonly string[]): { row: number; columns: number[] } {
  const row = sheet.cells.findIndex((cells) => headers.every((header) => cells.includes(header)));
  return { row, columns: headers.map((header) => sheet.cells[row]?.indexOf(header) ?? -1) };
}

/** Every cell with an amount or a key that the seal covers: sheet, row, column. */
function coveredCells(): [string, number, number][] {
  const bonus = headerIn(sheetIn('KPI Bonus'), 'Employee id', 'Bonus', 'Currency');
  const payroll = headerIn(sheetIn('Payroll'), 'Employee ID', 'Period', 'Element', 'Amount', 'Currency');
  const report = headerIn(
    sheetIn('KPI Reconciliation'),
    ...['Id', 'For period', 'Pay component', 'Due in', 'Due', 'Paid in', 'Paid', 'Sealed line', 'Check'],
  );
  const cells = (name: string, { row, columns }: { row: number; columns: number[] }, rows: number) =>
    Array.from({ length: rows }, (_, down) =>
      columns.map((column): [string, number, number] => [name, row + 1 + down, column]),
    ).flat();
  return [...cells('KPI Bonus', bonus, 4), ...cells('Payroll', payroll, 3), ...cells('KPI Reconciliation', report, 4)];
}

describe('a sealed round', () => {
  test('is intact', () => {
    expect(verifyPeriod(signed, period)?.state).toBe('intact');
  });

  test('can be checked by hand: the digest is that of the documented text', () => {
    const report = sheetIn('KPI Reconciliation');
    const { row, columns } = headerIn(report, 'Sealed line', 'Check');
    const lines = Array.from({ length: 4 }, (_, down) => String(cellAt(report, row + 1 + down, columns[0] ?? 0)));
    const text = ['kpi-seal 1', '["Q3 2026","Ana Ruiz","Ben Okoro","2026-10-05",4]', ...lines.sort(), ''].join('\n');
    const log = sheetIn('KPI Log').cells.flat();
    expect(lines).toContain('["01","Q3 2026","Bonus","EUR","750.00","EUR","750.00"]');
    expect(log).toContain(createHash('sha256').update(text).digest('hex'));
  });

  test('every amount or key that changes by one unit is found, in its very cell', () => {
    for (const [name, row, column] of coveredCells()) {
      const was = cellAt(sheetIn(name), row, column);
      const check = verifyPeriod(tampered(signed, name, row, column, byOneUnit(was)), period);
      const places = check?.changes.map(({ area }) => [area.sheet, area.row, area.column]);
      expect([check?.state, ...(places ?? [])], `${name} ${row} ${column}: ${JSON.stringify(was)}`).toContainEqual([
        name,
        row,
        column,
      ]);
      expect(check?.state).toBe('changed');
      expect(places).toHaveLength(1);
    }
  });

  test.each([
    ['is cleared', null],
    ['becomes an error, as where a formula can no longer spill', cellError('#REF!', 'no room')],
  ] as const)('a bonus that %s is named in its cell', (_, now) => {
    const bonus = sheetIn('KPI Bonus');
    const { columns } = headerIn(bonus, 'Bonus', 'Employee id');
    const row = bonus.cells.findIndex(([id]) => id === 'E2');
    const check = verifyPeriod(tampered(signed, 'KPI Bonus', row, columns[0] ?? 0, now), period);
    expect(check?.changes.map(({ area, text }) => [area.row, area.column, text.replace(/^.*: /, '')])).toEqual([
      [row, columns[0], 'was USD 3\u202f000.75 when signed, is nothing.'],
    ]);
  });

  test('several changes at once are all found', () => {
    const cells = coveredCells().filter(([name]) => name !== 'KPI Reconciliation');
    const some = fc.uniqueArray(fc.constantFrom(...cells), { minLength: 2, maxLength: 4, selector: String });
    fc.assert(
      fc.property(some, (places) => {
        let snapshot = signed;
        for (const [name, row, column] of places) {
          snapshot = tampered(snapshot, name, row, column, byOneUnit(cellAt(sheetIn(name), row, column)));
        }
        const check = verifyPeriod(snapshot, period);
        expect(check?.state).toBe('changed');
        for (const name of new Set(places.map(([sheet]) => sheet))) {
          expect(check?.changes.some(({ area }) => area.sheet === name)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the rows may change', () => {
    const reversed = (name: string, first: number, count: number): Snapshot => {
      const turn = (cells: SheetSnapshot['cells']) => [
        ...cells.slice(0, first),
        ...cells.slice(first, first + count).reverse(),
        ...cells.slice(first + count),
      ];
      const sheets = signed.sheets.map((one) => (one.name === name ? { ...one, cells: turn(one.cells) } : one));
      return { ...signed, sheets };
    };
    expect(verifyPeriod(reversed('Payroll', 1, 3), period)?.state).toBe('intact');
    const { row } = headerIn(sheetIn('KPI Reconciliation'), 'Sealed line');
    expect(verifyPeriod(reversed('KPI Reconciliation', row + 1, 4), period)?.state).toBe('intact');
  });

  test.each([
    ['the digest in KPI Log', 'KPI Log', (cell: Cell) => typeof cell === 'string' && /^[0-9a-f]{64}$/.test(cell)],
    ['the approver in KPI Log', 'KPI Log', (cell: Cell) => cell === 'Ben Okoro'],
    ['the preparer in the sheet', 'KPI Reconciliation', (cell: Cell) => cell === 'Ana Ruiz'],
  ])('a change of %s is found', (_, name, isIt) => {
    const sheet = sheetIn(name);
    const row = sheet.cells.findIndex((cells) => cells.some(isIt));
    const column = sheet.cells[row]?.findIndex(isIt) ?? 0;
    expect(verifyPeriod(tampered(signed, name, row, column, 'Somebody else'), period)?.state).toBe('changed');
  });

  test('a payment that was added or taken out is named', () => {
    const payroll = sheetIn('Payroll');
    const more = { ...payroll, cells: [...payroll.cells, ['X9', 'Q3 2026', 'Bonus', 1, 'EUR']] };
    const less = { ...payroll, cells: payroll.cells.slice(0, 3) };
    const texts = (sheet: SheetSnapshot) => {
      const sheets = signed.sheets.map((one) => (one.name === 'Payroll' ? sheet : one));
      return verifyPeriod({ ...signed, sheets }, period)?.changes.map(({ text }) => text);
    };
    expect(texts(more)).toEqual([
      'Payroll!D5: the line X9, Q3 2026, Bonus, EUR 1.00 was not there when it was signed.',
    ]);
    expect(texts(less)).toEqual(['Payroll!A1: the line E3, Q3 2026, Bonus, VND 9\u202f000\u202f000 is gone.']);
  });

  test('without KPI Log nothing vouches for it', () => {
    const sheets = signed.sheets.filter(({ name }) => name !== 'KPI Log');
    expect(verifyPeriod({ ...signed, sheets }, period)).toMatchObject({ state: 'changed' });
  });
});

/** The smallest change: a cent, a digit, a letter. */
function byOneUnit(cell: Cell): Cell {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell > 100_000 ? cell + 1 : Math.round((cell + 0.01) * 100) / 100;
  if (typeof cell !== 'string' || cell === '') return 0.01;
  if (/^[A-Z]{3}$/.test(cell)) return 'CHF';
  return cell.endsWith('1') ? `${cell.slice(0, -1)}2` : `${cell.slice(0, -1)}1`;
}
