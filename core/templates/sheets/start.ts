import { markOf } from '../../scorecard/mark.ts';
import type { SheetDraft } from './draft.ts';
import { rowHeight } from './row-height.ts';

/** What a company says to itself and to its people before KPIs begin to count. */
const questions = [
  [
    'Why do we do this?',
    'The result the company wants and cannot see without KPIs. If nobody would miss the numbers, do not begin.',
  ],
  [
    'What exactly is measured?',
    'Three to five key KPIs a person, each with a formula, a data source and somebody who supplies the number.',
  ],
  [
    'How does it help people grow?',
    'What a person gains from it: clear priorities, help when a KPI is at risk, a fair bonus, the next step.',
  ],
  [
    'What happens when a target is missed?',
    'A talk about what is in the way and what support is needed. Not a search for somebody to blame.',
  ],
  [
    'What may nobody do to reach a target?',
    'The guard metric of each KPI says it: what would get worse if the KPI were pushed at any price.',
  ],
] as const;

const steps = [
  ['The goals of the company are listed in KPI Goals.', 'Each has one owner.'],
  ['Everybody who has KPIs is listed in KPI People.', 'With the id that payroll uses.'],
  [
    'The policies in KPI Settings are decided.',
    'Payout scale, cap and missing actuals above all: they decide about pay.',
  ],
  [
    'Every scorecard was talked over and has two dates of agreement.',
    'Before the period begins, not in the middle of it.',
  ],
  ['Everybody knows where the numbers come from.', 'Data source and data provider are filled in for every KPI.'],
  ['The first review is in the calendar.', 'The rhythm stands in KPI Settings.'],
] as const;

const columnPixels = [280, 430, 360, 70];

/** The checklist before the launch: three questions with room for answers, then what has to be in place. */
export function startDraft(sheet: string): SheetDraft {
  const questionRow = 4;
  const stepRow = questionRow + questions.length + 2;
  const heights = (lines: readonly (readonly [string, string])[], least: number) =>
    lines.map(([first, second]) =>
      Math.max(
        least,
        rowHeight([
          { text: first, widthPixels: columnPixels[0] ?? 0 },
          { text: second, widthPixels: columnPixels[1] ?? 0 },
        ]),
      ),
    );
  return {
    sheet,
    mark: markOf('start'),
    orientation: 'landscape',
    columnPixels,
    rowPixels: [
      { first: questionRow, pixels: heights(questions, 56) },
      { first: stepRow, pixels: heights(steps, 34) },
    ],
    freeze: { rows: 0, columns: 0 },
    notes: [],
    blocks: [
      { row: 0, column: 0, cells: [['Before the KPIs begin']], style: 'title' },
      {
        row: 1,
        column: 0,
        cells: [['KPIs are an agreement, not a surprise. Answer these together and let everybody read the answers.']],
        style: 'subtitle',
      },
      {
        row: questionRow - 1,
        column: 0,
        cells: [['Question', 'What a good answer says', 'Your answer', 'Done']],
        style: 'heading',
      },
      { row: questionRow, column: 0, cells: questions.map(([question]) => [question]), style: 'result' },
      { row: questionRow, column: 1, cells: questions.map(([, answer]) => [answer]), style: 'text' },
      { row: questionRow, column: 2, rows: questions.length, columns: 1, style: 'input' },
      { row: questionRow, column: 3, rows: questions.length, columns: 1, style: 'input', choices: doneChoices },
      { row: stepRow - 1, column: 0, cells: [['In place', 'What to look at', 'Remarks', 'Done']], style: 'heading' },
      { row: stepRow, column: 0, cells: steps.map((step) => [...step]), style: 'text' },
      { row: stepRow, column: 2, rows: steps.length, columns: 1, style: 'input' },
      { row: stepRow, column: 3, rows: steps.length, columns: 1, style: 'input', choices: doneChoices },
    ],
  };
}

const doneChoices = { from: { words: ['yes', 'no'] }, message: 'Choose yes or no.', strict: false };
