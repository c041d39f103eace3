import { beforeEach, describe, expect, test } from 'vitest';
import { openRound, type RoundOptions, recompute, statementOf } from '../../core/bonus-round/index.ts';
import { type Cell, cellError, readPolicies, type Workbook } from '../../core/index.ts';
import { openReconciliation, planBonusSheet, planCorrections, signOffProblems } from '../../core/journeys/index.ts';
import { companyIn, type Employee, quarter } from '../fixtures/finance-company.ts';
import { signatories, signedRound, tampered } from '../fixtures/finance-signed.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

/** Everybody meets their target of 100 and is paid a whole target bonus. */
const kpis = [{ name: 'Revenue', target: 100, weight: 1, direction: 'higher' as const, actual: 100 }];
const people: Employee[] = [
  { id: 'E1', name: 'Ann', department: 'Sales', currency: 'EUR', target: 1000, kpis },
  { id: 'E2', name: 'Bea', department: 'Service', currency: 'EUR', target: 2000, kpis },
];

const options: RoundOptions = {
  gates: [
    { name: 'Profit', department: null, actual: 5, threshold: 4, better: 'higher', effect: 'zero', cap: null },
    { name: 'Safety', department: null, actual: 1, threshold: 2, better: 'higher', effect: 'zero', cap: null },
  ],
  pools: [{ currency: 'EUR', amount: 600, minimum: null, cap: null }],
};

let workbook: Workbook;
async function written(given: RoundOptions): Promise<void> {
  workbook = memoryWorkbook([]);
  await companyIn(workbook, people);
  const { round, problems } = openRound(await workbook.read(), given);
  if (!round) throw new Error(problems.join('\n'));
  await workbook.apply(planBonusSheet(await workbook.read(), round, null).changes);
}

/** Types into KPI Bonus: so many rows below the row that holds `telling`, in the column of a header of that row. */
async function writeBelow(telling: string, header: string, below: number, value: Cell): Promise<void> {
  const cells = (await workbook.read()).sheets.find(({ name }) => name === 'KPI Bonus')?.cells ?? [];
  const row = cells.findIndex((one) => one.includes(telling));
  const area = { sheet: 'KPI Bonus', row: row + below, column: cells[row]?.indexOf(header) ?? 0, rows: 1, columns: 1 };
  await workbook.apply([{ kind: 'write', area, cells: [[value as never]] }]);
}

const type = (header: string, below: number, value: Cell) => writeBelow(header, header, below, value);

const worked = async () => recompute(await workbook.read());
const paid = async () => Object.fromEntries((await worked())?.round.lines.map(({ id, units }) => [id, units]) ?? []);

describe('what people type into the bonus sheet', () => {
  beforeEach(() => written({ gates: [], pools: [] }));

  test.each(['no', 'FALSE', 0, 'нет'])('a condition of %j is neither met nor missed: nothing is paid', async (said) => {
    await type('Own condition', 1, said);
    expect(await paid()).toEqual({ E1: null, E2: 200_000 });
    const line = (await worked())?.round.lines[0];
    expect(line?.problem).toBe('The condition is neither TRUE nor FALSE. Correct it or clear it.');
  });

  test('a condition that cannot be told stays as it was typed when the sheet is drawn anew', async () => {
    await type('Own condition', 1, 'no');
    const { round, sheet } = (await worked()) ?? {};
    if (!round || !sheet) throw new Error('The round is there.');
    await workbook.apply(planBonusSheet(await workbook.read(), round, sheet).changes);
    expect(await paid()).toEqual({ E1: null, E2: 200_000 });
    expect((await worked())?.sheet.people[0]?.at('condition')).toBe('no');
  });

  test.each(['Pool', 'Share at least', 'Share at most', 'Budget'])(
    'a text in the column %s is said, not left out',
    async (header) => {
      await type(header, 1, '10 000');
      expect((await worked())?.problems).toEqual([`“${header}” of EUR is not a number. Correct the cell or clear it.`]);
      expect(openRound(await workbook.read()).problems).toEqual((await worked())?.problems);
    },
  );

  test('an adjustment without an id is said, and so are those below a blank line', async () => {
    const line = ['', 'Ann', 'Q3 2026', 'Bonus', 'EUR', 50, 'Late order'];
    const headers = ['Employee id', 'Employee', 'Period', 'Component', 'Currency', 'Amount', 'Reason'];
    const below = (header: string, rows: number, value: Cell) => writeBelow('Component', header, rows, value);
    for (const [index, header] of headers.entries()) await below(header, 1, line[index] ?? null);
    for (const [index, header] of headers.entries()) await below(header, 3, index === 0 ? 'E2' : (line[index] ?? null));
    await below('Employee id', 6, 'Approved by');
    await below('Employee', 6, 'Ana Ruiz');
    const recomputed = await worked();
    const row = (recomputed?.sheet.adjustments[0]?.row ?? 0) - 1;
    expect(recomputed?.sheet.adjustments.map(({ id, units }) => [id, units])).toEqual([['E2', 5000]]);
    expect(recomputed?.problems).toEqual([
      `The adjustment in row ${row} needs an id, a period, a component, a currency and an amount.`,
    ]);
    // The sheet itself adds up both lines.
    expect(recomputed?.disagreements.map(({ text }) => text)).toEqual([
      'E5 (Adjustments in EUR) shows 100; it should be 50.',
    ]);
  });
});

