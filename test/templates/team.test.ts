import { describe, expect, it } from 'vitest';
import {
  isError,
  type PersonRow,
  pastedGrid,
  planTeam,
  readBook,
  readMark,
  roles,
  type Snapshot,
  type TeamOptions,
  understandPeople,
} from '../../core/index.ts';
import { pastedPeople } from '../fixtures/people-list.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../support/memory-workbook.ts';

/** 14 September 2026 */
const today = 46279;
const asScorecards: TeamOptions = { as: 'scorecards', today, roles, peopleInStep: 4 };
const asRegister: TeamOptions = { as: 'register', today, roles, peopleInStep: 4 };

function peopleOf(count: number): readonly PersonRow[] {
  return understandPeople(pastedGrid(pastedPeople(count)), roles).people;
}

async function carryOut(
  workbook: MemoryWorkbook,
  people: readonly PersonRow[],
  options: TeamOptions,
  steps = Infinity,
) {
  const plan = planTeam(people, options, workbook.snapshot());
  for (const step of plan.steps.slice(0, steps)) await workbook.apply(step.changes());
  return plan;
}

function sheetsOfKind(snapshot: Snapshot, kind: string) {
  return snapshot.sheets.filter(({ mark }) => readMark(mark)?.kind === kind);
}

describe.each([
  ['scorecards', asScorecards],
  ['register', asRegister],
] as const)('a team as %s', (as, options) => {
  it('gives everybody the KPIs of their role and seniority, once', async () => {
    const workbook = memoryWorkbook();
    const people = peopleOf(10);
    const plan = await carryOut(workbook, people, options);
    expect(plan).toMatchObject({ people: 10, present: 0, skipped: [] });
    const book = readBook(workbook.snapshot());
    const kpis = book.scorecards.flatMap((card) =>
      card.kpis.map((kpi) => kpi.values.employeeId ?? card.head.employeeId),
    );
    for (const { id } of people) expect(kpis.filter((owner) => owner === id).length).toBeGreaterThanOrEqual(5);
    expect(book.people).toHaveLength(10);
  });

  it('finds nothing more to do when asked again', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(6), options);
    const before = workbook.snapshot();
    const again = planTeam(peopleOf(6), options, before);
    expect(again).toMatchObject({ people: 0, present: 6, steps: [] });
  });

  it('goes on where it was stopped, and comes to the same workbook', async () => {
    const whole = memoryWorkbook();
    const stopped = memoryWorkbook();
    await carryOut(whole, peopleOf(10), options);
    await carryOut(stopped, peopleOf(10), options, 2);
    const half = readBook(stopped.snapshot());
    expect(new Set(half.scorecards.map(({ kpis }) => kpis.length))).not.toContain(0);
    const resumed = await carryOut(stopped, peopleOf(10), options);
    expect(resumed).toMatchObject({ people: 2, present: 8 });
    const shown = (workbook: MemoryWorkbook) =>
      workbook.snapshot().sheets.map(({ name, cells, formulas }) => ({ name, cells, formulas }));
    expect(shown(stopped)).toEqual(shown(whole));
  });

  it('adds newcomers to what is there', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(6), options);
    const plan = await carryOut(workbook, peopleOf(9), options);
    expect(plan).toMatchObject({ people: 3, present: 6 });
    const snapshot = workbook.snapshot();
    expect(readBook(snapshot).people).toHaveLength(9);
    expect(sheetsOfKind(snapshot, 'team')).toHaveLength(1);
    const team = sheetsOfKind(snapshot, 'team')[0];
    expect(team?.cells.slice(8, 17).map((row) => row[0])).toEqual(peopleOf(9).map(({ id }) => id));
    if (as === 'register') expect(sheetsOfKind(snapshot, 'register')).toHaveLength(1);
    else expect(sheetsOfKind(snapshot, 'scorecard')).toHaveLength(9);
  });

  it('keeps last period’s scores with their people when the team view is drawn again', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(3), options);
    workbook.type('KPI Team', 9, 16, 0.91);
    const [first, second] = peopleOf(3);
    await carryOut(
      workbook,
      [second, first, ...peopleOf(4).slice(2)].flatMap((person) => person ?? []),
      options,
    );
    const team = sheetsOfKind(workbook.snapshot(), 'team')[0];
    expect(team?.cells[8]?.slice(0, 2)).toEqual(['00418', 'Person 2']);
    expect(team?.cells[8]?.[16]).toBe(0.91);
    expect(team?.cells[9]?.[16]).toBeNull();
  });

  it('leaves the team view of a closed period alone and draws a new one', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(3), options);
    const closed = sheetsOfKind(workbook.snapshot(), 'team')[0];
    if (!closed) throw new Error('There is a team view.');
    const area = {
      sheet: closed.name,
      row: 0,
      column: 0,
      rows: closed.cells.length,
      columns: closed.cells[0]?.length ?? 0,
    };
    const values = closed.cells.map((row) => row.map((cell) => (isError(cell) || cell === '' ? null : cell)));
    await workbook.apply([{ kind: 'write', area, cells: values }]);
    const before = sheetsOfKind(workbook.snapshot(), 'team')[0]?.cells;
    await carryOut(workbook, peopleOf(4), options);
    const [kept, drawn] = sheetsOfKind(workbook.snapshot(), 'team');
    expect(kept?.cells).toEqual(before);
    expect(drawn?.cells.slice(8, 12).map((row) => row[0])).toEqual(peopleOf(4).map(({ id }) => id));
  });

  it('skips those who cannot be told apart and says why', () => {
    const [first, second, third] = peopleOf(3);
    if (!first || !second || !third) throw new Error('There are three people.');
    const people = [first, { ...second, id: first.id }, { ...third, role: 'Astronaut' }, { ...third, id: '' }];
    const plan = planTeam(people, options, memoryWorkbook().snapshot());
    expect(plan.people).toBe(0);
    expect(plan.skipped.map(({ reason }) => reason)).toEqual([
      'Several people have the id 00417.',
      'Several people have the id 00417.',
      'No role is called “Astronaut”.',
      'There is no employee id.',
    ]);
  });

  it('takes as many changes for a step of forty people as for one of twenty, but for their sheets', () => {
    const count = (people: number) => {
      const plan = planTeam(peopleOf(people), { ...options, peopleInStep: 100 }, memoryWorkbook().snapshot());
      return plan.steps.map((step) => step.changes().length);
    };
    const [twenty = [], forty = []] = [count(20), count(40)];
    if (as === 'register') expect(forty).toEqual(twenty);
    else {
      const perSheet = ((forty[0] ?? 0) - (twenty[0] ?? 0)) / 20;
      expect(perSheet).toBeLessThan(160);
      expect(forty[1]).toBe(twenty[1]);
    }
  });
});

