import type {
  accumulationWords,
  cadenceWords,
  directionWords,
  groupWords,
  perspectiveWords,
  timingWords,
} from '../scorecard/choice-words.ts';

type Effect = 'high' | 'low';

/** One KPI of a role. A share is a number (0.95 is 95 %), a range is a text (`97%-102%`). */
export interface RoleKpi {
  /** Stands for the KPI in variants; unique within the role. */
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly unit: string;
  readonly direction: (typeof directionWords)[number];
  /** Left out: `average`, comparable on any day. */
  readonly accumulation?: (typeof accumulationWords)[number];
  readonly perspective: (typeof perspectiveWords)[number];
  readonly timing: (typeof timingWords)[number];
  readonly target: number | string;
  /** Where the number comes from, or that it is a starting value to be replaced. */
  readonly targetSource: string;
  /** Whole percent; 0 makes it a supporting signal. */
  readonly weight: number;
  readonly source: string;
  readonly provider: string;
  /** Left out: the owner of the role. */
  readonly owner?: string;
  readonly cadence: (typeof cadenceWords)[number];
  readonly effort: Effect;
  readonly impact: Effect;
  /** What gets worse if this KPI is pushed at any price. */
  readonly guard: string;
}

/** What a KPI may differ in from one variant to another. */
export type KpiChange = Partial<Pick<RoleKpi, 'target' | 'targetSource' | 'weight' | 'definition' | 'cadence'>>;

/** The same role at another seniority or stage: targets and weights follow the work, not the title. */
export interface RoleVariant {
  readonly seniority: string;
  /** How the work differs, in one sentence. */
  readonly work: string;
  readonly changes: Readonly<Record<string, KpiChange>>;
}

export interface RoleTemplate {
  readonly id: string;
  readonly role: string;
  readonly department: string;
  /** The business goal that the role serves. */
  readonly goal: string;
  /** Who answers for the numbers. */
  readonly owner: string;
  /** Other words by which people look for the role, in any language. */
  readonly keywords: readonly string[];
  readonly kpis: readonly RoleKpi[];
  /** The first is offered first. */
  readonly variants: readonly RoleVariant[];
}

/** The KPIs of the role as they stand for one of its variants; unknown or left out: the first variant. */
export function kpisOf(role: RoleTemplate, seniority?: string): readonly RoleKpi[] {
  const variant = role.variants.find((one) => one.seniority === seniority) ?? role.variants[0];
  return role.kpis.map((kpi) => ({ ...kpi, ...variant?.changes[kpi.id] }));
}

/** A: much effort, much impact. C: little of both. B: the rest. */
export function groupOf({ effort, impact }: RoleKpi): (typeof groupWords)[number] {
  if (effort === 'high' && impact === 'high') return 'A';
  return effort === 'low' && impact === 'low' ? 'C' : 'B';
}
