import { normaliseUnit, type Target, type TargetReading } from '../../scorecard/target/index.ts';
import type { UnitFact } from './facts.ts';
import type { Wording } from './wording.ts';

export interface UnitInput {
  readonly column: string;
  readonly target: TargetReading;
  readonly statementTarget: TargetReading;
  readonly baseline: TargetReading;
  readonly actual: TargetReading;
  readonly statement: Wording;
  readonly indicator: Wording | null;
}

/** The unit as each place says it; the target cell is surest, then the unit column, then the name. */
export function unitOf(input: UnitInput): UnitFact {
  const inTarget = unitIn(input.target);
  const inColumn = input.column === '' ? null : normaliseUnit(input.column);
  const inName =
    unitIn(input.statementTarget) ?? nameUnit(input.indicator ?? input.statement) ?? nameUnit(input.statement);
  const inBaseline = unitIn(input.baseline);
  const inActual = unitIn(input.actual);
  const written = inTarget ?? inColumn;
  const value = written ?? inName ?? inBaseline ?? inActual;
  const confidence = value === null ? 'none' : written === null ? 'low' : 'high';
  return { value, confidence, inTarget, inColumn, inName, inBaseline, inActual };
}

function unitIn({ parts, candidates }: TargetReading): string | null {
  const [part]: readonly Target[] = [...parts, ...candidates];
  return part?.unit ?? null;
}

/** "% of calls answered" says percent, "Response time (hours)" its bracket, "Number of visits" the counted noun. */
function nameUnit(wording: Wording): string | null {
  const bracket = /\(([^)]{1,20})\)\s*$/.exec(wording.text)?.[1];
  const inBracket = bracket === undefined ? null : knownUnit(bracket);
  if (inBracket !== null) return inBracket;
  const { measure, head } = wording;
  if (measure?.kind === 'share') return '%';
  if (measure?.kind === 'count' && head !== null) return head.text.toLowerCase();
  return null;
}

function knownUnit(text: string): string | null {
  const unit = normaliseUnit(text.replace(/^(?:in|в|tính bằng|in der|en)\s+/i, ''));
  return unit !== null && (unit !== text || unit.length <= 3) ? unit : null;
}
