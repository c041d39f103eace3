import type { Cell } from '../../cell.ts';
import { isBlank } from '../../cell.ts';
import type { Field } from '../../scorecard/field.ts';
import { folded } from '../../scorecard/headers/fold.ts';
import { cellOf, type Scorecard } from '../../scorecard/scorecard.ts';
import { type CheckedRole, checkedRole } from './checked.ts';

/** What a person calls the role that they save. */
export interface RoleName {
  readonly role: string;
  readonly seniority: string;
}

/**
 * The role that a refined scorecard stands for: its KPIs, targets and weights, without the person, the actuals and the
 * baselines. Problems where something that every role says is missing on the sheet.
 */
export function roleFromScorecard(scorecard: Scorecard, { role, seniority }: RoleName): CheckedRole {
  const text = (cell: Cell | undefined) => (isBlank(cell) ? undefined : String(cell).trim());
  const owners = scorecard.kpis.map((_, kpi) => text(cellOf(scorecard, { kpi, field: 'owner' })));
  const ids = idsOf(scorecard.kpis.map(({ values }) => text(values.kpi) ?? ''));
  return checkedRole({
    id: `own-${slug(role)}`,
    role: role.trim(),
    department: text(scorecard.head.department) ?? 'All departments',
    goal: text(scorecard.kpis[0]?.values.goal) ?? undefined,
    owner: owners.find((owner) => owner !== undefined) ?? role.trim(),
    keywords: [],
    kpis: scorecard.kpis.map((_, kpi) => kpiOf(scorecard, kpi, ids[kpi] ?? '')),
    variants: [
      { seniority: seniority.trim() || 'Usual', work: `As on the scorecard “${scorecard.title}”.`, changes: {} },
    ],
  });
}

function kpiOf(scorecard: Scorecard, kpi: number, id: string): Record<string, unknown> {
  const cell = (field: Field) => cellOf(scorecard, { kpi, field });
  const text = (field: Field) => {
    const value = cell(field);
    return isBlank(value) ? undefined : String(value).trim();
  };
  const word = (field: Field) => text(field)?.toLowerCase();
  const weight = cell('weight');
  const target = cell('target');
  return {
    id,
    name: text('kpi'),
    definition: text('definition') ?? text('formula'),
    formula: text('formula') ?? text('definition'),
    unit: text('unit'),
    direction: word('direction') ?? 'higher',
    ...(word('accumulation') === undefined ? {} : { accumulation: word('accumulation') }),
    perspective: text('perspective'),
    timing: word('timing'),
    ...(isBlank(target) ? {} : { target }),
    targetSource: text('targetSource') ?? 'Taken over from the scorecard that the role was saved from.',
    weight: typeof weight === 'number' ? Number((weight * 100).toPrecision(12)) : 0,
    source: text('source'),
    provider: text('provider'),
    ...(text('owner') === undefined ? {} : { owner: text('owner') }),
    cadence: word('cadence'),
    ...levelsOf(text('group')),
    guard: text('guard') ?? 'none named yet',
  };
}

/** The sheet shows the group; any pair of effort and impact of that group says the same. */
function levelsOf(group: string | undefined): { effort: string; impact: string } {
  if (group === 'A') return { effort: 'high', impact: 'high' };
  return group === 'C' ? { effort: 'low', impact: 'low' } : { effort: 'low', impact: 'high' };
}

function idsOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    const base = slug(name) || `kpi-${index + 1}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

function slug(text: string): string {
  return folded(text)
    .replace(/[^0-9a-z\u0400-\u04ff]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
