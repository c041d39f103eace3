import type { Cell } from '../cell.ts';
import { readMark } from '../scorecard/mark.ts';
import { keyOfCell, wordsOfCell } from '../scorecard/pay-table.ts';
import { readingBook } from '../scorecard/read.ts';
import { readingSheet } from '../scorecard/read-sheet.ts';
import type { Kpi, Scorecard } from '../scorecard/scorecard.ts';
import type { Area } from '../workbook/area.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { finished, type Steps } from '../workbook/steps.ts';
import type { PaidPerson } from './pay-list.ts';

/** The KPIs that score one person, and where they stand. */
export interface ScoreSource {
  readonly kind: 'register' | 'scorecard' | 'role';
  readonly sheet: string;
  readonly kpis: readonly PlacedKpi[];
  /** The cell with the score on the person's own sheet; null in a register, whose scores are looked up by id. */
  readonly scoreCell: Area | null;
  /** The cell with the person's own condition; null where there is none. */
  readonly conditionCell: Area | null;
  /** TRUE or FALSE as it stands there; null where nobody has said; anything else is no condition. */
  readonly condition: boolean | null | 'unclear';
}

export interface PlacedKpi {
  readonly kpi: Kpi;
  /** Zero-based. */
  readonly row: number;
}

/** Where the scores of a period come from. */
export interface ScoreSources {
  /** The long table by which whole companies are scored; null where there is none. */
  readonly register: Scorecard | null;
  /** By employee id: every source that claims to score the person. */
  readonly byPerson: ReadonlyMap<string, readonly ScoreSource[]>;
  /** Scorecards of roles that are nobody's own, by role. */
  readonly byRole: ReadonlyMap<string, readonly ScoreSource[]>;
  /** Own scorecards with their sheets, for workbooks without a list of people. */
  readonly own: readonly { readonly scorecard: Scorecard; readonly source: ScoreSource }[];
  readonly problems: readonly string[];
}

/** Reads the scorecards and registers of one period; those that say they belong to another one are left alone. */
export function readScoreSources(snapshot: Snapshot, period: string): ScoreSources {
  return finished(readingScoreSources(snapshot, period));
}

/** `readScoreSources` in steps. */
export function* readingScoreSources(snapshot: Snapshot, period: string): Steps<ScoreSources> {
  const cards = (yield* readingCards(snapshot, period)).filter(({ head }) => isSaid(head.period, period));
  const [register = null, ...others] = currentRegisters(cards, snapshot, period);
  const byPerson = new Map<string, ScoreSource[]>();
  const byRole = new Map<string, ScoreSource[]>();
  const own: { scorecard: Scorecard; source: ScoreSource }[] = [];
  if (register) for (const [id, source] of sourcesIn(register)) add(byPerson, id, source);
  for (const scorecard of cards.filter(({ kind }) => kind === 'scorecard')) {
    const sheet = sheetNamed(snapshot, scorecard.layout.sheet);
    if (!sheet) continue;
    const id = keyOfCell(scorecard.head.employeeId ?? null);
    const source = sourceOnSheet(scorecard, sheet, id === '' ? 'role' : 'scorecard');
    if (id === '') add(byRole, wordsOfCell(scorecard.head.role ?? null), source);
    else {
      add(byPerson, id, source);
      own.push({ scorecard, source });
    }
  }
  const problems = others.map(({ layout }) => {
    return `“${layout.sheet}” is a second register and was left out. Move its rows to “${register?.layout.sheet}”.`;
  });
  return { register, byPerson, byRole, own, problems };
}

/** The one source that scores a person, or why there is not exactly one. */
export function sourceOf(person: Pick<PaidPerson, 'id' | 'role'>, sources: ScoreSources): ScoreSource | string {
  const own = sources.byPerson.get(person.id) ?? [];
  if (own.length > 1) {
    return `${own.map(({ sheet }) => `“${sheet}”`).join(' and ')} both score this person. Keep one of them.`;
  }
  if (own[0]) return own[0];
  const shared = person.role === '' ? [] : (sources.byRole.get(person.role) ?? []);
  if (shared.length > 1) return `There are ${shared.length} scorecards of the role “${person.role}”. Keep one of them.`;
  return shared[0] ?? 'There is no scorecard with this employee id. Add one, or a row in the register.';
}

