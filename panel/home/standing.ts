import {
  type Area,
  areaOf,
  type Book,
  type Cell,
  cellOf,
  functions,
  isBlank,
  type Policies,
  type Result,
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
    .flatMap((scorecard, position) => {
      const statuses = statusesOf(scorecard, policies);
      const groups = groupsOf(scorecard);
      const scores = scoresOf(scorecard, groups, policies);
      return groups.map((group, index) =>
        standingOf(scorecard, group, statuses, `${position} ${group.key}`, scores[index] ?? null),
      );
    })
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

function standingOf(
  scorecard: Scorecard,
  group: Group,
  statuses: readonly Cell[],
  key: string,
  score: number | null,
): Standing {
  const count = (status: string) => group.rows.filter((kpi) => statuses[kpi] === status).length;
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
    score,
  };
}

/** The status of each KPI. A table is asked in one call; where one cell spoils the answer, row by row. */
function statusesOf(scorecard: Scorecard, policies: Policies | null): readonly Cell[] {
  const rows = scorecard.kpis.map((_, kpi) => kpi);
  const together = statusCall(scorecard, rows, policies);
  if (rows.length === 1) return Array.isArray(together) ? together.map(firstOf) : [together as Cell];
  if (Array.isArray(together) && together.length === rows.length) return together.map(firstOf);
  return rows.map((kpi) => {
    const alone = statusCall(scorecard, [kpi], policies);
    return Array.isArray(alone) ? firstOf(alone[0]) : (alone as Cell);
  });
}

/** Only what adds up over the period is judged against the part of the period that has gone by. */
function statusCall(scorecard: Scorecard, rows: readonly number[], policies: Policies | null): Result {
  const column = (field: 'actual' | 'target' | 'direction' | 'baseline') =>
    rows.map((kpi) => [cellOf(scorecard, { kpi, field })]);
  const elapsed = rows.map((kpi) => {
    return [cellOf(scorecard, { kpi, field: 'accumulation' }) === 'total' ? (policies?.values.elapsed ?? null) : null];
  });
  const given = [column('actual'), column('target'), column('direction'), column('baseline'), elapsed];
  return call('KPI_STATUS', [...given, policies?.values.atRisk ?? null]);
}

function firstOf(row: readonly Cell[] | undefined): Cell {
  return row?.[0] ?? null;
}

/** Everybody's score in one call; where one cell spoils the answer, person by person. */
function scoresOf(
  scorecard: Scorecard,
  groups: readonly Group[],
  policies: Policies | null,
): readonly (number | null)[] {
  if (groups.length > 1) {
    const rows = groups.flatMap((group, index) => group.rows.map((kpi) => ({ kpi, index })));
    const keys = rows.map(({ index }) => [index]);
    const table = call('KPI_SCORE_BY', [
      keys,
      ...scoreArguments(
        scorecard,
        rows.map(({ kpi }) => kpi),
        policies,
      ),
    ]);
    if (Array.isArray(table) && table.length === groups.length) return table.map(([, score]) => numberOrNull(score));
  }
  return groups.map(({ rows }) => {
    const score = call('KPI_SCORE', scoreArguments(scorecard, rows, policies));
    return Array.isArray(score) ? null : numberOrNull(score as Cell);
  });
}

function scoreArguments(scorecard: Scorecard, rows: readonly number[], policies: Policies | null) {
  const column = (field: 'actual' | 'target' | 'weight' | 'direction' | 'baseline') =>
    rows.map((kpi) => [cellOf(scorecard, { kpi, field })]);
  const weights = column('weight');
  // Where nobody weighs, all count alike.
  const weighed = weights.every(([weight]) => isBlank(weight)) ? null : weights;
  const measures = [column('actual'), column('target'), weighed, column('direction'), column('baseline')];
  return [...measures, policies?.values.cap ?? null, policies?.values.missing ?? null];
}

function numberOrNull(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function call(name: string, args: readonly (Cell | Cell[][])[]): Result {
  return functions.find((fn) => fn.name === name)?.call(args) ?? null;
}

function textAt(scorecard: Scorecard, kpi: number, field: 'employeeId' | 'employee' | 'kpi'): string {
  const cell = cellOf(scorecard, { kpi, field });
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