describe('a bonus sheet with a line that cannot be read', () => {
  test('is not signed', async () => {
    workbook = await signedRound();
    await writeBelow('Component', 'Amount', 1, '50');
    const opened = openReconciliation(await workbook.read());
    expect(signOffProblems(opened, signatories)).toContainEqual(
      expect.stringMatching(
        /^The adjustment in row \d+ needs an id, a period, a component, a currency and an amount\.$/,
      ),
    );
  });

  test('is not drawn anew by a correction', async () => {
    await written({ gates: [], pools: [] });
    await writeBelow('Component', 'Amount', 1, '50');
    expect(planCorrections(await workbook.read(), [])).toEqual({
      refused: expect.stringMatching(/^The adjustment in row \d+ needs an id/),
    });
  });
});

describe('gates that people change in the bonus sheet', () => {
  beforeEach(() => written({ ...options, pools: [] }));

  test('a gate whose name was cleared does not take the gates below it along', async () => {
    await type('Gate', 1, null);
    expect((await worked()) ?? openRound(await workbook.read()).problems).toEqual(['A gate needs a name.']);
  });

  test('a word that is neither higher nor lower is said', async () => {
    await type('Better is', 2, 'more');
    expect((await worked())?.problems).toEqual([
      'The gate “Safety” needs numbers, higher or lower, and one of keep, zero, cap. Complete its line.',
    ]);
  });
});

describe('what people type into scorecards', () => {
  const two = (weights: readonly [Cell, Cell], actual: Cell) => [
    { name: 'Revenue', target: 100, weight: weights[0] as number, direction: 'higher' as const, actual: 90 },
    { name: 'Margin', target: 20, weight: weights[1] as number, direction: 'higher' as const, actual },
  ];
  const statement = async (weights: readonly [Cell, Cell], actual: Cell, missing: Cell) => {
    workbook = memoryWorkbook([]);
    await companyIn(workbook, [{ ...(people[0] as Employee), kpis: two(weights, actual) }], { missing });
    const { round } = openRound(await workbook.read());
    const line = round?.lines[0];
    if (!round || !line) throw new Error('The round is there.');
    return statementOf(round, line);
  };

  test('weights that are texts count on the statement as they count in the score', async () => {
    const { score, kpis: shown } = await statement(['70 %', '30 %'], 16, 'hold');
    // 0.7·0.9 + 0.3·0.8
    expect(score).toBe(0.87);
    expect(shown.map(({ weight }) => weight)).toEqual([0.7, 0.3]);
    expect(shown.reduce((sum, { adds }) => sum + (adds ?? 0), 0)).toBeCloseTo(0.87, 12);
  });

  test('what the KPIs add is the score also where an unmeasured one is left out', async () => {
    const { score, kpis: shown } = await statement([0.7, 0.3], null, 'skip');
    expect(score).toBe(0.9);
    expect(shown.map(({ weight, adds }) => [weight, adds])).toEqual([
      [0.7, 0.9],
      [0.3, null],
    ]);
  });
});

describe('what people type into KPI Settings', () => {
  test.each([
    ['period', 'Period'],
    ['currency', 'Currency'],
    ['language', 'Language of explanations'],
  ])('an error in the cell of the %s is no word', async (id, name) => {
    workbook = memoryWorkbook([]);
    await companyIn(workbook, people);
    const snapshot = await workbook.read();
    const place = readPolicies(snapshot)?.places[id as 'period'];
    if (!place) throw new Error('The setting is there.');
    const broken = tampered(snapshot, place.sheet, place.row, place.column, cellError('#REF!', ''));
    expect(openRound(broken)).toEqual({
      round: null,
      problems: [`${name} in KPI Settings shows the error #REF!. Repair the cell.`],
    });
  });

  test.each([
    ['cap', 'Cap on attainment'],
    ['tolerance', 'Tolerance in reconciliation'],
  ])('a %s below 0 is none', async (id, name) => {
    workbook = memoryWorkbook([]);
    await companyIn(workbook, people, { [id]: -0.5 });
    expect(openRound(await workbook.read())).toEqual({
      round: null,
      problems: [`${name} in KPI Settings is below 0. Use 0 or more.`],
    });
  });

  test('a time of day beside a date changes nobody’s share', async () => {
    workbook = memoryWorkbook([]);
    const { start, end } = quarter;
    const person = { ...(people[0] as Employee), from: start + 46.75 };
    await companyIn(workbook, [person], { periodStart: start + 0.5, periodEnd: end + 0.25 });
    // 16 August to 30 September: 46 of 92 days.
    expect(openRound(await workbook.read()).round?.lines[0]).toMatchObject({ share: 0.5, units: 50_000 });
  });

  test.each([1.5, -1])('%d decimals of amounts are none', async (decimals) => {
    workbook = memoryWorkbook([]);
    await companyIn(workbook, people, { decimals });
    expect(openRound(await workbook.read())).toEqual({
      round: null,
      problems: ['Decimals of amounts in KPI Settings is not a whole number from 0 to 6. Enter one there.'],
    });
  });
});
