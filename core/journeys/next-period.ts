import { nameOf, weightsOf } from '../bonus-round/score.ts';
import type { PlacedKpi, ScoreSource } from '../bonus-round/score-source.ts';
import { resultCell } from '../bonus-round/score-source.ts';
import { type Cell, isBlank } from '../cell.ts';
import { nextTarget, readNewTarget } from '../review/new-target.ts';
import { sameName } from '../review/proposals.ts';
import type { Decision } from '../review/review-sheet.ts';
import { accumulationWords, cadenceWords, perspectiveWords, timingWords } from '../scorecard/choice-words.ts';
import type { Field } from '../scorecard/field.ts';
import { headLines, isShownOnly } from '../scorecard/head-lines.ts';
import { readMark } from '../scorecard/mark.ts';
import { readSheet } from '../scorecard/read-sheet.ts';
import { registerColumns } from '../scorecard/register-columns.ts';
import type { Direction } from '../scoring/attainment.ts';
import type { RegisterRow } from '../templates/sheets/register.ts';
import type { ScorecardContent } from '../templates/sheets/scorecard.ts';
import type { ScorecardKpi } from '../templates/sheets/scorecard-row.ts';
import type { Written } from '../workbook/change.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import { heldAt } from '../workbook/standing.ts';
import { nextDirection } from './next-direction.ts';
import type { RollOver } from './roll-over.ts';

/** A KPI as it goes into the next period. */
export interface NextKpi {
  readonly values: PlacedKpi['kpi']['values'];
  readonly target: Written;
  readonly baseline: Written;
  /** Null where nothing says which way is better. */
  readonly direction: Direction | null;
  /** As a share of the scorecard. */
  readonly weight: number;
}

/** KPIs with their new targets, without those that are retired, and what to look at by hand. */
export function nextKpis(
  kpis: readonly PlacedKpi[],
  decisions: readonly Decision[],
  baseline: RollOver['baseline'],
): { readonly kpis: readonly NextKpi[]; readonly notes: readonly string[] } {
  const decided = new Map(decisions.map((decision) => [sameName(decision.kpi), decision]));
  const notes: string[] = [];
  const weights = sharesOf(kpis);
  const next = kpis.flatMap(({ kpi }, index): NextKpi[] => {
    const name = nameOf(kpi);
    const decision = decided.get(sameName(name));
    if (decision?.decision === 'retire') {
      notes.push(`“${name}” is retired. Check that the weights of those who had it add up to 100 % again.`);
      return [];
    }
    const present = plain(kpi.values.target ?? null);
    const said = decision?.decision === 'keep' || !decision ? null : readNewTarget(decision.newTarget);
    const target = nextTarget(typeof present === 'boolean' ? null : present, said);
    if (target === null && present !== null && typeof present !== 'boolean') {
      notes.push(`“${name}”: the target “${present}” cannot be changed by a percentage. Enter the new one by hand.`);
    }
    const kept = typeof present === 'boolean' ? present : (target ?? present);
    const { direction, unknown } = nextDirection(kpi.values, kept);
    if (unknown) {
      notes.push(`“${name}”: the direction “${kpi.values.direction}” is not known. Write higher, lower or exact.`);
    }
    if (isUnreadable(kpi.values.weight ?? null)) {
      notes.push(`“${name}”: the weight is not a number. Enter it in the new period.`);
    }
    const from = baseline === 'none' ? null : baselineFor(kpi.values.actual, kept, direction);
    return [{ values: kpi.values, target: kept, baseline: from, direction, weight: weights[index] ?? 0 }];
  });
  return { kpis: next, notes };
}

/**
 * The last actual, where the new target asks for more than it: a baseline at or beyond the target would leave no way to
 * go. Ranges, exact and done targets have none.
 */
function baselineFor(actual: Cell | undefined, target: Written, direction: Direction | null): Written {
  if (typeof actual !== 'number' || typeof target !== 'number') return null;
  if (direction === 'lower') return actual > target ? actual : null;
  return direction !== 'exact' && actual < target ? actual : null;
}

/** "heavy", an error: a weight of which nobody can tell how much it is. */
function isUnreadable(weight: Cell): boolean {
  return !isBlank(weight) && typeof weight !== 'number' && !(typeof weight === 'string' && /\d/.test(weight));
}

