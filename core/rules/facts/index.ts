import type { Scorecard } from '../../scorecard/scorecard.ts';
import type { Facts } from './facts.ts';
import { separatorOf, textsOf } from './texts.ts';
import { understand } from './understand.ts';

export type {
  BetterDirection,
  Confidence,
  DeadlineFact,
  DirectionEvidence,
  Domain,
  Fact,
  Facts,
  Level,
  MetricKind,
  Perspective,
  TimeText,
  UnitFact,
  VagueSpan,
} from './facts.ts';
export { type KnownField, type KpiTexts, kpiTexts } from './texts.ts';
export { type UnderstandOptions, understand } from './understand.ts';
export { knownWords } from './wording.ts';

/** What is understood of one KPI of a table. Computed once for each KPI, before any rule runs. */
export function factsOf(card: Scorecard, kpi: number): Facts {
  const target = separatorOf(card, kpi, 'target');
  return understand(textsOf(card, kpi), target === undefined ? {} : { decimalSeparator: target });
}
