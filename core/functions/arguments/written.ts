import { convertUnit, readNumber, readTarget, type Target, type TargetReading } from '../../scorecard/target/index.ts';
import { type Refusal, refuse } from '../../scoring/refusal.ts';
import type { Measure, WrittenGoal } from './columns.ts';
import type { DecimalSeparator } from './separator.ts';

/** Reads one number with or without a unit, as somebody wrote it: "95%", "1 200,5", "12 min". */
export function readWrittenMeasure(name: string, text: string, separator: DecimalSeparator | null): Measure | Refusal {
  const convention = separator === null ? {} : { decimalSeparator: separator };
  const [number, other] = readNumber(text, convention).values;
  if (other !== undefined) return ambiguous(name, text, [`${number}`, `${other}`]);
  if (number !== undefined) return finite(name, { value: number, unit: null, period: null });
  const percent = percentOf(text, convention);
  if (percent !== null) return finite(name, { value: asShare(percent), unit: '%', period: null });
  const { status, parts, candidates } = readTarget(text, convention);
  if (status === 'ambiguous') return ambiguous(name, text, candidates.map(shownTarget));
  const [part, second] = parts;
  if (status !== 'ok' || part === undefined || second !== undefined) return notANumber(name, text);
  if (isLedgerNegative(text)) return ambiguous(name, text, [shownTarget(part), `−${shownTarget(part)}`]);
  const isLevel = part.kind === 'absolute' || part.kind === 'ratio_of_plan' || part.kind === 'score_of';
  if (!isLevel || part.comparator !== '=' || part.value === null) return notANumber(name, text);
  return finite(name, { value: based(part.value, part.unit), unit: unitOf(part), period: part.period });
}

/** The number of a plain percent such as "95 %", which is too common to take the long way; null for all else. */
function percentOf(text: string, convention: { readonly decimalSeparator?: DecimalSeparator }): number | null {
  const number = /^[^+]*(?=%\s*$)/.exec(text)?.[0];
  const values = number === undefined ? [] : readNumber(number, convention).values;
  return values.length === 1 ? (values[0] ?? null) : null;
}

/** "($5)" and "5-" are −5 in ledgers, and 5 or a slip to everyone else. */
function isLedgerNegative(text: string): boolean {
  return /\(.*\d.*\)|\d\s*[-\u2212]\s*$/.test(text);
}

function finite(name: string, measure: Measure): Measure | Refusal {
  return Number.isFinite(measure.value) ? measure : refuse('#NUM!', name, 'is too large', 'Use a smaller number.');
}

/** Reads a target that was written as text. */
export function readWrittenGoal(
  name: string,
  text: string,
  separator: DecimalSeparator | null,
): WrittenGoal | 'placeholder' | Refusal {
  const reading = readTarget(text, separator === null ? {} : { decimalSeparator: separator });
  const [part, second] = reading.parts;
  if (reading.status === 'empty' || reading.status === 'placeholder') return 'placeholder';
  if (second !== undefined) {
    return refuse('#VALUE!', name, `holds ${reading.parts.length} targets`, 'Give each target its own row.');
  }
  if (reading.status === 'milestone') return milestone(name, text);
  if (reading.status !== 'ok' || part === undefined) return unreadable(name, text, reading);
  return goalOfPart(part) ?? notANumber(name, text);
}

/** Answers, where a target of done or not done is asked for. */
const notDone = new Set(['false', 'no', 'not done', 'нет', 'không', 'nein', 'non']);

function milestone(name: string, text: string): WrittenGoal | Refusal {
  if (!notDone.has(text.trim().toLowerCase())) return { kind: 'done' };
  return refuse('#VALUE!', name, `is "${shortened(text)}"`, 'Use TRUE for a KPI that is done or not done.');
}

