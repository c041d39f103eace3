import type { Examples } from './example.ts';
import type { Perspective } from './facts/facts.ts';
import type { KpiRow } from './model/model.ts';
import { at } from './model/place.ts';
import { isEmptyField, numberOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { defineRule, type RuleFinding } from './rule.ts';
import { source } from './source.ts';

const sides: readonly (readonly [Perspective, string])[] = [
  ['financial', 'money'],
  ['customer', 'customers'],
  ['process', 'the work itself'],
  ['learning', 'learning'],
];
/** With so many KPIs a department can look at all four sides. */
const fewest = 4;
/** More than this share of the weight on one side leaves little for the others. */
const mostShare = 0.6;

export const balanceMissingPerspective = defineRule({
  id: 'balance-missing-perspective',
  severity: 'info',
  scope: 'department',
  topic: 'balance',
  presets: recommended,
  needs: ['perspective'],
  reads: ['weight'],
  requires: 'Require KPIs of a department to look at money, customers, the work itself and learning.',
  why: 'The side that nobody measures is the one from which the next problem comes.',
  source: source.mistakes('KPIs that only track financials (build a balanced scorecard)'),

  check({ department }) {
    const { rows } = department;
    const [first] = rows;
    if (!first || rows.length < fewest || rows.some((row) => isEmptyField(row, 'perspective'))) return 'cannot tell';
    if (rows.some((row) => row.facts.perspective.value === null)) return 'cannot tell';
    const open = sides.filter(([side]) => !rows.some((row) => row.facts.perspective.value === side));
    const names = open.map(([, name]) => name).join(' or ');
    const message = `No KPI of ${department.name} looks at ${names}.`;
    const findings: RuleFinding[] =
      open.length > 0 ? [{ message, at: [at(first, 'perspective')], confidence: 'high' }] : [];
    const heavy = heaviest(rows);
    if (heavy === null) return findings;
    const name = sides.find(([side]) => side === heavy)?.[1] ?? heavy;
    const weight = `More than 60 % of the weight of ${department.name} lies on ${name}.`;
    return [...findings, { message: weight, at: [at(first, 'weight')], confidence: 'high' }];
  },
});

function heaviest(rows: readonly KpiRow[]): Perspective | null {
  const weights = rows.map((row) => numberOf(row, 'weight'));
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (weights.includes(null) || total <= 0) return null;
  for (const [side] of sides) {
    const share = rows.reduce((sum, row, index) => {
      return row.facts.perspective.value === side ? sum + (weights[index] ?? 0) : sum;
    }, 0);
    if (share / total > mostShare + 1e-9) return side;
  }
  return null;
}

export const examples: Examples = {
  good: [
    {
      note: 'all four sides',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process' },
        { department: 'Sales', kpi: 'Training days', perspective: 'Learning and growth' },
      ],
    },
    {
      note: 'three KPIs cannot look at four sides',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
      ],
    },
  ],
  bad: [
    {
      note: 'four KPIs on three sides',
      kpis: [
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process' },
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Gross margin', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
      ],
      messages: ['No KPI of Sales looks at learning.'],
    },
    {
      note: 'money and customers only',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Gross margin', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
        { department: 'Sales', kpi: 'Repeat customers', perspective: 'Customer' },
      ],
      messages: ['No KPI of Sales looks at the work itself or learning.'],
    },
    {
      note: 'all sides, but the weight lies on money',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial', weight: 40 },
        { department: 'Sales', kpi: 'Gross margin', perspective: 'Financial', weight: 30 },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer', weight: 5 },
        { department: 'Sales', kpi: 'Repeat customers', perspective: 'Customer', weight: 5 },
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process', weight: 5 },
        { department: 'Sales', kpi: 'Offers sent in time', perspective: 'Internal process', weight: 5 },
        { department: 'Sales', kpi: 'Training days', perspective: 'Learning and growth', weight: 5 },
        { department: 'Sales', kpi: 'Ideas put to work', perspective: 'Learning and growth', weight: 5 },
      ],
      messages: ['More than 60 % of the weight of Sales lies on money.'],
    },
  ],
};
