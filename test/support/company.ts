import { readFileSync } from 'node:fs';
import {
  type Change,
  drawSheet,
  employeeIdCell,
  type PersonRow,
  payFromPeople,
  roles,
  type ScorecardContent,
  type ScorecardKpi,
  type Snapshot,
  scorecardContent,
  scorecardDraft,
  scorecardMember,
  serialOfIso,
  startWorkbook,
  teamDraft,
} from '../../core/index.ts';

interface CompanyKpi {
  readonly weight: number;
  readonly direction: 'higher' | 'lower' | 'exact';
  readonly target: string;
  readonly baseline?: string;
  readonly actual: string | null;
}

interface CompanyPerson {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly bonus: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly kpis: readonly CompanyKpi[];
}

export interface Company {
  readonly period: { readonly name: string; readonly start: string; readonly end: string };
  readonly people: readonly CompanyPerson[];
}

export interface Reckoned {
  readonly id: string;
  readonly attainments: readonly (number | null)[];
  readonly score: number | null;
  readonly grade: string | null;
  readonly share: number;
  readonly payout: number | null;
  readonly bonusCents: number | null;
}

const folder = `${import.meta.dirname}/../fixtures/company`;
export const company = JSON.parse(readFileSync(`${folder}/company.json`, 'utf8')) as Company;
export const reckoned = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as readonly Reckoned[];
export const reckoner = `${folder}/reckon.mjs`;

const empty: Snapshot = { sheets: [], names: [], activeSheet: '', selection: null, decimalSeparator: '.' };

/** The whole company as a KPI workbook: settings, people, a scorecard for each person, the team. */
export function companyChanges(): Change[] {
  const [start = 0, end = 0] = [company.period.start, company.period.end].map((iso) => serialOfIso(iso) ?? 0);
  const people = company.people.map(personRow);
  const started = startWorkbook(
    {
      period: { name: company.period.name, start, end },
      currency: 'EUR',
      review: 'monthly',
      departments: [...new Set(people.map(({ department }) => department))],
    },
    empty,
    { people, asOf: end },
  );
  const contents = company.people.map((person, index) => contentOf(person, people[index], started));
  const members = people.map((person, index) => {
    const content = contents[index];
    return {
      ...person,
      ...scorecardMember(content?.sheet ?? '', content?.kpis.length ?? 0, started.settings),
      lastScore: null,
    };
  });
  return [
    ...started.changes,
    ...contents.flatMap((content) => drawSheet(scorecardDraft(content, started.settings))),
    ...drawSheet(teamDraft('KPI Team', members, started.settings)),
  ];
}

function personRow({ id, name, department, bonus, from, to }: CompanyPerson): PersonRow {
  return {
    id,
    name,
    department,
    role: 'Accountant',
    seniority: '',
    manager: 'Elena Moretti',
    from: from === null ? null : serialOfIso(from),
    to: to === null ? null : serialOfIso(to),
    targetBonus: Number(bonus),
    currency: '',
  };
}

function contentOf(
  person: CompanyPerson,
  row: PersonRow | undefined,
  started: ReturnType<typeof startWorkbook>,
): ScorecardContent {
  const [role] = roles;
  if (!role || !row || !started.people) throw new Error('The company needs a role and a people sheet.');
  const content = scorecardContent(role, { person: row }, started.taken);
  const perspectives = ['Financial', 'Customer', 'Internal process', 'Learning and growth'] as const;
  const kpis = person.kpis.map((kpi, index): ScorecardKpi => {
    const [template] = content.kpis;
    if (!template) throw new Error('A role has KPIs.');
    return {
      ...template,
      id: String(index),
      name: `Measure ${index + 1}`,
      perspective: perspectives[index] ?? 'Financial',
      weight: kpi.weight,
      direction: kpi.direction,
      unit: 'ratio',
      target: /.-/.test(kpi.target) ? bandText(kpi.target) : Number(kpi.target),
      baseline: kpi.baseline === undefined ? null : Number(kpi.baseline),
      actual: kpi.actual === null ? null : Number(kpi.actual),
    };
  });
  return { ...content, kpis, pay: payFromPeople(started.people, employeeIdCell, started.settings) };
}

/** `0.97-1.02` as people write it: `97%-102%`. */
function bandText(target: string): string {
  return target
    .split('-')
    .map((edge) => `${Math.round(Number(edge) * 100)}%`)
    .join('-');
}
