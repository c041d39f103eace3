import {
  type Area,
  areaOf,
  type Book,
  type Cell,
  cellOf,
  functions,
  isBlank,
  type Policies,
  type Scorecard,
} from '../../core/index.ts';

/** Where one person's or one role's KPIs stand. */
export interface Standing {
  readonly key: string;
  readonly title: string;
  /** Their first KPI, for selecting. */
  readonly area: Area | undefined;
  /** KPIs that count, and how many of them have an actual. */
  readonly kpis: number;
  readonly measured: number;
  readonly onTrack: number;
  readonly offTrack: number;
  readonly atRisk: number;
  /** Null where it cannot be given yet. */
  readonly score: number | null;
}

/** Everyone's standing by the same functions that the sheets use; those who need attention first. */
export function standings(book: Book, policies: Policies | null): Standing[] {
  return book.scorecards
    .flatMap((scorecard, position) =>
      groupsOf(scorecard).map((group) => standingOf(scorecard, group, `${position} ${group.key}`, policies)),
    )
    .sort((a, b) => b.offTrack - a.offTrack || b.atRisk - a.atRisk);
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly number[];
}

/** A register holds many people, each with several rows; a scorecard is one person's or one role's. */
function groupsOf(scorecard: Scorecard): readonly Group[] {
  const groups = new Map<string, { title: string; rows: number[] }>();
  for (const kpi of scorecard.kpis.keys()) {
    const [id, name] = [textAt(scorecard, kpi, 'employeeId'), textAt(scorecard, kpi, 'employee')];
    const key = scorecard.kind === 'scorecard' ? '' : id || name;
    const group = groups.get(key) ?? { title: (key && (name || id)) || scorecard.title, rows: [] };
    if (isKey(scorecard, kpi)) group.rows.push(kpi);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).filter(({ rows }) => rows.length > 0);
}

function isKey(scorecard: Scorecard, kpi: number): boolean {
  return textAt(scorecard, kpi, 'kpi') !== '' && cellOf(scorecard, { kpi, field: 'weight' }) !== 0;
}

function standingOf(scorecard: Scorecard, group: Group, key: string, policies: Policies | null): Standing {
  const statuses = group.rows.map((kpi) => statusOf(scorecard, kpi, policies));
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const first = group.rows[0];
  return {
    key,
    title: group.title,
    area: first === undefined ? undefined : areaOf(scorecard.layout, { kpi: first, field: 'kpi' }),
    kpis: group.rows.length,
    measured: group.rows.filter((kpi) => !isBlank(cellOf(scorecard, { kpi, field: 'actual' }))).length,
    onTrack: count('on track'),
    offTrack: count('off track'),
    atRisk: count('at risk'),
    score: scoreOf(scorecard, group.rows, policies),
  };
}

/** Only what adds up over the period is judged against the part of the period that has gone by. */
function statusOf(scorecard: Scorecard, kpi: number, policies: Policies | null): Cell {
  const cell = (field: 'actual' | 'target' | 'direction' | 'baseline' | 'accumulation') =>
    cellOf(scorecard, { kpi, field });
  const elapsed = cell('accumulation') === 'total' ? policies?.values.elapsed : null;
  return call('KPI_STATUS', [
    cell('actual'),
    cell('target'),
    cell('direction'),
    cell('baseline'),
    elapsed ?? null,
    policies?.values.atRisk ?? null,
  ]);
}

function scoreOf(scorecard: Scorecard, rows: readonly number[], policies: Policies | null): number | null {
  const column = (field: 'actual' | 'target' | 'weight' | 'direction' | 'baseline') =>
    rows.map((kpi) => [cellOf(scorecard, { kpi, field })]);
  const weights = column('weight');
  const score = call('KPI_SCORE', [
    column('actual'),
    column('target'),
    // Where nobody weighs, all count alike.
    weights.every(([weight]) => isBlank(weight)) ? null : weights,
    column('direction'),
    column('baseline'),
    policies?.values.cap ?? null,
    policies?.values.missing ?? null,
  ]);
  return typeof score === 'number' ? score : null;
}

function call(name: string, args: readonly (Cell | Cell[][])[]): Cell {
  const result = functions.find((fn) => fn.name === name)?.call(args) ?? null;
  return Array.isArray(result) ? (result[0]?.[0] ?? null) : (result as Cell);
}

function textAt(scorecard: Scorecard, kpi: number, field: 'employeeId' | 'employee' | 'kpi'): string {
  const cell = cellOf(scorecard, { kpi, field });
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
