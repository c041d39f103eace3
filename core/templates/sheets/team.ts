import { perspectiveWords } from '../../scorecard/choice-words.ts';
import { markOf } from '../../scorecard/mark.ts';
import { areaName, cellName, fullAreaName } from '../../workbook/area.ts';
import type { Formula, Written } from '../../workbook/change.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import { blankSafe, isEmpty } from './arguments.ts';
import type { Block, SheetDraft } from './draft.ts';
import { narrowPixels, statusRules } from './kpi-table.ts';
import { scorecardPlaces } from './scorecard.ts';
import type { SettingsReferences } from './settings.ts';

/** One line of KPI Team: who it is, and the formulas that say how it goes. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly department: string;
  readonly manager: string;
  /** Score of the period; blank while it waits. */
  readonly score: Formula;
  /** How many KPIs have each status, in the order on track, at risk, off track. */
  readonly statuses: readonly [Formula, Formula, Formula];
  /** `3 of 5` */
  readonly measured: Formula;
  /** Attainment on each of the four sides of the business. */
  readonly perspectives: readonly Formula[];
  readonly lastScore: Written;
}

interface TeamColumn {
  readonly header: string;
  readonly note: string;
  readonly widthPixels: number;
  readonly format?: string;
}

const identity: readonly TeamColumn[] = [
  { header: 'Employee id', note: 'As in KPI People.', widthPixels: 116, format: '@' },
  { header: 'Employee', note: 'Name of the person.', widthPixels: 126 },
  { header: 'Role', note: 'The role whose KPIs count.', widthPixels: 204 },
  { header: 'Department', note: 'Department of the person.', widthPixels: 90 },
];

const standing: readonly TeamColumn[] = [
  { header: 'Score', note: 'Weighted attainment of the key KPIs.', widthPixels: 62, format: '0.0%' },
  {
    header: 'Standing',
    note: 'Calculated from the score: on track from 100 %, at risk from the share in KPI Settings, off track below.',
    widthPixels: 76,
  },
  { header: 'Grade', note: 'The word for the score, from KPI Settings.', widthPixels: 88 },
  { header: 'On track', note: 'How many KPIs are on track.', widthPixels: 52 },
  { header: 'At risk', note: 'How many KPIs are at risk.', widthPixels: 52 },
  { header: 'Off track', note: 'How many KPIs are off track: begin the talk here.', widthPixels: 52 },
  { header: 'Measured', note: 'How many of the key KPIs have an actual.', widthPixels: 74 },
  ...perspectiveWords.map(
    (perspective): TeamColumn => ({
      header: perspective,
      note: `Weighted attainment of the measured KPIs on the side “${perspective}”.`,
      // Two lines each: the words of one side are longer than the others'.
      widthPixels: perspective.length > 16 ? 98 : 80,
      format: '0%',
    }),
  ),
  {
    header: 'Last period',
    note: 'The score of the period before; filled in when a period is closed.',
    widthPixels: 62,
    format: '0.0%',
  },
  {
    header: 'Change',
    note: 'Score minus the score of the last period, in points.',
    widthPixels: 62,
    format: '+0.0%;-0.0%;0.0%',
  },
];

const manager: TeamColumn = { header: 'Manager', note: 'Whom to ask.', widthPixels: 130 };

/** Up to the change they go to paper, on one page in width. */
export const teamColumns: readonly TeamColumn[] = [...identity, ...standing, manager];
const at = (header: string) => teamColumns.findIndex((column) => column.header === header);
export const lastPeriodColumn = at('Last period');
export const firstStatusColumn = at('On track');
const headerRow = 6;
export const firstMemberRow = headerRow + 2;

