import type { Examples } from './example.ts';
import { found } from './model/found.ts';
import { groupBy } from './model/group-by.ts';
import { type WorkGroup, workGroups } from './model/work-group.ts';
import { recommended } from './presets.ts';
import { type RuleHelp, workbookRule } from './rule.ts';
import { source } from './source.ts';

const alike = 0.8;
const fewest = 3;

export const roleCopiedSetHelp = (): RuleHelp => ({
  requires: 'Forbid nearly the same set of KPIs for different departments or roles.',
  why: 'A set copied from elsewhere measures somebody else’s job.',
  source: source.mistakes('KPIs that are not tied to business goals (copied from others)'),
});

export const roleCopiedSet = workbookRule({
  id: 'role-copied-set',
  severity: 'warning',
  presets: recommended,
  needs: ['kpi', ['department', 'role']],
  reads: ['department', 'role'],

  check({ model }) {
    const groups = workGroups(model).filter(({ kpis }) => kpis.size >= fewest);
    return pairs(groups).map(([one, other]) => {
      const [first, second] = [one.name, other.name].sort();
      const message = `${first} and ${second} have almost the same KPIs. Derive each set from what that work is for.`;
      const rows = [one, other].flatMap(({ kpis }) => [...kpis.values()].flatMap((same) => same.slice(0, 1)));
      return found(rows.slice(0, 40), 'kpi', message);
    });
  },
});

/** Each group with the earlier ones that are like it. Those without a KPI in common cannot be. */
function pairs(groups: readonly WorkGroup[]): [WorkGroup, WorkGroup][] {
  const byKpi = new Map<string, WorkGroup[]>();
  return groups.flatMap((group) => {
    const names = [...group.kpis.keys()];
    const shared = groupBy(
      names.flatMap((name) => byKpi.get(name) ?? []),
      (other) => other,
    );
    for (const name of names) byKpi.set(name, [...(byKpi.get(name) ?? []), group]);
    const close = [...shared].filter(([other, { length }]) => {
      return length / (other.kpis.size + group.kpis.size - length) >= alike;
    });
    return close.map(([other]): [WorkGroup, WorkGroup] => [other, group]);
  });
}

export const examples: Examples = {
  good: [
    {
      note: 'two departments with sets of their own',
      tables: [
        {
          title: 'Sales',
          head: { department: 'Sales' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Win rate' }, { kpi: 'Churn' }],
        },
        {
          title: 'HR',
          head: { department: 'HR' },
          kpis: [{ kpi: 'Turnover' }, { kpi: 'Time to fill' }, { kpi: 'Sick days' }],
        },
      ],
    },
    {
      note: 'two people in the same role share a set',
      tables: [
        { title: 'Anna', head: { role: 'Seller' }, kpis: [{ kpi: 'Revenue' }, { kpi: 'Win rate' }, { kpi: 'Churn' }] },
        { title: 'Boris', head: { role: 'Seller' }, kpis: [{ kpi: 'Revenue' }, { kpi: 'Win rate' }, { kpi: 'Churn' }] },
      ],
    },
    {
      note: 'a single KPI in common',
      tables: [
        {
          title: 'Sales',
          head: { department: 'Sales' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Win rate' }, { kpi: 'Client NPS' }],
        },
        {
          title: 'Service',
          head: { department: 'Service' },
          kpis: [{ kpi: 'First answer' }, { kpi: 'Reopened' }, { kpi: 'Client NPS' }],
        },
      ],
    },
    {
      note: 'different sets, in Russian',
      tables: [
        {
          title: 'А',
          head: { department: 'Продажи' },
          kpis: [{ kpi: 'Выручка' }, { kpi: 'Конверсия' }, { kpi: 'Отток' }],
        },
        {
          title: 'Б',
          head: { department: 'Кадры' },
          kpis: [{ kpi: 'Текучесть' }, { kpi: 'Срок найма' }, { kpi: 'Обучение' }],
        },
      ],
    },
    {
      note: 'different sets, in German',
      tables: [
        {
          title: 'A',
          head: { department: 'Vertrieb' },
          kpis: [{ kpi: 'Umsatz' }, { kpi: 'Quote' }, { kpi: 'Abgänge' }],
        },
        {
          title: 'B',
          head: { department: 'Personal' },
          kpis: [{ kpi: 'Fluktuation' }, { kpi: 'Dauer' }, { kpi: 'Kranktage' }],
        },
      ],
    },
  ],
  bad: [
    {
      note: 'the same three for sales and for HR',
      tables: [
        {
          title: 'Sales',
          head: { department: 'Sales' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Costs' }, { kpi: 'Discipline' }],
        },
        {
          title: 'HR',
          head: { department: 'HR' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Costs' }, { kpi: 'Discipline' }],
        },
      ],
      messages: ['HR and Sales have almost the same KPIs. Derive each set from what that work is for.'],
    },
    {
      note: 'four of five',
      tables: [
        {
          title: 'A',
          head: { role: 'Seller' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Costs' }, { kpi: 'Discipline' }, { kpi: 'Reports' }],
        },
        {
          title: 'B',
          head: { role: 'Buyer' },
          kpis: [{ kpi: 'Revenue' }, { kpi: 'Costs' }, { kpi: 'Discipline' }, { kpi: 'Reports' }, { kpi: 'Prices' }],
        },
      ],
      messages: ['Buyer and Seller have almost the same KPIs. Derive each set from what that work is for.'],
    },
    {
      note: 'in one long list',
      tables: [
        {
          kind: 'register',
          kpis: [
            { role: 'Seller', kpi: 'Revenue' },
            { role: 'Seller', kpi: 'Costs' },
            { role: 'Seller', kpi: 'Discipline' },
            { role: 'Clerk', kpi: 'Revenue' },
            { role: 'Clerk', kpi: 'Costs' },
            { role: 'Clerk', kpi: 'Discipline' },
          ],
        },
      ],
      messages: ['Clerk and Seller have almost the same KPIs. Derive each set from what that work is for.'],
    },
    {
      note: 'in Russian',
      tables: [
        {
          title: 'А',
          head: { department: 'Продажи' },
          kpis: [{ kpi: 'Выручка' }, { kpi: 'Дисциплина' }, { kpi: 'Отчёты' }],
        },
        {
          title: 'Б',
          head: { department: 'Кадры' },
          kpis: [{ kpi: 'Выручка' }, { kpi: 'Дисциплина' }, { kpi: 'Отчеты' }],
        },
      ],
      messages: ['Кадры and Продажи have almost the same KPIs. Derive each set from what that work is for.'],
    },
    {
      note: 'in Vietnamese',
      tables: [
        {
          title: 'A',
          head: { department: 'Kinh doanh' },
          kpis: [{ kpi: 'Doanh thu' }, { kpi: 'Chi phí' }, { kpi: 'Kỷ luật' }],
        },
        {
          title: 'B',
          head: { department: 'Nhân sự' },
          kpis: [{ kpi: 'Doanh thu' }, { kpi: 'Chi phí' }, { kpi: 'Kỷ luật' }],
        },
      ],
      messages: ['Kinh doanh and Nhân sự have almost the same KPIs. Derive each set from what that work is for.'],
    },
  ],
};
