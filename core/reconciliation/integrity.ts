import type { MinorUnits } from '../money/minor-units.ts';
import { type DecimalMark, shownAmount } from '../money/written-amount.ts';
import { isoDate } from '../scorecard/day.ts';
import type { PaidLine, PayLine, ReconciledLine } from './line.ts';
import { keyDifferences, nearKey } from './near-key.ts';
import { byText } from './order.ts';
import type { PayPeriod } from './pay-period.ts';

/** What is known of a person's claim, so that a payment can be checked without trusting the calculation. */
export interface Entitlement {
  /** Serial days; null where the person was there before, or still is. */
  readonly start: number | null;
  readonly end: number | null;
  /** The amount for the whole period, before it is shared out over the days worked; null where it is not known. */
  readonly wholePeriod: MinorUnits | null;
  /** The least and the most that the payout scale can pay, other than nothing; null where it sets no limit. */
  readonly least: MinorUnits | null;
  readonly most: MinorUnits | null;
}

export type IntegrityKind =
  | 'paid after leaving'
  | 'paid before starting'
  | 'paid for the whole period'
  | 'negative amount'
  | 'other unit'
  | 'same id twice'
  | 'outside the scale'
  | 'paid in a sealed period'
  | 'ids look alike';

export interface IntegrityFinding {
  readonly kind: IntegrityKind;
  readonly id: string;
  readonly period: string;
  readonly component: string;
  /** The side and the row (zero-based) that the finding is about. */
  readonly side: 'due' | 'payroll';
  readonly row: number;
  readonly text: string;
}

/** A line of an earlier round that was signed. */
export interface SealedAmount {
  readonly id: string;
  readonly period: string;
  readonly component: string;
  readonly currency: string;
  readonly due: MinorUnits | null;
  readonly paid: MinorUnits | null;
}

export interface IntegrityContext {
  readonly period: PayPeriod;
  readonly entitlements: ReadonlyMap<string, Entitlement>;
  readonly sealed: readonly SealedAmount[];
  /** How amounts are written in the findings. */
  readonly mark: DecimalMark;
}

/** Checks that hold whether or not the two sides agree: both can be wrong in the same way. */
export function integrityFindings(lines: readonly ReconciledLine[], context: IntegrityContext): IntegrityFinding[] {
  const sealed = sealedPayments(context.sealed);
  const findings = [
    ...lines.flatMap((line) => (line.paid ? paymentFindings(line, line.paid, context, sealed) : [])),
    ...lines.flatMap(({ due, paid }) => (due && !paid && due.units < 0 ? [negative(due, 'due', context.mark)] : [])),
    ...repeatedIds(lines, context.mark),
    ...lookAlikes(lines),
  ];
  return findings.sort(
    (a, b) => byText(a.id, b.id) || byText(a.kind, b.kind) || byText(a.text, b.text) || a.row - b.row,
  );
}

function paymentFindings(
  line: ReconciledLine,
  paid: PaidLine,
  { period, entitlements, mark }: IntegrityContext,
  sealed: ReadonlyMap<string, SealedAmount>,
): IntegrityFinding[] {
  const say = (kind: IntegrityKind, text: string) => finding(kind, paid, 'payroll', text);
  const findings: IntegrityFinding[] = [];
  if (paid.units < 0 && line.due?.units !== paid.units) findings.push(negative(paid, 'payroll', mark));
  const times = line.due?.currency === paid.currency ? timesOf(paid.units, line.due.units) : null;
  if (times !== null) findings.push(say('other unit', times));
  const before = sealed.get(keyOf(paid));
  if (before && line.due?.kind !== 'adjustment') {
    const was = shownAmount(before.paid ?? paid.units, before.currency, mark);
    findings.push(
      say('paid in a sealed period', `${paid.period} is sealed and paid ${was} then. This would pay it again.`),
    );
  }
  const claim = entitlements.get(paid.id);
  if (!claim || paid.units === 0 || paid.period !== period.label) return findings;
  const employment = employmentFindings(line, claim, period, say);
  // A part of a payment, or one for days that were not worked, is outside the scale for a reason that is said already.
  const isWhole = line.status !== 'duplicate key' && employment.length === 0;
  return [...findings, ...employment, ...(isWhole ? scaleFindings(paid, claim, say, mark) : [])];
}

/** Amounts that are a hundred or thousand times apart seldom are a mistake in pay: one side counts in another unit. */
function timesOf(paid: number, due: number): string | null {
  const factor = [100, 1000].find((each) => due !== 0 && paid !== 0 && (paid === due * each || due === paid * each));
  if (factor === undefined) return null;
  const [more, less] = paid === due * factor ? ['paid', 'due'] : ['due', 'paid'];
  return `What is ${more} is exactly ${factor} times what is ${less}: one side may be in cents, or in thousands.`;
}

