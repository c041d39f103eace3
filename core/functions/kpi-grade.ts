import { type GradeBand, gradeOf, gradeScale } from '../scoring/grade.ts';
import { isRefusal, type Refusal, refuse } from '../scoring/refusal.ts';
import { blank } from './arguments/block.ts';
import { bonusWords, score } from './arguments/bonus.ts';
import { numberAt, refusalAt } from './arguments/columns.ts';
import { type Table, tableOf } from './arguments/table.ts';
import { defineFunction, type HelpOf } from './define.ts';

const grades = [
  [0, 'Below expectations'],
  [0.8, 'Meets expectations'],
  [1.1, 'Exceeds expectations'],
];

export const kpiGrade = defineFunction({
  name: 'KPI_GRADE',
  parameters: [score, tableOf('grades', 'ratio, text', [2])],
  returns: 'rows',
  calculate({ score, grades: table }, rows) {
    const bands = bandsOf(table);
    if (isRefusal(bands)) return bands;
    const scale = gradeScale(bands);
    if (isRefusal(scale)) return scale;
    return rows.answer((row) => {
      const value = numberAt(score, row);
      return Number.isNaN(value) ? (refusalAt(row, [score]) ?? '') : gradeOf(value, scale);
    });
  },
});

function bandsOf(table: Table): readonly GradeBand[] | Refusal {
  const bands: GradeBand[] = [];
  for (const row of table.rows) {
    const score = table.number(row, 0, 'score');
    if (isRefusal(score)) return score;
    const label = row.cells[1] ?? null;
    if (blank(label)) return refuse('#VALUE!', `label in row ${row.row} of grades`, 'is blank', 'Enter a label.');
    bands.push({
      score,
      label: typeof label === 'boolean' ? String(label).toUpperCase() : String(label),
      row: row.row,
    });
  }
  return bands;
}

export const kpiGradeHelp = (): HelpOf<typeof kpiGrade> => ({
  summary: 'The grade that a score reaches, such as A, B or C.',
  source: 'Rating scales of performance reviews: a reached score begins its band.',
  parameters: {
    score: bonusWords.score,
    grades: { description: 'Two columns: the score with which a grade begins, and its label. Scores rise.' },
  },
  returns: { unit: 'text', description: 'One label for each score.' },
  errors: [
    {
      code: '#VALUE!',
      when: 'A score is not a number, a label is blank, or the grades do not have two columns.',
      cure: 'Correct the argument that the message names.',
    },
    { code: '#N/A', when: 'The score is below the first grade.', cure: 'Add a grade that begins lower, such as 0.' },
    { code: '#NUM!', when: 'The scores of the grades do not rise.', cure: 'Sort the grades by score.' },
  ],
  examples: [
    { note: 'A score of 95 %', args: [0.95, grades], result: 'Meets expectations' },
    { note: 'Exactly at the start of the highest grade', args: [1.1, grades], result: 'Exceeds expectations' },
    {
      note: 'A team of three, one not scored yet',
      args: [[[0.5], [null], [1.3]], grades],
      result: [['Below expectations'], [''], ['Exceeds expectations']],
    },
    {
      note: 'A grade without a label',
      args: [
        0.95,
        [
          [0, 'C'],
          [0.9, null],
        ],
      ],
      result: { error: { code: '#VALUE!', message: 'KPI_GRADE: label in row 2 of grades is blank. Enter a label.' } },
    },
    {
      note: 'A score below every grade',
      args: [
        0.3,
        [
          [0.5, 'C'],
          [0.9, 'B'],
        ],
      ],
      result: {
        error: { code: '#N/A', message: 'KPI_GRADE: score is below the first grade. Add a grade that begins lower.' },
      },
    },
    {
      note: 'Grades from best to worst',
      args: [
        0.95,
        [
          [0.9, 'A'],
          [0.5, 'B'],
        ],
      ],
      result: {
        error: {
          code: '#NUM!',
          message: 'KPI_GRADE: score in row 2 of grades does not rise. Sort the grades by score, each score once.',
        },
      },
    },
  ],
});