/** Why a text is no target, said of the text. */
export function unreadable(name: string, text: string, { status, candidates }: TargetReading): Refusal {
  if (status === 'ambiguous') return ambiguous(name, text, candidates.map(shownTarget));
  if (status === 'deadline') {
    return refuse('#VALUE!', name, `is only the deadline "${shortened(text)}"`, 'Enter a number, or TRUE for done.');
  }
  return notANumber(name, text);
}

function goalOfPart(part: Target): WrittenGoal | null {
  const { kind, value, low, high, unit: written, period } = part;
  const unit = unitOf(part);
  if (low !== null && high !== null) {
    return { kind: 'band', low: based(low, written), high: based(high, written), unit, period };
  }
  if (value === null) return null;
  if (kind === 'change_rel' || kind === 'change_abs' || kind === 'factor') return changeOf(part, value);
  if (kind === 'date' || kind === 'binary' || kind === 'relative_to_reference') return null;
  const target = kind === 'ratio' && part.of !== null ? value / part.of : based(value, written);
  const baseline = part.baseline === null ? null : based(part.baseline, written);
  return { kind: 'level', target, baseline, direction: directionOf(part), unit, period };
}

/** The direction that a part of a target names by its comparator or its words. */
export function directionOf({ comparator, direction, flags }: Target): 'higher' | 'lower' | 'exact' | null {
  if (comparator === '>=' || comparator === '>') return 'higher';
  if (comparator === '<=' || comparator === '<') return 'lower';
  if (flags.includes('exact')) return 'exact';
  return direction === 'hold' ? null : direction;
}

function changeOf({ kind, unit, sign, direction, period }: Target, size: number): WrittenGoal {
  const towards = direction === 'hold' ? null : direction;
  const change = { kind: 'change' as const, direction: towards, period };
  if (kind === 'factor') return { ...change, share: size - 1, addend: 0, unit: null };
  const signed = sign === '-' || (sign === null && direction === 'lower') ? -size : size;
  if (kind === 'change_rel') return { ...change, share: asShare(signed), addend: 0, unit: null };
  if (unit === 'pp') return { ...change, share: 0, addend: asShare(signed), unit: '%' };
  return { ...change, share: 0, addend: signed, unit };
}

/** The unit in which a part counts; every kind of percent is "%", a score is counted out of its whole. */
function unitOf({ kind, unit, of }: Target): string | null {
  if (kind === 'score_of' && of !== null) return `of ${of}`;
  return isPercent(unit) ? '%' : kind === 'ratio' ? null : unit;
}

/** In calculations a percent is divided by 100. */
export function based(value: number, unit: string | null): number {
  return isPercent(unit) ? asShare(value) : value;
}

function isPercent(unit: string | null): boolean {
  return unit?.startsWith('%') ?? false;
}

function asShare(percent: number): number {
  return convertUnit(percent, '%', '') ?? percent / 100;
}

/** A reading in a few words, as it stands in messages: "≤ 2 minute", "10–15 %", "the date 2025-06-01". */
export function shownTarget({ comparator, value, low, high, unit, of, deadline, condition }: Target): string {
  if (value === null && low === null) return `the date ${deadline ?? ''}`.trim();
  const sign = comparator === '>=' ? '≥ ' : comparator === '<=' ? '≤ ' : comparator === '=' ? '' : `${comparator} `;
  const number = low !== null && high !== null ? `${low}–${high}` : `${sign}${value}`;
  const counted = `${of === null ? '' : `/${of}`}${unit === null ? '' : ` ${unit}`}`;
  return `${number}${counted}${condition === null ? '' : ` in ${condition}`}`;
}

function ambiguous(name: string, text: string, meanings: readonly string[]): Refusal {
  const problem = `"${shortened(text)}" could mean ${meanings.join(' or ')}`;
  return refuse('#VALUE!', name, problem, 'Enter a number, or write it so that it can only mean one.');
}

function notANumber(name: string, text: string): Refusal {
  return refuse('#VALUE!', name, `is the text "${shortened(text)}"`, 'Enter a number.');
}

/** A text as it stands in messages. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
