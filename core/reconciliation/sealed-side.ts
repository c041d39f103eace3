import { currencyDecimals } from '../money/currency.ts';
import { amountOf, type MinorUnits } from '../money/minor-units.ts';
import { type DecimalMark, shownAmount } from '../money/written-amount.ts';
import { type Area, cellName } from '../workbook/area.ts';
import type { PayLine } from './line.ts';

/** What of a line can change, in the order in which it is looked for. */
const parts = ['id', 'period', 'component', 'currency', 'units'] as const;
type Part = (typeof parts)[number];

type Signed = Pick<PayLine, Part>;

/** A line of a source sheet as it stands now, with the cells that its parts come from. */
export interface StandingLine extends Omit<Signed, 'units'> {
  /** Null where an amount belongs and none is: a formula that was broken, a cell that was cleared. */
  readonly units: MinorUnits | null;
  /** Parts without a cell of their own, such as the period of a sheet that names none, have none here. */
  readonly cells: Readonly<Partial<Record<Part, Area>>>;
}

/** A difference between what was signed and what stands there now, with its cell. */
export interface SealChange {
  readonly area: Area;
  readonly was: string;
  readonly now: string;
  /** `KPI Bonus!L14: was EUR 850.00 when signed, is EUR 850.01.` */
  readonly text: string;
}

/** Compares the signed lines of one side with its sheet, whatever the order of the rows. */
export function sideChanges(
  signed: readonly Signed[],
  standing: readonly StandingLine[],
  place: Area,
  mark: DecimalMark,
): SealChange[] {
  const rest = { signed: [...signed], standing: [...standing] };
  const changes: SealChange[] = [];
  const ways: readonly (readonly Part[])[] = [
    parts,
    ['id', 'period', 'component'],
    ['id', 'currency', 'units'],
    ['period', 'component', 'currency', 'units'],
  ];
  for (const way of ways) {
    for (const [was, now] of pairsBy(rest, way)) {
      for (const part of parts.filter((one) => differs(one, was, now)))
        changes.push(changedPart(part, was, now, place, mark));
    }
  }
  return [
    ...changes,
    ...rest.signed.map((line) =>
      change(place, describe(line, mark), 'gone', `the line ${describe(line, mark)} is gone.`),
    ),
    ...rest.standing.filter(hasAmount).map((line) => {
      const area = line.cells.units ?? line.cells.id ?? place;
      return change(
        area,
        'not there',
        describe(line, mark),
        `the line ${describe(line, mark)} was not there when it was signed.`,
      );
    }),
  ];
}

function hasAmount(line: StandingLine): line is StandingLine & Signed {
  return line.units !== null;
}

/** The number beside another currency has not changed, though it now counts other units. */
function differs(part: Part, was: Signed, now: StandingLine): boolean {
  if (part !== 'units' || was.currency === now.currency || now.units === null) return was[part] !== now[part];
  return amountOf(was.units, currencyDecimals(was.currency)) !== amountOf(now.units, currencyDecimals(now.currency));
}

/** Takes out the lines that agree in these parts, one against one. */
function pairsBy(rest: { signed: Signed[]; standing: StandingLine[] }, way: readonly Part[]): [Signed, StandingLine][] {
  const keyOf = (line: Signed | StandingLine) => JSON.stringify(way.map((part) => line[part]));
  const waiting = new Map<string, Signed[]>();
  for (const line of rest.signed) waiting.set(keyOf(line), [...(waiting.get(keyOf(line)) ?? []), line]);
  const pairs: [Signed, StandingLine][] = [];
  const taken = new Set<Signed>();
  rest.standing = rest.standing.filter((line) => {
    const was = waiting.get(keyOf(line))?.shift();
    if (!was) return true;
    pairs.push([was, line]);
    taken.add(was);
    return false;
  });
  rest.signed = rest.signed.filter((line) => !taken.has(line));
  return pairs;
}

function changedPart(part: Part, was: Signed, now: StandingLine, place: Area, mark: DecimalMark): SealChange {
  const area = now.cells[part] ?? now.cells.id ?? place;
  const [before, after] = [shownPart(part, was, mark), shownPart(part, now, mark)];
  return change(area, before, after, `was ${before} when signed, is ${after}.`);
}

function shownPart(part: Part, line: Signed | StandingLine, mark: DecimalMark): string {
  if (part !== 'units') return `“${line[part]}”`;
  return line.units === null ? 'nothing' : shownAmount(line.units, line.currency, mark);
}

export function change(area: Area, was: string, now: string, what: string): SealChange {
  return { area, was, now, text: `${area.sheet}!${cellName(area.row, area.column)}: ${what}` };
}

function describe(line: Signed, mark: DecimalMark): string {
  return `${line.id}, ${line.period}, ${line.component}, ${shownAmount(line.units, line.currency, mark)}`;
}
