import { describe, expect, it } from 'vitest';
import {
  type Area,
  areaName,
  type Cell,
  insertScorecard,
  isError,
  kpisOf,
  planTeam,
  type RoleTemplate,
  readBook,
  readMark,
  roles,
  sheetNameProblem,
  startWorkbook,
} from '../../core/index.ts';
import { univerRig } from '../support/headless-univer.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

/** 14 September 2026 */
const today = 46279;
const person = { id: '01234', name: '=HYPERLINK("x")', department: '+Sales', manager: '@lead' };
const [first] = roles;
if (!first) throw new Error('There are roles.');

async function insert(workbook: MemoryWorkbook, role: RoleTemplate, options = {}) {
  const inserted = insertScorecard(role, { today, ...options }, workbook.snapshot());
  await workbook.apply(inserted.changes);
  return inserted;
}

function below(workbook: MemoryWorkbook, sheet: string, label: string): Cell {
  const cells = workbook.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((row) => row[0] === label)?.[1] ?? null;
}

/** The value that meets a target exactly; the middle of a band. */
function metBy(target: string | number): number {
  if (typeof target === 'number') return target;
  const [low = 0, high = low] = (target.match(/\d+/g) ?? []).map(Number);
  return (low + high) / 2 / (target.includes('%') ? 100 : 1);
}

describe('every role', () => {
  it.each(roles)('inserts, waits without an error, and scores 100 % when every target is met: $role', async (role) => {
    const workbook = memoryWorkbook();
    const { sheet, firstInput } = await insert(workbook, role);
    const cells = workbook.snapshot().sheets.flatMap((one) => one.cells.flat());
    expect(cells.filter(isError)).toEqual([]);
    expect(below(workbook, sheet, 'Score')).toBe('');
    for (const [index, { target }] of kpisOf(role).entries()) {
      workbook.type(sheet, firstInput.row + index, firstInput.column, metBy(target));
    }
    expect(below(workbook, sheet, 'Score')).toBe(1);
    expect(below(workbook, sheet, 'Payout')).toBe(1);
    expect(
      workbook
        .snapshot()
        .sheets.flatMap((one) => one.cells.flat())
        .filter(isError),
    ).toEqual([]);
    const statuses = readBook(workbook.snapshot()).scorecards[0]?.kpis.map(({ values }) => values.status);
    expect(new Set(statuses)).toEqual(new Set(['on track']));
  });

  it('calculates alike in the preview’s engine', async () => {
    const rig = await univerRig([{ name: 'Sheet1' }]);
    const { changes, sheet, firstInput } = insertScorecard(first, { today }, await rig.workbook.read());
    await rig.workbook.apply(changes);
    for (const [index, { target }] of kpisOf(first).entries()) {
      await rig.type(sheet, firstInput.row + index, firstInput.column, metBy(target));
    }
    const cells = (await rig.workbook.read()).sheets.find(({ name }) => name === sheet)?.cells ?? [];
    expect(cells.find((row) => row[0] === 'Score')?.[1]).toBe(1);
    expect(cells.flat().filter(isError)).toEqual([]);
    await rig.close?.();
  });
});

