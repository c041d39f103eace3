import { everyone, type GateKey, gateColumns, gateWaiting } from '../../scorecard/pay-columns.ts';
import { cellName } from '../../workbook/area.ts';
import type { Written } from '../../workbook/change.ts';
import { formula, textLiteral } from '../../workbook/formula.ts';
import { isEmpty } from './arguments.ts';
import type { BonusSheetContent } from './bonus-content.ts';
import { type BonusFrame, forEach, rangeIn } from './bonus-frame.ts';
import type { Block } from './draft.ts';
import { headingBlocks } from './pay-table.ts';

/** The table of gates: its measures are typed in, whether they are met is calculated. */
export function gateBlocks({ gates }: BonusSheetContent, frame: BonusFrame): Block[] {
  const { gatesRow } = frame;
  if (gatesRow === null) return [];
  const first = gatesRow + 1;
  return [
    ...headingBlocks(gateColumns, gatesRow),
    ...gateColumns.map(({ key, kind, format, choices }, column): Block => {
      const calculated = calculatedCell(key);
      const offered = choices
        ? { from: { words: choices }, message: `Choose one of: ${choices.join(', ')}.`, strict: true }
        : null;
      return {
        row: first,
        column,
        cells: gates.map((gate, row): Written[] => [
          calculated
            ? formula(calculated((other) => gateCell(first + row, other)))
            : (gate[key as keyof typeof gate] ?? null),
        ]),
        style: kind === 'input' ? 'input' : 'lineCenter',
        format: format === 'amount' ? 'General' : format,
        ...(offered ? { choices: offered } : {}),
      };
    }),
  ];
}

type Place = (key: GateKey) => string;

function calculatedCell(key: GateKey): ((place: Place) => string) | undefined {
  const blank = (place: Place) => `OR(${isEmpty(place('actual'))},${isEmpty(place('threshold'))})`;
  const reached = (place: Place) =>
    `IF(${place('better')}="lower",ROUND(${place('actual')},12)<=ROUND(${place('threshold')},12),ROUND(${place('actual')},12)>=ROUND(${place('threshold')},12))`;
  const formulas: Readonly<Partial<Record<GateKey, (place: Place) => string>>> = {
    met: (place) => `IF(${blank(place)},"",${reached(place)})`,
    missed: (place) => `IF(${blank(place)},0,IF(${reached(place)},0,1))`,
    unknown: (place) => `IF(AND(${blank(place)},${place('effect')}<>"keep"),1,0)`,
  };
  return formulas[key];
}

function gateCell(row: number, key: GateKey): string {
  return cellName(
    row,
    gateColumns.findIndex((column) => column.key === key),
    'both',
  );
}

/** What the gates mean for each person: TRUE, FALSE, or `waiting` while something is not measured; and the limited payout. */
export function gateExpressions({ gates }: BonusSheetContent, frame: BonusFrame): { met: string; limited: string } {
  const own = rangeIn(frame, 'condition');
  const departments = rangeIn(frame, 'department');
  const at = gates.map((_, row) => (key: GateKey) => gateCell((frame.gatesRow ?? 0) + 1 + row, key));
  const concerns = (place: Place) =>
    `((${place('department')}=${textLiteral(everyone)})+(${departments}=${place('department')})>0)`;
  const sum = (terms: readonly string[]) => (terms.length === 0 ? '0' : terms.join('+'));
  const shut = sum([
    `ISLOGICAL(${own})*(${own}=FALSE)`,
    ...at.map((place) => `${concerns(place)}*(${place('effect')}="zero")*${place('missed')}`),
  ]);
  const unknown = sum(at.map((place) => `${concerns(place)}*${place('unknown')}`));
  const open = gates.length === 0 ? 'TRUE' : `IF((${unknown})>0,${textLiteral(gateWaiting)},TRUE)`;
  const met = forEach(`IF(${isEmpty(rangeIn(frame, 'id'))},"",IF((${shut})>0,FALSE,${open}))`, frame.people);
  const payout = rangeIn(frame, 'payout');
  const lowered = at.reduce((before, place) => {
    const applies = `${concerns(place)}*(${place('effect')}="cap")*${place('missed')}>0`;
    return `IF(${applies},IF(${before}>${place('cap')},${place('cap')},${before}),${before})`;
  }, payout);
  return { met, limited: forEach(`IF(${isEmpty(payout)},"",${lowered})`, frame.people) };
}
