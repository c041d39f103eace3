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
/** Fewer KPIs cannot cover four sides. */
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
    const rows = department.rows.filter((row) => !row.supporting);
    const [first] = rows;
    if (!first || rows.length < fewest || rows.some((row) => isEmptyField(row, 'perspective'))) return 'cannot tell';
    if (rows.some((row) => row.facts.perspective.value === null)) return 'cannot tell';
    const open = sides.filter(([side]) => !rows.some((row) => row.facts.perspective.value === side));
    const findings: RuleFinding[] = open.map(([, name]) => {
      return {
        message: `No KPI of ${department.name} looks at ${name}.`,
        at: [at(first, 'perspective')],
        confidence: 'high',
      };
    });
    const heavy = heaviest(rows);
    if (heavy === null) return findings;
    const name = sides.find(([side]) => side === heavy)?.[1] ?? heavy;
    const message = `More than 60 % of the weight of ${department.name} lies on ${name}.`;
    return [...findings, { message, at: [at(first, 'weight')], confidence: 'high' }];
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
      note: 'three KPIs cannot cover four sides',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Gross margin', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
      ],
    },
  ],
  bad: [
    {
      note: 'nothing on learning',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Gross margin', perspective: 'Financial' },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer' },
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process' },
      ],
      messages: ['No KPI of Sales looks at learning.'],
    },
    {
      note: 'all sides, but the weight lies on money',
      kpis: [
        { department: 'Sales', kpi: 'Revenue', perspective: 'Financial', weight: 70 },
        { department: 'Sales', kpi: 'Client NPS', perspective: 'Customer', weight: 10 },
        { department: 'Sales', kpi: 'Forecast accuracy', perspective: 'Internal process', weight: 10 },
        { department: 'Sales', kpi: 'Training days', perspective: 'Learning and growth', weight: 10 },
      ],
      messages: ['More than 60 % of the weight of Sales lies on money.'],
    },
  ],
};
