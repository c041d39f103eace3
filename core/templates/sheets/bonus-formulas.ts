import { gateWaiting } from '../../scorecard/pay-columns.ts';
import { areaName } from '../../workbook/area.ts';
import { formula, numberLiteral, textLiteral } from '../../workbook/formula.ts';
import { blankSafeCell, isEmpty } from './arguments.ts';
import type { BonusSheetContent, BonusSheetCurrency } from './bonus-content.ts';
import {
  type BonusFrame,
  blankSafeRange,
  cellIn,
  columnIn,
  forEach,
  peopleByCurrency,
  rangeIn,
} from './bonus-frame.ts';
import { gateExpressions } from './bonus-gates.ts';
import { totalCell } from './bonus-totals.ts';
import type { Block } from './draft.ts';
import type { SettingsReferences } from './settings.ts';

/**
 * The calculated columns: one formula a column, and one for each currency where the rounding differs. Scores and shares
 * of the period are the first level, bonuses the second; a pool and a payout limit add one level each.
 */
export function bonusFormulas(content: BonusSheetContent, frame: BonusFrame, settings: SettingsReferences): Block[] {
  if (frame.people === 0) return [];
  const column = (key: Parameters<typeof columnIn>[1], expression: string, first = 0): Block => {
    return { row: frame.firstRow + first, column: columnIn(frame, key), cells: [[formula(expression)]] };
  };
  const limited = frame.columns.some(({ key }) => key === 'limited');
  const gates = gateExpressions(content, frame);
  return [
    ...scoreBlocks(content, frame),
    column('gate', gates.met),
    column('payout', payoutCall(content, frame, settings)),
    ...(limited ? [column('limited', gates.limited)] : []),
    column('share', shareCall(frame, settings)),
    ...peopleByCurrency(content).flatMap(({ money, first, count }) => {
      const amount = bonusCall(content, frame, settings, first, count, money.pool === null ? money.decimals : 6);
      if (money.pool === null) return [column('bonus', amount, first)];
      return [
        column('beforePool', amount, first),
        column('bonus', poolCall(content, frame, money, first, count), first),
      ];
    }),
    column('waitingFor', waitingFor(frame)),
  ];
}

/** One lookup for everybody where all are in the register; else a formula a person. */
function scoreBlocks({ people, scores }: BonusSheetContent, frame: BonusFrame): Block[] {
  const column = columnIn(frame, 'score');
  const table = scoresColumns(frame);
  const helper = scores === null || frame.scoresColumn === null ? [] : scoreTable(frame.scoresColumn, frame, scores);
  if (people.every(({ score }) => score === 'lookup')) {
    const ids = rangeIn(frame, 'id');
    const found = forEach(`IFERROR(VLOOKUP(${ids},${table},2,FALSE),"")`, frame.people);
    return [...helper, { row: frame.firstRow, column, cells: [[formula(found)]] }];
  }
  const cells = people.map(({ score }, person) => {
    if (score === null) return [null];
    if (score === 'lookup') return [formula(`IFERROR(VLOOKUP(${cellIn(frame, 'id', person)},${table},2,FALSE),"")`)];
    return [formula(`IF(ISNUMBER(${score.reference}),${score.reference},"")`)];
  });
  return [...helper, { row: frame.firstRow, column, cells }];
}

function scoreTable(column: number, frame: BonusFrame, scores: string): Block[] {
  return [
    { row: frame.headerRow, column, cells: [['Id in the register', 'Score', 'Waiting for']], style: 'heading' },
    { row: frame.firstRow, column: column + 1, rows: scoresCapacity(frame), columns: 1, format: '0.0%' },
    { row: frame.firstRow, column, cells: [[formula(scores)]] },
  ];
}

/** The register may grow: people who are added to it are found without a new sheet. */
function scoresCapacity(frame: BonusFrame): number {
  return frame.people + 200;
}

function scoresColumns(frame: BonusFrame): string {
  const column = frame.scoresColumn ?? 0;
  return areaName({ row: frame.firstRow, column, rows: scoresCapacity(frame), columns: 3 }, 'both');
}

function payoutCall({ hasScale }: BonusSheetContent, frame: BonusFrame, settings: SettingsReferences): string {
  const score = rangeIn(frame, 'score');
  const safe = blankSafeRange(score, frame.people);
  if (!hasScale) return forEach(`IF(${isEmpty(score)},"",IF(${score}<0,0,${score}))`, frame.people);
  return `KPI_PAYOUT(${safe},${settings.payoutScale},${settings.payoutBetween},${settings.payoutAbove})`;
}

function shareCall(frame: BonusFrame, settings: SettingsReferences): string {
  const [from, to] = (['from', 'to'] as const).map((key) => blankSafeRange(rangeIn(frame, key), frame.people));
  return `KPI_PRORATE(${settings.periodStart},${settings.periodEnd},${from},${to},${settings.prorationBasis})`;
}

/** Where a gate limits payouts, the limited payout is paid as it stands; otherwise the score through the scale. */
function bonusCall(
  { hasScale }: BonusSheetContent,
  frame: BonusFrame,
  settings: SettingsReferences,
  first: number,
  count: number,
  decimals: number,
): string {
  const range = (key: Parameters<typeof rangeIn>[1]) => rangeIn(frame, key, first, count);
  const limited = frame.columns.some(({ key }) => key === 'limited');
  const basis = range(limited ? 'limited' : 'score');
  const [target, gate] = [range('target'), range('gate')];
  const waiting = textLiteral(gateWaiting);
  const scale = hasScale && !limited ? settings.payoutScale : '';
  return `KPI_BONUS(${[
    forEach(`IF(${isEmpty(target)},"",IF(${gate}=${waiting},"",IF(${isEmpty(basis)},"",${basis})))`, count),
    blankSafeRange(target, count),
    scale,
    range('share'),
    forEach(`IF(${gate}=${waiting},"",${gate})`, count),
    scale === '' ? '' : settings.payoutBetween,
    scale === '' ? '' : settings.payoutAbove,
    numberLiteral(decimals),
  ].join(',')})`;
}

function poolCall(
  content: BonusSheetContent,
  frame: BonusFrame,
  { currency, decimals }: BonusSheetCurrency,
  first: number,
  count: number,
): string {
  const cell = (key: 'pool' | 'minimum' | 'cap') => {
    const place = totalCell(content, frame, currency, key);
    return blankSafeCell(place);
  };
  const amounts = blankSafeRange(rangeIn(frame, 'beforePool', first, count), count);
  return `KPI_POOL(${amounts},${cell('pool')},${numberLiteral(decimals)},${cell('minimum')},${cell('cap')})`;
}

/** In the order in which somebody would look: the target bonus, the score, the gates. */
function waitingFor(frame: BonusFrame): string {
  const bonus = rangeIn(frame, 'bonus');
  const target = rangeIn(frame, 'target');
  const score = rangeIn(frame, 'score');
  const ids = rangeIn(frame, 'id');
  const scoreless =
    frame.scoresColumn === null
      ? textLiteral('No score yet: see the scorecard')
      : `IFERROR(VLOOKUP(${ids},${scoresColumns(frame)},3,FALSE),${textLiteral('No score yet: see the scorecard')})`;
  const reason = `IF(${isEmpty(target)},${textLiteral('No target bonus')},IF(${isEmpty(score)},${scoreless},${textLiteral('A gate is not measured')}))`;
  return forEach(`IF(${isEmpty(bonus)},${reason},"")`, frame.people);
}
