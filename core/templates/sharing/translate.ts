import type { Cell } from '../../cell.ts';
import type { Area } from '../../workbook/area.ts';
import { attainmentOf, isPlainDirection, type KpiCells } from './attainment.ts';
import type { Call } from './call.ts';
import { inRow, type Operand, operandOf, writtenArea } from './operand.ts';
import { bonusOf, isGiven, payoutOf } from './payout.ts';

/** What a translation may ask of the workbook. */
export interface Surroundings {
  /** The sheet on which the formula stands. */
  readonly sheet: string;
  value(area: Area): Cell;
  /** The value of a name or of a single cell, as a formula writes it. */
  valueOf(reference: string): Cell;
  /** The column in which the attainment of these very cells is calculated already; null where nobody does. */
  attainmentBeside(actual: Area, target: Area): Area | null;
}

/** A call in native functions: one expression for the whole call, or one a row from the row of the call on. */
export type Translation =
  | { readonly kind: 'single'; readonly expression: string }
  | { readonly kind: 'rows'; readonly expressions: readonly (string | null)[] };

type Translate = (call: Call, around: Surroundings) => Translation | null;

/** The functions that native ones can stand in for. The others become values. */
export const translations: Readonly<Record<string, Translate>> = {
  KPI_ATTAINMENT: (call, around) =>
    byRow(call, around, (row, target) => {
      const [actual = '', goal = '', direction = '', baseline = '', cap = '', method = ''] = row;
      if (isGiven(method) || !isPlainDirection(direction, around.valueOf(direction))) return null;
      const attainment = attainmentOf({ actual, target: goal, direction, baseline }, target);
      return attainment !== null && isGiven(cap) ? `IF(LEN(${actual})=0,"",MIN(${cap},${attainment}))` : attainment;
    }),

  KPI_STATUS: (call, around) =>
    byRow(call, around, (row, target, index) => {
      const [actual = '', goal = '', direction = '', baseline = '', elapsed = '', amber = ''] = row;
      if (!isPlainDirection(direction, around.valueOf(direction))) return null;
      const known = besideInRow(operandsOf(call, around), index, around);
      const attainment = known ?? attainmentOf({ actual, target: goal, direction, baseline }, target);
      if (attainment === null) return null;
      const reached = `ROUND(${attainment},12)`;
      const expected = paceOf({ actual, target: goal, direction, baseline }, elapsed, target);
      const risky = isGiven(amber) ? `${amber}*${expected}` : `(9/10)*${expected}`;
      const word = `IF(${reached}>=${expected},"on track",IF(${reached}>=ROUND(${risky},12),"at risk","off track"))`;
      return `IF(LEN(${actual})=0,"no data",IF(LEN(${goal})=0,"no data",${word}))`;
    }),

  KPI_FORECAST: (call, around) =>
    byRow(call, around, ([actual = '', start = '', end = '', asOf = '', kind = '']) => {
      const total = `IF(${asOf}>=${end},${actual},IF(${asOf}<${start},NA(),${actual}*(${end}-${start}+1)/(${asOf}-${start}+1)))`;
      return `IF(LEN(${actual})=0,"",${isGiven(kind) ? `IF(${kind}="average",${actual},${total})` : total})`;
    }),

  KPI_GRADE: (call, around) =>
    byRow(
      call,
      around,
      ([score = '', grades = '']) => {
        return `IF(LEN(${score})=0,"",INDEX(${grades},MATCH(ROUND(${score},12),INDEX(${grades},0,1),1),2))`;
      },
      [1],
    ),

  KPI_PAYOUT: (call, around) =>
    byRow(call, around, ([score = '', scale = '', mode = '', above = '']) => payoutOf(score, scale, mode, above), [1]),

  KPI_BONUS: (call, around) =>
    byRow(
      call,
      around,
      ([score = '', targetBonus = '', scale = '', proration = '', gate = '', mode = '', above = '', decimals = '']) => {
        const payout = isGiven(scale) ? payoutOf(score, scale, mode, above) : `MAX(0,${score})`;
        return bonusOf({ score, targetBonus, payout, proration, gate, decimals });
      },
      [2],
    ),

  KPI_PRORATE: (call, around) =>
    byRow(call, around, ([start = '', end = '', from = '', to = '', basis = '']) => {
      if (
        isGiven(basis) &&
        !['days', ''].includes(
          String(around.valueOf(basis) ?? '')
            .trim()
            .toLowerCase(),
        )
      )
        return null;
      const first = isGiven(from) ? `MAX(${start},IF(LEN(${from})=0,${start},${from}))` : start;
      const last = isGiven(to) ? `MIN(${end},IF(LEN(${to})=0,${end},${to}))` : end;
      return `MAX(0,${last}-${first}+1)/(${end}-${start}+1)`;
    }),

  KPI_SCORE: (call, around) => {
    const operands = operandsOf(call, around);
    const [actual, target, , , , cap, missing, method] = operands;
    if (!actual || !target || isGiven(method?.text)) return null;
    const rows = Math.max(actual.rows, target.rows);
    const terms = Array.from({ length: rows }, (_, index) => termOf(operands, index, around)).filter(
      (term) => term !== undefined,
    );
    if (terms.includes(null)) return null;
    const sum = (part: (term: Term) => string) => terms.map((term) => (term ? part(term) : '0')).join('+');
    const scored = sum((term) => `${term.weight}*${floored(term.attainment, cap?.text ?? '')}`);
    const weights = sum(({ weight: own }) => own);
    const measured = sum((term) => `IF(LEN(${term.actual})=0,0,${term.weight})`);
    const policy = missing?.text ?? '';
    const all = `(${scored})/(${weights})`;
    const held = `IF(ROUND((${measured})-(${weights}),9)<0,NA(),${all})`;
    if (!isGiven(policy)) return single(held);
    return single(`IF(${policy}="skip",(${scored})/(${measured}),IF(${policy}="zero",${all},${held}))`);
  },
};

