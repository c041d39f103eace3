import { type Cell, isBlank, isError } from '../../cell.ts';
import type { Book } from '../../scorecard/book.ts';
import { folded } from '../../scorecard/headers/fold.ts';
import { areaOf, cellOf, type Scorecard } from '../../scorecard/scorecard.ts';
import { readNumber } from '../../scorecard/target/number.ts';
import type { Area } from '../../workbook/area.ts';
import { type ActualsColumns, findActualsColumns } from './columns.ts';

/** What became of one line of the export. */
export type ActualMatch =
  | {
      readonly kind: 'new' | 'changed' | 'same';
      readonly line: ActualLine;
      /** The cell of the actual. */
      readonly area: Area;
      readonly who: string;
      readonly kpi: string;
      readonly before: Cell;
      readonly after: number | boolean;
    }
  /** A formula of the user stands in the cell: it is shown and never overwritten. */
  | {
      readonly kind: 'formula';
      readonly line: ActualLine;
      readonly area: Area;
      readonly who: string;
      readonly kpi: string;
    }
  /** Nothing is written for these; the reason says what to look at. */
  | {
      readonly kind: 'not found' | 'several' | 'not a number' | 'twice';
      readonly line: ActualLine;
      readonly reason: string;
    };

/** One line of the export, with its row counted from 1. */
export interface ActualLine {
  readonly row: number;
  readonly employee: string;
  readonly kpi: string;
  readonly value: Cell;
}

export interface ActualsOptions {
  /** What a bare 96 means where the KPI is counted in percent: 96 % or 9,600 %. Left out: it is asked. */
  readonly bareNumbers?: 'percent' | 'share';
}

export interface ActualsReading {
  /** Null where the headers of the export were not understood. */
  readonly columns: ActualsColumns | null;
  readonly matches: readonly ActualMatch[];
}

/**
 * Matches a pasted export (employee, KPI, value) with the KPIs of the workbook. An employee is an id, letter for letter, or
 * a name that only one person has; a KPI is a name of that person's, but for letter case and accents. Nothing is guessed.
 */
export function matchActuals(
  grid: readonly (readonly Cell[])[],
  book: Book,
  options: ActualsOptions = {},
): ActualsReading {
  const columns = findActualsColumns(grid);
  if (columns === null) return { columns, matches: [] };
  const lines = linesOf(grid, columns);
  const places = placesOf(book.scorecards);
  const used = new Map<string, number>();
  const matches = lines.map((line): ActualMatch => {
    const match = matchLine(line, places, options);
    if (!('area' in match)) return match;
    const cell = `${match.area.sheet} ${match.area.row} ${match.area.column}`;
    const earlier = used.get(cell);
    if (earlier !== undefined)
      return { kind: 'twice', line, reason: `Row ${earlier} is for the same KPI of the same person.` };
    used.set(cell, line.row);
    return match;
  });
  return { columns, matches };
}

/** A KPI of the workbook that an export can be about. */
interface Place {
  readonly ids: string;
  readonly name: string;
  readonly kpi: string;
  readonly shownKpi: string;
  readonly actual: Cell;
  readonly isFormula: boolean;
  readonly isPercent: boolean;
  /** Null where it is no single number. */
  readonly target: number | null;
  readonly area: Area;
}

function placesOf(scorecards: readonly Scorecard[]): Place[] {
  return scorecards.flatMap((card) =>
    card.kpis.flatMap((kpi, index): Place[] => {
      const area = areaOf(card.layout, { kpi: index, field: 'actual' });
      if (!area) return [];
      const text = (field: 'employeeId' | 'employee' | 'role' | 'kpi' | 'unit') =>
        String(cellOf(card, { kpi: index, field }) ?? '').trim();
      return [
        {
          ids: text('employeeId'),
          name: text('employee') || text('role'),
          kpi: folded(text('kpi')),
          shownKpi: text('kpi'),
          actual: kpi.values.actual ?? null,
          isFormula: kpi.calculated?.includes('actual') ?? false,
          isPercent: text('unit').startsWith('%'),
          target: typeof kpi.values.target === 'number' ? kpi.values.target : null,
          area,
        },
      ];
    }),
  );
}

