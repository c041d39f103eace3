import { isOnlyUnit, normaliseUnit, type Target, type TargetReading } from '../../scorecard/target/index.ts';
import { plays } from '../../scorecard/target/lexemes.ts';
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
  const named = [input.indicator, input.statement].map((wording) => (wording === null ? null : explicitUnit(wording)));
  const explicit = unitIn(input.statementTarget) ?? named.find((unit) => unit !== null) ?? null;
  const inName = explicit ?? countedUnit(input.indicator ?? input.statement) ?? countedUnit(input.statement);
  const inBaseline = unitIn(input.baseline);
  const inActual = unitIn(input.actual);
  const written = inTarget ?? inColumn ?? explicit;
  const value = written ?? inName ?? inBaseline ?? inActual;
  const confidence = value === null ? 'none' : written === null ? 'low' : 'high';
  return { value, confidence, inTarget, inColumn, inName, inBaseline, inActual };
}

function unitIn({ parts, candidates }: TargetReading): string | null {
  const [part]: readonly Target[] = [...parts, ...candidates];
  return part?.unit ?? null;
}

/** "Response time (hours)" says it in its bracket, "Revenue, EUR million" after its comma, "… in minutes" in its last word. */
function explicitUnit(wording: Wording): string | null {
  const { text } = wording;
  const bracket = /\(([^)]{1,20})\)\s*$/.exec(text)?.[1];
  const last = /(?:^|\s)(?:in|в|bằng|en)\s+(\S+)$/i.exec(text)?.[1];
  return (
    (bracket === undefined ? null : knownUnit(bracket)) ??
    unitAfterComma(text) ??
    (last === undefined ? null : knownUnit(last)) ??
    countedTime(wording)
  );
}

/** "Average days to hire", "Records digitised, hours": the plural of a unit of time that no number and no "in" precedes. */
function countedTime({ words, purposeAt, measure }: Wording): string | null {
  if (measure?.kind === 'share') return null;
  for (const [at, { key }] of words.entries()) {
    const before = words[at - 1];
    if (at >= purposeAt) break;
    if (before?.kind === 'number' || plays(before, 'joint')) continue;
    const noun = timeNouns.exec(key)?.[1];
    if (noun !== undefined) return normaliseUnit(noun);
  }
  return null;
}

const timeNouns =
  /^(seconds|minutes|hours|days|weeks|months|секунд|минут|часов|дней|недель|sekunden|minuten|stunden|tage|wochen|secondes|heures|jours|semaines)(?:\s|$)/;

/** How often something is reported stands after a comma too: "Revenue, month" is not measured in months. */
const cadences: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'half-year', 'year']);

function unitAfterComma(text: string): string | null {
  const tail = /,\s+([^,]{1,20})$/.exec(text)?.[1];
  if (tail === undefined || !isOnlyUnit(tail)) return null;
  const unit = normaliseUnit(tail);
  return unit === null || cadences.has(unit) ? null : unit;
}

/** "% of calls answered" is in percent, "Number of visits" counts visits. */
function countedUnit({ measure, head }: Wording): string | null {
  if (measure?.kind === 'share') return '%';
  return measure?.kind === 'count' && head !== null ? head.text.toLowerCase() : null;
}

function knownUnit(text: string): string | null {
  const unit = normaliseUnit(text.replace(/^(?:in|в|tính bằng|in der|en)\s+/i, ''));
  return unit !== null && (unit !== text || unit.length <= 3) ? unit : null;
}
