import { readTarget, type Target, type TargetOptions, type TargetReading } from '../../scorecard/target/index.ts';
import { valueAs } from '../../scorecard/target/lexemes.ts';
import type { DecimalSeparator } from '../../scorecard/target/number.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
import type { Fact } from './facts.ts';
import type { KpiTexts } from './texts.ts';
import type { Wording } from './wording.ts';

/** The number cells of one KPI as the parser reads them. */
export interface CellReadings {
  readonly target: TargetReading;
  readonly baseline: TargetReading;
  readonly actual: TargetReading;
}

export function cellReadings(texts: KpiTexts, decimalSeparator: DecimalSeparator | undefined): CellReadings {
  const convention = decimalSeparator === undefined ? {} : { decimalSeparator };
  const hint = texts.unit === '' ? convention : { ...convention, hintUnit: texts.unit };
  const read = (text: string, options: TargetOptions) =>
    readings([text, options.decimalSeparator, options.hintUnit].join('\n'), () => readTarget(text, options));
  return {
    target: read(texts.target, convention),
    baseline: read(texts.baseline, hint),
    actual: read(texts.actual, hint),
  };
}

const readings = remembered<TargetReading>(10_000);

/** The one number of a cell; unknown where it holds none or several. */
export function numberOf({ status, parts }: TargetReading): Fact<number | null> {
  const value = status === 'ok' && parts.length === 1 ? (parts[0]?.value ?? null) : null;
  return { value, confidence: value === null ? 'none' : 'high' };
}

/** The level to reach: the cell's, or the statement's where the cell says nothing certain. */
export function goalLevelOf(target: TargetReading, statementTarget: TargetReading): Target | null {
  if (target.status === 'ok') return target.parts[0] ?? null;
  if (target.status === 'ambiguous') return null;
  return statementTarget.status === 'ok' ? (statementTarget.parts[0] ?? null) : null;
}

/** Two levels in one cell, or two measures joined in one name. */
export function compoundOf(target: TargetReading, statementTarget: TargetReading, name: Wording): Fact<boolean> {
  if (target.parts.length > 1) return { value: true, confidence: 'high' };
  return { value: statementTarget.parts.length > 1 || joinsMeasures(name), confidence: 'low' };
}

/** "Handling time and customer satisfaction". */
function joinsMeasures({ words, things, purposeAt }: Wording): boolean {
  // Behind a preposition two measures only describe: "collisions with death or injury".
  const breakAt = words.findIndex((word) => valueAs(word, 'joint') === 'break');
  const end = breakAt < 0 ? purposeAt : Math.min(breakAt, purposeAt);
  const measures = things.filter((thing) => thing.itself && thing.at < end);
  return measures.some((one, position) => {
    const next = measures[position + 1];
    return next !== undefined && valueAs(words[one.at + 1], 'joint') === 'and' && next.at === one.at + 2;
  });
}
