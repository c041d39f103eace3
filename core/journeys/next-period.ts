import { nameOf } from '../bonus-round/score.ts';
import type { PlacedKpi, ScoreSource } from '../bonus-round/score-source.ts';
import { resultCell } from '../bonus-round/score-source.ts';
import type { Cell } from '../cell.ts';
import { nextTarget, readNewTarget } from '../review/new-target.ts';
import { sameName } from '../review/proposals.ts';
import type { Decision } from '../review/review-sheet.ts';
import {
  accumulationWords,
  cadenceWords,
  directionWords,
  perspectiveWords,
  timingWords,
} from '../scorecard/choice-words.ts';
import type { Field } from '../scorecard/field.ts';
import { headLines, isShownOnly } from '../scorecard/head-lines.ts';
import { readMark } from '../scorecard/mark.ts';
import { readSheet } from '../scorecard/read-sheet.ts';
import { registerColumns } from '../scorecard/register-columns.ts';
import type { RegisterRow } from '../templates/sheets/register.ts';
import type { ScorecardContent } from '../templates/sheets/scorecard.ts';
import type { ScorecardKpi } from '../templates/sheets/scorecard-row.ts';
import type { Written } from '../workbook/change.ts';
import { cellAt, type SheetSnapshot, type Snapshot } from '../workbook/snapshot.ts';
import { heldAt } from '../workbook/standing.ts';
import type { RollOver } from './roll-over.ts';

/** A KPI as it goes into the next period. */
export interface NextKpi {
  readonly values: PlacedKpi['kpi']['values'];
  readonly target: Written;
  readonly baseline: Written;
}

/** KPIs with their new targets, without those that are retired, and what to look at by hand. */
export function nextKpis(
  kpis: readonly PlacedKpi[],
  decisions: readonly Decision[],
  baseline: RollOver['baseline'],
): { readonly kpis: readonly NextKpi[]; readonly notes: readonly string[] } {
  const decided = new Map(decisions.map((decision) => [sameName(decision.kpi), decision]));
  const notes: string[] = [];
  const next = kpis.flatMap(({ kpi }): NextKpi[] => {
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
    return [{ values: kpi.values, target: kept, baseline: baseline === 'none' ? null : baselineFor(kpi.values, kept) }];
  });
  return { kpis: next, notes };
}

/**
 * The last actual, where the new target asks for more than it: a baseline at or beyond the target would leave no way to
 * go. Ranges, exact and done targets have none.
 */
function baselineFor({ actual, direction }: NextKpi['values'], target: Written): Written {
  if (typeof actual !== 'number' || typeof target !== 'number') return null;
  const word = String(direction ?? 'higher')
    .trim()
    .toLowerCase();
  if (word === 'lower') return actual > target ? actual : null;
  return word === 'higher' && actual < target ? actual : null;
}

/** A row of the next period's register: everything as it was, but for target, actual and baseline. */
export function nextRegisterRow({ values, target, baseline }: NextKpi): RegisterRow {
  const kept = registerColumns.flatMap(({ field, kind }): [Field, Written][] => {
    return kind === 'result' ? [] : [[field, plain(values[field] ?? null)]];
  });
  return { ...Object.fromEntries(kept), target, baseline, actual: null };
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

function scorecardKpi({ values, target, baseline }: NextKpi, index: number): ScorecardKpi {
  const text = (field: Field) => String(plain(values[field] ?? null) ?? '').trim();
  const word = <Word extends string>(field: Field, words: readonly Word[], otherwise: Word): Word => {
    return words.find((one) => one.toLowerCase() === text(field).toLowerCase()) ?? otherwise;
  };
  const weight = typeof values.weight === 'number' ? values.weight : 0;
  return {
    id: `kpi-${index + 1}`,
    name: text('kpi'),
    definition: text('definition'),
    formula: text('formula'),
    unit: text('unit'),
    direction: word('direction', directionWords, 'higher'),
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
