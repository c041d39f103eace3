import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedGrid, planTeam, roles, understandPeople } from '../../core/index.ts';
import { pastedPeople } from '../fixtures/people-list.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

function read(lines: readonly string[]) {
  return understandPeople(pastedGrid(lines.join('\n')), roles);
}

const headers = 'Employee id\tName\tRole\tDepartment\tStart\tEnd\tTarget bonus';

describe('a list of people', () => {
  it('is understood whatever the order of its columns, with title rows above and blank rows between', () => {
    const { people, rows, findings } = read([
      'Staff list of the autumn',
      '',
      'Department\tFull name\tPersonnel number\tPosition',
      'Sales\tJonas Weber\t00528\tSales manager',
      '',
      'Support\tLinh Tran\t00533\tSupport agent',
    ]);
    expect(people.map(({ id, name, role, department }) => [id, name, role, department])).toEqual([
      ['00528', 'Jonas Weber', 'Sales manager', 'Sales'],
      ['00533', 'Linh Tran', 'Support agent', 'Support'],
    ]);
    expect(rows).toEqual([4, 6]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['Табельный номер\tФИО\tДолжность\tОтдел', 'менеджер по продажам'],
    ['Mã nhân viên\tHọ và tên\tChức danh\tPhòng ban', 'nhân viên kinh doanh'],
    ['Personalnummer\tName\tStelle\tAbteilung', 'Vertriebsmitarbeiter'],
    ['Matricule\tNom\tPoste\tDépartement', 'commercial'],
  ])('is understood with the headers %s', (header, role) => {
    const { people, findings } = read([header, `007\tX\t${role}\tY`]);
    expect(people[0]).toMatchObject({ id: '007', name: 'X', role, department: 'Y' });
    expect(findings).toEqual([]);
  });

  it('keeps ids and names as they were written', () => {
    const { people, findings } = read([headers, '01234\t=HYPERLINK("x")\tAccountant\tFinance']);
    expect(people[0]).toMatchObject({ id: '01234', name: '=HYPERLINK("x")' });
    expect(findings.map(({ message }) => message)).toEqual([
      '1 person: a text begins like a formula. It is written as text and never runs.',
    ]);
  });

  it('names both rows of an id that two people have', () => {
    const { people, findings } = read([
      headers,
      '1\tA\tAccountant\tF',
      '2\tB\tAccountant\tF',
      '',
      '1\tC\tAccountant\tF',
    ]);
    expect(people).toHaveLength(3);
    expect(findings).toEqual([
      {
        severity: 'error',
        message:
          'The employee id 1 stands in rows 2 and 5. Each person needs an id of their own; keep one row or correct an id.',
        people: [0, 2],
      },
    ]);
  });

  it('points at ids that look as if they had lost their zeros', () => {
    const { findings } = read([headers, '00417\tA\tAccountant\tF', '533\tB\tAccountant\tF']);
    expect(findings[0]).toMatchObject({ severity: 'warning', people: [1] });
    expect(findings[0]?.message).toContain('533 may have lost its leading zeros: other ids look like 00417.');
  });

  it('counts what is missing in one line a column, not one a person', () => {
    const { findings } = read(['Employee id\tName\tRole', '1\tA\tAccountant', '2\tB\t', '\tC\tAccountant']);
    expect(findings.map(({ message }) => message)).toEqual([
      '1 person: no employee id. Payroll cannot be matched without one.',
      'All people: no department, so they are missing from every view by department.',
      '1 person: no role, so nobody can tell which KPIs are theirs.',
    ]);
  });

  it('asks about roles that it does not know, once for each', () => {
    const { findings } = read([headers, '1\tA\tAstronaut\tX', '2\tB\tAstronaut\tX']);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toBe(
      'No role is called “Astronaut” (2 people). Choose which role of the add-in it is, or save one of your own.',
    );
  });

  it('reads dates by the order that the column proves', () => {
    const dayFirst = read([headers, '1\tA\tAccountant\tF\t13/07/2026\t', '2\tB\tAccountant\tF\t05/08/2026\t']);
    expect(dayFirst.people.map(({ from }) => from)).toEqual([46216, 46239]);
    const monthFirst = read([headers, '1\tA\tAccountant\tF\t07/13/2026\t', '2\tB\tAccountant\tF\t05/08/2026\t']);
    expect(monthFirst.people.map(({ from }) => from)).toEqual([46216, 46150]);
    expect(monthFirst.findings).toEqual([]);
  });

  it('leaves a date that could mean two days as it is', () => {
    const { people, findings } = read([headers, '1\tA\tAccountant\tF\t05/08/2026\t']);
    expect(people[0]?.from).toBe('05/08/2026');
    expect(findings[0]?.message).toBe(
      '“05/08/2026” was left as it is. It could be read in two ways, or is no date. Write dates as 2026-07-01.',
    );
  });

  it('says that two conventions are mixed, and still reads what is certain', () => {
    const { people, findings } = read([
      headers,
      '1\tA\tAccountant\tF\t13/07/2026\t',
      '2\tB\tAccountant\tF\t07/14/2026\t',
      '3\tC\tAccountant\tF\t2026-07-15\t',
    ]);
    expect(people.map(({ from }) => from)).toEqual(['13/07/2026', '07/14/2026', 46218]);
    expect(findings[0]?.message).toContain('Some dates have the day first and some the month');
  });

  it('reads bonuses in both conventions and leaves what could be two amounts', () => {
    const bonuses = read([
      headers,
      ...['1 200,50', '1,200.50', '1200', '1,200'].map((bonus, index) => `${index}\tA\tAccountant\tF\t\t\t${bonus}`),
    ]);
    expect(bonuses.people.map(({ targetBonus }) => targetBonus)).toEqual([1200.5, 1200.5, 1200, '1,200']);
    expect(bonuses.findings.map(({ people }) => people)).toEqual([[3]]);
  });

  it('says so where nobody is listed or no headers are there', () => {
    expect(read([headers]).findings[0]?.message).toBe(
      'There are no people below the headers. Add a row for each person.',
    );
    expect(read(['one', 'two']).findings[0]?.message).toContain('No row of headers was found.');
  });

  it('loses nobody of five thousand', () => {
    const { people, findings } = read(pastedPeople(5000).split('\n'));
    expect(people).toHaveLength(5000);
    expect(people[4999]?.id).toBe('05416');
    expect(findings).toEqual([]);
  });

  it('accounts for every one of five thousand rows, whatever is wrong with some of them', () => {
    const cell = (row: number, kind: number, bad: string, good: string) => (row % 50 === kind ? bad : good);
    const lines = Array.from({ length: 5000 }, (_, row) => {
      if (row % 50 === 10) return '';
      const id = String(10_000 + row).padStart(6, '0');
      return [
        cell(row, 1, '', cell(row, 2, '009999', cell(row, 3, String(10_000 + row), id))),
        cell(row, 4, '', cell(row, 5, `=1+${row}`, `Person ${row}`)),
        cell(row, 6, 'Astronaut', cell(row, 7, '', 'Accountant')),
        cell(row, 8, '', 'Finance'),
        cell(row, 9, '13/07/2026', cell(row, 11, '07/14/2026', '2026-07-15')),
        '',
        cell(row, 12, '1,200', cell(row, 13, '-5', '1200')),
      ].join('\t');
    });
    const { people, rows, findings } = read([headers, ...lines]);
    const filled = lines.flatMap((line, row) => (line === '' ? [] : [row + 2]));
    expect(rows).toEqual(filled);
    const told = findings.map(({ message }) => message);
    for (const said of [
      'The employee id 009999 stands in rows',
      'may have lost its leading zeros',
      '100 people: no employee id.',
      '100 people: no name.',
      '100 people: no department',
      '100 people: no role',
      'No role is called “Astronaut” (100 people).',
      '“1,200” could not be read',
      'A target bonus is below 0.',
      '100 people: a text begins like a formula.',
      'Some dates have the day first and some the month',
    ]) {
      expect(told.filter((message) => message.includes(said))).toHaveLength(1);
    }

    const plan = planTeam(people, { as: 'register', today: 46_279, roles }, memoryWorkbook([]).snapshot());
    expect(plan.people + plan.skipped.length).toBe(people.length);
    expect(plan.skipped).toHaveLength(400);
    // Everybody stands in KPI People as they were written, those without KPIs as well.
    const writes = (plan.steps[0]?.changes() ?? []).flatMap((change) =>
      change.kind === 'write' && change.area.sheet === 'KPI People' && change.cells.length > 1 ? [change.cells] : [],
    );
    expect(writes).toHaveLength(1);
    expect(writes[0]?.map(([id, name]) => [id ?? '', name ?? ''])).toEqual(people.map(({ id, name }) => [id, name]));
  });

  it('loses no row with anything in it, whatever it is', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 20 }), (rows) => {
        const { people } = understandPeople([headers.split('\t'), ...rows], roles);
        const filled = rows.filter((row) => row.some((value) => value !== null && String(value).trim() !== ''));
        expect(people).toHaveLength(filled.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a pasted text', () => {
  it('keeps cells with tabs, line ends and quotes inside', () => {
    expect(pastedGrid('a\t"b\nc"\t"say ""hi"""\r\nd\te\t')).toEqual([
      ['a', 'b\nc', 'say "hi"'],
      ['d', 'e', ''],
    ]);
  });

  it('tells semicolons from commas', () => {
    expect(pastedGrid('id;name\n1;"Weber, Jonas"')).toEqual([
      ['id', 'name'],
      ['1', 'Weber, Jonas'],
    ]);
    expect(pastedGrid('id,name\n1,"Weber; Jonas"')).toEqual([
      ['id', 'name'],
      ['1', 'Weber; Jonas'],
    ]);
  });
});
