import { type Area, areaName, quotedSheet } from '../../core/index.ts';
import type { ExcelModel } from './excel-model.ts';

/** One object of Excel's as the wire reaches it: what can be asked, set and called. The wire spells
 * the names with a capital. */
export interface Node {
  readonly kind: string;
  readonly id?: string;
  /** Objects reached from here; null where there is none and the method says `OrNullObject`. */
  readonly children: Readonly<Record<string, (...args: readonly unknown[]) => Node | null>>;
  readonly properties?: Readonly<Record<string, () => unknown>>;
  readonly setters?: Readonly<Record<string, (value: never) => void>>;
  readonly anySetter?: (name: string) => (value: unknown) => void;
  readonly methods?: Readonly<Record<string, (...args: readonly never[]) => unknown>>;
  readonly items?: () => readonly Node[];
  /** For ranges handed over as arguments. */
  readonly area?: Area;
}

export class ExcelError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function missing(): never {
  throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
}

/** An object whose settings are only noted. That its properties exist is seen to by the proxy layer. */
export function recorder(excel: ExcelModel, on: string, methods: readonly string[] = []): Node {
  const inner = (name: string) => () => recorder(excel, `${on} ${name}`);
  return {
    kind: on,
    children: new Proxy({}, { get: (_, name) => inner(String(name)) }),
    anySetter: (name) => (value) => record(excel, on, name, value),
    methods: Object.fromEntries(
      ['setPosition', ...methods].map((name) => [
        name,
        (...args: readonly never[]) => record(excel, on, name, args.map(argumentText)),
      ]),
    ),
  };
}

function argumentText(argument: unknown): unknown {
  const area = (argument as Node | null)?.area;
  return area ? areaName(area) : argument;
}

export function record(excel: ExcelModel, on: string, name: string, value: unknown): void {
  excel.extras.settings.push({ on, name, value });
}

/** Excel drops quotes around sheet names that need none. */
export function asExcelSpells(formula: string): string {
  return formula
    .replace(/'((?:[^']|'')+)'!/g, (quoted, name: string) => (/^[A-Za-z_]\w*$/.test(name) ? `${name}!` : quoted))
    .replace(/\b[a-z][a-z0-9_.]*(?=\()/gi, (name) => name.toUpperCase());
}

export function addressOf(area: Area): string {
  return `${asExcelSpells(`${quotedSheet(area.sheet)}!`)}${areaName(area)}`;
}
