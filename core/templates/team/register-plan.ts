import { perspectiveWords } from '../../scorecard/choice-words.ts';
import type { Field } from '../../scorecard/field.ts';
import { numberFormatOf } from '../../scorecard/number-format.ts';
import { fullAreaName } from '../../workbook/area.ts';
import type { Change } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import { heldIn } from '../../workbook/standing.ts';
import { blankSafeCell, isEmpty } from '../sheets/arguments.ts';
import { drawBlocks, drawSheet } from '../sheets/draft.ts';
import {
  columnBlocks,
  firstKpiRow,
  lastNarrowRow,
  narrowPixels,
  spillBlocks,
  usualPixels,
} from '../sheets/kpi-table.ts';
import {
  type RegisterRow,
  registerArea,
  registerDraft,
  registerFrame,
  registerRange,
  registerRowBlocks,
} from '../sheets/register.ts';
import type { TeamScores } from '../sheets/scores.ts';
import type { SettingsReferences } from '../sheets/settings.ts';
import type { TeamFrame } from './frame.ts';
import type { PresentRegister } from './present.ts';
import { registerRowsOf } from './register-rows.ts';
import { type Assigned, portionsOfPeople, type TeamOptions, type TeamStep } from './team-plan.ts';

const usualStep = 50;

/** The steps that put people into one register: a new one with room for all, or at the end of the one that is there. */
export function registerSteps(
  missing: readonly Assigned[],
  present: PresentRegister | null,
  frame: TeamFrame,
  options: TeamOptions,
): { readonly steps: readonly TeamStep[]; readonly register: RegisterPlace | null } {
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
  const people = (present?.people.size ?? 0) + missing.length;
  return { steps, register: people > 0 ? { sheet, rows: total, people } : null };
}

/** A register as it stands, or as it will stand after its steps. */
export interface RegisterPlace {
  readonly sheet: string;
  /** How many rows its formulas reach. */
  readonly rows: number;
  readonly people: number;
}

/** The sheet itself, or more room in it. */
function openRegister(
  sheet: string,
  rows: readonly RegisterRow[],
  present: PresentRegister | null,
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
  return [
    ...frame.changes,
    ...drawBlocks(sheet, columnBlocks(grown, formats, 'list')),
    // The narrow row below the last KPI moves down.
    { kind: 'size', sheet, axis: 'rows', first: firstKpiRow(grown), pixels: [usualPixels] },
    { kind: 'size', sheet, axis: 'rows', first: lastNarrowRow(grown), pixels: [narrowPixels] },
    name,
    ...formulas,
  ];
}

function rowChanges(
  sheet: string,
  rows: readonly RegisterRow[],
  first: number,
  present: PresentRegister | null,
): Change[] {
  return drawBlocks(sheet, registerRowBlocks(rows, first)).map((change): Change => {
    if (change.kind !== 'write') return change;
    const blank = change.cells.map((row) => row.map(() => null));
    return { ...change, was: present ? heldIn(present.sheet, change.area) : blank };
  });
}

/** One formula scores everybody, one more scores everybody's four sides. */
export function registerScores(
  { sheet, rows, people }: RegisterPlace,
  name: string,
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
    capacity: people * perspectiveWords.length + 10,
    rows: rows + 2,
  };
}
