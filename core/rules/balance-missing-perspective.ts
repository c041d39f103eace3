import type { Examples } from './example.ts';
import type { Perspective } from './facts/facts.ts';
import { found } from './model/found.ts';
import type { KpiRow } from './model/model.ts';
import { isEmptyField, numberOf } from './model/text.ts';
import { recommended } from './presets.ts';
import { departmentRule, type RuleFinding, type RuleHelp } from './rule.ts';
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

export const balanceMissingPerspectiveHelp = (): RuleHelp => ({
  requires: 'Require KPIs of a department to look at money, customers, the work itself and learning.',
  why: 'The side that nobody measures is the one from which the next problem comes.',
  source: source.mistakes('KPIs that only track financials (build a balanced scorecard)'),
});

export const balanceMissingPerspective = departmentRule({
  id: 'balance-missing-perspective',
  severity: 'info',
  presets: recommended,
  needs: ['perspective'],
  reads: ['weight'],

  check({ department }) {
    const { rows, name } = department;
    const [first] = rows;
    if (!first || rows.length < fewest || !rows.every(isTold)) return 'cannot tell';
    const findings: RuleFinding[] = [];
    const open = sides.filter(([side]) => !rows.some(looksAt(side))).map(([, words]) => words);
    if (open.length > 0) findings.push(found(first, 'perspective', `No KPI of ${name} looks at ${open.join(' or ')}.`));
    const total = weightOf(rows);
    const heavy = sides.find(([side]) => weightOf(rows.filter(looksAt(side))) / total > mostShare + 1e-9);
    if (total > 0 && heavy) {
      findings.push(found(first, 'weight', `More than 60 % of the weight of ${name} lies on ${heavy[1]}.`));
    }
    return findings;
  },
});

function isTold(row: KpiRow): boolean {
  return !isEmptyField(row, 'perspective') && row.facts.perspective.value !== null;
}

function looksAt(side: Perspective): (row: KpiRow) => boolean {
  return ({ facts }) => facts.perspective.value === side;
}

/** Not a number where one of the weights is open. */
function weightOf(rows: readonly KpiRow[]): number {
  return rows.reduce((sum, row) => sum + (numberOf(row, 'weight') ?? Number.NaN), 0);
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
