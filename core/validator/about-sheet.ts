import { markOf } from '../scorecard/mark.ts';
import type { Area } from '../workbook/area.ts';
import type { Change, Written } from '../workbook/change.ts';
import { freeSheetName } from '../workbook/sheet-name.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { StyleRole } from '../workbook/style.ts';

/** What people ask whose work is measured, and what an answer has to say. The answers are the company's own. */
const questions = [
  ['Why are there KPIs?', 'The result that the company wants, and what nobody could see without them.'],
  ['What is measured?', 'Where the KPIs of each person stand, and who agrees them with whom.'],
  ['Where do the numbers come from?', 'The systems and people that supply them, and how to have a number checked.'],
  [
    'How does it help people grow?',
    'Clear priorities, help when a KPI is at risk, the next step for whoever does well.',
  ],
  ['What happens when a target is missed?', 'A talk about what is in the way and what support is needed.'],
  ['What does it mean for pay?', 'Which part of the pay depends on the result, from when, and by which scale.'],
  ['Whom can I ask?', 'A name, also for whoever finds a target unfair.'],
] as const;

/** A new sheet that tells staff what the KPIs are for; the answers are left to the company. Nothing else is touched. */
export function aboutSheet(snapshot: Snapshot): Change[] {
  const sheet = freeSheetName(
    'KPI About',
    snapshot.sheets.map(({ name }) => name),
  );
  const block = (row: number, column: number, cells: readonly (readonly Written[])[], style: StyleRole): Change[] => {
    const area: Area = { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
    return [
      { kind: 'style', area, style },
      { kind: 'write', area, cells },
    ];
  };
  const first = 4;
  const answers: Area = { sheet, row: first, column: 2, rows: questions.length, columns: 1 };
  return [
    { kind: 'add-sheet', sheet, mark: markOf('about'), page: { orientation: 'landscape' } },
    { kind: 'size', sheet, axis: 'columns', first: 0, pixels: [250, 330, 420] },
    { kind: 'size', sheet, axis: 'rows', first, pixels: questions.map(() => 56) },
    ...block(0, 0, [['About these KPIs']], 'title'),
    ...block(
      1,
      0,
      [['For everybody whose work they describe. Fill in the answers before the period begins.']],
      'subtitle',
    ),
    ...block(first - 1, 0, [['What people ask', 'What an answer says', 'Our answer']], 'heading'),
    ...block(
      first,
      0,
      questions.map(([question]) => [question]),
      'result',
    ),
    ...block(
      first,
      1,
      questions.map(([, answer]) => [answer]),
      'text',
    ),
    { kind: 'style', area: answers, style: 'input' },
  ];
}
