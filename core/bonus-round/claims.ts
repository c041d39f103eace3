import { proration } from '../scoring/proration.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { mapping, type Steps } from '../workbook/steps.ts';
import { gateOutcome } from './gate.ts';
import type { Claim } from './pay.ts';
import type { PaidPerson } from './pay-list.ts';
import type { RoundOptions } from './round.ts';
import { coverageOf, type Score, scoreOfKpis, scoresOfRegister } from './score.ts';
import { type ScoreSource, type ScoreSources, sourceOf } from './score-source.ts';
import type { RoundTerms } from './terms.ts';

/** A claim with where it comes from. */
export interface PersonalClaim extends Claim {
  readonly name: string;
  readonly department: string;
  readonly person: PaidPerson;
  readonly source: ScoreSource | null;
  readonly measured: number;
  readonly counted: number;
  /** True for people who were not in the role at all in the period: nothing is due, and nothing is missing. */
  readonly absent: boolean;
  /** What is contradictory about the person, so that nothing is paid whatever the score; empty where nothing is. */
  readonly doubt: string;
  /** Why there is no score yet; empty where there is one. */
  readonly waitingFor: string;
}

export interface Claims {
  /** By currency in order of first appearance, then as in the people list. */
  readonly claims: readonly PersonalClaim[];
  /** What concerns nobody in particular. */
  readonly problems: readonly string[];
}

/** What everybody claims: score, condition, share of the period. What is in doubt has no score, so that it pays nothing. */
export function* claiming(
  people: readonly PaidPerson[],
  terms: RoundTerms,
  options: RoundOptions,
  sources: ScoreSources,
): Steps<Claims> {
  const { scores, problems } = registerScores(sources, terms);
  const ids = new Map<string, number>();
  for (const { id } of people) ids.set(id, (ids.get(id) ?? 0) + 1);
  const claims = yield* mapping(people, (person) => {
    const found = sourceOf(person, sources);
    const source = typeof found === 'string' ? null : found;
    const score = source === null ? { score: null, problem: '' } : scoreIn(source, person.id, scores, terms);
    const repeated =
      (ids.get(person.id) ?? 0) > 1 ? `The id “${person.id}” stands in the people list more than once.` : '';
    const doubts = [repeated, ...person.problems, typeof found === 'string' ? found : ''];
    return claimOf(person, terms, options, source, score, doubts);
  });
  return { claims: byCurrency(claims), problems: [...sources.problems, ...problems, ...strangers(sources, ids)] };
}

function claimOf(
  person: PaidPerson,
  terms: RoundTerms,
  options: RoundOptions,
  source: ScoreSource | null,
  { score, problem }: Score,
  doubts: readonly string[],
): PersonalClaim {
  const { id, name, department, targetBonus } = person;
  const currency = person.currency === '' ? terms.currency : person.currency;
  const share = proration(terms.period, person, terms.prorationBasis);
  const condition = source?.condition ?? options.conditions?.get(id) ?? null;
  const isUnclear = condition !== null && typeof condition !== 'boolean';
  const [measured, counted] = coverageOf(source?.kpis ?? []);
  const doubt =
    [
      ...doubts,
      currency === '' ? 'There is no currency. Enter it in KPI People or in KPI Settings.' : '',
      isRefusal(share) ? 'The last day is before the first day. Correct one.' : '',
      isUnclear ? 'The condition is neither TRUE nor FALSE. Correct it or clear it.' : '',
    ].find((text) => text !== '') ?? '';
  return {
    ...{ id, name, department, person, source, currency, targetBonus, measured, counted, doubt },
    waitingFor: problem,
    score: doubt === '' ? score : null,
    share: isRefusal(share) ? 0 : share,
    absent: share === 0,
    gate: gateOutcome(options.gates, department, typeof condition === 'boolean' ? condition : null),
  };
}

function scoreIn(source: ScoreSource, id: string, scores: ReadonlyMap<string, Score>, terms: RoundTerms): Score {
  if (source.kind !== 'register') return scoreOfKpis(source.kpis, terms);
  const { score = null, problem = 'The register cannot be scored.' } = scores.get(id) ?? {};
  if (score !== null) return { score, problem };
  // The function counts rows; the people who read this know the KPI by its name.
  const named = scoreOfKpis(source.kpis, terms).problem;
  return { score, problem: named || problem };
}

function registerScores({ register }: ScoreSources, terms: RoundTerms) {
  const table = register ? scoresOfRegister(register, terms) : new Map<string, Score>();
  if (typeof table !== 'string') return { scores: table, problems: [] };
  return { scores: new Map<string, Score>(), problems: [`“${register?.layout.sheet}” cannot be scored: ${table}`] };
}

/** KPIs of people who are not in the list are nobody's pay: said once, never paid. */
function strangers({ byPerson }: ScoreSources, ids: ReadonlyMap<string, number>): string[] {
  const unknown = [...byPerson.keys()].filter((id) => !ids.has(id));
  if (unknown.length === 0) return [];
  const some = unknown
    .slice(0, 5)
    .map((id) => `“${id}”`)
    .join(', ');
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  return [`KPIs belong to ids that the people list lacks: ${some}${more}. Correct the id, or add the person.`];
}

function byCurrency(claims: readonly PersonalClaim[]): PersonalClaim[] {
  const currencies = [...new Set(claims.map(({ currency }) => currency))];
  return currencies.flatMap((currency) => claims.filter((claim) => claim.currency === currency));
}
