import { isBlank } from '../../cell.ts';
import { type Column, scorecardColumns } from '../../scorecard/columns.ts';
import type { Field } from '../../scorecard/field.ts';
import { markOf, readMark } from '../../scorecard/mark.ts';
import { numberFormatOf } from '../../scorecard/number-format.ts';
import { readSheet } from '../../scorecard/read-sheet.ts';
import type { Change, Written } from '../../workbook/change.ts';
import { freeSheetName } from '../../workbook/sheet-name.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { type Block, drawSheet, type SheetDraft } from '../sheets/draft.ts';
import { columnBlocks, headerPixels, rowBlocks, type TableFrame } from '../sheets/kpi-table.ts';
import { rowHeight } from '../sheets/row-height.ts';
import { kpiRow } from '../sheets/scorecard-row.ts';
import { kpisOf, type RoleTemplate } from '../template.ts';
import type { CheckedRole } from './checked.ts';
import { roleFromScorecard } from './from-scorecard.ts';

/** What belongs to a person and a period, not to a role. */
const ofThePerson: readonly Field[] = ['baseline', 'actual', 'attainment', 'forecast', 'status'];
const roleColumns: readonly Column[] = scorecardColumns.filter(({ field }) => !ofThePerson.includes(field));
const labels = ['Role', 'Seniority', 'Department'] as const;
const headerRow = 6;

/** Saves a role as a sheet that everybody can read and change; the add-in offers it beside its own roles. */
export function saveRole(
  role: RoleTemplate,
  snapshot: Snapshot,
): { readonly changes: Change[]; readonly sheet: string } {
  const sheet = freeSheetName(
    `KPI Role – ${role.role}`,
    snapshot.sheets.map(({ name }) => name),
  );
  return { changes: drawSheet(roleDraft(sheet, role)), sheet };
}

function roleDraft(sheet: string, role: RoleTemplate): SheetDraft {
  const variant = role.variants[0];
  const kpis = kpisOf(role).map((kpi) => ({ ...kpi, goal: role.goal, answersFor: role.owner }));
  // The table begins one row above the first KPI, where scorecards have their narrow row.
  const frame: TableFrame = { columns: roleColumns, headerRow: headerRow - 1, rows: kpis.length };
  const head: Written[] = [role.role, variant?.seniority ?? null, role.department];
  const heights = kpis.map((kpi) => {
    const row = kpiRow(kpi);
    return rowHeight(roleColumns.map(({ field, widthPixels }) => ({ text: String(row[field] ?? ''), widthPixels })));
  });
  const formats = kpis.map(({ unit, target }) => numberFormatOf(unit, target));
  const looks: Block[] = columnBlocks(frame, formats, 'page');
  return {
    sheet,
    mark: markOf('role', { id: role.id }),
    orientation: 'landscape',
    columnPixels: roleColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [{ first: headerRow, pixels: [headerPixels, ...heights] }],
    freeze: { rows: headerRow + 1, columns: 1 },
    notes: roleColumns.map(({ note }, column) => ({ row: headerRow, column, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [[`KPI role: ${role.role}`]], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [
          ['A role of your own. Change it here; scorecards that are inserted later follow, those that exist do not.'],
        ],
        style: 'subtitle',
      },
      { row: 2, column: 0, cells: labels.map((label) => [label]), style: 'label' },
      { row: 2, column: 1, cells: head.map((value) => [value]), style: 'factInput' },
      { row: headerRow, column: 0, cells: [roleColumns.map(({ header }) => header)], style: 'heading' },
      ...looks,
      ...rowBlocks(frame, kpis.map(kpiRow)),
    ],
  };
}

export interface OwnRole {
  readonly sheet: string;
  /** The role, or what its sheet lacks. */
  readonly checked: CheckedRole;
}

/** The roles that are saved in the workbook, as their sheets say them now. */
export function readOwnRoles(snapshot: Snapshot): readonly OwnRole[] {
  return snapshot.sheets.flatMap((sheet) => {
    const mark = readMark(sheet.mark);
    return mark?.kind === 'role' ? [{ sheet: sheet.name, checked: checkedSheet(sheet, mark.of.id ?? '') }] : [];
  });
}

function checkedSheet(sheet: SheetSnapshot, id: string): CheckedRole {
  const [scorecard] = readSheet(sheet).scorecards;
  if (!scorecard) return { problems: [`“${sheet.name}” holds no table of KPIs any more.`] };
  const lines = (label: (typeof labels)[number]) => {
    const value = sheet.cells.find((row) => row[0] === label)?.[1];
    return isBlank(value) ? '' : String(value);
  };
  const head = { ...scorecard.head, department: lines('Department') || null };
  const checked = roleFromScorecard({ ...scorecard, head }, { role: lines('Role'), seniority: lines('Seniority') });
  return 'role' in checked && id !== '' ? { role: { ...checked.role, id } } : checked;
}
