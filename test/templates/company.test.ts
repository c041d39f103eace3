import { execFileSync } from 'node:child_process';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Cell,
  functions,
  type Grid,
  readPolicies,
  type Snapshot,
  shareWithoutAddIn,
  sheetNamed,
} from '../../core/index.ts';
import { company, companyChanges, type Reckoned, reckoned, reckoner } from '../support/company.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';
import { converted, libreOffice, xlsxOf } from '../support/xlsx.ts';

const office = libreOffice();

describe('a company of twelve people in four departments', () => {
  it('is reckoned by a script of its own, whose result is on file', () => {
    const again = execFileSync('node', [reckoner], { encoding: 'utf8' });
    expect(JSON.parse(again)).toEqual(reckoned);
  });

  it('comes to the same in the workbook, to the cent', async () => {
    const workbook = memoryWorkbook([]);
    await workbook.apply(companyChanges());
    for (const [index, person] of company.people.entries()) {
      expectPerson(gridOf(workbook.snapshot(), `KPI Scorecard – ${person.name}`), reckoned[index]);
    }
  });
});

describe('the same company in one long table', () => {
  it('comes to the same scores by the one formula that scores a register', async () => {
    const workbook = memoryWorkbook([]);
    await workbook.apply(companyChanges());
    const policies = readPolicies(workbook.snapshot());
    const rows = company.people.flatMap(({ id, kpis }) => kpis.map((kpi) => ({ id, ...kpi })));
    const column = (cell: (row: (typeof rows)[number]) => Cell) => rows.map((row) => [cell(row)]);
    const table = functions
      .find(({ name }) => name === 'KPI_SCORE_BY')
      ?.call([
        column(({ id }) => id),
        column(({ actual }) => (actual === null ? null : Number(actual))),
        column(({ target }) => (/.-/.test(target) ? target : Number(target))),
        column(({ weight }) => weight / 100),
        column(({ direction }) => direction),
        column(({ baseline }) => (baseline === undefined ? null : Number(baseline))),
        policies?.values.cap ?? null,
        policies?.values.missing ?? null,
      ]);
    const scores = Array.isArray(table) ? table.map(([id, score]) => [id, score]) : [];
    expect(scores.map(([id]) => id)).toEqual(reckoned.map(({ id }) => id));
    for (const [index, { score }] of reckoned.entries()) expectNumber(scores[index]?.[1], score);
  });
});

describe.skipIf(office === null)(
  `the same company in LibreOffice${office === null ? ' (not installed, so skipped)' : ''}`,
  () => {
    let sheets: ReadonlyMap<string, Grid>;
    let expected: Snapshot;

    beforeAll(async () => {
      const workbook = memoryWorkbook([]);
      await workbook.apply(companyChanges());
      expected = workbook.snapshot();
      const shared = shareWithoutAddIn(expected, 'formulas');
      const file = await xlsxOf([...companyChanges(), ...shared.changes]);
      const book = await readXlsx(converted(office ?? '', file, 'xlsx'));
      sheets = new Map(book.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(plain))]));
    }, 120_000);

    it('comes to the same with native formulas alone, to the cent', () => {
      for (const [index, person] of company.people.entries()) {
        expectPerson(sheets.get(`KPI Scorecard – ${person.name}`) ?? [], reckoned[index]);
      }
    });

    it('shows the same team, person by person', () => {
      const found = sheets.get('KPI Team') ?? [];
      const team = gridOf(expected, 'KPI Team');
      for (let row = 8; row < 8 + company.people.length; row += 1) {
        for (let column = 0; column < 16; column += 1) {
          expect([row, column, found[row]?.[column] ?? '']).toEqual([
            row,
            column,
            near(found[row]?.[column], team[row]?.[column]),
          ]);
        }
      }
    });
  },
);

/** The cell itself where it is the expected one but for the last binary digit. */
function near(found: unknown, expected: unknown): unknown {
  const isClose = typeof found === 'number' && typeof expected === 'number' && Math.abs(found - expected) < 1e-9;
  return isClose ? found : (expected ?? '');
}

function expectPerson(grid: Grid, person: Reckoned | undefined): void {
  if (!person) throw new Error('Everybody is reckoned.');
  const header = grid.findIndex((row) => row[0] === 'KPI');
  const column = grid[header]?.indexOf('Attainment') ?? -1;
  for (const [index, attainment] of person.attainments.entries()) {
    expectNumber(grid[header + 2 + index]?.[column], attainment);
  }
  const below = (label: string) => grid.find((row) => row[0] === label)?.[1];
  expectNumber(below('Score'), person.score);
  expect(below('Grade') || null).toBe(person.grade);
  expectNumber(below('Share of the period'), person.share);
  expectNumber(below('Payout'), person.payout);
  const bonus = below('Bonus');
  expect(typeof bonus === 'number' ? bonus.toFixed(2) : null).toBe(
    person.bonusCents === null ? null : (person.bonusCents / 100).toFixed(2),
  );
}

function expectNumber(found: unknown, expected: number | null): void {
  if (expected === null) expect(found ?? '').toBe('');
  else expect(found).toBeCloseTo(expected, 11);
}

function gridOf(snapshot: Snapshot, name: string): Grid {
  return sheetNamed(snapshot, name)?.cells ?? [];
}

function plain(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
