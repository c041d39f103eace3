import { unusualDecimals } from '../../money/currency.ts';
import { amountFormat } from '../../scorecard/pay-columns.ts';
import { areaName, cellName } from '../../workbook/area.ts';
import { isFormula, type Written } from '../../workbook/change.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import { blankSafeCell, isEmpty } from './arguments.ts';
import type { Block } from './draft.ts';
import { argumentOf, columnOf, lastNarrowRow, rangeOf, type TableFrame } from './kpi-table.ts';
import type { SettingsReferences } from './settings.ts';

/** What is known of a person's pay. */
export interface Pay {
  readonly targetBonus: Written;
  /** Left out or blank: the currency in KPI Settings. */
  readonly currency?: Written;
  /** How many decimals amounts in that currency are shown with; left out: two. */
  readonly decimals?: number;
  /** Blank: the whole period. */
  readonly from: Written;
  readonly to: Written;
}

/** The lines below the table, in their order. */
export const resultLabels = [
  'Score',
  'Grade',
  'Measured',
  'Target bonus',
  'Currency',
  'Decimals',
  'In the role from',
  'In the role until',
  'Share of the period',
  'Condition met',
  'Payout',
  'Bonus',
] as const;

/** The row of the headings `Result`, `Explanation` and `Agreement`. */
export function summaryRowOf(frame: TableFrame): number {
  return lastNarrowRow(frame) + 3;
}

/** Where a value of the result stands, as formulas of the sheet write it. */
export function resultCellOf(frame: TableFrame, label: (typeof resultLabels)[number]): string {
  return cellName(summaryRowOf(frame) + 1 + resultLabels.indexOf(label), 1, 'both');
}

/** The number format of the person's amounts. */
export function payFormat({ decimals }: Pay): string {
  return amountFormat(decimals ?? 2);
}

/** Labels and values of the result, with the explanation beside them. */
export function resultBlocks(frame: TableFrame, pay: Pay, settings: SettingsReferences): Block[] {
  const row = summaryRowOf(frame);
  const cell = (label: (typeof resultLabels)[number]) => resultCellOf(frame, label);
  const [score, targetBonus, currency, decimals] = [
    cell('Score'),
    cell('Target bonus'),
    cell('Currency'),
    cell('Decimals'),
  ];
  const [from, to, share, gate] = [
    cell('In the role from'),
    cell('In the role until'),
    cell('Share of the period'),
    cell('Condition met'),
  ];
  const weighted = weightedArguments(frame, settings);
  const bonusPolicies = [
    settings.payoutScale,
    share,
    blankSafeCell(gate),
    settings.payoutBetween,
    settings.payoutAbove,
    decimals,
  ];
  const lines: Readonly<Record<(typeof resultLabels)[number], ResultLine>> = {
    Score: [formula(unlessWaiting(frame, settings, `KPI_SCORE(${weighted})`)), '0.0%', 'result'],
    Grade: [formula(`KPI_GRADE(${score},${settings.grades})`), 'General', 'result'],
    Measured: [formula(`${measured(frame)}&" of "&${counted(frame)}`), 'General', 'result'],
    'Target bonus': [pay.targetBonus, payFormat(pay), 'input'],
    Currency: [pay.currency ?? formula(blankSafeCell(settings.currency)), 'General', 'result'],
    Decimals: [formula(decimalsOf(currency, settings)), '0', 'result'],
    'In the role from': [pay.from, 'yyyy-mm-dd', 'input'],
    'In the role until': [pay.to, 'yyyy-mm-dd', 'input'],
    'Share of the period': [
      formula(
        `KPI_PRORATE(${settings.periodStart},${settings.periodEnd},${blankSafeCell(from)},${blankSafeCell(to)},${settings.prorationBasis})`,
      ),
      '0.0%',
      'result',
    ],
    'Condition met': [null, 'General', 'input'],
    Payout: [
      formula(`KPI_PAYOUT(${score},${settings.payoutScale},${settings.payoutBetween},${settings.payoutAbove})`),
      '0.0%',
      'result',
    ],
    Bonus: [
      formula(`IF(${isEmpty(targetBonus)},"",KPI_BONUS(${[score, targetBonus, ...bonusPolicies].join(',')}))`),
      payFormat(pay),
      'result',
    ],
  };
  const explain = `KPI_EXPLAIN(${[
    argumentOf(frame, 'kpi'),
    weighted,
    '',
    blankSafeCell(targetBonus),
    ...bonusPolicies,
    settings.language,
  ].join(',')})`;
  const waiting = `IF(${isEmpty(score)},"The explanation appears as soon as the score does.",${explain})`;
  return [
    { row, column: 0, cells: [['Result', null]], style: 'heading' },
    { row: row + 1, column: 0, cells: resultLabels.map((label) => [label]), style: 'label' },
    {
      row: row + 1,
      column: 1,
      cells: resultLabels.map((label) => [lines[label][0]]),
      formats: resultLabels.map((label) => [lines[label][1]]),
      style: 'figure',
    },
    ...resultLabels.flatMap((label, index): Block[] => {
      const [value, , style] = lines[label];
      const isInput = style === 'input' && !isFormula(value);
      return isInput ? [{ row: row + 1 + index, column: 1, rows: 1, columns: 1, style: 'figureInput' }] : [];
    }),
    {
      row,
      column: 3,
      cells: [['Explanation', ...blanks(columnOf(frame, 'status') - 3)]],
      style: 'heading',
    },
    { row: row + 1, column: 3, cells: [[formula(waiting)]] },
  ];
}

/** The decimals of the settings count for their own currency; any other has those that ISO 4217 gives it. */
function decimalsOf(currency: string, settings: SettingsReferences): string {
  const others = unusualDecimals.reduceRight((otherwise, [decimals, codes]) => {
    const found = `ISNUMBER(SEARCH(" "&${currency}&" ",${textLiteral(` ${codes} `)}))`;
    return `IF(${found},${decimals},${otherwise})`;
  }, '2');
  return `IF(${currency}=${settings.currency},${settings.decimals},${others})`;
}

type ResultLine = readonly [value: Written, format: string, style: 'input' | 'result'];

/** The arguments that KPI_SCORE and KPI_EXPLAIN share. */
function weightedArguments(frame: TableFrame, settings: SettingsReferences): string {
  const fields = ['actual', 'target', 'weight', 'direction', 'baseline'] as const;
  const ranges = fields.map((field) => argumentOf(frame, field));
  return [...ranges, blankSafeCell(settings.cap), settings.missing].join(',');
}

/** A scorecard that waits for its first actuals stays blank: an error there would cry wolf. */
function unlessWaiting(frame: TableFrame, settings: SettingsReferences, score: string): string {
  const missing = `${counted(frame)}>${measured(frame)}`;
  const holds = `AND(${settings.missing}="hold",${missing})`;
  const nothing = `AND(${settings.missing}="skip",${measured(frame)}=0)`;
  return `IF(OR(${holds},${nothing}),"",${score})`;
}

/** How many KPIs count for the score. */
function counted(frame: TableFrame): string {
  return `SUMPRODUCT((${areaName(rangeOf(frame, 'weight'), 'both')}>0)*1)`;
}

function measured(frame: TableFrame): string {
  const [weight, actual] = (['weight', 'actual'] as const).map((field) => areaName(rangeOf(frame, field), 'both'));
  return `SUMPRODUCT((${weight}>0)*(LEN(${actual})>0))`;
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