describe('the register', () => {
  it('scores people as their own scorecards would', async () => {
    const [cards, register] = [memoryWorkbook(), memoryWorkbook()];
    await carryOut(cards, peopleOf(5), asScorecards);
    await carryOut(register, peopleOf(5), asRegister);
    fillActuals(cards);
    fillActuals(register);
    const scores = (workbook: MemoryWorkbook) =>
      sheetsOfKind(workbook.snapshot(), 'team')[0]
        ?.cells.slice(8, 13)
        .map((row) => row.slice(0, 16));
    expect(scores(register)).toEqual(scores(cards));
    expect(
      scores(cards)
        ?.map((row) => row[5])
        .every((score) => typeof score === 'number'),
    ).toBe(true);
  });
});

/** Everybody reaches the target, and the first KPI of each person a little more. */
function fillActuals(workbook: MemoryWorkbook): void {
  for (const card of readBook(workbook.snapshot()).scorecards) {
    const owners = new Set<unknown>();
    for (const [index, { values }] of card.kpis.entries()) {
      const owner = values.employeeId ?? card.head.employeeId;
      const target = typeof values.target === 'number' ? values.target : values.unit === 'days' ? 25 : 1;
      const better = values.direction === 'lower' ? 0.9 : 1.1;
      const actual = owners.has(owner) ? target : target * better;
      owners.add(owner);
      workbook.type(card.layout.sheet, card.layout.rows[index] ?? 0, card.layout.columns.actual ?? 0, actual);
    }
  }
}
