import type { Scorecard } from '../../scorecard/scorecard.ts';
import { remembered } from '../../scorecard/target/remembered.ts';
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
  const decimalSeparator = separatorOf(card, kpi, 'target');
  const texts = textsOf(card, kpi);
  const key = [decimalSeparator, ...Object.values(texts)].join('\u0000');
  return known(key, () => understand(texts, decimalSeparator === undefined ? {} : { decimalSeparator }));
}

/** After an edit all rows but one say what they said before. */
const known = remembered<Facts>(5000);
