import { isBlank } from '../../cell.ts';
import { numberFormatOf, perspectiveWords, registerColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { readMark } from '../../scorecard/mark.ts';
import { fullAreaName } from '../../workbook/area.ts';
import type { Change } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { heldIn } from '../../workbook/standing.ts';
import { blankSafeCell, isEmpty } from '../sheets/arguments.ts';
import { drawBlocks, drawSheet } from '../sheets/draft.ts';
import { columnBlocks, spillBlocks } from '../sheets/kpi-table.ts';
import type { PersonRow } from '../sheets/people.ts';
import { namedArea } from '../sheets/references.ts';
import {
  firstRegisterRow,
  type RegisterRow,
  registerArea,
  registerDraft,
  registerFrame,
  registerRange,
  registerRowBlocks,
} from '../sheets/register.ts';
import { lookedUp, type TeamScores } from '../sheets/scores.ts';
import type { SettingsReferences } from '../sheets/settings.ts';
import { firstMemberRow, firstStatusColumn } from '../sheets/team.ts';
import { ensureFrame, type TeamFrame } from './frame.ts';
import { isLive, liveSheet } from './live-sheet.ts';
import { registerRowsOf } from './register-rows.ts';
import { type Assigned, portionsOfPeople, type TeamOptions, type TeamPlan, type TeamStep } from './team-plan.ts';
import { teamStep } from './team-step.ts';

const usualStep = 50;

/** What a register that is there already holds. */
interface Present {
  readonly sheet: SheetSnapshot;
  /** Rows filled from the first on, and rows that formulas reach. */
  readonly filled: number;
  readonly capacity: number;
  readonly ids: ReadonlySet<string>;
}

/** One register for everybody: new with room for all, or with those added at its end who are not in it yet. */
export function planRegister(
  assigned: readonly Assigned[],
  people: readonly PersonRow[],
  options: TeamOptions,
  snapshot: Snapshot,
): Omit<TeamPlan, 'skipped'> {
  const present = presentRegister(snapshot);
  const missing = assigned.filter(({ person }) => !present?.ids.has(person.id));
  const frame = ensureFrame(missing, people, options, snapshot);
  const sheet = present?.sheet.name ?? freeSheetName('KPI Register', frame.taken);
  const rows = missing.map(registerRowsOf);
  const first = present?.filled ?? 0;
  const total = Math.max(present?.capacity ?? 0, first + rows.flat().length);
  let next = first;
  const steps = portionsOfPeople(rows, options.peopleInStep ?? usualStep).map((portion, index): TeamStep => {
    const begin = next;
    next += portion.flat().length;
    const opening = () => (index === 0 ? openRegister(sheet, rows.flat(), present, total, frame) : []);
    return {
      label: `Register rows from ${begin + 1} on`,
      people: portion.length,
      changes: () => [...opening(), ...rowChanges(sheet, portion.flat(), begin, present)],
    };
  });
  const scores = teamScores(
    scoresSheet(snapshot, [...frame.taken, sheet]),
    sheet,
    total,
    assigned.length,
    frame.settings,
  );
  const members = assigned.map(({ person }, index) => ({
    ...person,
    ...lookedUp(scores, firstMemberRow + index, firstStatusColumn),
  }));
  const taken = { ...frame, taken: [...frame.taken, sheet, scores.sheet] };
  return {
    steps: [...steps, ...teamStep(members, scores, taken, snapshot)],
    people: missing.length,
    present: assigned.length - missing.length,
  };
}

function presentRegister(snapshot: Snapshot): Present | null {
  const named = namedArea(registerRange, snapshot);
  const sheet = named && sheetNamed(snapshot, named.sheet);
  if (!sheet || readMark(sheet.mark)?.kind !== 'register' || !isLive(sheet) || !hasOurColumns(sheet)) return null;
  const rows = sheet.cells.slice(firstRegisterRow());
  const filled = rows.reduce((last, row, index) => (row.some((cell) => !isBlank(cell)) ? index + 1 : last), 0);
  return { sheet, filled, capacity: named.rows - 2, ids: new Set(rows.map(([id]) => String(id ?? ''))) };
}

/** People may have moved columns; then our rows would land in the wrong ones, so a new register is made instead. */
function hasOurColumns({ cells }: SheetSnapshot): boolean {
  const headers = cells[firstRegisterRow() - 2] ?? [];
  return registerColumns.every(({ header }, column) => headers[column] === header);
}

/** The sheet itself, or more room in it. */
function openRegister(
  sheet: string,
  rows: readonly RegisterRow[],
  present: Present | null,
  total: number,
  frame: TeamFrame,
): Change[] {
  if (!present) return [...frame.changes, ...drawSheet(registerDraft(sheet, rows, frame.settings))];
  const extra = total - present.capacity;
  if (extra <= 0) return frame.changes;
  const formats = rows.slice(rows.length - extra).map(({ unit, target }) => numberFormatOf(String(unit ?? ''), target));
  const grown = { ...registerFrame(extra), headerRow: registerFrame(0).headerRow + present.capacity };
  const formulas = drawBlocks(sheet, spillBlocks(registerFrame(total), frame.settings)).map((change): Change => {
    return change.kind === 'write' ? { ...change, was: heldIn(present.sheet, change.area) } : change;
  });
  const name: Change = { kind: 'name', name: registerRange, area: registerArea(sheet, total, 'employeeId') };
  return [...frame.changes, ...drawBlocks(sheet, columnBlocks(grown, formats, 'list')), name, ...formulas];
}

function rowChanges(sheet: string, rows: readonly RegisterRow[], first: number, present: Present | null): Change[] {
  return drawBlocks(sheet, registerRowBlocks(rows, first)).map((change): Change => {
    if (change.kind !== 'write') return change;
    const blank = change.cells.map((row) => row.map(() => null));
    return { ...change, was: present ? heldIn(present.sheet, change.area) : blank };
  });
}

function scoresSheet(snapshot: Snapshot, taken: readonly string[]): string {
  return liveSheet(snapshot, 'scores')?.name ?? freeSheetName('KPI Scores', taken);
}

/** One formula scores everybody, one more scores everybody's four sides. */
function teamScores(
  name: string,
  sheet: string,
  rows: number,
  members: number,
  settings: SettingsReferences,
): TeamScores {
  const cells = (field: Field) => fullAreaName(registerArea(sheet, rows, field));
  const blank = (field: Field) => `INDEX(IF(${isEmpty(cells(field))},"",${cells(field)}),0)`;
  const measures = (['actual', 'target', 'weight', 'direction', 'baseline'] as const).map(blank).join(',');
  const id = cells('employeeId');
  const side = `INDEX(IF(${isEmpty(id)},"",${id}&"|"&${cells('perspective')}),0)`;
  const cap = blankSafeCell(settings.cap);
  return {
    sheet: name,
    scores: `KPI_SCORE_BY(${blank('employeeId')},${measures},${cap},${settings.missing})`,
    perspectives: `KPI_SCORE_BY(${side},${measures},${cap},"skip")`,
    statuses: `INDEX(IF(${cells('weight')}>0,${id}&"|"&${cells('status')},""),0)`,
    capacity: members * perspectiveWords.length + 10,
    rows: rows + 2,
  };
}