function matchLine(line: ActualLine, places: readonly Place[], options: ActualsOptions): ActualMatch {
  const own = peoplesPlaces(line.employee, places);
  if (typeof own === 'string') return { kind: own === severalPeople ? 'several' : 'not found', line, reason: own };
  const found = own.filter(({ kpi }) => kpi === folded(line.kpi));
  const [place] = found;
  if (!place) return { kind: 'not found', line, reason: `This person has no KPI called “${line.kpi}”.` };
  if (found.length > 1)
    return { kind: 'several', line, reason: `This person has “${line.kpi}” ${found.length} times.` };
  const { area, name: who, shownKpi: kpi } = place;
  if (place.isFormula) return { kind: 'formula', line, area, who, kpi };
  const after = readValue(line.value, place, options);
  if (typeof after === 'string') return { kind: 'not a number', line, reason: after };
  if (isBlank(place.actual)) return { kind: 'new', line, area, who, kpi, before: null, after };
  const kind = place.actual === after ? 'same' : 'changed';
  return { kind, line, area, who, kpi, before: place.actual, after };
}

const severalPeople = 'Several people have this name. Use their employee ids.';

function peoplesPlaces(employee: string, places: readonly Place[]): readonly Place[] | string {
  const byId = places.filter(({ ids }) => ids !== '' && ids === employee);
  if (byId.length > 0) return byId;
  const byName = places.filter(({ name }) => folded(name) === folded(employee));
  if (byName.length === 0) return `Nobody has the id or name “${employee}”.`;
  return new Set(byName.map(({ ids }) => ids)).size > 1 ? severalPeople : byName;
}

/** A number as the KPI counts: `96%` is 0.96 in a KPI of percent. A text is the reason why there is none. */
function readValue(cell: Cell, place: Place, options: ActualsOptions): number | boolean | string {
  if (typeof cell === 'boolean') return cell;
  if (isError(cell)) return `The export holds ${cell.error.code} here.`;
  if (typeof cell === 'number') return bareNumber(cell, place, options);
  const text = String(cell ?? '').trim();
  if (text === '') return 'There is no value in this row.';
  const percent = /^(.*\d)\s*%$/.exec(text);
  const { values } = readNumber(percent?.[1] ?? text);
  const [value] = values;
  if (value === undefined) return `“${text}” is not a number.`;
  if (values.length > 1) return `“${text}” could be ${values.join(' or ')}. Write it without a thousands separator.`;
  if (!percent) return bareNumber(value, place, options);
  return place.isPercent ? hundredth(value) : `“${text}” is a percent, and the KPI is not counted in percent.`;
}

/** An export may count 96 where the sheet counts 0.96. Where the target does not settle it, somebody has to say. */
function bareNumber(value: number, { isPercent, target }: Place, { bareNumbers }: ActualsOptions): number | string {
  if (!isPercent || bareNumbers === 'share') return value;
  if (bareNumbers === 'percent') return hundredth(value);
  const looksLikePercent = Math.abs(value) > 2 && (target === null || Math.abs(target) <= 2);
  return looksLikePercent ? `${value} could mean ${value} % or ${value * 100} %. Say which it is.` : value;
}

function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}

function linesOf(
  grid: readonly (readonly Cell[])[],
  { headerRow, employee, kpi, value }: ActualsColumns,
): ActualLine[] {
  const text = (cell: Cell | undefined) =>
    cell === null || cell === undefined || isError(cell) ? '' : String(cell).trim();
  return grid.flatMap((cells, row): ActualLine[] => {
    if (row <= headerRow || cells.every((cell) => isBlank(cell))) return [];
    return [{ row: row + 1, employee: text(cells[employee]), kpi: text(cells[kpi]), value: cells[value] ?? null }];
  });
}
