import { describe, expect, it } from 'vitest';
import { roleForText, roles, searchRoles, variantForText } from '../../core/index.ts';

const found = (query: string) => searchRoles(query, roles).map(({ role }) => role.role);

describe('the role search', () => {
  it.each([
    ['recruit', ['Recruiter, engineering', 'Recruiter, retail']],
    ['бухгалтер', ['Accountant']],
    ['ke toan', ['Accountant']],
    ['kế toán', ['Accountant']],
    ['Einkäufer', ['Procurement specialist']],
    ['einkaufer', ['Procurement specialist']],
    ['comptable', ['Accountant']],
    ['trưởng nhóm kinh doanh', ['Sales team leader']],
  ])('finds %s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds roles by department and by KPI, and says which KPI', () => {
    expect(found('logistics')[0]).toBe('Shipping lead');
    const churn = searchRoles('churn', roles);
    expect(churn.map(({ role }) => role.role)).toContain('Sales manager');
    expect(churn[0]?.because).toBe('Customer churn rate within six months');
  });

  it('puts roles found by name first', () => {
    expect(found('sales').slice(0, 2)).toEqual(['Sales team leader', 'Sales manager']);
  });

  it('finds nothing where nothing fits, and everything for no words', () => {
    expect(found('astronaut')).toEqual([]);
    expect(found(' ')).toHaveLength(roles.length);
  });

  it('takes a text of a people list for a role only where it is the whole name', () => {
    expect(roleForText('sales MANAGER', roles)?.id).toBe('sales-manager');
    expect(roleForText('менеджер по продажам', roles)?.id).toBe('sales-manager');
    expect(roleForText('sales', roles)).toBeNull();
    expect(roleForText('', roles)).toBeNull();
  });

  it('takes the seniority that is said, else the usual one', () => {
    const role = roleForText('Accountant', roles);
    if (!role) throw new Error('There is such a role.');
    expect(variantForText(role, 'senior')).toBe('Senior');
    expect(variantForText(role, 'wizard')).toBe('Experienced');
  });
});
