import { kpisOf, type RoleKpi, type RoleTemplate, roles } from '../../core/index.ts';
import type { Numbers } from '../numbers.ts';
import { words } from '../words/index.ts';

export interface FoundRole {
  readonly role: RoleTemplate;
  /** The KPI by which it was found, where neither its name nor its department holds the query. */
  readonly because: string | null;
}

/** Roles whose name, department, other names or KPIs hold every word of the query; those found by name come first. */
export function findRoles(query: string): readonly FoundRole[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => plain(text).includes(word));
  const found = roles.flatMap((role): (FoundRole & { readonly rank: number })[] => {
    if (holds(role.role)) return [{ role, because: null, rank: 0 }];
    if (holds([role.role, role.department, ...role.keywords].join(' '))) return [{ role, because: null, rank: 1 }];
    const kpi = role.kpis.find(({ name }) => holds(name));
    return kpi ? [{ role, because: kpi.name, rank: 2 }] : [];
  });
  return found.sort((a, b) => a.rank - b.rank);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** The KPIs that make the score, and the signals that are only watched. */
export function kpiGroups(role: RoleTemplate, seniority: string) {
  const kpis = kpisOf(role, seniority);
  return { key: kpis.filter((kpi) => kpi.weight > 0), supporting: kpis.filter((kpi) => kpi.weight === 0) };
}

/** `at least 95 %`, `at most 2 hours` */
export function targetText(kpi: RoleKpi, numbers: Numbers): string {
  if (typeof kpi.target === 'string') return kpi.target;
  const amount = kpi.unit === '%' ? numbers.percent(kpi.target) : `${numbers.plain(kpi.target)} ${kpi.unit}`;
  return words.add.target[kpi.direction](amount);
}