/** Who meets the targets and who lags, as a heat map. Names are in the order of the list, never ranked. */
export function teamDraft(sheet: string, members: readonly TeamMember[], settings: SettingsReferences): SheetDraft {
  const rows = members.length;
  const heat = { kind: 'heat', low: 0.7, middle: 0.9, high: 1 } as const;
  const column = (header: string, block: Partial<Block>): Block => {
    return { row: firstMemberRow, column: at(header), rows, columns: 1, ...block };
  };
  return {
    sheet,
    mark: markOf('team'),
    orientation: 'landscape',
    repeatRows: headerRow + 1,
    printColumns: identity.length + standing.length,
    columnPixels: teamColumns.map(({ widthPixels }) => widthPixels),
    rowPixels: [{ first: headerRow, pixels: memberPixels(rows) }],
    freeze: { rows: headerRow + 1, columns: 2 },
    notes: teamColumns.map(({ note }, position) => ({ row: headerRow, column: position, text: note })),
    blocks: [
      { row: 0, column: 0, cells: [['KPI team']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [[formula(`${textLiteral('Period ')}&${settings.period}`)]],
        style: 'subtitle',
      },
      ...summaryBlocks(rows),
      { row: headerRow, column: 0, cells: [teamColumns.map(({ header }) => header)], style: 'heading' },
      { row: headerRow, column: at('Score'), rows: 1, columns: standing.length, style: 'headingCenter' },
      { row: firstMemberRow, column: 0, rows, columns: identity.length, style: 'line' },
      { row: firstMemberRow, column: at('Score'), rows, columns: standing.length, style: 'lineCenter' },
      ...teamColumns.map(({ header, format }): Block => column(header, format === undefined ? {} : { format })),
      { row: firstMemberRow, column: 0, cells: members.map(identityOf) },
      column('Manager', { cells: members.map((member) => [orNull(member.manager)]), style: 'line' }),
      column('Score', { cells: members.map(({ score }) => [score]), rules: [heat] }),
      column('Standing', { rules: statusRules(cellName(firstMemberRow, at('Standing'))) }),
      column('On track', { columns: 4, cells: members.map(({ statuses, measured }) => [...statuses, measured]) }),
      column('Financial', {
        columns: perspectiveWords.length,
        cells: members.map(({ perspectives }) => perspectives),
        rules: [heat],
      }),
      column('Last period', { cells: members.map(({ lastScore }) => [lastScore]), style: 'lineInput' }),
      column('Change', { cells: members.map((_, index) => [changeIn(firstMemberRow + index)]) }),
      ...spills(rows, settings),
    ],
  };
}

/** The heights of the header and everything below it. */
function memberPixels(rows: number): number[] {
  return [44, narrowPixels, ...Array.from({ length: rows }, () => 26), narrowPixels];
}

function identityOf({ id, name, role, department }: TeamMember): Written[] {
  return [id, name, role, department].map(orNull);
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function memberRange(header: string, rows: number): string {
  return areaName({ row: headerRow + 1, column: at(header), rows: rows + 2, columns: 1 }, 'both');
}

function changeIn(row: number): Formula {
  const [score, last] = [cellName(row, at('Score')), cellName(row, lastPeriodColumn)];
  return formula(`IF(${isEmpty(score)},"",IF(${isEmpty(last)},"",${score}-${last}))`);
}

/** One formula a column, from the narrow row above the list. */
function spills(rows: number, settings: SettingsReferences): Block[] {
  const scores = blankSafe({ row: headerRow + 1, column: at('Score'), rows: rows + 2, columns: 1 });
  const formulas: readonly [string, string][] = [
    // The target of 100 % stands beside every person, so that those who wait are told from rows without anybody.
    [
      'Standing',
      `KPI_STATUS(${scores},INDEX(IF(${isEmpty(memberRange('Employee id', rows))},"",1),0),,,,${settings.atRisk})`,
    ],
    ['Grade', `KPI_GRADE(${scores},${settings.grades})`],
  ];
  return formulas.map(([header, text]): Block => {
    return { row: headerRow + 1, column: at(header), cells: [[formula(text)]] };
  });
}

/** How many people stand where, above the list. */
function summaryBlocks(rows: number): Block[] {
  const words = ['on track', 'at risk', 'off track', 'no data'];
  const range = memberRange('Standing', rows);
  const labels = ['People on track', 'People at risk', 'People off track', 'Not measured yet'];
  return [
    { row: 3, column: 0, cells: [labels], style: 'label' },
    {
      row: 4,
      column: 0,
      cells: [words.map((word) => formula(`SUMPRODUCT((${range}=${textLiteral(word)})*1)`))],
      style: 'fact',
    },
  ];
}

/** A member whose scorecard is a sheet of its own with this many KPIs. */
export function scorecardMember(
  sheet: string,
  kpis: number,
  settings: SettingsReferences,
): Pick<TeamMember, 'score' | 'statuses' | 'measured' | 'perspectives'> {
  const { result, range } = scorecardPlaces(sheet, kpis);
  const cells = (field: 'status' | 'weight' | 'attainment' | 'perspective') => fullAreaName(range(field));
  const status = cells('status');
  const weight = cells('weight');
  const attainment = cells('attainment');
  const perspective = cells('perspective');
  const counted = (word: string) => formula(`SUMPRODUCT((${status}=${textLiteral(word)})*(${weight}>0))`);
  // Floor and cap as in the score, so that the sides tell the same story as the whole.
  const capped = `IF(LEN(${settings.cap})=0,${attainment},IF(${attainment}>${settings.cap},${settings.cap},${attainment}))`;
  const counting = `IF(${isEmpty(attainment)},0,IF(${attainment}<0,0,${capped}))`;
  const reached = (word: string) => {
    const side = `(${perspective}=${textLiteral(word)})`;
    const measured = `SUMPRODUCT(${side}*(LEN(${attainment})>0)*${weight})`;
    return formula(`IF(${measured}=0,"",SUMPRODUCT(${side}*${counting}*${weight})/${measured})`);
  };
  return {
    score: formula(fullAreaName(result('Score'))),
    statuses: [counted('on track'), counted('at risk'), counted('off track')],
    measured: formula(fullAreaName(result('Measured'))),
    perspectives: perspectiveWords.map(reached),
  };
}
