import { type Cell, isError } from '../cell.ts';
import { readTarget, type Target } from '../scorecard/target/index.ts';
import { isRefusal, type Refusal, refuse } from '../scoring/refusal.ts';
import { blank } from './arguments/block.ts';
import { textRows } from './arguments/cells.ts';
import type { CellColumn } from './arguments/columns.ts';
import type { DecimalSeparator } from './arguments/separator.ts';
import { visibleSeparator } from './arguments/separator.ts';
import { based, directionOf, shortened, unreadable } from './arguments/written.ts';
import { defineFunction, type HelpOf } from './define.ts';

const nothing: readonly Cell[] = ['', '', '', '', '', '', '', ''];

export const kpiTarget = defineFunction({
  name: 'KPI_TARGET',
  parameters: [textRows('text')],
  returns: 'table',
  calculate({ text }, rows) {
    const separator = visibleSeparator(textsOf(text));
    const known = new Map<Cell, Lines>();
    const table: (readonly Cell[])[] = [];
    for (let row = 0; row < rows.count; row++) {
      const cell = text.cellAt(row);
      const lines = known.get(cell) ?? linesOf(cell, separator);
      known.set(cell, lines);
      if (isRefusal(lines)) return { ...lines, row };
      table.push(...lines);
    }
    return table.every((line) => line === nothing) ? '' : table;
  },
});

function* textsOf(column: CellColumn): Iterable<string> {
  for (let row = 0; row < column.length; row++) {
    const cell = column.cellAt(row);
    if (typeof cell === 'string') yield cell;
  }
}

type Lines = readonly (readonly Cell[])[] | Refusal;

function linesOf(cell: Cell, separator: DecimalSeparator | null): Lines {
  // An #N/A is not available yet, and as blank as a blank.
  if (blank(cell) || isError(cell)) return [nothing];
  if (typeof cell === 'number') return [['=', cell, cell, '', '', '', '', 'absolute']];
  if (typeof cell === 'boolean') {
    return cell ? [[...nothing.slice(1), 'binary']] : refuse('#VALUE!', 'text', 'is FALSE', 'Use TRUE for done.');
  }
  const written = String(cell);
  const reading = readTarget(written, separator === null ? {} : { decimalSeparator: separator });
  if (reading.status === 'ok' || reading.status === 'milestone') return reading.parts.map(lineOf);
  if (reading.status === 'placeholder') {
    return refuse('#VALUE!', 'text', `is the placeholder "${shortened(written)}"`, 'Enter a target.');
  }
  if (reading.status === 'text' || reading.status === 'invalid') {
    return refuse(
      '#VALUE!',
      'text',
      `"${shortened(written)}" names no target`,
      'Write a number, its comparator and its unit.',
    );
  }
  return unreadable('text', written, reading);
}

function lineOf(part: Target): readonly Cell[] {
  const { comparator, unit, of, period, kind, baseline } = part;
  const [low, high] = endsOf(part);
  const shown = (value: number | null) => (value === null ? '' : based(value, unit));
  const counted = kind === 'score_of' && of !== null ? `of ${of}` : unit;
  return [
    comparator ?? '',
    shown(low),
    shown(high),
    counted ?? '',
    directionOf(part) ?? part.direction ?? '',
    shown(baseline),
    period ?? '',
    kind,
  ];
}

function endsOf({ kind, comparator, value, low, high, of }: Target): readonly [number | null, number | null] {
  if (low !== null || high !== null || value === null) return [low, high];
  if (kind === 'ratio' && of !== null) return [value / of, value / of];
  if (comparator === '>=' || comparator === '>') return [value, null];
  return comparator === '<=' || comparator === '<' ? [null, value] : [value, value];
}

export const kpiTargetHelp = (): HelpOf<typeof kpiTarget> => ({
  summary: 'Shows how a written target is understood: comparator, numbers, unit, direction, baseline, period and kind.',
  source: 'The target parser that every target argument uses; it refuses what could mean two things.',
  parameters: {
    text: {
      description:
        'Targets as people write them in English, Russian, Vietnamese, German or French: "≤ 2 min", "+20 %".',
    },
  },
  returns: {
    unit: 'text, number, number, text, text, number, text, text',
    description:
      'Eight columns without a header, one row for each target: comparator, low, high, unit, direction, baseline, period, kind. A percent is divided by 100; what is not said is blank.',
  },
  errors: [
    {
      code: '#VALUE!',
      when: 'A text holds no target (a placeholder, a deadline, only words), or could mean two things.',
      cure: 'Write a number with its comparator and unit, so that it can only mean one.',
    },
  ],
  examples: [
    { note: 'At most two minutes', args: ['≤ 2 min'], result: [['<=', '', 2, 'minute', 'lower', '', '', 'absolute']] },
    { note: 'A band', args: ['10–15 %'], result: [['range', 0.1, 0.15, '%', '', '', '', 'range']] },
    {
      note: 'From where to where',
      args: ['from 12 % to 10 %'],
      result: [['=', 0.1, 0.1, '%', 'lower', 0.12, '', 'from_to']],
    },
    { note: 'A change', args: ['+20 %'], result: [['=', 0.2, 0.2, '%', 'higher', '', '', 'change_rel']] },
    {
      note: 'Russian: no more than three complaints a month',
      args: ['не более 3 жалоб в месяц'],
      result: [['<=', '', 3, 'жалоб', 'lower', '', 'month', 'absolute']],
    },
    {
      note: 'Two targets in one cell',
      args: ['response ≤ 2 minutes, satisfaction ≥ 90 %'],
      result: [
        ['<=', '', 2, 'minute', 'lower', '', '', 'absolute'],
        ['>=', 0.9, '', '%', 'higher', '', '', 'absolute'],
      ],
    },
    {
      note: 'A placeholder',
      args: ['TBD'],
      result: { error: { code: '#VALUE!', message: 'KPI_TARGET: text is the placeholder "TBD". Enter a target.' } },
    },
    {
      note: 'A number with two readings',
      args: ['1,200'],
      result: {
        error: {
          code: '#VALUE!',
          message:
            'KPI_TARGET: text "1,200" could mean 1200 or 1.2. Enter a number, or write it so that it can only mean one.',
        },
      },
    },
  ],
});
