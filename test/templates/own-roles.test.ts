import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupOf,
  insertScorecard,
  kpisOf,
  type RoleKpi,
  type RoleTemplate,
  readBook,
  readOwnRoles,
  readRoleFile,
  roleFile,
  roleFromScorecard,
  roles,
  saveRole,
} from '../../core/index.ts';
import { memoryWorkbook } from '../support/memory-workbook.ts';

const [first] = roles;
if (!first) throw new Error('There are roles.');

/** What a sheet keeps of a KPI: effort and impact are one letter there, ids follow the names. */
function kept({ effort, impact, id: _, accumulation = 'average', owner, ...kpi }: RoleKpi, role: RoleTemplate) {
  const group = groupOf({ ...kpi, id: '', effort, impact });
  return { ...kpi, accumulation, owner: owner ?? role.owner, group };
}

describe('a role of one’s own', () => {
  it.each(roles)('is read back from its sheet as it was saved: $role', async (role) => {
    const workbook = memoryWorkbook();
    const { changes, sheet } = saveRole(role, workbook.snapshot());
    await workbook.apply(changes);
    const [own] = readOwnRoles(workbook.snapshot());
    expect(own?.sheet).toBe(sheet);
    if (!own || !('role' in own.checked)) throw new Error(JSON.stringify(own));
    const saved = own.checked.role;
    expect(saved).toMatchObject({ id: role.id, role: role.role, department: role.department, goal: role.goal });
    expect(saved.kpis.map((kpi) => kept(kpi, saved))).toEqual(kpisOf(role).map((kpi) => kept(kpi, role)));
  });

  it('comes from a refined scorecard and makes the same scorecard again', async () => {
    const workbook = memoryWorkbook();
    await workbook.apply(insertScorecard(first, { today: 46279 }, workbook.snapshot()).changes);
    const card = readBook(workbook.snapshot()).scorecards[0];
    if (!card) throw new Error('There is a scorecard.');
    workbook.type(card.layout.sheet, card.layout.rows[0] ?? 0, card.layout.columns.target ?? 0, 0.03);
    workbook.type(card.layout.sheet, card.layout.rows[0] ?? 0, card.layout.columns.actual ?? 0, 0.02);
    const refined = readBook(workbook.snapshot()).scorecards[0] ?? card;
    const checked = roleFromScorecard(refined, { role: 'Head of people', seniority: 'Group' });
    if (!('role' in checked)) throw new Error(checked.problems.join(' '));
    await workbook.apply(saveRole(checked.role, workbook.snapshot()).changes);
    const own = readOwnRoles(workbook.snapshot())[0]?.checked;
    if (!own || !('role' in own)) throw new Error('The role is there.');
    await workbook.apply(insertScorecard(own.role, { today: 46279 }, workbook.snapshot()).changes);
    const [, again] = readBook(workbook.snapshot()).scorecards;
    const told = (one: typeof card | undefined) =>
      one?.kpis.map(({ values }) => ({ ...values, actual: null, attainment: null, status: null, forecast: null }));
    expect(told(again)).toEqual(told(refined));
    expect(again?.head).toMatchObject({ role: 'Head of people', seniority: 'Group' });
  });

  it('cannot be made from a scorecard whose weights are open', async () => {
    const workbook = memoryWorkbook();
    await workbook.apply(insertScorecard(first, { today: 46279 }, workbook.snapshot()).changes);
    const card = readBook(workbook.snapshot()).scorecards[0];
    if (!card) throw new Error('There is a scorecard.');
    workbook.type(card.layout.sheet, card.layout.rows[0] ?? 0, card.layout.columns.weight ?? 0, 0.2);
    const [open] = readBook(workbook.snapshot()).scorecards;
    expect(open && roleFromScorecard(open, { role: 'X', seniority: '' })).toEqual({
      problems: ['The weights of “Usual” add up to 95 %, not 100 %.'],
    });
  });
});

describe('a role file', () => {
  it.each(roles)('gives back the very role: $role', (role) => {
    expect(readRoleFile(roleFile(role))).toEqual({ role });
  });

  it.each([
    ['no JSON', 'role', 'The file is not JSON. Choose a file that was saved by “Save role as file”.'],
    ['another file', '{"format":"x","version":1,"role":{}}', 'The file holds no KPI role.'],
    [
      'another version',
      '{"format":"kpi-scorecards-role","version":9,"role":{}}',
      'The role was saved by another version of the add-in (file version 9).',
    ],
    ['a list', '[]', 'The file is not an object.'],
    ['too much', ' '.repeat(200_001), 'The file is too large to be a role.'],
  ])('is refused where it is %s', (_, text, problem) => {
    const read = readRoleFile(text);
    expect('problems' in read && read.problems).toContain(problem);
  });

  it.each([
    ['an unknown member', { secret: 1 }, 'the role has a member “secret” that is not known.'],
    ['a text too long', { role: 'x'.repeat(81) }, 'role is not a text of 1 to 80 characters.'],
    ['control characters', { role: 'a\u0000b' }, 'role is not a text of 1 to 80 characters.'],
    ['no KPIs', { kpis: [] }, 'kpis is not a list of 1 to 20.'],
    [
      'a wrong word',
      { kpis: [{ ...first.kpis[0], direction: 'up' }] },
      'KPI 1, direction is none of higher, lower, exact.',
    ],
    ['a wrong kind', { kpis: [{ ...first.kpis[0], weight: '25' }] }, 'KPI 1, weight is not a number from 0 to 100.'],
    ['a member missing', { kpis: [{ ...first.kpis[0], unit: undefined }] }, 'KPI 1 lacks unit.'],
    [
      'weights that are open',
      { variants: [{ seniority: 'A', work: 'B', changes: { enps: { weight: 50 } } }] },
      'The weights of “A” add up to 130 %, not 100 %.',
    ],
    [
      'a change of nothing',
      { variants: [{ seniority: 'A', work: 'B', changes: { nothing: {} } }] },
      'variant 1, changes has a member “nothing” that is not known.',
    ],
  ])('is refused with %s', (_, change, problem) => {
    const text = JSON.stringify({ format: 'kpi-scorecards-role', version: 1, role: { ...first, ...change } });
    const read = readRoleFile(text);
    expect('problems' in read && read.problems).toContain(problem);
  });

  it('never throws and never lets a prototype in, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (role) => {
        expect('problems' in readRoleFile(JSON.stringify({ format: 'kpi-scorecards-role', version: 1, role }))).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
    const text = roleFile(first).replace('"id": "hr-admin-head"', '"__proto__": {"x": 1}, "id": "hr-admin-head"');
    expect('problems' in readRoleFile(text)).toBe(true);
  });
});
