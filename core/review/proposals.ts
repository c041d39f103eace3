import { attainmentsOf, nameOf } from '../bonus-round/score.ts';
import type { PlacedKpi } from '../bonus-round/score-source.ts';
import type { Cell } from '../cell.ts';
import { comparable } from '../scoring/ratio.ts';
import { finished, portionSize, type Steps } from '../workbook/steps.ts';

export type Proposal = 'raise' | 'lower' | 'keep' | 'retire';

/** From which attainments a target is proposed to change. Shares of people are of those measured. */
export interface ReviewPolicy {
  /** Above this attainment a target was easy. */
  readonly easy: number;
  /** Below this one it was out of reach. */
  readonly hard: number;
  /** More than this share of people makes a proposal. */
  readonly most: number;
}

/** Most above 120 %: raise. Most below 60 %: lower. Common practice in reviewing targets; a proposal, not a verdict. */
export const reviewPolicy: ReviewPolicy = { easy: 1.2, hard: 0.6, most: 0.5 };

/** How the attainments of one KPI lie, from the lowest to the highest. */
export interface Spread {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

/** One KPI over everybody who has it. */
export interface KpiReview {
  readonly kpi: string;
  readonly people: number;
  readonly measured: number;
  /** This period's targets, as they are written, each once. */
  readonly targets: readonly string[];
  /** Null where nobody was measured. */
  readonly spread: Spread | null;
  readonly aboveEasy: number;
  readonly belowHard: number;
  readonly proposal: Proposal;
  /** What the proposal rests on, with the numbers. */
  readonly evidence: string;
}

/** What the period says about each KPI, in order of first appearance. KPIs with one name are one KPI. */
export function reviewKpis(
  scorecards: readonly (readonly PlacedKpi[])[],
  policy: ReviewPolicy = reviewPolicy,
): KpiReview[] {
  return finished(reviewingKpis(scorecards, policy));
}

/** `reviewKpis` in steps, for thousands of scorecards. */
export function* reviewingKpis(
  scorecards: readonly (readonly PlacedKpi[])[],
  policy: ReviewPolicy = reviewPolicy,
): Steps<KpiReview[]> {
  const byName = new Map<string, { name: string; attainments: (number | null)[]; targets: Set<string> }>();
  for (const [card, kpis] of scorecards.entries()) {
    if (card % portionSize === portionSize - 1) yield;
    const attainments = attainmentsOf(kpis);
    for (const [index, { kpi }] of kpis.entries()) {
      const name = nameOf(kpi);
      if (name === '') continue;
      const entry = byName.get(sameName(name)) ?? { name, attainments: [], targets: new Set<string>() };
      entry.attainments.push(typeof attainments === 'string' ? null : (attainments[index] ?? null));
      entry.targets.add(kpi.shown.target ?? written(kpi.values.target ?? null));
      byName.set(sameName(name), entry);
    }
  }
  return [...byName.values()].map(({ name, attainments, targets }) =>
    reviewOf(name, attainments, [...targets], policy),
  );
}

/** KPIs are compared by their names without letter case and outer spaces. */
export function sameName(name: string): string {
  return name.trim().toLowerCase();
}

function reviewOf(
  kpi: string,
  attainments: readonly (number | null)[],
  targets: readonly string[],
  policy: ReviewPolicy,
): KpiReview {
  const measured = attainments.filter((one): one is number => one !== null).sort((a, b) => a - b);
  const aboveEasy = shareOf(measured, (one) => comparable(one) > policy.easy);
  const belowHard = shareOf(measured, (one) => comparable(one) < policy.hard);
  const basis = { kpi, people: attainments.length, measured: measured.length, targets, aboveEasy, belowHard };
  const proposal =
    measured.length === 0 ? 'retire' : aboveEasy > policy.most ? 'raise' : belowHard > policy.most ? 'lower' : 'keep';
  return { ...basis, spread: spreadOf(measured), proposal, evidence: evidenceFor(proposal, measured, policy) };
}

function spreadOf(sorted: readonly number[]): Spread | null {
  const [least, middle, most] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted[sorted.length - 1]];
  return least === undefined || middle === undefined || most === undefined ? null : { least, middle, most };
}

function shareOf(values: readonly number[], holds: (value: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function evidenceFor(proposal: Proposal, measured: readonly number[], { easy, hard }: ReviewPolicy): string {
  const count = (holds: (value: number) => boolean) => measured.filter(holds).length;
  const percent = (ratio: number) => `${Math.round(ratio * 100)} %`;
  const above = `${count((one) => comparable(one) > easy)} of ${measured.length} above ${percent(easy)}`;
  const below = `${count((one) => comparable(one) < hard)} of ${measured.length} below ${percent(hard)}`;
  if (proposal === 'retire') return 'Nobody has a result in this period.';
  if (proposal === 'raise') return `${above}: the target was easy.`;
  if (proposal === 'lower') return `${below}: the target was out of reach, or the measure is not theirs to move.`;
  return `${above}, ${below}.`;
}

function written(cell: Cell): string {
  return cell === null || typeof cell === 'object' ? '' : String(cell);
}
