import { type Adjustment, readBonusSheet } from '../bonus-round/bonus-sheet.ts';
import { openRound } from '../bonus-round/round.ts';
import { readTerms } from '../bonus-round/terms.ts';
import { type PriorPeriodLine, priorPeriodLines } from '../reconciliation/prior-period.ts';
import { readSeals } from '../reconciliation/seal-log.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import { type PlannedSheet, planBonusSheet } from './bonus-sheet.ts';
import { sealedAmounts, standingDue } from './sealed-rounds.ts';

/**
 * What the bonus sheets of sealed periods show now beyond what was signed and brought forward: somebody corrected an
 * actual after the signature. Shown first; nothing is written.
 */
export function openCorrections(snapshot: Snapshot): PriorPeriodLine[] {
  const open = openPeriod(snapshot);
  const sealed = sealedAmounts(snapshot).filter(({ period }) => period !== open?.period);
  const signed = new Set(sealed.map((line) => keyOf({ ...line, units: line.due })));
  const changed = [...new Set(sealed.map(({ period }) => period))].flatMap((period) => {
    const sheet = readBonusSheet(snapshot, period);
    const standing = (sheet ? standingDue(sheet) : []).flatMap(({ units, ...line }) => {
      return line.period === period && units !== null ? [{ ...line, units }] : [];
    });
    // What still shows what was signed says nothing about corrections that were typed elsewhere.
    return standing.filter((line) => !signed.has(keyOf(line)));
  });
  return priorPeriodLines(sealed, changed, open?.adjustments ?? []);
}

function keyOf({
  id,
  period,
  component,
  currency,
  units,
}: Omit<PriorPeriodLine, 'units'> & { units: number | null }): string {
  return JSON.stringify([id, period, component, currency, units]);
}

/** A corrected amount that somebody types for a line of a sealed period: what is still to be added for it. */
export function correctionTo(snapshot: Snapshot, right: PriorPeriodLine): PriorPeriodLine | null {
  const sealed = sealedAmounts(snapshot).filter(({ period }) => period === right.period);
  return priorPeriodLines(sealed, [right], openPeriod(snapshot)?.adjustments ?? [])[0] ?? null;
}

/** Adds prior-period lines to the bonus sheet of the open period. A sealed period itself is never changed. */
export function planCorrections(
  snapshot: Snapshot,
  lines: readonly (PriorPeriodLine & { readonly name: string; readonly reason: string })[],
): PlannedSheet | { readonly refused: string } {
  const { round, problems } = openRound(snapshot);
  const sheet = openPeriod(snapshot);
  if (!round) return { refused: problems.join(' ') };
  if (!sheet) return { refused: 'The open period has no bonus sheet yet. Write it first.' };
  if (sheet.problems.length > 0) return { refused: sheet.problems.join(' ') };
  if (readSeals(snapshot).has(sheet.period))
    return { refused: `${sheet.period} is sealed, too. Begin the next period first.` };
  if (lines.some(({ reason }) => reason.trim() === '')) return { refused: 'Every correction needs a reason.' };
  const more = lines.map((line): Adjustment => ({ ...line, row: 0 }));
  return planBonusSheet(snapshot, round, { ...sheet, adjustments: [...sheet.adjustments, ...more] });
}

function openPeriod(snapshot: Snapshot) {
  const { terms } = readTerms(snapshot);
  return terms ? readBonusSheet(snapshot, terms.period.label) : null;
}
