import {
  type Change,
  drawSheet,
  employeeIdCell,
  type PersonRow,
  payFromPeople,
  quarterOf,
  type RoleKpi,
  type RoleTemplate,
  roles,
  type ScorecardContent,
  type ScorecardKpi,
  type Snapshot,
  scorecardContent,
  scorecardDraft,
  scorecardMember,
  startWorkbook,
  teamDraft,
} from '../../core/index.ts';

/** What the sample changes in a role's KPI: the example's own numbers, and how the period went. */
type Example = Partial<RoleKpi> & { readonly id: string; readonly actual: number; readonly baseline?: number };

interface SamplePerson {
  readonly row: PersonRow;
  readonly role: string;
  readonly examples: readonly Example[];
}

const manager = 'Elena Moretti';
const nobody = { from: null, to: null, currency: '', manager } as const;

/** Four people, one a department. Each number is explained in test/fixtures/sample-workbook.ts. */
const people: readonly SamplePerson[] = [
  {
    row: {
      ...nobody,
      id: '00417',
      name: 'Mara Lind',
      role: 'Digital marketing',
      seniority: 'Running channels',
      department: 'Marketing',
      targetBonus: 60_000,
    },
    role: 'digital-marketing',
    examples: [
      {
        id: 'cost-per-lead',
        name: 'Cost per lead (CPL)',
        definition: 'Media and tool cost for each lead that sales accepts.',
        formula: 'digital spend / leads accepted by sales',
        unit: '₽',
        target: 800,
        targetSource: 'The margin carries 800 ₽ for a lead.',
        weight: 30,
        actual: 760,
        guard: 'Lead quality rating by sales',
      },
      {
        id: 'qualified-leads',
        name: 'Number of website leads per month',
        definition: 'Leads from the website that sales accepts, on average per month of the quarter.',
        formula: 'leads accepted by sales in the quarter / 3',
        unit: 'leads',
        baseline: 200,
        target: 260,
        targetSource: '30 % more than the 200 of the last four quarters.',
        weight: 25,
        actual: 242,
      },
      {
        id: 'traffic',
        name: 'Website traffic per month',
        definition: 'Visits to the website, on average per month of the quarter.',
        formula: 'visits in the quarter / 3',
        unit: 'visits',
        direction: 'higher',
        perspective: 'Internal process',
        timing: 'leading',
        baseline: 40_000,
        target: 50_000,
        targetSource: '25 % more than the 40,000 of the last four quarters.',
        weight: 15,
        source: 'Web analytics',
        provider: 'Performance analyst',
        cadence: 'monthly',
        effort: 'high',
        impact: 'high',
        guard: 'Number of website leads per month',
        actual: 51_000,
      },
      { id: 'lead-quality', weight: 15, actual: 4.2, guard: 'Number of website leads per month' },
      { id: 'test-findings', weight: 15, actual: 0.84, guard: 'Website traffic per month' },
    ],
  },
  {
    row: {
      ...nobody,
      id: '00528',
      name: 'Jonas Weber',
      role: 'Sales manager',
      seniority: 'Experienced',
      department: 'Sales',
      targetBonus: 90_000,
    },
    role: 'sales-manager',
    examples: [
      { id: 'revenue', weight: 35, actual: 0.931 },
      {
        id: 'lead-to-payment',
        weight: 20,
        baseline: 0.12,
        target: 0.15,
        targetSource: 'From the 12 % of the last four quarters to 15 %.',
        actual: 0.144,
        guard: 'Customer churn rate within six months',
      },
      { id: 'early-churn', weight: 15, actual: 0.045 },
      { id: 'new-account-nps', weight: 15, actual: 33, targetSource: 'The score of the whole company.' },
      { id: 'losses-understood', weight: 15, actual: 0.864 },
      { id: 'discount', actual: 0.98 },
    ],
  },
  {
    row: {
      ...nobody,
      id: '00533',
      name: 'Linh Tran',
      role: 'Support agent',
      seniority: 'Second level',
      department: 'Support',
      targetBonus: 40_000,
    },
    role: 'support-agent',
    examples: [
      {
        id: 'response-time',
        name: 'Average response time',
        definition: 'From the customer’s message to the first answer of a human being.',
        formula: 'sum of first response times / tickets received',
        unit: 'minutes',
        direction: 'lower',
        perspective: 'Internal process',
        timing: 'leading',
        target: 2,
        targetSource: 'Promised to customers in chat.',
        weight: 25,
        source: 'Help desk',
        provider: 'Workforce analyst',
        cadence: 'weekly',
        effort: 'low',
        impact: 'high',
        guard: 'First contact resolution rate of tickets',
        actual: 1.8,
      },
      { id: 'satisfaction', weight: 25, actual: 0.918 },
      { id: 'first-contact', weight: 20, actual: 0.741 },
      { id: 'answer-quality', target: 4, weight: 15, actual: 4.4, guard: 'Average response time' },
      { id: 'cost-per-case', weight: 15, actual: 0.96 },
      { id: 'reopened', actual: 0.051 },
    ],
  },
  {
    row: {
      ...nobody,
      id: '00612',
      name: 'Olga Ivanova',
      role: 'HR business partner',
      seniority: 'Experienced',
      department: 'HR',
      targetBonus: 50_000,
    },
    role: 'hr-generalist',
    examples: [
      { id: 'turnover', weight: 30, actual: 0.088 },
      { id: 'regretted-losses', weight: 20, actual: 0.036 },
      { id: 'engagement-gain', weight: 20, actual: 2.4, guard: 'Regretted loss rate' },
      { id: 'overtime-cost', weight: 15, actual: 0.94 },
      { id: 'partner-rating', weight: 15, actual: 4 },
      { id: 'requests-answered', actual: 0.93 },
    ],
  },
];

