import { kpisOf, type RoleKpi, type RoleTemplate } from '../../core/index.ts';
import type { Numbers } from '../numbers.ts';
import { words } from '../words/index.ts';

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
