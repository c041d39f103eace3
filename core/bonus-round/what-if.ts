import { currencyDecimals } from '../money/currency.ts';
import { amountOf, type MinorUnits, totalUnits } from '../money/minor-units.ts';
import { type PayoutAbove, type PayoutMode, type PayoutPoint, payoutScale } from '../scoring/payout.ts';
import { isRefusal } from '../scoring/refusal.ts';
import { optionsProblem } from './options.ts';
import { pay } from './pay.ts';
import { type BonusRound, type RoundOptions, underOptions, underTerms } from './round.ts';

/** What a round would cost in one currency. */
export interface Cost {
  readonly currency: string;
  readonly units: MinorUnits;
  /** The share of the budget; null where none is set. */
  readonly ofBudget: number | null;
  /** Who would be paid nothing yet, because a score, a target bonus or a gate is missing. */
  readonly waiting: number;
}

export interface Scenario {
  readonly id: 'today' | 'everyone at 90 %' | 'everyone at 100 %' | 'everyone at 110 %';
  readonly costs: readonly Cost[];
}

/** Scores that everybody might reach, for the lines of the what-if table. */
const everybodyAt = [
  ['everyone at 90 %', 0.9],
  ['everyone at 100 %', 1],
  ['everyone at 110 %', 1.1],
] as const;

/** Budgets by currency, as amounts. */
export type Budgets = ReadonlyMap<string, number>;

/** What the round costs at today's actuals, and if everybody scored 90, 100 or 110 %. Nothing is written. */
export function scenarios(round: BonusRound, budgets: Budgets = new Map()): Scenario[] {
  return [
    { id: 'today', costs: costsAt(round, (line) => line.score, budgets) },
    ...everybodyAt.map(([id, score]): Scenario => ({ id, costs: costsAt(round, () => score, budgets) })),
  ];
}

/** The cost of a round in which scores are what `scoreOf` says; null scores pay nothing. */
export function costsAt(
  { lines, terms, options }: BonusRound,
  scoreOf: (line: BonusRound['lines'][number]) => number | null,
  budgets: Budgets = new Map(),
): Cost[] {
  const claims = lines.map((line) => ({ ...line, score: line.doubt === '' ? scoreOf(line) : null }));
  const payments = pay(claims, terms, options.gates, options.pools);
  return [...new Set(lines.map(({ currency }) => currency))].map((currency) => {
    const own = payments.filter((_, index) => lines[index]?.currency === currency);
    const people = lines.filter((line) => line.currency === currency);
    const units = totalUnits(own.flatMap((payment) => (payment.units === null ? [] : [payment.units])));
    if (units === null) throw new RangeError(`The cost in ${currency} is more than can be counted exactly.`);
    const budget = budgets.get(currency);
    const cost = amountOf(units, currencyDecimals(currency));
    const waiting = own.filter((payment, index) => payment.units === null && !people[index]?.absent).length;
    return { currency, units, waiting, ofBudget: budget === undefined || budget === 0 ? null : cost / budget };
  });
}

/** The same round on another payout scale; null where the points are no scale (see `pointsProblem`). */
export function withScale(
  round: BonusRound,
  points: readonly PayoutPoint[],
  mode: PayoutMode,
  above: PayoutAbove,
): BonusRound | null {
  const scale = payoutScale(points, mode, above);
  if (isRefusal(scale)) return null;
  return underTerms(round, { ...round.terms, scale });
}

/** The same round with other gates and pools; null where one of them cannot be used (see `optionsProblem`). */
export function withOptions(round: BonusRound, { gates, pools }: RoundOptions): BonusRound | null {
  return optionsProblem({ gates, pools }) === null ? underOptions(round, { ...round.options, gates, pools }) : null;
}