describe('inserting', () => {
  it('never clashes, however often', async () => {
    const workbook = memoryWorkbook([{ name: 'KPI Settings' }, { name: 'kpi scorecard – head of hr and' }]);
    const names: string[] = [];
    for (let time = 0; time < 3; time += 1) names.push((await insert(workbook, first)).sheet);
    const sheets = workbook.snapshot().sheets.map(({ name }) => name);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    expect(sheets.filter((name) => name.startsWith('KPI Settings'))).toEqual(['KPI Settings', 'KPI Settings (2)']);
    for (const name of names) expect(sheetNameProblem(name, [])).toBeNull();
  });

  it('keeps what people typed as text', async () => {
    const workbook = memoryWorkbook();
    const { sheet } = await insert(workbook, first, { person });
    const [card] = readBook(workbook.snapshot()).scorecards;
    expect(card?.head).toMatchObject({
      employee: person.name,
      employeeId: '01234',
      department: '+Sales',
      manager: '@lead',
    });
    expect(sheetNameProblem(sheet, [])).toBeNull();
  });

  it('shows the first actual to fill in', async () => {
    const workbook = memoryWorkbook();
    const { firstInput } = await insert(workbook, first);
    const [card] = readBook(workbook.snapshot()).scorecards;
    const expected: Area = {
      sheet: card?.layout.sheet ?? '',
      row: card?.layout.rows[0] ?? -1,
      column: card?.layout.columns.actual ?? -1,
      rows: 1,
      columns: 1,
    };
    expect(firstInput).toEqual(expected);
  });

  it('uses addresses where a name of ours means something else already', async () => {
    const workbook = memoryWorkbook([{ name: 'Mine', cells: [[5]] }]);
    const mine = { sheet: 'Mine', row: 0, column: 0, rows: 1, columns: 1 };
    await workbook.apply([{ kind: 'name', name: 'KPI_Cap', area: mine }]);
    const { sheet, firstInput } = await insert(workbook, first);
    expect(workbook.snapshot().names).toContainEqual({ name: 'KPI_Cap', area: mine });
    for (const [index, { target }] of kpisOf(first).entries()) {
      const actual = typeof target === 'number' ? target * 2 : metBy(target);
      workbook.type(sheet, firstInput.row + index, firstInput.column, actual);
    }
    expect(Number(below(workbook, sheet, 'Score'))).toBeLessThanOrEqual(1.2);
  });

  it('keeps settings that are there, and lists the goal of the role once', async () => {
    const workbook = memoryWorkbook();
    const answers = {
      period: { name: 'H1 2027', start: 46388, end: 46568 },
      currency: 'VND',
      review: 'weekly',
      departments: ['HR'],
    } as const;
    await workbook.apply(startWorkbook(answers, workbook.snapshot()).changes);
    await insert(workbook, first);
    await insert(workbook, first);
    const book = readBook(workbook.snapshot());
    expect(book.goals?.map(({ name }) => name)).toEqual([first.goal]);
    expect(book.scorecards[0]?.head.period).toBe('H1 2027');
    expect(workbook.snapshot().sheets.filter(({ mark }) => readMark(mark)?.kind === 'settings')).toHaveLength(1);
  });

  it('counts rows that people insert above the first and below the last KPI', async () => {
    const workbook = memoryWorkbook();
    const { sheet, firstInput } = await insert(workbook, first);
    const formulas = workbook.snapshot().sheets.find(({ name }) => name === sheet)?.formulas ?? [];
    const score = formulas.flat().find((text) => text?.includes('KPI_SCORE(')) ?? '';
    const rows = kpisOf(first).length;
    const actuals = { ...firstInput, row: firstInput.row - 1, rows: rows + 2 };
    expect(score).toContain(areaName(actuals, 'both'));
  });

  it('costs the same number of changes whatever the number of KPIs', () => {
    const counts = roles.map((role) => insertScorecard(role, { today }, memoryWorkbook().snapshot()).changes.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });
});

describe('starting a workbook', () => {
  const answers = {
    period: { name: 'Q1 2027', start: 46388, end: 46477 },
    currency: 'vnd',
    review: 'monthly',
    departments: ['Sales', ' ', 'HR'],
  } as const;

  it('makes checklist, settings, goals, people and log in one step, with the answers in their places', async () => {
    const workbook = memoryWorkbook();
    const started = startWorkbook(answers, workbook.snapshot());
    await workbook.apply(started.changes);
    expect(started.sheets).toEqual(['KPI Start', 'KPI Settings', 'KPI Goals', 'KPI People', 'KPI Log']);
    const settings = Object.fromEntries(readBook(workbook.snapshot()).settings.map(({ name, value }) => [name, value]));
    expect(settings).toMatchObject({
      Period: 'Q1 2027',
      'Period start': 46388,
      Currency: 'VND',
      'Decimals of amounts': 0,
    });
    workbook.undo();
    expect(workbook.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('does nothing the second time, and nothing to what is there', async () => {
    const workbook = memoryWorkbook();
    await workbook.apply(startWorkbook(answers, workbook.snapshot()).changes);
    expect(startWorkbook({ ...answers, currency: 'EUR' }, workbook.snapshot()).changes).toEqual([]);
  });

  it('leaves a sheet of somebody else alone', async () => {
    const workbook = memoryWorkbook([{ name: 'KPI Goals', cells: [['mine']] }]);
    const started = startWorkbook(answers, workbook.snapshot());
    await workbook.apply(started.changes);
    expect(started.sheets).toContain('KPI Goals (2)');
    expect(workbook.snapshot().sheets[0]?.cells).toEqual([['mine']]);
  });

  it('offers a team plan for the people in the list', async () => {
    const workbook = memoryWorkbook();
    await workbook.apply(startWorkbook(answers, workbook.snapshot()).changes);
    const people = [
      { ...person, role: first.role, seniority: '', from: null, to: null, targetBonus: 100, currency: '' },
    ];
    const plan = planTeam(people, { as: 'scorecards', today, roles }, workbook.snapshot());
    for (const step of plan.steps) await workbook.apply(step.changes());
    const [card] = readBook(workbook.snapshot()).scorecards;
    expect(card?.head.employeeId).toBe('01234');
    expect(below(workbook, card?.layout.sheet ?? '', 'Target bonus')).toBe(100);
  });
});
