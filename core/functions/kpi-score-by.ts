import type { Cell } from '../cell.ts';
import { isRefusal, type Refusal, refuse } from '../scoring/refusal.ts';
import { noKpi } from '../scoring/weighted-score.ts';
import { blank } from './arguments/block.ts';
import { textRows } from './arguments/cells.ts';
import type { CellColumn } from './arguments/columns.ts';
import { keyText } from './arguments/key.ts';
import { actual, baseline, cap, direction, kpiWords, method, missing, target, weight } from './arguments/kpi.ts';
import type { Rows } from './arguments/rows.ts';
import { scoresOf } from './arguments/scores.ts';
import { defineFunction, type HelpOf } from './define.ts';

const team = {
  key: [['E1'], ['E1'], ['E2'], ['E2']],
  actual: [[90], [20], [110], [null]],
  target: [[100], [20], [100], [20]],
  weight: [[60], [40], [60], [40]],
};

export const kpiScoreBy = defineFunction({
  name: 'KPI_SCORE_BY',
  parameters: [textRows('key', false), actual, target, weight, direction, baseline, cap, missing, method],
  returns: 'table',
  calculate(values, rows) {
    const people = peopleOf(values.key, rows);
    if (isRefusal(people)) return people;
    if (people.keys.length === 0) return noKpi;
    const { scoreOf } = scoresOf(values, rows, people.keys.length, people.personOf);
    return people.keys.map((key, person) => {
      const score = scoreOf(person);
      if (isRefusal(score)) return [key, '', rows.words(score)];
      return Number.isFinite(score) ? [key, score, ''] : [key, '', 'score is too large. Use smaller numbers.'];
    });
  },
});

interface People {
  /** In order of first appearance. */
  readonly keys: readonly Cell[];
  /** The person of each row. */
  readonly personOf: Int32Array;
}

function peopleOf(column: CellColumn, rows: Rows): People | Refusal {
  const keys: Cell[] = [];
  const personOf = new Int32Array(rows.count);
  const byText = new Map<string, number>();
  let before: Cell | undefined;
  let person = 0;
  for (let row = 0; row < rows.count; row++) {
    const cell = column.cellAt(row);
    // The KPIs of one person usually stand together.
    if (cell !== before) {
      if (blank(cell)) {
        if (rows.isBlank(row)) continue;
        return { ...refuse('#VALUE!', 'key', 'is blank', 'Enter the key of whoever the KPI belongs to.'), row };
      }
      const text = keyText(cell);
      person = byText.get(text) ?? keys.push(cell) - 1;
      if (person === keys.length - 1) byText.set(text, person);
      before = cell;
    }
    personOf[row] = person;
  }
  return { keys, personOf };
}

export const kpiScoreByHelp = (): HelpOf<typeof kpiScoreBy> => ({
  summary: 'The weighted score of everybody in one long list of KPIs: one formula for a whole company.',
  source: 'The same weighted scorecard as KPI_SCORE, one for each key.',
  parameters: {
    ...kpiWords,
    key: { description: 'Whose KPI it is, such as an employee id. Compared exactly, as text.' },
  },
  returns: {
    unit: 'text, ratio, text',
    description: 'Three columns without a header: key, score, and the problem where there is no score.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'A KPI has no key, ranges differ in size, or a word is not known. What concerns one key stands in its problem.',
      cure: 'Correct the argument that the message names.',
    },
    { code: '#N/A', when: 'There is no KPI.', cure: 'Enter at least one KPI.' },
  ],
  examples: [
    {
      note: 'Two people, one of them not fully measured',
      args: [team.key, team.actual, team.target, team.weight],
      result: [
        ['E1', 0.94, ''],
        ['E2', '', 'actual in row 4 is missing. Enter it, or choose skip or zero for missing.'],
      ],
    },
    {
      note: 'The same, and what is not measured is left out',
      args: [team.key, team.actual, team.target, team.weight, null, null, null, 'skip'],
      result: [
        ['E1', 0.94, ''],
        ['E2', 1.1, ''],
      ],
    },
    {
      note: 'A KPI that belongs to nobody',
      args: [[['E1'], [null]], [[90], [80]], 100],
      result: {
        error: {
          code: '#VALUE!',
          message: 'KPI_SCORE_BY: key in row 2 is blank. Enter the key of whoever the KPI belongs to.',
        },
      },
    },
    {
      note: 'An empty list',
      args: [
        [[null], [null]],
        [[null], [null]],
        [[null], [null]],
      ],
      result: {
        error: { code: '#N/A', message: 'KPI_SCORE_BY: actual and target hold no KPI. Enter at least one KPI.' },
      },
    },
  ],
});