type Say = (kind: IntegrityKind, text: string) => IntegrityFinding;

function employmentFindings(line: ReconciledLine, claim: Entitlement, period: PayPeriod, say: Say): IntegrityFinding[] {
  const { start, end, wholePeriod } = claim;
  if (end !== null && end < period.start) {
    return [say('paid after leaving', `Left on ${isoDate(end)}, before ${period.label} began.`)];
  }
  if (start !== null && start > period.end) {
    return [say('paid before starting', `Starts on ${isoDate(start)}, after ${period.label} ended.`)];
  }
  const isPart = (end !== null && end < period.end) || (start !== null && start > period.start);
  if (!isPart || line.paid?.units !== wholePeriod || line.due?.units === wholePeriod) return [];
  const worked = Math.min(end ?? period.end, period.end) - Math.max(start ?? period.start, period.start) + 1;
  const days = `${worked} of ${period.end - period.start + 1} days were worked, and the whole period is paid.`;
  if (end !== null && end < period.end) return [say('paid after leaving', `Left on ${isoDate(end)}: ${days}`)];
  return [say('paid for the whole period', `Started on ${isoDate(start ?? period.start)}: ${days}`)];
}

function scaleFindings(paid: PaidLine, { least, most }: Entitlement, say: Say, mark: DecimalMark): IntegrityFinding[] {
  if (most !== null && paid.units > most) {
    return [say('outside the scale', `The payout scale pays at most ${shownAmount(most, paid.currency, mark)} here.`)];
  }
  if (least !== null && paid.units > 0 && paid.units < least) {
    return [
      say(
        'outside the scale',
        `The payout scale pays nothing or at least ${shownAmount(least, paid.currency, mark)} here.`,
      ),
    ];
  }
  return [];
}

function negative(line: PayLine, side: 'due' | 'payroll', mark: DecimalMark): IntegrityFinding {
  return finding(
    'negative amount',
    line,
    side,
    `The amount is ${shownAmount(line.units, line.currency, mark)}, below 0.`,
  );
}

/** One id several times for one period and component, in whatever currency: somebody may be paid twice. */
function repeatedIds(lines: readonly ReconciledLine[], mark: DecimalMark): IntegrityFinding[] {
  const findings: IntegrityFinding[] = [];
  for (const side of ['due', 'paid'] as const) {
    const byKey = new Map<string, PayLine[]>();
    for (const line of lines) {
      const own = line[side];
      if (own) byKey.set(keyOf(own), [...(byKey.get(keyOf(own)) ?? []), own]);
    }
    const place = side === 'due' ? 'due' : 'payroll';
    for (const same of byKey.values()) {
      if (same.length < 2) continue;
      const amounts = same.map(({ units, currency }) => shownAmount(units, currency, mark)).sort(byText);
      const text = `${same.length} lines with this id, period and component: ${amounts.join(', ')}.`;
      findings.push(...same.map((line) => finding('same id twice', line, place, text)));
    }
  }
  return findings;
}

/** Two spellings of one id on the same side. Between the sides, the lines themselves show it. */
function lookAlikes(lines: readonly ReconciledLine[]): IntegrityFinding[] {
  const findings: IntegrityFinding[] = [];
  for (const side of ['due', 'paid'] as const) {
    const byRest = new Map<string, Map<string, PayLine>>();
    for (const line of lines) {
      const own = line[side];
      if (!own) continue;
      const spellings = byRest.get(nearKey(own.id)) ?? new Map<string, PayLine>();
      byRest.set(nearKey(own.id), spellings.set(own.id, own));
    }
    for (const spellings of byRest.values()) {
      const [first, ...others] = [...spellings.values()].sort((a, b) => byText(a.id, b.id));
      for (const other of others) {
        const apart = keyDifferences(first?.id ?? '', other.id).join(', ');
        const text = `“${first?.id}” and “${other.id}” differ only in ${apart}. Check that they are two people.`;
        findings.push(finding('ids look alike', other, side === 'due' ? 'due' : 'payroll', text));
      }
    }
  }
  return findings;
}

function sealedPayments(sealed: readonly SealedAmount[]): Map<string, SealedAmount> {
  return new Map(sealed.filter(({ paid }) => paid !== null && paid !== 0).map((line) => [keyOf(line), line]));
}

function keyOf({ id, period, component }: Pick<PayLine, 'id' | 'period' | 'component'>): string {
  return JSON.stringify([id, period, component]);
}

function finding(kind: IntegrityKind, line: PayLine, side: 'due' | 'payroll', text: string): IntegrityFinding {
  return { kind, id: line.id, period: line.period, component: line.component, side, row: line.row, text };
}
