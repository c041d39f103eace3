import { type Area, areaName, cellName, parseAreaName, quotedSheet } from '../../workbook/area.ts';

/** One argument of a call: an expression that may hold ranges of several rows, to be asked row by row. */
export interface Operand {
  readonly text: string;
  /** How many rows its ranges have; 1 where it is single. */
  readonly rows: number;
  /** Every range in it that has several rows. */
  readonly ranges: readonly Area[];
  /** The range, where the argument is nothing but a range (blank cells kept blank or not). */
  readonly area: Area | null;
}

const range = /((?:'(?:[^']|'')*'|[A-Za-z0-9_.\u0080-\uffff]+)!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g;

/** Reads an argument as our sheets write it: `INDEX(IF(LEN(N9:N15)=0,"",N9:N15),0)` is the range, blanks kept blank. */
export function operandOf(text: string, sheet: string): Operand {
  const bare = withoutGuard(text);
  const areas = (bare.match(range) ?? []).flatMap((name) => parseAreaName(name, sheet) ?? []);
  const whole = parseAreaName(bare, sheet) ?? null;
  const rows = Math.max(1, ...areas.map((area) => area.rows));
  return { text: bare, rows, ranges: areas.filter((area) => area.rows > 1), area: whole };
}

/** The expression for the nth row: each range becomes its cell. Single cells, names and literals stay. */
export function inRow({ text }: Operand, index: number, sheet: string): string {
  return text.replace(range, (name, prefix: string | undefined) => {
    const area = parseAreaName(name, sheet);
    if (!area) return name;
    const row = area.rows === 1 ? area.row : area.row + index;
    return `${prefix === undefined ? '' : `${quotedSheet(area.sheet)}!`}${cellName(row, area.column, 'both')}`;
  });
}

/** A range on its own sheet or on another, as a formula on `sheet` writes it. */
export function writtenArea(area: Area, sheet: string): string {
  const name = areaName(area, 'both');
  return area.sheet === sheet ? name : `${quotedSheet(area.sheet)}!${name}`;
}

/** Native formulas ask about blanks themselves, so the guard around a range or a cell can go. */
function withoutGuard(text: string): string {
  const spread = /^INDEX\((.+),0\)$/s.exec(text.trim());
  const inner = spread?.[1] ?? text.trim();
  const guarded = /^IF\(LEN\((.+?)\)=0,"",(.+)\)$/s.exec(inner);
  return guarded && guarded[1] === guarded[2] ? (guarded[1] ?? inner) : inner;
}
