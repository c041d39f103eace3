import fc from 'fast-check';
import type { Cell } from '../../core/cell.ts';
import type { ExampleKpi, ExampleTable } from '../../core/rules/example.ts';
import type { Field } from '../../core/scorecard/field.ts';

/** Cells as people fill them in, good and bad, in five languages. Blank is always among them. */
export const cells: Readonly<Partial<Record<Field, readonly Cell[]>>> = {
  employee: ['Anna Petrova', 'Boris Orlov', 'Vera Kim'],
  role: ['Sales manager', 'Support agent', 'Head of production', null],
  seniority: ['junior', 'senior', null],
  department: ['Sales', 'Production', 'Procurement', null],
  level: ['department', 'individual', null],
  kpi: [
    ...['Number of paid orders', 'Revenue', 'Net profit', 'Client NPS', 'Be proactive', 'Improve sales', 'Stock days'],
    ...['Number of posts published', 'Timely processing of invoices', 'Количество проведённых встреч', 'Выручка'],
    ...['Kundenzufriedenheit', 'Taux de conversion', 'Tỷ lệ khách hàng quay lại', 'Reduce time to hire to 65 days'],
    ...['Increase revenue by 10 % and reduce complaints to 5', 'Обработать 90 % заявок и снизить расходы на 5 %'],
    ...['Purchase price of raw materials', 'Equipment utilisation', 'Scrap rate', 'Share of calls answered in time'],
  ],
  definition: ['Orders paid in full', 'Effective work, rated well', 'Fine for being late', null],
  formula: ['orders / visits', 'orders / visitors', null],
  goal: ['Grow online sales', 'Grow onlne sales', 'Save the whales', null],
  parent: ['Revenue', null],
  perspective: ['Financial', 'Customer', null],
  timing: ['leading', 'lagging', null],
  unit: ['%', 'minutes', 'pcs', null],
  direction: ['higher', 'lower', 'exact', null],
  baseline: [100, 0.9, '40 %', 'unknown', null],
  target: [
    120,
    95,
    0.95,
    '≥ 95 %',
    '≤ 2 min',
    '+25 %',
    '15-10',
    'TBD',
    'very good',
    'from 12 % to 10 %',
    'by 30 June 2026',
    null,
  ],
  targetSource: ['Budget 2026', null],
  weight: [0.5, 0.3, 0.2, 30, 50, '20%', -5, null],
  actual: [96, 0.9, 'almost', true, null],
  source: ['CRM', 'Excel', null],
  provider: ['Service desk', null],
  owner: ['Anna Petrova', 'Anna Petrova, Boris Orlov', 'The team', 'Sales manager', null],
  cadence: ['monthly', 'annually', 'daily', null],
  deadline: ['2026-06-30', '2025-12-31', 'ASAP', 'ongoing', null],
  group: ['A', 'B', 'C', null],
  effort: ['high', 'low', null],
  impact: ['high', 'low', null],
  key: ['key', 'supporting', null],
  guard: ['Churn', null],
  bonus: ['20 % of the bonus', 'Fine of 50 EUR', null],
  agreedOn: [46010, 46053, null],
  lastReviewed: [46055, 45000, null],
  support: ['Second person from March', null],
  controllability: ['high', 'no', null],
  jobDescription: ['Advises clients, writes offers, follows orders until they are paid', null],
};

const histories: readonly (number | null)[][] = [[], [], [80, 90, 95], [30, 35, 40], [null, 10]];

const kpi: fc.Arbitrary<ExampleKpi> = fc
  .tuple(
    fc.record(
      Object.fromEntries(Object.entries(cells).map(([field, list]) => [field, fc.constantFrom(...list)])) as Record<
        Field,
        fc.Arbitrary<Cell>
      >,
    ),
    fc.constantFrom(...histories),
  )
  .map(([values, history]) => ({ ...values, history }));

/** A table of one to seven KPIs, of a person or a long list, with some of the columns. */
export const table: fc.Arbitrary<ExampleTable> = fc
  .tuple(
    fc.array(kpi, { minLength: 1, maxLength: 7 }),
    fc.subarray(Object.keys(cells) as Field[], { minLength: 6 }),
    fc.constantFrom<'scorecard' | 'register' | 'foreign'>('scorecard', 'register', 'foreign'),
  )
  .map(([rows, columns, kind]) => {
    const kept = new Set<string>(['kpi', ...columns]);
    const kpis = rows.map((row) => {
      const values = Object.fromEntries(Object.entries(row).filter(([field]) => kept.has(field)));
      return { ...values, history: row.history ?? [] };
    });
    return { kind, kpis };
  });

export const tables = fc
  .array(table, { minLength: 1, maxLength: 2 })
  .map((list) => list.map((one, index) => ({ ...one, title: `Table ${index + 1}` })));

export const goals = fc.constantFrom<readonly string[] | undefined>(undefined, ['Grow online sales', 'Keep clients']);