interface Term {
  readonly actual: string;
  readonly weight: string;
  readonly attainment: string;
}

/** One KPI of a score; undefined for a blank row, null where its target cannot be said natively. */
function termOf(operands: readonly Operand[], index: number, around: Surroundings): Term | null | undefined {
  const { sheet } = around;
  const text = (operand: Operand | undefined) => (operand && isGiven(operand.text) ? inRow(operand, index, sheet) : '');
  const [actual, target, weight, direction, baseline] = operands;
  const cells: KpiCells = {
    actual: text(actual),
    target: text(target),
    direction: text(direction),
    baseline: text(baseline),
  };
  const goal = around.valueOf(cells.target);
  if (goal === null && around.valueOf(cells.actual) === null) return undefined;
  if (!isPlainDirection(cells.direction, around.valueOf(cells.direction))) return null;
  const attainment = besideInRow(operands, index, around) ?? attainmentOf(cells, goal);
  if (attainment === null) return null;
  return { actual: cells.actual, weight: text(weight) || '1', attainment };
}

/** The attainment of the row where the sheet shows it already: shorter, and it can be followed by eye. */
function besideInRow([actual, target]: readonly Operand[], index: number, around: Surroundings): string | null {
  const beside = actual?.area && target?.area ? around.attainmentBeside(actual.area, target.area) : null;
  return beside ? writtenArea({ ...beside, row: beside.row + index, rows: 1 }, around.sheet) : null;
}

/** Not below 0, not above the cap; a missing one adds nothing. */
export function floored(attainment: string, cap: string): string {
  const least = `MAX(0,${attainment})`;
  const capped = isGiven(cap) ? `IF(LEN(${cap})=0,${least},MIN(${cap},${least}))` : least;
  return `IF(LEN(${attainment})=0,0,${capped})`;
}

/** Where the target is met only at the end of the period, less is expected before. */
function paceOf({ target, direction, baseline }: KpiCells, elapsed: string, value: Cell): string {
  if (!isGiven(elapsed) || typeof value === 'string') return '1';
  const rising = direction === '' ? `${target}>0` : `AND(${direction}<>"lower",${direction}<>"exact",${target}>0)`;
  const moving = baseline === '' ? rising : `OR(LEN(${baseline})>0,${rising})`;
  return `IF(${moving},${elapsed},1)`;
}

function single(expression: string): Translation {
  return { kind: 'single', expression };
}

export function operandsOf({ args }: Call, { sheet }: Surroundings): readonly Operand[] {
  return args.map((text) => operandOf(text, sheet));
}

/** Translates row by row; `tables` are the arguments that are handed over whole. */
function byRow(
  call: Call,
  around: Surroundings,
  translate: (row: readonly string[], target: Cell, index: number) => string | null,
  tables: readonly number[] = [],
): Translation | null {
  const operands = operandsOf(call, around);
  const isLong = (operand: Operand, position: number) => !tables.includes(position) && operand.rows > 1;
  const rows = Math.max(1, ...operands.map((operand, position) => (isLong(operand, position) ? operand.rows : 1)));
  const long = operands.flatMap((operand, position) => (isLong(operand, position) ? operand.ranges : []));
  const expressions: (string | null)[] = [];
  for (let index = 0; index < rows; index += 1) {
    const row = operands.map((operand, position) => {
      if (operand.text === '""') return '';
      return tables.includes(position) ? operand.text : inRow(operand, index, around.sheet);
    });
    const cells = long.map((area) => around.value({ ...area, row: area.row + index, rows: 1 }));
    const isBlankRow = cells.length > 0 && cells.every((cell) => cell === null);
    const expression = isBlankRow ? '' : translate(row, around.valueOf(row[1] ?? ''), index);
    if (expression === null) return null;
    expressions.push(expression === '' ? null : expression);
  }
  const [first] = expressions;
  return rows === 1 && first ? single(first) : { kind: 'rows', expressions };
}
