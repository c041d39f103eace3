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
    workbook.type('KPI Team', 9, 15, 0.91);
    await takeAwayKpisOfFirst(workbook, as);
    await carryOut(workbook, peopleOf(5).slice(1), options);
    const team = teamOf(workbook);
    expect(team.map((row) => [row[0], row[15]])).toEqual([
      ['00418', 0.91],
      ['00419', null],
      ['00420', null],
      ['00421', null],
    ]);
  });

  it('keeps everybody who has KPIs in the team view when newcomers alone are given', async () => {
    const [together, apart] = [memoryWorkbook(), memoryWorkbook()];
    await carryOut(together, peopleOf(7), options);
    await carryOut(apart, peopleOf(5), options);
    const plan = await carryOut(apart, peopleOf(7).slice(5), options);
    expect(plan).toMatchObject({ people: 2, present: 0 });
    fillActuals(together);
    fillActuals(apart);
    expect(teamOf(apart)).toEqual(teamOf(together));
    expect(teamOf(apart).map(([, name]) => name)).toEqual(peopleOf(7).map(({ name }) => name));
    expect(teamOf(apart).every((row) => typeof row[4] === 'number')).toBe(true);
    expect(planTeam(peopleOf(2), options, apart.snapshot()).steps).toEqual([]);
  });

  it('knows those whom KPI People has forgotten by the view, or by their own KPIs', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(4), options, 1);
    await carryOut(workbook, peopleOf(2), options);
    const people = sheetsOfKind(workbook.snapshot(), 'people')[0];
    if (!people) throw new Error('There is a list of people.');
    for (const row of [5, 6, 7, 8]) for (const column of [0, 1, 2, 4]) workbook.type(people.name, row, column, null);
    await carryOut(workbook, peopleOf(6).slice(4), options);
    expect(teamOf(workbook).map((row) => row.slice(0, 2))).toEqual(peopleOf(6).map(({ id, name }) => [id, name]));
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

describe('sheets for some and a register for others', () => {
  it('stand in one team view, and nobody gets KPIs twice', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(3), asScorecards);
    const plan = await carryOut(workbook, peopleOf(6), asRegister);
    expect(plan).toMatchObject({ people: 3, present: 3 });
    await carryOut(workbook, peopleOf(8).slice(5), asScorecards);
    expect(sheetsOfKind(workbook.snapshot(), 'scorecard')).toHaveLength(5);
    fillActuals(workbook);
    const whole = memoryWorkbook();
    await carryOut(whole, peopleOf(8), asScorecards);
    fillActuals(whole);
    expect(teamOf(workbook)).toEqual(teamOf(whole));
  });
});

