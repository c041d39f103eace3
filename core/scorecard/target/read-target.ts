import { foldText } from './fold.ts';
import { certainLanguageOf, languageOf } from './language.ts';
import { lexemesOf, plays } from './lexemes.ts';
import { type DecimalSeparator, decimalsOf, numberPattern } from './number.ts';
import type { Reader } from './reader.ts';
import { type Target, type TargetOptions, type TargetReading, targetOf } from './reading.ts';
import type { Found } from './recognise/found.ts';
import { type FoundDate, type Placed, type Scan, scan } from './scan.ts';
import { isCountedNoun, isMoneyUnit, normaliseUnit } from './unit.ts';
import { ambiguous, dateSerial, missingWord, reading, wholeText, withoutNumber } from './whole-text.ts';

/**
 * Reads one written target in English, Russian, Vietnamese, German or French. What could mean two things is returned
 * as `ambiguous` with its candidates and is never decided silently.
 */
export function readTarget(text: string, options: TargetOptions = {}): TargetReading {
  const folded = foldText(text);
  const language = languageOf(folded);
  const whole = wholeText(folded, language);
  if (whole !== null) return whole;
  const hintUnit = options.hintUnit === undefined ? null : normaliseUnit(options.hintUnit);
  const convention = options.decimalSeparator ?? conventionOf(folded);
  const lexemes = lexemesOf(folded, language);
  const readAs = (decimalSeparator: DecimalSeparator | undefined): Scan =>
    scan({ lexemes, decimalSeparator, hintUnit, quantities: new Map() });
  const first = readAs(convention);
  const second = convention === undefined && hasTwoReadings(folded) ? readAs(otherConvention(folded)) : null;
  return decide(folded, { lexemes, decimalSeparator: convention, hintUnit, quantities: new Map() }, first, second);
}

function decide(folded: string, reader: Reader, first: Scan, second: Scan | null): TargetReading {
  const pointer = first.targets.every((found) => found.naked) ? missingWord(reader.lexemes) : null;
  if (pointer !== null) return pointer;
  const dressed = best(first.targets);
  // "65 % by 2025 and 70 % by 2026": as many dates as levels belong to them in their order.
  const inOrder = dressed.length > 1 && first.dates.length === dressed.length;
  const targets = dressed.map((found, index) => finished(found, inOrder ? [first.dates[index]] : first.dates, reader));
  if (targets.length === 0) return withoutNumber(folded, reader.lexemes, first);
  const parts = joinEnds(targets.map((found) => found.target));
  const clear = second === null || parts.every(countsThings) || isPlainMoney(folded, reader, parts);
  const others = clear ? [] : best(second.targets).map((found) => finished(found, second.dates, reader).target);
  const alternatives = [...others, ...targets.flatMap((found) => found.alternatives)].filter(
    (other) => !parts.some((part) => sameTarget(part, other)),
  );
  if (alternatives.length > 0) {
    return ambiguous([...parts, ...alternatives], 'several readings');
  }
  const serial = dateSerial(folded);
  if (serial !== null) {
    return ambiguous([...parts, serial], 'a number or a date', ['maybe-date-serial']);
  }
  return reading('ok', parts);
}

/** Numbers without unit and comparator only count where nothing better stands beside them. */
function best(found: readonly Placed[]): readonly Placed[] {
  const dressed = found.filter((one) => !one.naked);
  return dressed.length > 0 ? dressed : found;
}

function finished(found: Placed, dates: readonly (FoundDate | undefined)[], { hintUnit }: Reader): Found {
  const { target } = found;
  const takesHint = target.kind === 'absolute' || target.kind === 'range' || target.kind === 'from_to';
  const own = dates.length > 1 ? dates.find((date) => date?.segment === found.segment) : dates[0];
  const unit = target.unit ?? (takesHint ? hintUnit : null);
  const limit = found.limit && target.comparator === '=' ? ({ comparator: '<=', direction: 'lower' } as const) : {};
  return { ...found, target: { ...target, ...limit, unit, deadline: own?.code ?? null } };
}

/** "≥ 5 and ≤ 10" of one unit are the two ends of a range. */
function joinEnds(parts: readonly Target[]): readonly Target[] {
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return parts;
  const [low, high] = one.direction === 'higher' ? [one, other] : [other, one];
  const sameMeasure =
    one.kind === 'absolute' && other.kind === 'absolute' && (one.unit === other.unit || one.unit === null);
  if (!sameMeasure || low.direction !== 'higher' || high.direction !== 'lower') return parts;
  if (low.value === null || high.value === null || low.value >= high.value) return parts;
  return [
    targetOf({
      kind: 'range',
      comparator: 'range',
      low: low.value,
      high: high.value,
      unit: other.unit,
      period: other.period,
      deadline: other.deadline,
    }),
  ];
}

/** Nobody counts a thousandth of an order: "1,250 orders" groups in every language. */
function countsThings({ unit, value }: Target): boolean {
  return unit !== null && value !== null && Number.isInteger(value) && isCountedNoun(unit);
}

/** Nor does anybody write tens of euros with three decimals: "50.000 €" groups too. Dinars and their like have three. */
function isPlainMoney(folded: string, { lexemes }: Reader, parts: readonly Target[]): boolean {
  const long = /(?:^|[^\d.,])\d{2,3}[.,]\d{3}(?![\d.,])/.test(folded);
  const money = parts.every(
    ({ unit }) => unit !== null && isMoneyUnit(unit) && !/KWD|BHD|OMR|TND|JOD|IQD|LYD/.test(unit),
  );
  return long && money && !lexemes.some((lexeme) => plays(lexeme, 'scale'));
}

function sameTarget(one: Target, other: Target): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const allNumbers = new RegExp(numberPattern.source, 'g');

/** The decimal convention that the text itself shows: another number in it, its currency sign or its language. */
export function conventionOf(folded: string): DecimalSeparator | undefined {
  const numbers = folded.match(allNumbers) ?? [];
  for (const number of numbers) {
    const decimals = decimalsOf(number);
    const separator = /[.,]/.exec(number.replace(/^.*[.,](?=.*[.,])/, ''))?.[0];
    if (decimals.length !== 1 || separator === undefined) continue;
    const grouped = !decimals[0]?.includes('.');
    return (separator === '.') !== grouped ? '.' : ',';
  }
  const single = numbers.find((number) => decimalsOf(number).length > 1);
  if (single === undefined) return undefined;
  const separator = single.includes(',') ? ',' : '.';
  if (/[$£]|\b(?:USD|GBP)\b/i.test(folded)) return separator === ',' ? '.' : undefined;
  const language = certainLanguageOf(folded);
  if (language === 'en') return '.';
  if (language === 'de') return ',';
  if (language === 'vi') return separator === '.' ? ',' : undefined;
  return (language === 'ru' || language === 'fr') && separator === ',' ? ',' : undefined;
}

function hasTwoReadings(folded: string): boolean {
  return (folded.match(allNumbers) ?? []).some((number) => decimalsOf(number).length > 1);
}

/** Without a convention the first reading groups; the other one takes the separator as the decimal one. */
function otherConvention(folded: string): DecimalSeparator {
  const number = (folded.match(allNumbers) ?? []).find((one) => decimalsOf(one).length > 1);
  return number?.includes(',') ? ',' : '.';
}
