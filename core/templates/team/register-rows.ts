import type { RegisterRow } from '../sheets/register.ts';
import { kpiRow } from '../sheets/scorecard-row.ts';
import { kpisOf } from '../template.ts';
import type { Assigned } from './team-plan.ts';

/** The register rows of one person: one for each KPI of their role at their seniority. */
export function registerRowsOf({ person, role, seniority }: Assigned): RegisterRow[] {
  const who = {
    employeeId: person.id,
    employee: person.name || null,
    role: role.role,
    seniority: seniority || null,
    department: person.department || role.department,
  };
  return kpisOf(role, seniority).map((kpi) => {
    return { ...who, ...kpiRow({ ...kpi, goal: role.goal, answersFor: role.owner }) };
  });
}
