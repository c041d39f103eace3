import { type Cell, isBlank, isError } from '../cell.ts';
import { numberOfCell } from '../functions/arguments/number.ts';
import { visibleSeparator } from '../functions/arguments/separator.ts';
import type { Argument } from '../functions/define.ts';
import { kpiAttainment } from '../functions/kpi-attainment.ts';
import { kpiScore } from '../functions/kpi-score.ts';
import { kpiScoreBy } from '../functions/kpi-score-by.ts';
import type { Field } from '../scorecard/field.ts';
import { keyOfCell, wordsOfCell } from '../scorecard/pay-table.ts';
import type { Kpi, Scorecard } from '../scorecard/scorecard.ts';
import { isRefusal } from '../scoring/refusal.ts';
import type { PlacedKpi } from './score-source.ts';
import type { RoundTerms } from './terms.ts';

/** A score, or why there is none. */
export interface Score {
  readonly score: number | null;
  readonly problem: string;
}

type Policy = Pick<RoundTerms, 'cap' | 'missing'>;

/** The fields that KPI_SCORE takes, in its order. */
const scoreFields = ['actual', 'target', 'weight', 'direction', 'baseline'] as const satisfies readonly Field[];

/** The score of one scorecard, from the same function that its sheet shows. */
export function scoreOfKpis(kpis: readonly PlacedKpi[], policy: Policy): Score {
  const waiting = notMeasured(kpis, policy);
  if (waiting !== '') return { score: null, problem: waiting };
  const score = kpiScore.call(scoreArguments(kpis, policy));
  if (typeof score === 'number') return { score, problem: '' };
  return { score: null, problem: isError(score) ? score.error.message : 'There is no score.' };
}

/** What KPI_SCORE takes for these KPIs: actual, target, weight, direction, baseline, cap, missing. */
export function scoreArguments(kpis: readonly PlacedKpi[], policy: Policy): readonly Argument[] {
  return [...columnsOf(kpis.map(({ kpi }) => kpi)), capColumn(kpis, policy), policy.missing];
}

/** The scores of everybody in a register, by employee id, in one pass; a text where the whole table cannot be scored. */
export function scoresOfRegister(register: Scorecard, policy: Policy): ReadonlyMap<string, Score> | string {
  const { kpis } = register;
  const keys = kpis.map(({ values }) => [values.employeeId ?? null]);
  const placed = kpis.map((kpi) => ({ kpi, row: 0 }));
  const table = kpiScoreBy.call([keys, ...scoreArguments(placed, policy)]);
  if (!Array.isArray(table)) return isError(table) ? table.error.message : 'The register cannot be scored.';
  return new Map(
    (table as readonly (readonly Cell[])[]).map(([key, score, problem]) => {
      const value = typeof score === 'number' ? score : null;
      return [keyOfCell(key ?? null), { score: value, problem: String(problem ?? '') }];
    }),
  );
}

/** The attainment of each KPI, before floor and cap; null where it is not measured. An error text ends it all. */
export function attainmentsOf(kpis: readonly PlacedKpi[]): readonly (number | null)[] | string {
  const [actual, target, , direction, baseline] = columnsOf(kpis.map(({ kpi }) => kpi));
  const results = kpiAttainment.call([actual, target, direction, baseline]);
  if (isError(results)) return results.error.message;
  const rows = Array.isArray(results) ? (results as readonly (readonly Cell[])[]).map(([cell]) => cell) : [results];
  return kpis.map((_, index) => {
    const attainment = rows[index];
    return typeof attainment === 'number' ? attainment : null;
  });
}

/** Which KPIs hold the score back, by name; empty where none does. */
export function notMeasured(kpis: readonly PlacedKpi[], { missing }: Policy): string {
  if (missing !== 'hold') return '';
  const names = kpis.filter(({ kpi }) => counts(kpi) && isMissing(kpi)).map(({ kpi }) => `“${nameOf(kpi)}”`);
  return names.length === 0 ? '' : `Not measured: ${names.join(', ')}. Enter the actual.`;
}

/** How many of the KPIs that count have an actual: `[3, 5]`. */
export function coverageOf(kpis: readonly PlacedKpi[]): readonly [measured: number, counted: number] {
  const counted = kpis.filter(({ kpi }) => counts(kpi));
  return [counted.filter(({ kpi }) => !isMissing(kpi)).length, counted.length];
}

export function nameOf(kpi: Kpi): string {
  return wordsOfCell(kpi.values.kpi ?? null);
}

/** A KPI of weight 0 is watched and does not count; one without a weight counts like every other. */
export function counts({ values: { weight } }: Kpi): boolean {
  return weight !== 0;
}

/** Weights as they count: where none is given, all are equal. */
export function weightsOf(kpis: readonly PlacedKpi[]): readonly number[] {
  const weights = numbersOf(kpis, 'weight');
  if (weights.every((weight) => weight === null)) return weights.map(() => 1);
  return weights.map((weight) => weight ?? 0);
}

/** The cap of each KPI; null where nothing limits it. */
export function capsOf(kpis: readonly PlacedKpi[], { cap }: Pick<RoundTerms, 'cap'>): readonly (number | null)[] {
  const own = kpis.some(({ kpi }) => kpi.values.cap !== undefined);
  return own ? numbersOf(kpis, 'cap') : kpis.map(() => cap);
}

/** Numbers as KPI_SCORE reads them, also where somebody typed `40 %` as a text; null where the cell is blank. */
function numbersOf(kpis: readonly PlacedKpi[], field: 'weight' | 'cap'): (number | null)[] {
  const cells = kpis.map(({ kpi }) => kpi.values[field] ?? null);
  const texts = [...columnsOf(kpis.map(({ kpi }) => kpi)).flat(2), ...cells].filter((cell) => typeof cell === 'string');
  const context = { decimalSeparator: () => visibleSeparator(texts), otherCurrency: () => null };
  return cells.map((cell) => {
    if (isBlank(cell)) return null;
    const number = numberOfCell(field, 'ratio', cell, context);
    return isRefusal(number) ? null : number;
  });
}

function isMissing({ values: { actual, target } }: Kpi): boolean {
  return [actual, target].some(
    (cell) => cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === ''),
  );
}

function columnsOf(kpis: readonly Kpi[]): (readonly (readonly Cell[])[])[] {
  return scoreFields.map((field) => kpis.map(({ values }) => [values[field] ?? null]));
}

/** The cap that the table gives each KPI, or the one of the settings for all. */
function capColumn(kpis: readonly PlacedKpi[], { cap }: Policy): readonly (readonly Cell[])[] | number | null {
  if (kpis.every(({ kpi }) => kpi.values.cap === undefined)) return cap;
  return kpis.map(({ kpi }) => [kpi.values.cap ?? null]);
}
