import { helpOf } from '../rules/documented.ts';
import { isoDate } from '../scorecard/day.ts';
import { markOf } from '../scorecard/mark.ts';
import { type Area, cellName } from '../workbook/area.ts';
import type { Change, Written } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { StyleRole } from '../workbook/style.ts';
import type { Finding, Report } from './report.ts';
import { summaryOf } from './summary.ts';

const columns = [
  { header: 'How grave', pixels: 76 },
  { header: 'Sheet', pixels: 130 },
  { header: 'Cell', pixels: 56 },
  { header: 'Whose', pixels: 120 },
  { header: 'KPI', pixels: 180 },
  { header: 'What was found', pixels: 320 },
  { header: 'Why it matters', pixels: 300 },
  { header: 'What to consider', pixels: 260 },
  { header: 'Check', pixels: 190 },
] as const;

const words = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A new sheet with everything that was found, to be read and sent without the add-in. Nothing else is touched. */
export function findingsSheet(report: Report, snapshot: Snapshot, today: number): Change[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheet = freeSheetName('KPI Findings', taken);
  const summary = summaryOf(report);
  const headerRow = summary.length + 2;
  const rows = report.findings.map(rowOf);
  const block = (row: number, cells: readonly (readonly Written[])[], style: StyleRole): Change[] => {
    const area: Area = { sheet, row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 };
    return cells.length === 0
      ? []
      : [
          { kind: 'style', area, style },
          { kind: 'write', area, cells },
        ];
  };
  return [
    {
      kind: 'add-sheet',
      sheet,
      mark: markOf('findings'),
      page: { orientation: 'landscape', repeatRows: headerRow + 1 },
    },
    { kind: 'size', sheet, axis: 'columns', first: 0, pixels: columns.map(({ pixels }) => pixels) },
    ...block(0, [[`What a check of the KPIs found on ${isoDate(today)}`]], 'title'),
    ...block(
      1,
      summary.map((sentence) => [sentence]),
      'subtitle',
    ),
    ...block(headerRow, [columns.map(({ header }) => header)], 'heading'),
    ...block(headerRow + 1, rows, 'text'),
    { kind: 'freeze', sheet, rows: headerRow + 1, columns: 0 },
  ];
}

function rowOf(finding: Finding): Written[] {
  const [area] = finding.areas;
  const place = area ? [area.sheet, cellName(area.row, area.column)] : [null, null];
  const advice = finding.fix ? `${finding.fix.label.replace(/…$/, '')}: one click in the panel.` : finding.suggestion;
  return [
    words[finding.severity],
    ...place,
    finding.who,
    finding.kpi,
    finding.message,
    helpOf(finding.rule).why,
    advice ?? null,
    finding.rule,
  ];
}
