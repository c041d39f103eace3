import { type DecimalMark, shownAmount, withoutMarks } from '../money/written-amount.ts';
import type { IntegrityFinding } from './integrity.ts';
import { needsReason, type ReconciledLine } from './line.ts';
import { byText } from './order.ts';
import { blockingRows, type PayrollRow } from './payroll.ts';
import { signed } from './verdict.ts';

/** Somebody of the round for whom nothing is due yet, because the score is not known. */
export interface Unmeasured {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

/** What people said about an open item; it stands in the reconciliation sheet and comes back with the next run. */
export interface Answer {
  readonly id: string;
  readonly period: string;
  readonly component: string;
  /** What the answer was given for. Should this change, the answer has to be given anew. */
  readonly what: string;
  readonly owner: string;
  readonly reason: string;
  /** A serial day number. */
  readonly dueOn: number | null;
}

export interface OpenItem extends Answer {
  readonly name: string;
  /** The reason that was given when the item still read differently; shown, and not counted as an answer. */
  readonly earlierReason: string;
}

/** Everything that has to be explained before anybody signs, one item for each id, period and component. */
export function openItems(
  lines: readonly ReconciledLine[],
  findings: readonly IntegrityFinding[],
  rows: readonly PayrollRow[],
  unmeasured: readonly Unmeasured[],
  answers: readonly Answer[],
  mark: DecimalMark,
): OpenItem[] {
  const items = new Map<string, { key: Key; name: string; what: Set<string> }>();
  const add = (key: Key, name: string, what: string) => {
    const text = JSON.stringify([key.id, key.period, key.component]);
    const item = items.get(text) ?? { key, name, what: new Set<string>() };
    items.set(text, { ...item, name: item.name || name, what: item.what.add(what) });
  };
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  for (const line of lines) if (needsReason(line)) add(line, line.name, whatDiffers(line, mark));
  for (const finding of findings) add(finding, names.get(finding.id) ?? '', `${finding.kind}: ${finding.text}`);
  for (const { id, name, reason } of unmeasured) add({ id, period: '', component: 'not measured' }, name, reason);
  for (const { id, kind, finding, row } of rows) {
    if (blockingRows.includes(kind)) add({ id, period: '', component: kind }, '', `payroll row ${row + 1}: ${finding}`);
  }
  const said = new Map(answers.map((answer) => [JSON.stringify([answer.id, answer.period, answer.component]), answer]));
  return [...items].map(([text, { key, name, what }]) =>
    answered(key, name, [...what].sort(byText).join('\n'), said.get(text)),
  );
}

type Key = Pick<Answer, 'id' | 'period' | 'component'>;

/** An answer counts for exactly what it was given for, in whatever convention it was written: a difference that has changed is a new one. */
function answered({ id, period, component }: Key, name: string, what: string, answer: Answer | undefined): OpenItem {
  const { owner = '', dueOn = null } = answer ?? {};
  const same = answer !== undefined && withoutMarks(answer.what) === withoutMarks(what);
  const reason = same ? answer.reason : '';
  return { id, period, component, name, what, owner, dueOn, reason, earlierReason: same ? '' : (answer?.reason ?? '') };
}

/** What differs on a line, with the amounts: `amount differs: due EUR 10.00, paid EUR 9.00 (EUR −1.00)`. */
export function whatDiffers(line: ReconciledLine, mark: DecimalMark): string {
  const due = line.due ? `due ${shownAmount(line.due.units, line.due.currency, mark)}` : 'nothing due';
  const paid = line.paid ? `paid ${shownAmount(line.paid.units, line.paid.currency, mark)}` : 'nothing paid';
  const apart = line.difference === null ? '' : ` (${signed(line.difference, line.currency, mark)})`;
  return `${line.status}: ${due}, ${paid}${apart}`;
}