const empty: Snapshot = { sheets: [], names: [], activeSheet: '', selection: null, decimalSeparator: '.' };

/** The workbook with which the preview opens: settings, goals, people, four scorecards and the team. */
export function sampleChanges(today: number): Change[] {
  const period = quarterOf(today);
  const started = startWorkbook(
    { period, currency: 'RUB', review: 'monthly', departments: people.map(({ row }) => row.department) },
    empty,
    {
      asOf: period.end,
      goals: people.map(({ role }) => goalOf(roleNamed(role), period.name)),
      people: people.map(({ row }) => row),
    },
  );
  const contents = people.map((person) => contentOf(person, started));
  const members = people.map(({ row }, index) => {
    const { sheet, kpis } = contents[index] ?? { sheet: '', kpis: [] };
    return { ...row, ...scorecardMember(sheet, kpis.length, started.settings), lastScore: null };
  });
  return [
    ...contents.flatMap((content) => drawSheet(scorecardDraft(content, started.settings))),
    ...drawSheet(teamDraft('KPI Team', members, started.settings)),
    ...started.changes,
  ];
}

function contentOf({ row, role, examples }: SamplePerson, started: ReturnType<typeof startWorkbook>): ScorecardContent {
  const template = roleNamed(role);
  const content = scorecardContent(template, { seniority: row.seniority, person: row }, started.taken);
  const pay = started.people ? payFromPeople(started.people, employeeIdCell, started.settings) : content.pay;
  return { ...content, pay, kpis: examples.map((example) => kpiOf(template, content, example)) };
}

function kpiOf(role: RoleTemplate, content: ScorecardContent, example: Example): ScorecardKpi {
  const template = content.kpis.find(({ id }) => id === example.id);
  const shared = { goal: role.goal, answersFor: role.owner };
  return { ...(template ?? content.kpis[0]), ...shared, ...example } as ScorecardKpi;
}

function roleNamed(id: string): RoleTemplate {
  const role = roles.find((one) => one.id === id);
  if (!role) throw new Error(`There is no role ${id}.`);
  return role;
}

function goalOf(role: RoleTemplate, horizon: string) {
  return { goal: role.goal, horizon, owner: role.owner };
}