describe('the list of people', () => {
  const columnOf = (workbook: MemoryWorkbook, column: number) =>
    (sheetsOfKind(workbook.snapshot(), 'people')[0]?.cells ?? [])
      .slice(5)
      .map((row) => row[column] ?? null)
      .filter((cell) => cell !== null && cell !== '');

  it('gets those without an id as well, once', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(2), asRegister);
    const [one, two, three] = peopleOf(5).slice(2);
    if (!one || !two || !three) throw new Error('There are five people.');
    const nameless = [
      { ...one, id: '' },
      { ...two, id: '' },
      { ...two, id: '' },
    ];
    const plan = await carryOut(workbook, [...nameless, three], asRegister);
    expect(plan).toMatchObject({ people: 1, listed: 4 });
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(Array(3).fill('There is no employee id.'));
    expect(columnOf(workbook, 1)).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4', 'Person 4', 'Person 5']);
    const again = planTeam([...nameless, three], asRegister, workbook.snapshot());
    expect(again).toMatchObject({ people: 0, listed: 0, steps: [] });
    const alone = await carryOut(workbook, [{ ...one, id: '', name: 'Newcomer' }], asRegister);
    expect(alone).toMatchObject({ people: 0, listed: 1 });
    expect(columnOf(workbook, 1)).toContain('Newcomer');
  });

  it('keeps an id with the one whose it is', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(2), asScorecards);
    const [first] = peopleOf(1);
    if (!first) throw new Error('There is one.');
    const same = planTeam([{ ...first, name: 'PERSON 1 ' }], asScorecards, workbook.snapshot());
    expect(same).toMatchObject({ present: 1, skipped: [] });
    const other = planTeam([{ ...first, name: 'Somebody Else' }], asScorecards, workbook.snapshot());
    expect(other).toMatchObject({ present: 0, steps: [] });
    await workbook.apply(
      planTeam(
        [{ ...first, name: 'Somebody Else' }, ...peopleOf(3).slice(2)],
        asScorecards,
        workbook.snapshot(),
      ).steps.flatMap((step) => step.changes()),
    );
    expect(teamOf(workbook).map((row) => row[1])).toEqual(['Person 1', 'Person 2', 'Person 3']);
    expect(other.skipped[0]?.reason).toBe('In KPI People the id 00417 is that of “Person 1”. Correct one of them.');
  });

  it('grows beyond the rows that it began with, and pay is found there', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(29), asScorecards);
    await carryOut(workbook, peopleOf(34), asScorecards);
    const pay = sheetsOfKind(workbook.snapshot(), 'scorecard').map(
      ({ cells }) => cells.find(([label]) => label === 'Target bonus')?.[1],
    );
    expect(pay).toEqual(peopleOf(34).map(({ targetBonus }) => targetBonus));
    const sizes = workbook.traces('KPI People').filter(({ kind }) => kind === 'size');
    expect(sizes.slice(-2)).toMatchObject([
      { first: 35, pixels: [21] },
      { first: 39, pixels: [6] },
    ]);
  });

  it('is left alone, and says so, where its headers are gone', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(2), asScorecards);
    workbook.type('KPI People', 3, 0, 'Who knows');
    const plan = planTeam(peopleOf(3), asScorecards, workbook.snapshot());
    expect(plan.notes).toEqual([
      'Nobody is added to KPI People: its headers Employee id and Name are gone. Put them back first.',
    ]);
    expect(plan).toMatchObject({ people: 1, listed: 0 });
  });

  it('is added to by its own headers where people moved columns', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(2), asScorecards);
    for (const [row, words] of [
      [3, ['Name', 'Employee id']],
      [5, ['Person 1', '00417']],
      [6, ['Person 2', '00418']],
    ] as const) {
      for (const [index, word] of words.entries()) workbook.type('KPI People', row, index === 0 ? 1 : 0, word);
      for (const [index, word] of words.entries()) workbook.type('KPI People', row, index, word);
    }
    await carryOut(workbook, peopleOf(3), asScorecards);
    expect(sheetsOfKind(workbook.snapshot(), 'people')[0]?.cells[7]?.slice(0, 3)).toEqual([
      'Person 3',
      '00419',
      peopleOf(3)[2]?.role,
    ]);
  });
});

describe('the register', () => {
  it('shows the first newcomer as tall as the others', async () => {
    const workbook = memoryWorkbook();
    await carryOut(workbook, peopleOf(3), asRegister);
    const rows = sheetsOfKind(workbook.snapshot(), 'register')[0]?.cells.length ?? 0;
    await carryOut(workbook, peopleOf(4), asRegister);
    const grown = sheetsOfKind(workbook.snapshot(), 'register')[0]?.cells.length ?? 0;
    const heights = new Map<number, number>();
    for (const trace of workbook.traces('KPI Register')) {
      if (trace.kind !== 'size' || trace.axis !== 'rows') continue;
      for (const [index, pixels] of trace.pixels.entries()) heights.set(trace.first + index, pixels);
    }
    expect([heights.get(rows), heights.get(grown)]).toEqual([21, 6]);
  });

  it('scores people as their own scorecards would', async () => {
    const [cards, register] = [memoryWorkbook(), memoryWorkbook()];
    await carryOut(cards, peopleOf(5), asScorecards);
    await carryOut(register, peopleOf(5), asRegister);
    fillActuals(cards);
    fillActuals(register);
    const scores = (workbook: MemoryWorkbook) =>
      sheetsOfKind(workbook.snapshot(), 'team')[0]
        ?.cells.slice(8, 13)
        .map((row) => row.slice(0, 15));
    expect(scores(register)).toEqual(scores(cards));
    expect(
      scores(cards)
        ?.map((row) => row[4])
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

function teamOf(workbook: MemoryWorkbook) {
  const rows = sheetsOfKind(workbook.snapshot(), 'team')[0]?.cells.slice(8) ?? [];
  return rows.filter(([id = null]) => id !== null && id !== '');
}

/** Somebody deletes the sheet, or the rows in the register. */
async function takeAwayKpisOfFirst(workbook: MemoryWorkbook, as: TeamOptions['as']): Promise<void> {
  if (as === 'scorecards') {
    workbook.sheet('KPI Scorecard – Person 1', null);
    return;
  }
  const register = sheetsOfKind(workbook.snapshot(), 'register')[0];
  for (const [row, cells] of (register?.cells ?? []).entries()) {
    if (cells[0] === '00417') workbook.type('KPI Register', row, 0, null);
  }
}
