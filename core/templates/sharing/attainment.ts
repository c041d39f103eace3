import type { Cell } from '../../cell.ts';
import { directionWords } from '../../scorecard/choice-words.ts';
import { readTarget } from '../../scorecard/target/index.ts';
import { numberLiteral } from '../../workbook/formula.ts';

/** The cells of one KPI, as a formula writes them; an argument left out is an empty text. */
export interface KpiCells {
  readonly actual: string;
  readonly target: string;
  readonly direction: string;
  readonly baseline: string;
}

/**
 * Attainment of one KPI in native functions, "" where actual or target is blank: 1 ± (actual − target) / |target|, or the
 * way from baseline to target. Null where the target's text means more than native functions can say.
 */
export function attainmentOf(cells: KpiCells, target: Cell): string | null {
  const measured = typeof target === 'string' && target.trim() !== '' ? ofText(cells, target) : ofNumber(cells);
  return measured === null ? null : `IF(LEN(${cells.actual})=0,"",IF(LEN(${cells.target})=0,"",${measured}))`;
}

/**
 * Whether native functions understand what the direction says: its three words or nothing. `min` or a space in front mean
 * something to KPI functions and nothing to an equals sign, which would take them for higher.
 */
export function isPlainDirection(written: string, value: Cell): boolean {
  const said = value ?? /^"(.*)"$/.exec(written)?.[1] ?? '';
  return ['', ...directionWords].includes(String(said).toLowerCase());
}

function ofNumber({ actual: a, target: t, direction: d, baseline: b }: KpiCells): string {
  const lower = d === '' ? 'FALSE' : `${d}="lower"`;
  const exact = d === '' ? 'FALSE' : `${d}="exact"`;
  const size = `MAX(${t},-${t})`;
  const atZero = `IF(${lower},IF(${a}<=0,1,0),IF(${exact},IF(${a}=0,1,0),IF(${a}>=0,1,0)))`;
  const offTarget = `IF(${exact},1-MAX(${a}-${t},${t}-${a})/${size},1+IF(${lower},-1,1)*(${a}-${t})/${size})`;
  const alone = `IF(${t}=0,${atZero},${offTarget})`;
  return b === '' ? alone : `IF(LEN(${b})=0,${alone},(${a}-${b})/(${t}-${b}))`;
}

/** A band as text (`97%-102%`): its edges are written into the formula, because native functions cannot read them. */
function ofText({ actual: a }: KpiCells, text: string): string | null {
  const { status, parts } = readTarget(text);
  const [band] = parts;
  if (status !== 'ok' || parts.length !== 1 || band?.kind !== 'range' || band.low === null || band.high === null)
    return null;
  const unit = band.unit === '%' ? 100 : 1;
  const edges = [band.low, band.high].map((edge) => Number((edge / unit).toPrecision(15)));
  const [low = 0, high = 0] = edges;
  const [least, most] = [numberLiteral(low), numberLiteral(high)];
  const below = low === 0 ? '0' : `1-(${least}-${a})/MAX(${least},-${least})`;
  const above = high === 0 ? '0' : `1-(${a}-${most})/MAX(${most},-${most})`;
  return `IF(${a}<${least},${below},IF(${a}>${most},${above},1))`;
}