function add(map: Map<string, ScoreSource[]>, key: string, source: ScoreSource): void {
  map.set(key, [...(map.get(key) ?? []), source]);
}

/** Our own sheets where there are any: reading everything that could be a KPI table takes far longer. */
function* readingCards(snapshot: Snapshot, period: string): Steps<readonly Scorecard[]> {
  const own = snapshot.sheets.filter(({ mark }) => {
    const read = readMark(mark);
    return read?.kind === 'scorecard' || read?.kind === 'register';
  });
  if (own.length === 0) return (yield* readingBook(snapshot)).scorecards;
  const current = own.filter(({ mark }) => isSaid(readMark(mark)?.of.period, period));
  const cards: Scorecard[] = [];
  for (const sheet of current) {
    cards.push(...(yield* readingSheet(sheet)).scorecards);
    yield;
  }
  return cards;
}

/** What says nothing about its period belongs to every one. */
function isSaid(said: Cell | undefined, period: string): boolean {
  const text = wordsOfCell(said ?? null);
  return text === '' || text === period;
}

/** Our register of the period, else any long table with employee ids; a register made for the period goes first. */
function currentRegisters(cards: readonly Scorecard[], snapshot: Snapshot, period: string): Scorecard[] {
  const registers = cards.filter(({ kind }) => kind === 'register');
  const made = registers.filter(({ layout }) => {
    return readMark(sheetNamed(snapshot, layout.sheet)?.mark ?? null)?.of.period === period;
  });
  if (made.length > 0) return made;
  if (registers.length > 0) return registers;
  return cards.filter(
    ({ kind, layout }) => kind === 'foreign' && layout.columns.employeeId !== undefined && isGapless(layout.rows),
  );
}

/** Formulas take one range: rows that are no KPIs between the KPIs would be scored with them. */
function isGapless(rows: readonly number[]): boolean {
  return rows.every((row, index) => index === 0 || row === (rows[index - 1] ?? 0) + 1);
}

function sourcesIn(register: Scorecard): Map<string, ScoreSource> {
  const kpisOf = new Map<string, PlacedKpi[]>();
  for (const [index, kpi] of register.kpis.entries()) {
    const id = keyOfCell(kpi.values.employeeId ?? null);
    if (id === '') continue;
    const placed = { kpi, row: register.layout.rows[index] ?? 0 };
    const kpis = kpisOf.get(id);
    if (kpis) kpis.push(placed);
    else kpisOf.set(id, [placed]);
  }
  const { sheet } = register.layout;
  const rest = { kind: 'register', sheet, scoreCell: null, conditionCell: null, condition: null } as const;
  return new Map([...kpisOf].map(([id, kpis]) => [id, { ...rest, kpis }]));
}

function sourceOnSheet(scorecard: Scorecard, sheet: SheetSnapshot, kind: 'scorecard' | 'role'): ScoreSource {
  const { layout, kpis } = scorecard;
  const conditionCell = resultCell(sheet, layout.rows, 'Condition met');
  const written = conditionCell ? (sheet.cells[conditionCell.row]?.[conditionCell.column] ?? null) : null;
  const blank = written === null || (typeof written === 'string' && written.trim() === '');
  return {
    kind,
    sheet: sheet.name,
    kpis: kpis.map((kpi, index) => ({ kpi, row: layout.rows[index] ?? 0 })),
    scoreCell: resultCell(sheet, layout.rows, 'Score'),
    conditionCell,
    condition: blank ? null : typeof written === 'boolean' ? written : 'unclear',
  };
}

/** A value of the result below the table of our own scorecard: its label stands in the first column. */
export function resultCell(sheet: SheetSnapshot, kpiRows: readonly number[], label: string): Area | null {
  const below = (kpiRows[kpiRows.length - 1] ?? -1) + 1;
  const row = sheet.cells.findIndex((cells, index) => index >= below && cells[0] === label);
  return row < 0 ? null : { sheet: sheet.name, row, column: 1, rows: 1, columns: 1 };
}
