import type { Change } from '../../../core/index.ts';
import { areaAt } from '../../support/rig.ts';

const page = { orientation: 'landscape', repeatRows: 2 } as const;

/** A step with each kind of change, on a sheet that it makes. */
export function everyKind(sheet: string): readonly Change[] {
  const table = areaAt(sheet, 0, 0, 3, 2);
  return [
    { kind: 'add-sheet', sheet, mark: 'scorecard', page },
    {
      kind: 'write',
      area: table,
      cells: [
        ['KPI', 'Weight'],
        ['Churn', 0.4],
        ['NPS', 0.6],
      ],
    },
    { kind: 'number-format', area: areaAt(sheet, 1, 1, 2, 1), format: '0%' },
    { kind: 'style', area: areaAt(sheet, 0, 0, 1, 2), style: 'heading' },
    { kind: 'style', area: areaAt(sheet, 1, 0, 2, 2), style: 'input' },
    { kind: 'size', sheet, axis: 'columns', first: 0, pixels: [180, 60] },
    { kind: 'size', sheet, axis: 'rows', first: 0, pixels: [30] },
    {
      kind: 'choices',
      area: areaAt(sheet, 1, 0),
      choices: { words: ['Churn', 'NPS'] },
      message: 'Choose one.',
      strict: true,
    },
    {
      kind: 'choices',
      area: areaAt(sheet, 2, 0),
      choices: { area: areaAt('Data', 0, 0, 2, 1) },
      message: 'Or add one.',
      strict: false,
    },
    {
      kind: 'conditional-format',
      area: table,
      rule: { kind: 'formula', formula: '=AND($B1<>"",$B1<0)', style: 'bad' },
    },
    {
      kind: 'conditional-format',
      area: areaAt(sheet, 1, 1, 2, 1),
      rule: { kind: 'heat', low: 0, middle: 0.5, high: 1 },
    },
    { kind: 'name', name: 'KPI_Everything', area: table },
    { kind: 'freeze', sheet, rows: 1, columns: 1 },
    { kind: 'note', at: areaAt(sheet, 0, 1), text: 'The weights sum to 100 %.' },
    { kind: 'protect', area: areaAt(sheet, 2, 1), message: 'This cell is calculated.' },
    { kind: 'chart', sheet, title: 'Weights', type: 'column', data: table, at: { row: 5, column: 0 } },
  ];
}