/** Weights as they count, also those typed as text; equal shares where none is given. */
function sharesOf(kpis: readonly PlacedKpi[]): readonly number[] {
  const given = kpis.some(({ kpi }) => !isBlank(kpi.values.weight ?? null));
  const weights = weightsOf(kpis);
  return given ? weights : weights.map(() => 1 / kpis.length);
}

/** A row of the next period's register: everything as it was, but for target, actual and baseline. */
export function nextRegisterRow({ values, target, baseline, direction }: NextKpi): RegisterRow {
  const kept = registerColumns.flatMap(({ field, kind }): [Field, Written][] => {
    return kind === 'result' ? [] : [[field, plain(values[field] ?? null)]];
  });
  const said = isBlank(values.direction ?? null) && direction !== null ? { direction } : {};
  return { ...Object.fromEntries(kept), ...said, target, baseline, actual: null };
}

/** The next period's scorecard of the same person or role. */
export function nextScorecard(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  source: ScoreSource,
  kpis: readonly NextKpi[],
): ScorecardContent {
  const [card] = readSheet(sheet).scorecards;
  const rows = source.kpis.map(({ row }) => row);
  const below = (label: string): Written => {
    const place = resultCell(sheet, rows, label);
    return place ? plain(cellAt(sheet, place.row, place.column)) : null;
  };
  // The currency is looked up by the id in the title block, which stands at the same place in the new scorecard.
  const heldBelow = (label: string): Written => {
    const place = resultCell(sheet, rows, label);
    return place ? heldAt(sheet, place.row, place.column) : null;
  };
  const decimals = below('Decimals');
  const head = headLines.flatMap(({ field, kind }): [string, Written][] => {
    if (kind === 'result' || isShownOnly(field)) return [];
    return [[field, plain(card?.head[field] ?? null)]];
  });
  const goals = snapshot.names.find(({ name }) => name === 'KPI_Goals')?.area;
  return {
    sheet: sheet.name.replace(/ \(\d+\)$/, ''),
    of: readMark(sheet.mark)?.of ?? {},
    title: String(cellAt(sheet, 0, 0) ?? sheet.name),
    purpose: String(cellAt(sheet, 1, 0) ?? ''),
    head: Object.fromEntries(head),
    kpis: kpis.map(scorecardKpi),
    pay: {
      targetBonus: below('Target bonus'),
      from: null,
      to: null,
      currency: heldBelow('Currency'),
      ...(typeof decimals === 'number' ? { decimals } : {}),
    },
    ...(goals ? { goals } : {}),
  };
}

function scorecardKpi({ values, target, baseline, direction, weight }: NextKpi, index: number): ScorecardKpi {
  const text = (field: Field) => String(plain(values[field] ?? null) ?? '').trim();
  const word = <Word extends string>(field: Field, words: readonly Word[], otherwise: Word): Word => {
    return words.find((one) => one.toLowerCase() === text(field).toLowerCase()) ?? otherwise;
  };
  return {
    id: `kpi-${index + 1}`,
    name: text('kpi'),
    definition: text('definition'),
    formula: text('formula'),
    unit: text('unit'),
    direction: direction ?? 'higher',
    accumulation: word('accumulation', accumulationWords, 'average'),
    perspective: word('perspective', perspectiveWords, 'Internal process'),
    timing: word('timing', timingWords, 'lagging'),
    target: typeof target === 'number' || typeof target === 'string' ? target : String(target ?? ''),
    targetSource: text('targetSource'),
    weight: Number((weight * 100).toPrecision(12)),
    source: text('source'),
    provider: text('provider'),
    owner: text('owner'),
    cadence: word('cadence', cadenceWords, 'monthly'),
    effort: text('group') === 'A' || text('group') === 'B' ? 'high' : 'low',
    impact: text('group') === 'A' ? 'high' : 'low',
    guard: text('guard'),
    goal: text('goal'),
    answersFor: text('owner'),
    baseline,
    actual: null,
  };
}

function plain(cell: Cell): Exclude<Cell, object> | null {
  return typeof cell === 'object' ? null : cell;
}
