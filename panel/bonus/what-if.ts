import {
  type BonusLine,
  type BonusRound,
  isRefusal,
  linesOf,
  type MinorUnits,
  type PersonalClaim,
  payoutScale,
  totalUnits,
} from '../../core/index.ts';
import type { ScaleDraft } from './scale-editor.tsx';

/** The round under another payout scale, and, if so asked, with another score for everybody. Nothing is written. */
export function roundUnder(round: BonusRound, draft: ScaleDraft | null, everyone: number | null): readonly BonusLine[] {
  const scale = draft ? payoutScale(draft.points, draft.mode, draft.above) : round.terms.scale;
  const terms = { ...round.terms, scale: isRefusal(scale) ? round.terms.scale : scale };
  const claims = round.lines.map((line): PersonalClaim => {
    return everyone === null || line.absent || line.doubt !== '' ? line : { ...line, score: everyone, waitingFor: '' };
  });
  return linesOf(claims, terms, round.options);
}

/** What lines cost in one currency; null where the sum cannot be counted exactly. */
export function costIn(lines: readonly BonusLine[], currency: string): MinorUnits | null {
  return totalUnits(lines.flatMap((line) => (line.currency === currency && line.units !== null ? [line.units] : [])));
}

export interface NearThreshold {
  readonly line: BonusLine;
  readonly score: number;
  readonly threshold: number;
}

/** Those who are less than three points below a point of the scale: a small push would be paid for. */
export function nearThresholds(lines: readonly BonusLine[], { points }: ScaleDraft): NearThreshold[] {
  const near = 0.03;
  return lines.flatMap((line) => {
    const { score } = line;
    const next = score === null ? undefined : points.find((point) => point.score > score);
    return score !== null && next && next.score - score < near ? [{ line, score, threshold: next.score }] : [];
  });
}
