import type { Examples } from './example.ts';
import type { KpiRow, KpiSet, Model } from './model/model.ts';
import { atEach } from './model/place.ts';
import { compared, textOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { source } from './source.ts';

const alike = 0.8;
const fewest = 3;

export const roleCopiedSet = defineRule({
  id: 'role-copied-set',
  severity: 'warning',
  scope: 'workbook',
  topic: 'role',
  presets: recommended,
  needs: ['kpi', ['department', 'role']],
  reads: ['department', 'role'],
  requires: 'Forbid nearly the same set of KPIs for different departments or roles.',
  why: 'A set copied from elsewhere measures somebody else’s job.',
  source: source.mistakes('KPIs that are not tied to business goals (copied from others)'),

  check({ model }) {
    const groups = workGroups(model);
    const findings: RuleFinding[] = [];
    for (const [one, other] of pairs(groups)) {
      const [first, second] = [one.name, other.name].sort();
      const message = `${first} and ${second} have almost the same KPIs. Derive each set from what that work is for.`;
      findings.push({ message, at: atEach([...one.rows, ...other.rows].slice(0, 40), 'kpi'), confidence: 'high' });
    }
    return findings;
  },
});

interface WorkGroup {
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly rows: readonly KpiRow[];
}

/** The KPIs of each department and role, whoever has them. */
function workGroups(model: Model): WorkGroup[] {
  const groups = new Map<string, { name: string; names: Set<string>; rows: KpiRow[] }>();
  for (const set of model.sets) {
    const name = workOf(set);
    if (name === '') continue;
    const group = groups.get(compared(name)) ?? { name, names: new Set<string>(), rows: [] };
    for (const row of set.rows) {
      if (row.name === '' || group.names.has(row.key)) continue;
      group.names.add(row.key);
      group.rows.push(row);
    }
    groups.set(compared(name), group);
  }
  return [...groups.values()].filter(({ names }) => names.size >= fewest);
}

function workOf({ rows }: KpiSet): string {
  const [first] = rows;
  if (!first) return '';
  const words = [first.role, textOf(first, 'department')].filter((text) => text !== '');
  return words.join(', ');
}

/** Groups that share a KPI are compared; others cannot be alike. */
function pairs(groups: readonly WorkGroup[]): [WorkGroup, WorkGroup][] {
  const byKpi = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const [index, { names }] of groups.entries()) {
    for (const name of names) {
      const earlier = byKpi.get(name) ?? [];
      for (const other of earlier) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      byKpi.set(name, [...earlier, index]);
    }
  }
  const found: [WorkGroup, WorkGroup][] = [];
  for (const [key, common] of shared) {
    const [one, other] = key.split(' ').map((index) => groups[Number(index)]);
    if (one && other && common / (one.names.size + other.names.size - common) >= alike) found.push([one, other]);
  }
  return found;
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
