import { roleForText } from '../role-search.ts';
import type { PersonRow } from '../sheets/people-columns.ts';
import type { RoleTemplate } from '../template.ts';
import type { PeopleColumns } from './columns.ts';
import type { PeopleFinding, PeopleReading } from './reading.ts';

type List = Pick<PeopleReading, 'people' | 'rows'> & { readonly columns: PeopleColumns };

/** What a person should look at: who cannot be told apart, what is missing, what looks damaged. */
export function peopleFindings({ people, rows, columns }: List, roles: readonly RoleTemplate[]): PeopleFinding[] {
  if (people.length === 0) {
    return [
      { severity: 'error', message: 'There are no people below the headers. Add a row for each person.', people: [] },
    ];
  }
  return [
    ...duplicates(people, rows),
    ...lostZeros(people),
    ...missing(people, 'id', 'error', columns, 'no employee id. Payroll cannot be matched without one.'),
    ...missing(people, 'name', 'warning', columns, 'no name. The scorecard shows the role instead.'),
    ...missing(
      people,
      'department',
      'warning',
      columns,
      'no department, so they are missing from every view by department.',
    ),
    ...missing(people, 'role', 'error', columns, 'no role, so nobody can tell which KPIs are theirs.'),
    ...unknownRoles(people, roles),
    ...unreadBonuses(people),
    ...formulaLike(people),
  ];
}

function duplicates(people: readonly PersonRow[], rows: readonly number[]): PeopleFinding[] {
  const byId = new Map<string, number[]>();
  for (const [index, { id }] of people.entries()) {
    if (id !== '') byId.set(id, [...(byId.get(id) ?? []), index]);
  }
  return [...byId].flatMap(([id, found]): PeopleFinding[] => {
    if (found.length < 2) return [];
    const where = found.map((index) => rows[index]).join(' and ');
    return [
      {
        severity: 'error',
        message: `The employee id ${id} stands in rows ${where}. Each person needs an id of their own; keep one row or correct an id.`,
        people: found,
      },
    ];
  });
}

/** Where most ids have one length and begin with a zero, a shorter number has probably lost its zeros on the way. */
function lostZeros(people: readonly PersonRow[]): PeopleFinding[] {
  const padded = people.filter(({ id }) => /^0\d+$/.test(id));
  const longest = Math.max(0, ...padded.map(({ id }) => id.length));
  const short = people.flatMap(({ id }, index) => (/^[1-9]\d*$/.test(id) && id.length < longest ? [index] : []));
  if (padded.length === 0 || short.length === 0) return [];
  const example = people[short[0] ?? 0]?.id ?? '';
  return [
    {
      severity: 'warning',
      message: `${example} may have lost its leading zeros: other ids look like ${padded[0]?.id}. Check it against payroll; it was left as it is.`,
      people: short,
    },
  ];
}

function missing(
  people: readonly PersonRow[],
  key: 'id' | 'name' | 'department' | 'role',
  severity: PeopleFinding['severity'],
  { columns }: PeopleColumns,
  what: string,
): PeopleFinding[] {
  const without = people.flatMap((person, index) => (person[key] === '' ? [index] : []));
  if (without.length === 0) return [];
  const who = columns[key] === undefined ? 'All people' : countOf(without.length);
  return [{ severity, message: `${who}: ${what}`, people: without }];
}

function unknownRoles(people: readonly PersonRow[], roles: readonly RoleTemplate[]): PeopleFinding[] {
  const byRole = new Map<string, number[]>();
  for (const [index, { role }] of people.entries()) {
    if (role !== '' && !roleForText(role, roles)) byRole.set(role, [...(byRole.get(role) ?? []), index]);
  }
  return [...byRole].map(
    ([role, found]): PeopleFinding => ({
      severity: 'error',
      message: `No role is called “${role}” (${countOf(found.length)}). Choose which role of the add-in it is, or save one of your own.`,
      people: found,
    }),
  );
}

function unreadBonuses(people: readonly PersonRow[]): PeopleFinding[] {
  const unread = people.flatMap(({ targetBonus }, index) => (typeof targetBonus === 'string' ? [index] : []));
  const negative = people.flatMap(({ targetBonus }, index) =>
    typeof targetBonus === 'number' && targetBonus < 0 ? [index] : [],
  );
  const findings: PeopleFinding[] = [];
  if (unread.length > 0) {
    const message = `“${people[unread[0] ?? 0]?.targetBonus}” could not be read as one amount and was left as it is. Write it as 1200.50.`;
    findings.push({ severity: 'warning', message, people: unread });
  }
  if (negative.length > 0) {
    findings.push({ severity: 'error', message: 'A target bonus is below 0. Enter 0 or more.', people: negative });
  }
  return findings;
}

/** Nothing is wrong with such a name; people are told that it is kept as text, because some spreadsheets would run it. */
function formulaLike(people: readonly PersonRow[]): PeopleFinding[] {
  const found = people.flatMap((person, index) =>
    [person.id, person.name, person.role, person.department, person.manager].some((text) => /^[=+@-]/.test(text))
      ? [index]
      : [],
  );
  if (found.length === 0) return [];
  return [
    {
      severity: 'info',
      message: `${countOf(found.length)}: a text begins like a formula. It is written as text and never runs.`,
      people: found,
    },
  ];
}

function countOf(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}
