import { describe, expect, it } from 'vitest';
import {
  type Change,
  insertScorecard,
  pastedGrid,
  planTeam,
  readMark,
  roles,
  type Snapshot,
  startWorkbook,
  understandPeople,
} from '../../core/index.ts';
import { excelWorkbook } from '../../excel-addin/src/workbook.ts';
import { pastedPeople } from '../fixtures/people-list.ts';
import { excelOver } from '../support/excel-rig.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

/** 14 September 2026 */
const today = 46279;
/** A4 on its side between margins of 0.3 inches, in pixels of a 96th of an inch. */
const paperPixels = (297 / 25.4 - 0.6) * 96;
/** What Excel writes in unless somebody chose another size. */
const letterPoints = 11;

/** The size of letters on paper where the printed columns share the width of one page. */
function printedPoints(changes: readonly Change[], sheet: string): number {
  const page = changes.find((change) => change.kind === 'add-sheet' && change.sheet === sheet);
  const widths = changes.find(
    (change) => change.kind === 'size' && change.sheet === sheet && change.axis === 'columns',
  );
  if (page?.kind !== 'add-sheet' || widths?.kind !== 'size') throw new Error(`${sheet} is not drawn.`);
  const printed = widths.pixels.slice(0, page.page.columns ?? widths.pixels.length);
  return letterPoints * Math.min(1, paperPixels / printed.reduce((sum, pixels) => sum + pixels, 0));
}

async function company(as: 'scorecards' | 'register') {
  const workbook = memoryWorkbook([]);
  const people = understandPeople(pastedGrid(pastedPeople(3)), roles).people;
  const changes = planTeam(people, { as, today, roles }, workbook.snapshot()).steps.flatMap((step) => step.changes());
  await workbook.apply(changes);
  return { changes, snapshot: workbook.snapshot() };
}

describe('on paper', () => {
  it.each(roles.map((role) => [role.role, role] as const))(
    'the scorecard of %s is one readable page wide',
    (_, role) => {
      const { changes, sheet } = insertScorecard(role, { today }, memoryWorkbook().snapshot());
      expect(printedPoints(changes, sheet)).toBeGreaterThanOrEqual(8);
    },
  );

  it('register, team view and list of people are one readable page wide and repeat their headers', async () => {
    const { changes, snapshot } = await company('register');
    for (const kind of ['register', 'team', 'people'] as const) {
      const sheet = nameOf(snapshot, kind);
      expect([kind, Math.round(printedPoints(changes, sheet))]).toEqual([
        kind,
        expect.toSatisfy((points) => points >= 8),
      ]);
      const page = changes.find((change) => change.kind === 'add-sheet' && change.sheet === sheet);
      expect(page).toMatchObject({ page: { orientation: 'landscape', repeatRows: expect.any(Number) } });
    }
  });

  it('a scorecard ends with its status, and the numbers that a reader looks for stand at its top', async () => {
    const { changes, snapshot } = await company('scorecards');
    const card = snapshot.sheets.find(({ mark }) => readMark(mark)?.kind === 'scorecard');
    const page = changes.find((change) => change.kind === 'add-sheet' && change.sheet === card?.name);
    const header = card?.cells.find((row) => row[0] === 'KPI') ?? [];
    expect(page).toMatchObject({ page: { columns: header.indexOf('Status') + 1 } });
    const top = card?.formulas.slice(2, 5).map((row) => row[3]);
    const below = (label: string) => `$B$${(card?.cells.findIndex((row) => row[0] === label) ?? 0) + 1}`;
    expect(top).toEqual(['Score', 'Grade', 'Bonus'].map((label) => `=IF(LEN(${below(label)})=0,"",${below(label)})`));
  });

  it('Excel is told the printed columns, the repeated rows and the margins', async () => {
    const { excel, host } = excelOver([{ name: 'Data' }]);
    const workbook = excelWorkbook(host);
    const people = understandPeople(pastedGrid(pastedPeople(2)), roles).people;
    const plan = planTeam(people, { as: 'register', today, roles }, await workbook.read());
    for (const step of plan.steps) await workbook.apply(step.changes());
    const told = excel.extras.settings.filter(({ on }) => on === 'KPI Register page');
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['orientation', 'zoom', 'setPrintMargins', 'setPrintTitleRows', 'setPrintArea']),
    );
    expect(JSON.stringify(told.find(({ name }) => name === 'setPrintArea')?.value)).toContain('A:M');
  });
});

describe('the amounts of a person', () => {
  const answers = {
    period: { name: 'Q4 2026', start: 46296, end: 46387 },
    currency: 'EUR',
    review: 'monthly',
    departments: ['Sales'],
  } as const;

  it('stand in the currency that KPI People gives the person, with its decimals', async () => {
    const workbook = memoryWorkbook([]);
    await workbook.apply(startWorkbook(answers, workbook.snapshot()).changes);
    const [first, second, third] = understandPeople(pastedGrid(pastedPeople(3)), roles).people;
    if (!first || !second || !third) throw new Error('There are three people.');
    const people = [
      { ...first, targetBonus: 1_000_001, currency: 'VND' },
      { ...second, targetBonus: 1000.5, currency: 'KWD' },
      { ...third, targetBonus: 1000.55 },
    ];
    const plan = planTeam(people, { as: 'scorecards', today, roles }, workbook.snapshot());
    for (const step of plan.steps) await workbook.apply(step.changes());
    fillTargetsMet(workbook);
    const cards = workbook.snapshot().sheets.filter(({ mark }) => readMark(mark)?.kind === 'scorecard');
    const found = cards.map((sheet) => {
      const row = (label: string) => sheet.cells.findIndex(([first]) => first === label);
      return [
        ...['Currency', 'Decimals', 'Bonus'].map((label) => sheet.cells[row(label)]?.[1]),
        sheet.formats[row('Bonus')]?.[1],
        sheet.cells[4]?.[3],
      ];
    });
    expect(found).toEqual([
      ['VND', 0, 1_000_001, '#,##0', 1_000_001],
      ['KWD', 3, 1000.5, '#,##0.000', 1000.5],
      ['EUR', 2, 1000.55, '#,##0.00', 1000.55],
    ]);
    // Somebody corrects the list: the scorecard follows.
    workbook.type('KPI People', 5, 9, 'USD');
    const again = workbook.snapshot().sheets.find(({ name }) => name === cards[0]?.name);
    const below = (label: string) => again?.cells.find(([first]) => first === label)?.[1];
    expect([below('Currency'), below('Decimals')]).toEqual(['USD', 2]);
  });
});

/** Every KPI with a number as its target is met exactly; a range is met in its middle. */
function fillTargetsMet(workbook: ReturnType<typeof memoryWorkbook>): void {
  for (const sheet of workbook.snapshot().sheets) {
    if (readMark(sheet.mark)?.kind !== 'scorecard') continue;
    const header = sheet.cells.findIndex((row) => row[0] === 'KPI');
    const at = (name: string) => sheet.cells[header]?.indexOf(name) ?? -1;
    for (const [row, cells] of sheet.cells.entries()) {
      const target = cells[at('Target')];
      const isKpi = row > header && typeof cells[at('Weight')] === 'number' && typeof cells[0] === 'string';
      if (!isKpi || cells[0] === 'Total') continue;
      workbook.type(sheet.name, row, at('Actual'), typeof target === 'number' ? target : 1);
    }
  }
}

function nameOf({ sheets }: Snapshot, kind: string): string {
  const name = sheets.find(({ mark }) => readMark(mark)?.kind === kind)?.name;
  if (name === undefined) throw new Error(`There is no sheet of the kind ${kind}.`);
  return name;
}
