import { roles } from '../../core/index.ts';

/** Somebody in the list who gets KPIs, and the role that these come from. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly seniority: string;
  readonly department: string;
}

const departments = ['Sales', 'Marketing', 'Support', 'HR', 'Finance', 'IT', 'Production', 'Logistics'];
const givenNames = ['Мария', 'Nguyễn Thị', 'Ingrid', 'Алексей', 'Trần Văn', 'Ömer', 'Ярослава', 'Đặng Hoàng', 'José'];
const familyNames = ['Щербакова', 'Hường', 'Sørensen', 'Ёлкин', 'Phượng', 'Yıldız', 'Kowalska'];

/** The role that no catalogue knows, the role that is meant by it, and whose it is. */
export const unknownRole = { text: 'Chief of leads', meant: 'Sales team leader', id: '01005' };
/** A name that a spreadsheet would calculate if it were written carelessly. */
const formulaName = { id: '01042', name: '=1+1 Brigade' };
/** This id has lost its leading zero on the way; it is kept as it is. */
export const shortId = '1250';
/** Two people with one id: nobody can tell whose KPIs are whose. */
export const sharedId = '09000';

/** People in eight departments, every role and every seniority among them. */
export function company(count: number): readonly Employee[] {
  return Array.from({ length: count }, (_, index) => {
    const id = String(1000 + index).padStart(5, '0');
    const role = roles.find((one) => id === unknownRole.id && one.role === unknownRole.meant) ?? pick(roles, index);
    const given = pick(givenNames, index);
    const name = id === formulaName.id ? formulaName.name : `${given} ${pick(familyNames, index)}`;
    return {
      id: Number(id) === Number(shortId) ? shortId : id,
      name,
      role: role.role,
      seniority: id === unknownRole.id ? '' : pick(role.variants, Math.floor(index / roles.length)).seniority,
      department: pick(departments, index),
    };
  });
}

/** The same people as they are copied from a spreadsheet, with three bad rows and a blank one among them. */
export function pastedCompany(people: readonly Employee[]): string {
  const lines = people.map(({ id, name, role, seniority, department }) => {
    return [id, name, id === unknownRole.id ? unknownRole.text : role, seniority, department];
  });
  const bad = [
    [sharedId, 'Anh Twice', 'Accountant', '', 'Finance'],
    ['', '', '', '', ''],
    [sharedId, 'Вера Twice', 'Support agent', '', 'Support'],
    ['', 'Nameless Id', 'Accountant', '', 'Finance'],
  ];
  const half = Math.floor(lines.length / 2);
  const headers = ['Employee id', 'Name', 'Role', 'Seniority', 'Department'];
  return [headers, ...lines.slice(0, half), ...bad, ...lines.slice(half)].map((line) => line.join('\t')).join('\n');
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
