import { foldText } from './fold.ts';
import { languageOf } from './language.ts';
import { type Lexeme, lexemesOf, plays, valueAs } from './lexemes.ts';
import { remembered } from './remembered.ts';

/** What one unit is worth in the smallest of its kind. Months do not become days, nor working days calendar days. */
const worth: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: { ms: 1, second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 },
  months: { month: 1, quarter: 3, 'half-year': 6, year: 12 },
  share: { ppb: 1, ppm: 1000, bp: 100_000, '‰': 1_000_000, '%': 10_000_000 },
  points: { pp: 1 },
  mass: { g: 1, kg: 1000, t: 1_000_000 },
  length: { mm: 1, cm: 10, m: 1000, km: 1_000_000 },
  volume: { ml: 1, l: 1000, 'm³': 1_000_000 },
  energy: { kWh: 1, MWh: 1000, GWh: 1_000_000 },
  power: { kW: 1, MW: 1000, GW: 1_000_000 },
  data: { kB: 1, MB: 1000, GB: 1_000_000, TB: 1_000_000_000 },
};

const scaleNames: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
};

/**
 * The one name of a written unit: "Min." and "phút" are "minute", "тыс. руб." is "thousand RUB", "percent" is "%".
 * A unit that is only a noun stays as written. Null where there is none.
 */
export function normaliseUnit(text: string): string | null {
  return units(text, () => ({ unit: readUnit(text) })).unit;
}

const units = remembered<{ readonly unit: string | null }>(5000);

function readUnit(text: string): string | null {
  const folded = foldText(text).replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  if (folded === '' || /^[-–.?]+$/.test(folded)) return null;
  const lexemes = lexemesOf(folded, languageOf(folded)).filter((lexeme) => lexeme.key !== '.');
  const [only] = lexemes;
  // A lone "t" or "m" is a measure, though beside money it is a scale.
  const alone = lexemes.length === 1 && plays(only, 'unit', 'measure', 'currency');
  const scale = alone ? [] : lexemes.filter((lexeme) => plays(lexeme, 'scale'));
  const rest = lexemes.filter((lexeme) => !scale.includes(lexeme));
  const base = baseUnit(rest);
  if (scale.length === 0) return base;
  const power = scale.reduce((sum, lexeme) => sum + Number(valueAs(lexeme, 'scale')), 0);
  const name = Object.keys(scaleNames).find((key) => scaleNames[key] === power);
  if (name === undefined) return folded;
  return base === null ? name : `${name} ${base}`;
}

/** True for currencies, with or without a scale: "USD", "thousand RUB". */
export function isMoneyUnit(unit: string): boolean {
  const lexemes = lexemesOf(unit.toLowerCase(), null);
  return plays(lexemes[lexemes.length - 1], 'currency') && lexemes.length <= 2;
}

/** True for the text's own noun ("orders"), false for measures, money, shares and rates ("per 1000 trips"). */
export function isCountedNoun(unit: string): boolean {
  return lexemesOf(unit, languageOf(unit)).every(
    (lexeme) => lexeme.kind === 'word' && !plays(lexeme, 'unit', 'measure', 'currency', 'scale', 'per'),
  );
}

/** True where every word is one of a measure, a currency, a share or a scale, so that the text can be nothing but a unit. */
export function isOnlyUnit(text: string): boolean {
  return onlyUnits(text, () => consistsOfUnits(text));
}

const onlyUnits = remembered<boolean>(5000);

function consistsOfUnits(text: string): boolean {
  const folded = foldText(text);
  const lexemes = lexemesOf(folded, languageOf(folded)).filter((lexeme) => lexeme.key !== '.');
  return lexemes.length > 0 && lexemes.every((lexeme) => plays(lexeme, 'unit', 'measure', 'currency', 'scale'));
}

function baseUnit(lexemes: readonly Lexeme[]): string | null {
  const [only, second] = lexemes;
  if (only === undefined) return null;
  if (second !== undefined) return lexemes.map((lexeme) => lexeme.text).join(' ');
  return valueAs(only, 'currency') ?? valueAs(only, 'unit') ?? valueAs(only, 'measure') ?? only.text;
}

/**
 * The value in another unit: 120 minutes are 2 hours, 350 "thousand RUB" are 350000 "RUB", 95 "%" is 0.95 of 1 (unit "").
 * Undefined where the units do not measure the same thing.
 */
export function convertUnit(value: number, from: string | null, to: string | null): number | undefined {
  const source = split(from);
  const goal = split(to);
  const scaled = (size: number, other: number): number => exact((value * size) / other);
  if (source.base === goal.base) return scaled(10 ** source.power, 10 ** goal.power);
  const kind = Object.values(worth).find((sizes) => sizeOf(source, sizes) !== undefined);
  const [size, other] = kind === undefined ? [] : [sizeOf(source, kind), sizeOf(goal, kind)];
  return size === undefined || other === undefined ? undefined : scaled(size, other);
}

/** The size of a unit among those of a kind; a number without a unit is a share of 1. */
function sizeOf({ power, base }: ScaledUnit, sizes: Readonly<Record<string, number>>): number | undefined {
  const size = sizes[base || '%'];
  return typeof size === 'number' ? size * (base === '' ? 100 : 1) * 10 ** power : undefined;
}

interface ScaledUnit {
  readonly power: number;
  readonly base: string;
}

/** A scale word and what it multiplies; nouns compare without letter case and a plural s. */
function split(unit: string | null): ScaledUnit {
  const name = unit === null ? '' : (normaliseUnit(unit) ?? '');
  const [first = '', ...rest] = name.split(' ');
  const power = scaleNames[first];
  const base = power === undefined ? name : rest.join(' ');
  const known = base.length <= 3 || Object.values(worth).some((sizes) => base in sizes);
  return { power: power ?? 0, base: known ? base : base.toLowerCase().replace(/s$/, '') };
}

/** The decimal of 15 significant digits that people see. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
