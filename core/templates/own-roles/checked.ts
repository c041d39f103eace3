import {
  accumulationWords,
  cadenceWords,
  directionWords,
  perspectiveWords,
  timingWords,
} from '../../scorecard/choice-words.ts';
import type { RoleKpi, RoleTemplate, RoleVariant } from '../template.ts';
import { numberIn, objectIn, oneOf, type Problems, textIn, textsIn } from './shape.ts';

export type CheckedRole = { readonly role: RoleTemplate } | { readonly problems: readonly string[] };

const levels = ['high', 'low'] as const;
const mostKpis = 20;
const mostVariants = 12;

/**
 * A role from outside, checked member by member: anything missing, unknown, too long or of another kind is a problem, and
 * with a single problem there is no role. What is let in is copied, so that nothing else travels with it.
 */
export function checkedRole(value: unknown): CheckedRole {
  const problems: Problems = [];
  const role = readRole(value, problems);
  if (problems.length === 0) problems.push(...weightProblems(role));
  return problems.length > 0 ? { problems } : { role };
}

const roleMembers = ['id', 'role', 'department', 'goal', 'owner', 'keywords', 'kpis', 'variants'] as const;

function readRole(value: unknown, problems: Problems): RoleTemplate {
  const role = objectIn(value, 'the role', roleMembers, problems);
  const text = (key: (typeof roleMembers)[number], most: number) => textIn(role[key], key, most, problems);
  const kpis = listIn(role.kpis, 'kpis', 1, mostKpis, problems).map((kpi, index) =>
    readKpi(kpi, `KPI ${index + 1}`, problems),
  );
  const ids = kpis.map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push('Two KPIs have the same id.');
  return {
    id: text('id', 80),
    role: text('role', 80),
    department: text('department', 80),
    goal: text('goal', 300),
    owner: text('owner', 120),
    keywords: textsIn(role.keywords, 'keywords', 40, 80, problems),
    kpis,
    variants: listIn(role.variants, 'variants', 1, mostVariants, problems).map((variant, index) =>
      readVariant(variant, `variant ${index + 1}`, ids, problems),
    ),
  };
}

const kpiTexts = {
  id: 80,
  name: 160,
  definition: 600,
  formula: 600,
  unit: 40,
  targetSource: 300,
  source: 160,
  provider: 160,
  guard: 160,
} as const;

function readKpi(value: unknown, where: string, problems: Problems): RoleKpi {
  const words = ['direction', 'accumulation', 'perspective', 'timing', 'cadence', 'effort', 'impact'] as const;
  const kpi = objectIn(value, where, [...Object.keys(kpiTexts), ...words, 'target', 'weight', 'owner'], problems, [
    'accumulation',
    'owner',
  ]);
  const text = (key: keyof typeof kpiTexts) => textIn(kpi[key], `${where}, ${key}`, kpiTexts[key], problems);
  return {
    id: text('id'),
    name: text('name'),
    definition: text('definition'),
    formula: text('formula'),
    unit: text('unit'),
    direction: oneOf(kpi.direction, directionWords, `${where}, direction`, problems),
    ...(kpi.accumulation === undefined
      ? {}
      : { accumulation: oneOf(kpi.accumulation, accumulationWords, `${where}, accumulation`, problems) }),
    perspective: oneOf(kpi.perspective, perspectiveWords, `${where}, perspective`, problems),
    timing: oneOf(kpi.timing, timingWords, `${where}, timing`, problems),
    target: targetIn(kpi.target, `${where}, target`, problems),
    targetSource: text('targetSource'),
    weight: weightIn(kpi.weight, `${where}, weight`, problems),
    source: text('source'),
    provider: text('provider'),
    ...(kpi.owner === undefined ? {} : { owner: textIn(kpi.owner, `${where}, owner`, 120, problems) }),
    cadence: oneOf(kpi.cadence, cadenceWords, `${where}, cadence`, problems),
    effort: oneOf(kpi.effort, levels, `${where}, effort`, problems),
    impact: oneOf(kpi.impact, levels, `${where}, impact`, problems),
    guard: text('guard'),
  };
}

function readVariant(value: unknown, where: string, ids: readonly string[], problems: Problems): RoleVariant {
  const variant = objectIn(value, where, ['seniority', 'work', 'changes'], problems);
  const changes = objectIn(variant.changes, `${where}, changes`, ids, problems, ids);
  const members = ['target', 'targetSource', 'weight', 'definition', 'cadence'] as const;
  const read = Object.keys(changes).map((id) => {
    const place = `${where}, ${id}`;
    const change = objectIn(changes[id], place, members, problems, members);
    return [
      id,
      {
        ...(change.target === undefined ? {} : { target: targetIn(change.target, `${place}, target`, problems) }),
        ...(change.targetSource === undefined
          ? {}
          : { targetSource: textIn(change.targetSource, `${place}, targetSource`, 300, problems) }),
        ...(change.weight === undefined ? {} : { weight: weightIn(change.weight, `${place}, weight`, problems) }),
        ...(change.definition === undefined
          ? {}
          : { definition: textIn(change.definition, `${place}, definition`, 600, problems) }),
        ...(change.cadence === undefined
          ? {}
          : { cadence: oneOf(change.cadence, cadenceWords, `${place}, cadence`, problems) }),
      },
    ] as const;
  });
  return {
    seniority: textIn(variant.seniority, `${where}, seniority`, 80, problems),
    work: textIn(variant.work, `${where}, work`, 300, problems),
    changes: Object.fromEntries(read),
  };
}

function listIn(value: unknown, where: string, least: number, most: number, problems: Problems): readonly unknown[] {
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
  problems.push(`${where} is not a list of ${least} to ${most}.`);
  return [];
}

function targetIn(value: unknown, where: string, problems: Problems): number | string {
  if (typeof value === 'string') return textIn(value, where, 60, problems);
  return numberIn(value, where, -1e15, 1e15, problems);
}

/** Whole or broken percent; weights that add up to 100 are checked for each variant. */
function weightIn(value: unknown, where: string, problems: Problems): number {
  return numberIn(value, where, 0, 100, problems);
}

function weightProblems(role: RoleTemplate): string[] {
  return role.variants.flatMap(({ seniority, changes }) => {
    const basisPoints = role.kpis.reduce(
      (sum, { id, weight }) => sum + Math.round((changes[id]?.weight ?? weight) * 100),
      0,
    );
    return basisPoints === 10_000 ? [] : [`The weights of “${seniority}” add up to ${basisPoints / 100} %, not 100 %.`];
  });
}
