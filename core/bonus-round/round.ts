import type { Cell } from '../cell.ts';
import { decimalOf, numberOf, plus, times } from '../money/decimal.ts';
import { type MinorUnits, totalUnits } from '../money/minor-units.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import { readBonusSheet } from './bonus-sheet.ts';
import { claiming, type PersonalClaim } from './claims.ts';
import { type Gate, gateOutcome, gateProblem } from './gate.ts';
import { type Payment, type Pool, pay, paying } from './pay.ts';
import { readRoundPeople } from './people.ts';
import { readingScoreSources, type ScoreSources } from './score-source.ts';
import { type RoundTerms, readTerms } from './terms.ts';

/** What a round decides on beyond KPI Settings. */
export interface RoundOptions {
  readonly gates: readonly Gate[];
  readonly pools: readonly Pool[];
  /** Conditions of single people, by id, where no scorecard of their own says so; what is no TRUE or FALSE pays nothing. */
  readonly conditions?: ReadonlyMap<string, Cell>;
}

export const noOptions: RoundOptions = { gates: [], pools: [] };

/** Somebody in a round: the claim, where it comes from, and what it pays. */
export interface BonusLine extends PersonalClaim, Omit<Payment, 'problem'> {
  /** Why nothing is paid yet, with the cure; empty where an amount is there. */
  readonly problem: string;
}

export interface RoundTotal {
  readonly currency: string;
  readonly people: number;
  /** How many have an amount, 0 included. */
  readonly paid: number;
  /** How many were in the role and have no amount yet. */
  readonly waiting: number;
  readonly units: MinorUnits;
  /** Target bonuses for the share of the period worked: what a payout of 100 % to everyone would cost. */
  readonly atTarget: number;
}

export interface BonusRound {
  readonly terms: RoundTerms;
  readonly options: RoundOptions;
  /** By currency in order of first appearance, then as in the people list. */
  readonly lines: readonly BonusLine[];
  /** One for each currency; currencies are never added together. */
  readonly totals: readonly RoundTotal[];
  readonly sources: ScoreSources;
  /** Empty where there is no list of people. */
  readonly peopleSheet: string;
}

/** A round, or what keeps it from beginning. */
export interface OpenedRound {
  readonly round: BonusRound | null;
  /** What concerns nobody in particular, with the cure. */
  readonly problems: readonly string[];
}

/**
 * Works out the round of the period that KPI Settings names. Gates and pools are those of its bonus sheet, where it has
 * one and nothing else is asked for. Nothing is written.
 */
export function openRound(snapshot: Snapshot, given?: RoundOptions): OpenedRound {
  return finished(openingRound(snapshot, given));
}

/** `openRound` in steps, for thousands of people. */
export function* openingRound(snapshot: Snapshot, given?: RoundOptions): Steps<OpenedRound> {
  const { terms, problems } = readTerms(snapshot);
  if (!terms) return { round: null, problems };
  const sheet = given ? null : readBonusSheet(snapshot, terms.period.label);
  const options = given ?? sheet ?? noOptions;
  const faults = options.gates.flatMap((gate) => gateProblem(gate) ?? []);
  if (faults.length > 0) return { round: null, problems: faults };
  const sources = yield* readingScoreSources(snapshot, terms.period.label);
  yield;
  const list = readRoundPeople(snapshot, sources);
  if (list.people.length === 0) {
    return { round: null, problems: ['There is nobody to pay yet. Fill in KPI People with target bonuses first.'] };
  }
  yield;
  const { claims, problems: doubts } = yield* claiming(list.people, terms, options, sources);
  yield;
  const lines = linesWith(claims, yield* paying(claims, terms, options.gates, options.pools));
  yield;
  const totals = totalsOf(lines);
  yield;
  const round = { terms, options, lines, totals, sources, peopleSheet: list.sheet };
  return { round, problems: [...doubts, ...(sheet?.problems ?? [])] };
}

/** The same people and scores, paid under other terms. */
export function underTerms(round: BonusRound, terms: RoundTerms): BonusRound {
  const lines = linesOf(round.lines, terms, round.options);
  return { ...round, terms, lines, totals: totalsOf(lines) };
}

/** The same people and scores, paid with other gates and pools; their own conditions stay. */
export function underOptions(round: BonusRound, options: RoundOptions): BonusRound {
  const claims = round.lines.map((line) => {
    return { ...line, gate: gateOutcome(options.gates, line.department, line.gate.own) };
  });
  const lines = linesOf(claims, round.terms, options);
  return { ...round, options, lines, totals: totalsOf(lines) };
}

/** Pays claims under terms: what the same people would be paid, had they scored otherwise. */
export function linesOf(claims: readonly PersonalClaim[], terms: RoundTerms, options: RoundOptions): BonusLine[] {
  return linesWith(claims, pay(claims, terms, options.gates, options.pools));
}

function linesWith(claims: readonly PersonalClaim[], payments: readonly Payment[]): BonusLine[] {
  return claims.map((claim, index) => {
    const { problem, ...payment } = payments[index] ?? nothing;
    const reason = claim.doubt || claim.waitingFor || problem || 'There is no score.';
    return { ...claim, ...payment, problem: payment.units === null ? reason : '' };
  });
}

const nothing: Payment = { earned: null, payout: null, beforePool: null, units: null, problem: '' };

function totalsOf(lines: readonly BonusLine[]): RoundTotal[] {
  return [...new Set(lines.map(({ currency }) => currency))].map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    const amounts = own.flatMap(({ units }) => (units === null ? [] : [units]));
    const units = totalUnits(amounts);
    if (units === null) throw new RangeError(`The bonuses in ${currency} add up to more than can be counted exactly.`);
    const waiting = own.filter((line) => line.units === null && !line.absent).length;
    const atTarget = own.reduce(
      (sum, { targetBonus, share }) => plus(sum, times(decimalOf(targetBonus ?? 0), decimalOf(share))),
      decimalOf(0),
    );
    return { currency, people: own.length, paid: amounts.length, waiting, units, atTarget: numberOf(atTarget) };
  });
}
