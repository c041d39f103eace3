import type { Field } from '../field.ts';
import type { ColumnReading } from '../reading.ts';
import { folded } from './fold.ts';
import { type HeaderBlock, headerTexts } from './header-rows.ts';
import { matchHeader, sureMatch } from './match.ts';
import { isPeriodLabel, withoutPeriod } from './period.ts';
import { type ColumnProfile, fitOf, profileOf } from './profile.ts';
import type { SheetView } from './view.ts';

interface Column {
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  /** The header names one period, beside whatever else it says. */
  readonly dated: boolean;
  /** The header says nothing but a period. */
  readonly onlyPeriod: boolean;
  /** How well each field suits the header and the cells together. */
  readonly scores: ReadonlyMap<Field, number>;
}

/** Scores closer than this are told apart by nobody. */
const margin = 0.07;

/** Decides what each column holds, the sure ones first. What two fields or two columns claim alike stays `low`. */
export function readColumns(view: SheetView, block: HeaderBlock, dataRows: readonly number[]): ColumnReading[] {
  const columns: Column[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column++) {
    columns.push(columnOf(view, block, dataRows, column));
  }
  const readings = new Map<number, ColumnReading>();
  for (const column of pastPeriods(columns)) {
    readings.set(column.column, reading(column, 'history', 'high'));
  }
  assign(
    columns.filter(({ column }) => !readings.has(column)),
    readings,
  );
  const hasTarget = [...readings.values()].some(({ field, confidence }) => field === 'target' && confidence === 'high');
  const trailing = hasTarget && laterOnesAreEmpty(columns);
  for (const column of columns.filter(({ onlyPeriod, column }) => onlyPeriod && !readings.has(column))) {
    if (trailing) readings.set(column.column, reading(column, 'history', 'high'));
    else if (column.profile.numbers > 0) readings.set(column.column, reading(column, 'history', 'low'));
  }
  return columns.map((column) => readings.get(column.column) ?? reading(column, null, 'high'));
}

function columnOf(view: SheetView, block: HeaderBlock, dataRows: readonly number[], column: number): Column {
  const texts = headerTexts(view, block, column);
  const header = texts.join(' · ');
  const profile = profileOf(view, dataRows, column);
  const rest = texts.map(withoutPeriod).filter((text) => text !== '');
  const dated = withoutPeriod(texts.join(' ')) !== folded(texts.join(' '));
  const onlyPeriod = texts.length > 0 && texts.every(isPeriodLabel);
  // Under a spanning period the words below it say what the column holds; it is no column of periods.
  const telling = texts.filter((text) => !isPeriodLabel(text));
  const readable = onlyPeriod
    ? []
    : [telling.join(' '), rest.join(' '), ...telling.slice(1).reverse(), ...telling.slice(0, 1)];
  const scores = new Map<Field, number>();
  for (const [position, text] of readable.entries()) {
    for (const [field, score] of matchHeader(text)) {
      const fitted = (score - position * 0.01) * fitOf(field, profile);
      scores.set(field, Math.max(scores.get(field) ?? 0, fitted));
    }
  }
  return { column, header, profile, dated, onlyPeriod, scores };
}

function reading(
  { column, header }: Column,
  field: ColumnReading['field'],
  confidence: ColumnReading['confidence'],
): ColumnReading {
  return { column, header, field, confidence, by: field === null ? 'nothing' : 'header' };
}

/** `FY24 actual`, `FY25 actual`: two or more dated results are past periods, unless a plain actual says otherwise. */
function pastPeriods(columns: readonly Column[]): Column[] {
  const results = columns.filter(({ dated, onlyPeriod, scores }) => {
    return dated && !onlyPeriod && (scores.get('actual') ?? 0) >= sureMatch && best(scores)?.[0] === 'actual';
  });
  return results.length >= 2 ? results : [];
}

/** Empty periods at the end are still to come, so the filled ones before them are results and not a plan. */
function laterOnesAreEmpty(columns: readonly Column[]): boolean {
  const periods = columns.filter(({ onlyPeriod }) => onlyPeriod);
  const firstEmpty = periods.findIndex(({ profile }) => profile.filled === 0);
  return firstEmpty > 0 && periods.slice(firstEmpty).every(({ profile }) => profile.filled === 0);
}

/** Takes the best sure pair of column and field again and again; pairs that compete alike are left undecided. */
function assign(columns: readonly Column[], readings: Map<number, ColumnReading>): void {
  const taken = new Set<Field>();
  const open = new Set(columns);
  for (;;) {
    const decided = [...open]
      .map((column) => ({ column, choice: bestOpen(column, taken) }))
      .filter(({ column, choice }) => choice !== undefined && isAlone(column, choice, open, taken))
      .sort((one, other) => (other.choice?.[1] ?? 0) - (one.choice?.[1] ?? 0))[0];
    if (!decided?.choice) break;
    open.delete(decided.column);
    taken.add(decided.choice[0]);
    readings.set(decided.column.column, reading(decided.column, decided.choice[0], 'high'));
  }
  for (const column of open) {
    const choice = best(new Map([...column.scores].filter(([field]) => !taken.has(field))));
    if (choice && choice[1] >= 0.6) readings.set(column.column, reading(column, choice[0], 'low'));
  }
}

/** The column's best field among those still free, if nothing else suits it as well. */
function bestOpen({ scores }: Column, taken: ReadonlySet<Field>): readonly [Field, number] | undefined {
  const free = [...scores].filter(([field]) => !taken.has(field)).sort((one, other) => other[1] - one[1]);
  const [first, second] = free;
  if (!first || first[1] < sureMatch) return undefined;
  return second && first[1] - second[1] < margin ? undefined : first;
}

function isAlone(
  column: Column,
  [field, score]: readonly [Field, number],
  open: ReadonlySet<Column>,
  taken: ReadonlySet<Field>,
): boolean {
  return ![...open].some((other) => {
    if (other === column) return false;
    const rival = bestOpen(other, taken);
    return rival !== undefined && rival[0] === field && Math.abs(rival[1] - score) < margin;
  });
}

function best(scores: ReadonlyMap<Field, number>): readonly [Field, number] | undefined {
  return [...scores].sort((one, other) => other[1] - one[1])[0];
}
